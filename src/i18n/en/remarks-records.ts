import type { NoteWords } from '../catalog.ts';
import { figureNames } from './figures.ts';

const figure = { figure: figureNames };

/** What is said beside a record of a platform. */
export const recordRemarks = {
  'record/ended': {
    text: '{number} was {why} on {date}; what came after it is recorded all the same',
    terms: { why: { revoked: 'revoked', cancelled: 'cancelled', lapsed: 'lapsed' } },
  },
  'record/outside': { text: '{number} was not valid in {year} ({from} to {until}); check the year' },
  'summary/replaced': {
    text: '{number} already had a summary of {year} (of {date}); this one takes its place',
  },
  'summary/figure': { text: '{figure}: {before?{before}}{!before?none} → {now?{now}}{!now?none}', terms: figure },
  'penalty/ground': {
    text: '{number} received {kind}, a case of Article {ground}; whether to cancel is for the authority to decide',
    terms: {
      kind: {
        administrative: 'an administrative penalty',
        association: 'a sanction of an association',
        judicial: 'a judicial penalty',
      },
      ground: { 16.1: '16(1)', 16.2: '16(2)' },
    },
  },
  'complaint/same': {
    text: 'the same as {complaint}, which is on record; if it is another one, add its papers',
  },
  'complaint/ground': {
    text: '{number} has {count} verified complaints, perhaps a case of Article {ground}; that is for the authority to judge',
    terms: { ground: { 16.4: '16(4)' } },
  },
  'activity/answered': {
    text: 'what {number} did about "{name}" is on record; the invitation does not change it',
  },
  'activity/not-invited': {
    text: '{number} stayed away from "{name}" without an invitation on record; it does not count for Article 16(3)',
  },
  'activity/changed': {
    text: 'what {number} did about "{name}" is now {participation} (was {before})',
    terms: {
      before: { attended: 'attended', excused: 'excused', absent: 'absent' },
      participation: { attended: 'attended', excused: 'excused', absent: 'absent' },
    },
  },
  'change/credit-code': {
    text: 'the operator of {number} changes without a credit code; the former one stays{code? ({code})}; if it is another body, add --credit-code',
  },
  'change/not-legal-person': {
    text: 'credit code {code} is not that of a legal person (Art. 6(1)); check it',
  },
} as const satisfies Record<string, NoteWords>;
