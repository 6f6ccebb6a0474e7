import type { RuleExplained } from '../../catalog.ts';
import type { items as zh } from '../../zh/explain/items.ts';

const opens = 'The file is in the folder, opens, is not empty and is what its name says.';

const audit = (what: string): RuleExplained => ({
  what,
  counted: `Fiscal year: the one before the round. ${opens}`,
  person: 'An issuer that does not look like an accounting firm; whether an older report is accepted.',
  todo: 'Hand in the report; state fiscalYear and issuer.',
});

const any = (what: string, person: string, todo: string): RuleExplained => ({
  what,
  counted: `At least one. ${opens}`,
  person,
  todo,
});

/** Materials of Art. 9, 10 and 15. */
export const items = {
  '9.1': {
    what: 'The recommender’s form with its three measurements, signed and sealed.',
    counted: `All three are stated, and neither mark is stated as missing. ${opens}`,
    person: 'Where the marks are not stated, a person looks at the original.',
    todo: 'The recommender states measured; hand in the signed and sealed form.',
  },
  '10.1': any('The application report.', 'Its substance: the experts.', 'Hand in the report.'),
  '10.2': {
    what: 'Legal-person certificate or business licence.',
    counted: `At least one is valid on the day of judgement. ${opens}`,
    person: 'One that ends soon; whether the copy is true.',
    todo: 'Hand in a copy; state validUntil, 长期 where it has no end.',
  },
  '10.3a': audit('Audit report of the operator for the previous year.'),
  '10.3b': audit('Special audit of service revenue and expenses of the previous year; another paper than 10.3a.'),
  '10.4': {
    what: 'Proof of the fixed premises: title or lease.',
    counted: `The lease has not ended on the day of judgement. ${opens}`,
    person: 'A lease without an end, an address that differs, an end that is near.',
    todo: 'Hand in the proof; state validUntil and address.',
  },
  '10.5': any(
    'Evidence of services: notices, photos, summaries.',
    'Evidence of each activity: see activity/no-evidence. Whether it is true.',
    'Hand it in, and name each file in the activities.',
  ),
  '10.6': {
    what: 'Earlier recognition: a prefecture’s demonstration platform, a department of the region or above, or a national association; any will do.',
    counted: `The level is one of these; counties and regional associations do not do. ${opens}`,
    person: 'A level that cannot be told. Missing, a person decides; it is no failure of Art. 6.',
    todo: 'Hand in the paper and state level.',
  },
  '10.7': {
    what: 'Qualifications, website filings, licences.',
    counted: `With a website or the information function an ICP filing; with training a qualification or filing; valid. ${opens}`,
    person: 'Whether finance and testing need a licence: asked about, never missing.',
    todo: 'Hand in the papers; state kind and validUntil.',
  },
  '10.8a': any('Other evidence; may be left out.', 'A reviewer uses it as fit.', 'List it with its file.'),
  '10.8b': {
    what: 'Declaration of truth, signed, sealed and dated.',
    counted: `Dated not after the day of judgement, and neither mark is stated as missing. ${opens}`,
    person: 'Where the marks are not stated, a person looks at the original.',
    todo: 'Hand in the declaration; state date, signed and sealed.',
  },
  '15.1': any('Review: summary of three years.', 'Its substance: recommender and region.', 'Hand in the summary.'),
  '15.2': audit('Review: audit report of the previous year.'),
  '15.3': audit('Review: special audit of service revenue and expenses of the previous year.'),
  '15.4': any(
    'Review: sheet of yearly operation (Annex 3).',
    'Local authority or industry office fills in measurement and opinion.',
    'Hand in the sheet and fill in yearly.',
  ),
} as const satisfies Record<keyof typeof zh, RuleExplained>;
