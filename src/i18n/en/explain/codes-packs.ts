import type { CodeExplained } from '../../catalog.ts';
import type { packs as zh } from '../../zh/explain/codes-packs.ts';

const notice = 'Working days follow the holiday notices of State Council and region (Art. 11 counts working days).';

export const packs = {
  'pack/schema': {
    what: 'The rule pack does not fit its format.',
    why: 'A pack is the clauses as data: a mistake would misjudge, so it is not used.',
  },
  'pack/unknown-name': {
    what: 'The pack uses a name that does not exist.',
    why: 'Conditions, measures and the like are chosen from what there is: see xjsme rules.',
  },
  'pack/params': {
    what: 'A clause lacks what its condition needs.',
    why: 'Without threshold or measure nothing can be judged.',
  },
  'pack/extends': {
    what: 'The pack to extend does not exist.',
    why: 'A prefecture’s own pack (Art. 19) extends a built-in one and says only what differs.',
  },
  'pack/duplicate': { what: 'A clause or item stands twice.', why: 'The later one would silently win.' },
  'calendar/schema': { what: 'The calendar file does not fit its format.', why: notice },
  'calendar/date': { what: 'A date does not exist or is not of its year.', why: notice },
  'calendar/conflict': { what: 'A day is both off and worked, or stands twice.', why: notice },
  'calendar/weekday': {
    what: 'A day does not fit its weekday, so listing it changes nothing.',
    why: 'It was probably copied one day off.',
  },
  'calendar/incomplete': {
    what: 'The year comes to an unlikely number of working days.',
    why: 'Since 2012 there were 248 to 251, at most 4 fewer in Xinjiang; more apart, days were forgotten.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
