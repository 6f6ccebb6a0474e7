import type { refusalsRound as zh } from '../zh/refusals-round.ts';

export const refusalsRound: typeof zh = {
  'act/authority': {
    message: 'this office is not the authority that the rule pack names',
    hint: 'The authority acts; an office with its own scheme (Art. 19) uses its own pack.',
  },
  'act/future': { message: 'the date {on} lies after today ({today})', hint: 'Check --on.' },
  'act/before': { message: 'the date {on} lies before the last step of {what}, {lastOn}', hint: 'Check --on.' },
  'batch/exists': {
    message: 'the round of {year} was opened on {on} ({notice}, deadline {deadline}); there is one a year',
    hint: 'If the notice or the deadline is wrong, undo the opening (batch undo) before anything is received.',
  },
  'batch/none': {
    message: 'no round of {year} is open',
    hint: 'Open it with batch open, or check year in the dossier.',
  },
  'batch/before-opening': {
    message: 'the date {on} lies before the opening of the round of {year}, {opened}',
    hint: 'Check --on.',
  },
  'batch/form-over': {
    message: 'the form review of {id} is over; its dossier can no longer be replaced',
    hint: 'If it must be, undo the last step first.',
  },
  'batch/other-operator': {
    message: '{id} is the application of another operator',
    hint: 'Check the receipt number and the dossier.',
  },
  'application/ended': { message: '{id} has ended ({why})', hint: 'xjsme batch show {id} tells its history.' },
  'application/contradiction': {
    message: '{id} waits for a contradiction to be settled: {key}',
    hint: 'A named person settles it first.',
  },
  'application/ambiguous': { message: 'two applications have the receipt number {id}', hint: 'Settle which keeps it.' },
  'application/changed': {
    message: 'the dossier of {id} is not what was received: {path}',
    hint: 'Restore the files as received, or receive the changed ones as a new version with a reason.',
  },
  'application/recognised': {
    message: '{id} is recognised ({number})',
    hint: 'What follows is governed by Art. 14–16.',
  },
  'application/kind': {
    message: '{id} is {kind}; there is no such step for it',
    hint: 'New applications are reviewed by Art. 11, triennial reviews measured and decided by Art. 15; batch status names the next step.',
    terms: { kind: { application: 'a new application', triennial: 'a triennial review' } },
  },
  'review/decided': {
    message: 'the review of {id} was decided on {on} ({result})',
    hint: 'A decision on a review is not taken back. After a failed rectification it may be revoked (Art. 15); on a ground of Art. 16, cancelled.',
    terms: { result: { confirmed: 'confirmed', revoked: 'revoked' } },
  },
  'application/publicised': {
    message: '{id} is being publicised',
    hint: 'Correct and publicise again, or handle an objection.',
  },
  'form/lacking': {
    message: '{id} lacks required materials, or they are invalid: {items}',
    hint: 'Request them; or a named person waives one: review form {id} --waive ITEM --reason ….',
  },
  'form/over': { message: '{id} is past this step', hint: 'To change the last step, undo it with a reason.' },
  'request/until': { message: 'the deadline {until} for {id} is not after the notice, {on}', hint: 'Check --until.' },
  'waive/not-lacking': { message: 'material {item} of {id} is neither missing nor invalid', hint: 'Check the item.' },
  'answer/not-open': {
    message: '{id} has no such open question: {question}',
    hint: 'batch show lists the open questions.',
  },
  'answer/not-relaxable': { message: '{question} of {id} cannot be relaxed', hint: 'Answer met or unmet.' },
  'answer/relax-only': {
    message: '{question} of {id} is not reached; it can only be relaxed or not',
    hint: 'Answer relaxed or denied.',
  },
  'meeting/form': { message: '{id} has not passed form review', hint: 'Finish form review first.' },
  'meeting/panel': { message: 'the expert review of {id} is not closed', hint: 'Close it first.' },
  'meeting/conflict': {
    message: 'counted scores of {id} come from conflicted experts: {experts}',
    hint: 'Undo the closing, recuse them, and close the panel again.',
  },
  'meeting/not-recommended': {
    message: 'experts gave {id} {result} points, below the pass line {passLine}',
    hint: 'Decline it with a reason, or state with --reason why it is proposed all the same.',
  },
  'meeting/site': { message: 'no site visit of {id} is recorded', hint: 'Record it first.' },
  'meeting/site-doubtful': {
    message: 'the site visit of {id} left doubts that are not settled',
    hint: 'State how they were cleared.',
  },
  'meeting/site-false': { message: 'the site visit of {id} found it untrue', hint: 'It cannot be proposed.' },
  'meeting/questions': {
    message: '{id} has {count} open questions: {questions}',
    hint: 'A named person answers each with a reason.',
  },
  'meeting/gate': {
    message: '{id} does not meet the conditions: {clauses}; points never compensate',
    hint: 'It cannot be proposed.',
  },
  'meeting/functions': {
    message: 'these functions of {id} cannot be recognised: {functions} ({clauses})',
    hint: 'Name only functions applied for that meet Art. 7 wholly.',
  },
  'meeting/already': {
    message: '{id} is already proposed',
    hint: 'To change its functions, undo the last step with a reason.',
  },
  'undo/nothing': {
    message: '{id} has no step to undo ({type})',
    hint: 'A receipt or an objection stands: the applicant may withdraw (review withdraw), an objection is decided.',
  },
  'undo/other': {
    message: 'the last step of {id} is not the one named but {event} ({type})',
    hint: 'Only the last step can be undone; batch show and ledger log tell it.',
  },
  'undo/official': {
    message: 'the last step of {id} ({type}) is an official act',
    hint: 'Correct it by another official act.',
  },
  'settle/settled': { message: 'contradiction {key} was settled by {by} on {on}', hint: 'Correct it by a new record.' },
  'settle/keep': { message: 'choose what to keep: {sides}', hint: 'Give --keep a receipt number or a figure.' },
};
