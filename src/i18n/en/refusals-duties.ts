import { actTermsLife } from './acts-life.ts';
import type { refusalsDuties as zh } from '../zh/refusals-duties.ts';

/** Refusals of what is owed, of the papers of Art. 17 and of cancellation (Art. 16). */
export const refusalsDuties: typeof zh = {
  'duty/not-owed': {
    message: 'not owed on {on}: {key}',
    hint: 'xjsme due lists what is owed, each with its key.',
  },
  'duty/decision': {
    message: '{key} waits for a decision and cannot be let off',
    hint: 'A person must decide it.',
  },
  'duty/skipped': {
    message: '{key} was let off by {by} on {date}',
    hint: 'A reason is on record; see xjsme due --skipped.',
  },
  'paper/year': {
    message: 'what came in on {date} cannot be the report of {year}',
    hint: 'Look at --year and --date again.',
  },
  'paper/before': {
    message: 'the first platform of {office} was recognised on {date}: there is nothing to report for {year}',
    hint: 'Look at --year and --office again.',
  },
  'cancel/penalty': {
    message: 'no penalty or sanction of {number} is on record as of {on}',
    hint: 'Record it first, then propose the cancellation.',
  },
  'cancel/judicial': {
    message: 'no judicial penalty of {number} is on record as of {on}',
    hint: 'Record it first, then propose the cancellation.',
  },
  'cancel/absent': {
    message:
      'as of {on} there is no full year in which {number} was invited, came to nothing and had no accepted reason',
    hint: 'Events of the authority must be on record; where the record is wrong, correct it first.',
  },
  'cancel/complaints': {
    message: 'as of {on} {verified} complaints about {number} are verified, {min} are needed',
    hint: 'Close the complaints first; where the record is wrong, correct it first.',
  },
  'cancel/silent': {
    message: 'as of {on} there is no full year in which {number} reported nothing',
    hint: 'A year counts once it is over; where the record is wrong, correct it first.',
  },
  'cancel/evidence': {
    message: 'none of the events named bears the ground out ({number})',
    hint: 'xjsme platform watch lists those that do; without --evidence all of them are taken.',
  },
  'cancel/evidence-gone': {
    message: 'what the proposal to cancel {number} named for ground {ground} was taken back or is too little now',
    hint: 'Drop it; where there is other evidence, propose anew and hear the platform again.',
  },
  'cancel/open': {
    message: 'the cancellation of {number} under {ground}, proposed on {date}, is not decided',
    hint: 'Decide or drop it before another is proposed.',
    terms: { ground: actTermsLife.ground },
  },
  'cancel/none': {
    message: 'no cancellation of {number} is on its way',
    hint: 'Propose it first, with --ground.',
  },
  'cancel/notified': {
    message: '{number} was told on {date} and may reply by {until}',
    hint: 'A notice that went out stays as it is; to give another, drop the proposal and make it anew.',
  },
  'cancel/not-notified': {
    message: '{number} was not told yet',
    hint: 'Tell the platform first, then record what it says.',
  },
  'cancel/until': {
    message: 'the last day to reply, {until}, is not after the notice of {on}',
    hint: 'Give the platform time to reply.',
  },
  'cancel/heard': {
    message: 'what {number} said was recorded on {date}',
    hint: 'It may be decided now.',
  },
  'cancel/early': {
    message: '{number} may reply until {until}; on {on} nobody can say that it did not',
    hint: 'Record it from the day after on.',
  },
  'cancel/unheard': {
    message: '{number} was not heard and cannot be cancelled',
    hint: 'Tell it first and record its reply; where none came in time, record --heard none.',
  },
};
