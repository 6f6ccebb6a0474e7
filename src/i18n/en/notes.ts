import type { NoteWords } from '../catalog.ts';
import type { notes as zh } from '../zh/notes.ts';
import { fieldNames } from './fields.ts';
import { bases, functions, list } from './terms.ts';

const kind = {
  company: 'company',
  'public-institution': 'public institution',
  association: 'association',
  foundation: 'foundation',
  'private-non-enterprise': 'private non-enterprise unit',
  cooperative: 'farmers’ co-operative',
  'sole-trader': 'sole trader',
  'law-firm': 'law firm',
  other: 'other',
};

/** Words of the notes that the law attaches to a clause. */
export const notes = {
  'figure/uncertain': { text: 'not certain: {low} counting only what is sure, {high} counting what is doubtful too' },
  'figure/opposite': {
    text: '{counted} in one place, {declared} in another: one reaches it, one does not',
  },
  'stated/no': { text: 'stated as no: {fields}', terms: { fields: fieldNames } },
  'stated/not-asked': { text: 'stated as not applicable{reason?: {reason}}' },
  'document/after-day': { text: 'the rules are dated {date}, after the day of judgement' },
  'document/no-fees.rows': { text: 'there is a fee document, but the fee schedule has no rows' },
  'document/no-fees.discounted': {
    text: 'there is a discount rule, but no fee and no service shows a small firm paying less than standard',
  },
  'premises/expired': { text: 'every lease has ended{date? ({date})}' },
  'premises/address': { text: 'the premises are not at the registered address' },
  'legal-person/form': { text: 'legal form "{form}" is no independent legal person' },
  'legal-person/no-code': { text: 'no credit code; the legal form alone does not tell' },
  'legal-person/bad-code': { text: 'the credit code fails its check, so it tells nothing' },
  'legal-person/kind': { text: 'the credit code is of a {kind}: no independent legal person', terms: { kind } },
  'legal-person/usually': {
    text: 'the credit code is of kind "{kind}": a person must say whether it is a legal person',
    terms: { kind },
  },
  'legal-person/contradiction': {
    text: 'the credit code is of a {kind}, but the legal form says "{form}"',
    terms: { kind },
  },
  'finances/deficit': { text: 'the result is negative' },
  'finances/opinion': { text: 'the audit opinion is "{opinion}", not an unqualified one' },
  'finances/contradiction': { text: 'the stated result and revenue less expenses have opposite signs' },
  'finances/emphasis': { text: 'the audit opinion has an emphasis of matter: read it' },
  'assets/year': { text: '{year?the accounts are of {year}}{!year?the accounts name no year}, asked for is {asked}' },
  'assets/sources-differ': { text: 'two figures of total assets: {first} and {second} yuan' },
  'integrity/adverse': { text: 'adverse records: {count}, see the evidence' },
  'growth/years': { text: 'firms served, latest year first: {figures}' },
  'growth/no-rows': {
    text: 'the list has no row of {year} and nothing is declared for it: counted as 0, which does not show growth',
  },
  'growth/third-year': { text: 'the year before does not fit: {second} after {third}' },
  'growth/opposite': { text: 'by the list {counted}, as declared {declared}: opposite answers' },
  'staff/qualifications': {
    text: 'either qualification: {union}; both: {both}; counted here: {mode}',
    terms: { mode: { union: 'either', both: 'both' } },
  },
  'firms/unclear': { text: 'firms not counted because their size or the like is unclear: {count}' },
  'training/blank': { text: 'trainings without attendances: {count}' },
  'satisfaction/impossible': {
    text: 'satisfied {satisfied}, valid {valid}{sample?, sample {sample}}: cannot all be true',
  },
  'satisfaction/small-sample': { text: '{valid} valid answers, fewer than {min}: perhaps not representative' },
  'satisfaction/self-reported': { text: "the applicant's own figure{method? ({method})}, not the recommender's" },
  'satisfaction/grades': { text: 'grades counted as satisfied: {grades}', terms: { grades: list } },
  'welfare/count': { text: 'by number of services: {share}' },
  'welfare/firms': { text: 'by number of firms: {share}' },
  'welfare/money': { text: 'by value at standard fees, in fen: {share}' },
  'welfare/bases-disagree': {
    text: '{basis} and {others} give different answers: a person decides',
    terms: { basis: bases, others: bases },
  },
  'years/full-on': { text: 'the years are full on {date}' },
  relaxable: { text: '{cite}: may be relaxed, by a named person with a reason' },
  'relaxable/unclear': {
    text: '{cite}: whether it may be relaxed hangs on the prefecture of the recommender, which must be settled first',
  },
  encouraged: { text: 'there is a cloud platform, which is encouraged' },
  'functions/states': {
    text: 'functions: {states}',
    terms: {
      states: {
        ...functions,
        met: 'met',
        unmet: 'not met',
        query: 'open',
        unknown: 'lacks material',
        ' ': ', ',
        '=': ' ',
      },
    },
  },
} as const satisfies Record<keyof typeof zh, NoteWords>;
