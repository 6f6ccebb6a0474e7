import type { Example } from '../catalog.ts';

const clause = (text: string): string => `extends: xj-2012\nclauses:\n  - ${text}`;
const year = (text: string): string =>
  `format: xjsme-calendar/1\nyears:\n  "2027":\n    notice: 国办发明电〔2026〕9号\n    ${text}`;

export const packs = {
  'pack/schema': {
    wrong: 'format: xjsme-pack/1\nid: Kashi',
    right: 'format: xjsme-pack/1\nid: kashi\nextends: xj-2012',
  },
  'pack/unknown-name': {
    wrong: clause('{ clause: 6.4.staff, measure: staff.number }'),
    right: clause('{ clause: 6.4.staff, measure: staff.count }'),
  },
  'pack/params': {
    wrong: clause(
      '{ clause: 6.7.local, cite: 本地办法第三条, title: { zh: 本地条件, en: Local }, condition: at-least }',
    ),
    right: clause(
      '{ clause: 6.7.local, cite: 本地办法第三条, title: { zh: 本地条件, en: Local }, condition: at-least, measure: firms.served, params: { min: [{ from: 2024-01-01, value: 10 }] } }',
    ),
  },
  'pack/extends': { wrong: 'extends: xj2012', right: 'extends: xj-2012' },
  'pack/duplicate': {
    wrong: 'clauses:\n  - { clause: 6.4.staff, relax: null }\n  - { clause: 6.4.staff, relax: null }',
    right: 'clauses:\n  - { clause: 6.4.staff, relax: null }',
  },
  'calendar/schema': { wrong: year('offf: [2027-01-01]'), right: year('off: [2027-01-01]') },
  'calendar/date': { wrong: year('off: [2027-02-30]'), right: year('off: [2027-02-28]') },
  'calendar/conflict': {
    wrong: year('off: [2027-01-01]\n    work: [2027-01-01]'),
    right: year('off: [2027-01-01]\n    work: [2027-01-03]'),
  },
  'calendar/weekday': { wrong: year('work: [2027-01-04]'), right: year('work: [2027-01-03]') },
  'calendar/incomplete': {
    wrong: year('off: [2027-01-01]'),
    right: year('off: [2027-01-01..2027-01-03, 2027-02-05..2027-02-11, …]'),
  },
} as const satisfies Record<string, Example>;
