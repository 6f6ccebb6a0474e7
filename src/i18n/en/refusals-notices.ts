import type { FindingWords } from '../catalog.ts';
import type { noticeRefusals as zh } from '../zh/refusals-notices.ts';
import { personalKinds, publicFields } from './terms-public.ts';

/** Refusals of the documents that leave the office: no act to tell of, or personal data in one for the public. */
export const noticeRefusals: Readonly<Record<keyof typeof zh, FindingWords>> = {
  'notice/request': {
    message: 'no material was asked for {id?of {id}}{!id?in {year}}; there is no request to write',
    hint: 'Record first what is to be filed, and by when.',
  },
  'notice/publicity': {
    message: '{id?{id} was not publicised}{!id?no list was publicised in {year}}; there is no notice to write',
    hint: 'Record the publicity first.',
  },
  'notice/recognition': {
    message: '{id?{id} was not recognised}{!id?nothing was recognised in {year}}; there is no notice to write',
    hint: 'Recognise first.',
  },
  'notice/review': {
    message: 'no review was decided {id?of {id}}{!id?in {year}}; there is no result to write',
    hint: 'Decide the review first.',
  },
  'notice/revocation': {
    message: '{id?{id} was not revoked}{!id?nothing was revoked in {year}}; there is no decision to write',
    hint: 'Decide the revocation first.',
  },
  'notice/cancellation': {
    message: '{id?{id} was not cancelled}{!id?nothing was cancelled in {year}}; there is no decision to write',
    hint: 'Propose, notify, hear and decide the cancellation first.',
  },
  'notice/personal': {
    message: '{field} of {id} holds {kind}; a public document must not say it{more? ({more} more)}',
    hint: "Correct it first, then export; the number itself is not shown. The office's own telephone belongs in its template.",
    terms: {
      kind: personalKinds,
      field: {
        ...publicFields,
        reason: 'the reason',
        matters: 'what is to be put right',
        document: 'the document number',
        notice: 'the notice of the round',
        issuer: 'the issuer',
        remark: 'the remark',
        measured: 'the opinion',
        measuredBy: 'the measuring body',
        recognition: 'the recognition document',
        number: 'the recognition number',
        functions: 'the functions',
      },
    },
  },
};
