import type { registerRefusals as zh } from '../zh/refusals-register.ts';
import { actNames } from './acts.ts';
import { personalKinds, publicFields } from './terms-public.ts';

/** Refusals of taking back a record of a platform, of the public register, of the folder for auditors. */
export const registerRefusals: typeof zh = {
  'undo/heard': {
    message: '{type} of {number} is what a decision of {on} rests on; it is not taken back',
    hint: 'What led to a decision stays on record; a wrong decision is corrected by another one.',
  },
  'undo/rests': {
    message: '{type} of {number} has something that rests on it: {under} ({event})',
    hint: 'Take that back first.',
    terms: { under: actNames as never },
  },
  'undo/of-platform': {
    message: 'that is an official act on {number} (recognition, confirmation, revocation, cancellation, lapse)',
    hint: 'Correct it by another official act; xjsme platform history tells how it came to it.',
  },
  'undo/of-review': {
    message: 'that concerns the dossier {id} of the review of {number}',
    hint: 'Take it back in the review.',
  },
  'undo/no-record': {
    message: 'the latest of {number} is nothing that can be taken back',
    hint: 'See xjsme ledger log --platform, and name with --event what to take back.',
  },
  'undo/not-there': {
    message: '{id} has no record {named} that can be taken back; the latest is {type} ({event})',
    hint: 'See xjsme ledger log --platform.',
  },
  'register/personal': {
    message: '{field} of {number} holds {kind}; the register is not written{more? ({more} more places)}',
    hint: 'Correct it first (xjsme platform change, for instance); the number itself is not shown.',
    terms: {
      kind: personalKinds,
      field: {
        ...publicFields,
        number: 'the number',
        document: 'the document',
        'region.name': 'the region',
        'ended.document': 'the document of its end',
        'terms.document': 'a document of a term',
        'confirmations.document': 'a document of a confirmation',
        'formerNames.name': 'a former name',
        'formerOperators.name': 'a former operator',
        title: 'the title',
        issuer: 'the issuer',
        basis: 'the basis',
      },
    } as never,
  },
  'audit/empty': { message: 'the ledger has no events yet', hint: 'There is something to export once it has.' },
};
