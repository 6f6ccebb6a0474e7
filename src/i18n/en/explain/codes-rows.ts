import type { CodeExplained } from '../../catalog.ts';
import type { rows as zh } from '../../zh/explain/codes-rows.ts';

export const rows = {
  'clause/unmet': {
    what: 'By the dossier the clause does not hold.',
    why: 'Art. 6 holds as a whole, points never compensate; a function that fails Art. 7 is proposed for striking.',
  },
  'clause/unknown': {
    what: 'What the clause needs is missing, or the pack has no figure.',
    why: 'Missing is not zero and not failed.',
  },
  'clause/relaxable': {
    what: 'The threshold is not reached, but 和田, 喀什 or 克州 recommends.',
    why: 'Last sentence of Art. 6; whether and how far is for a named person, never automatic.',
  },
  'clause/query': {
    what: 'The evidence contradicts itself or is doubtful.',
    why: 'The tool does not choose between contradicting facts.',
  },
  'clause/human': {
    what: 'An open norm, such as prospects or reputation.',
    why: 'The regulation gives no measure; a named person answers.',
  },
  'function/struck': {
    what: 'A function applied for is not wholly met, while another is.',
    why: 'One applied function wholly met is enough (Art. 7); a reviewer confirms the striking.',
  },
  'figure/disagrees': {
    what: 'Counted from the list and as declared, a figure differs.',
    why: 'The list governs; on opposite sides of the threshold a person decides.',
  },
  'figure/unit-mixup': {
    what: 'Total assets are implausibly large, or ten thousand times another figure.',
    why: '万元 is often written as yuan (Art. 6(1)).',
  },
  'figure/impossible': {
    what: 'Satisfied, valid and sampled answers cannot all be true.',
    why: 'The recommender measures satisfaction (Art. 9); its figures must fit each other.',
  },
  'date/after-day': {
    what: 'A date is after the day of judgement.',
    why: 'Years, validity and results are judged on that day; what is later has not happened.',
  },
  'staff/repeated': { what: 'One person stands in two rows.', why: 'Art. 6(4) counts persons.' },
  'staff/same-name': {
    what: 'Two rows share a name and differ otherwise; no certificate number tells them apart.',
    why: 'One person or two: what is doubtful counts only in the upper bound.',
  },
  'staff/part-time': {
    what: 'A part-timer, counted.',
    why: 'The regulation does not exclude them; the reviewer should know.',
  },
  'staff/education': {
    what: 'An education cannot be placed at college or above, such as a bare degree.',
    why: 'A degree (学士) is no level of education; Art. 6(4) asks for the latter.',
  },
  'staff/title': {
    what: 'A title cannot be placed at intermediate or above.',
    why: '技师 is a skill grade and 注册会计师 a licence, no titles; 软件工程师 needs a certificate number.',
  },
  'service/low-fee': {
    what: 'A service marked low-fee is not below the standard fee, or lacks prices.',
    why: 'Art. 6(3): a low fee is above zero and below the standard.',
  },
  'service/older-startup': {
    what: 'A start-up client was founded more than three years before.',
    why: 'Art. 5(3) is about founders and firms within three years; a definition, no condition.',
  },
  'service/client-variants': {
    what: 'One credit code goes with two names.',
    why: 'Firms are counted by code (Art. 6(6)); a wrong code miscounts.',
  },
  'activity/repeated': { what: 'Two rows share date, kind and name.', why: 'Art. 7 counts each activity once.' },
  'activity/reused': {
    what: 'Information activities are enough only with those of other functions.',
    why: 'One may serve both, but the reviewer should know.',
  },
  'activity/no-evidence': {
    what: 'An activity has no evidence that opens.',
    why: 'Art. 10(5) asks for notices, photos, summaries; the setting evidence.mode says how strictly.',
  },
  'activity/same-evidence': { what: 'Two activities share one paper.', why: 'Perhaps one activity reported as two.' },
  'institution/affiliated': {
    what: 'An institution is affiliated with the operator.',
    why: 'Art. 6(2) is about mobilising others; it counts and is flagged, and where it is needed a person decides.',
  },
  'institution/not-counted': {
    what: 'An institution cannot count.',
    why: 'Art. 6(2): another legal person, with an agreement valid on the day, once each.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
