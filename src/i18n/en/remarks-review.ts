import type { reviewRemarks as zh } from '../zh/remarks-review.ts';
import type { NoteWords } from '../catalog.ts';
import { functions } from './terms.ts';
import { list } from './terms-public.ts';

/** What is said beside an act of a triennial review (Art. 15). */
export const reviewRemarks: Record<keyof typeof zh, NoteWords> = {
  'receive/review-name': {
    text: '{number} is on record as "{known}", the dossier says "{name}", and no change is recorded: please check',
  },
  'receive/review-functions': {
    text: '{number} is recognised for {known}, the dossier names {functions?{functions}}{!functions?none}: please check',
    terms: { functions: { ...functions, ...list }, known: { ...functions, ...list } },
  },
  'receive/review-late': {
    text: '{id} came on {on}, after the deadline {deadline} of the round; it is on record, and a person decides what follows',
  },
  'receive/review-twice': {
    text: '{number} has more than one review in this round ({id}, {others}); a person decides which one stands',
  },
  'measure/other-office': { text: '{body}, which measured {id}, is not the industry office on record: please check' },
  'review/unanswered': {
    text: '{id} has {count} questions that nobody answered: {questions}',
    terms: { questions: list },
  },
  'review/norms': {
    text: '{count} open norms in {dossiers} dossiers are not answered one by one; the local opinion answers for them',
  },
  'review/rectify-proposed': { text: 'the opinion on {id} asks for rectification: {opinion}' },
  'review/left-out': {
    text: '{id} is not confirmed now: {cause}',
    terms: {
      cause: {
        'no-opinion': 'there is no opinion yet',
        rectify: 'the opinion asks for rectification',
        unqualified: 'the opinion is unqualified',
        fails: 'the check found that it fails',
        lacking: 'required materials are missing',
        rectifying: 'what the last confirmation asked for is not put right',
        unanswered: 'questions are not answered ({items})',
        'application/contradiction': 'a contradiction waits for a person',
        'platform/contradiction': 'a contradiction on the platform waits for a person',
        'platform/ended': 'the platform has ended',
        'act/before': 'its last step is dated after the decision',
      },
      items: list,
    },
  },
  'lapse/no-round': {
    text: 'no round of {year} was ever opened, so {number} could not file its review: please weigh that',
  },
  'remind/overdue': { text: 'the validity of {number} ended on {validUntil}' },
  'annex/differs': { text: '{number}, {figure} of {year}: ledger {ledger}, dossier {declared}: please check' },
};
