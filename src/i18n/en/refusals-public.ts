import type { RefusalCode } from '../../core/refusals.ts';
import type { FindingWords } from '../catalog.ts';
import { functions } from './terms.ts';
import { list, personalKinds, publicFields, results } from './terms-public.ts';

/** Publicity, objections, recognition, publication: what a rule says no to, and what to do. */
export const publicRefusals = {
  'publicity/nothing': {
    message: 'round {year} has no proposed entry to publicise{held?; over {held} more a contradiction hangs}',
    hint: 'propose entries in the meeting first; a person settles contradictions',
  },
  'publicity/personal': {
    message: '{field} of {id} contains {kind} and must not be published{more? ({more} more places)}',
    hint: 'take personal data out of what is published; the data itself is neither shown nor recorded',
    terms: { field: publicFields, kind: personalKinds },
  },
  'publicity/calendar': {
    message: 'a publicity period from {on} needs the holidays of {year}, which are missing',
    hint: 'add the holiday notice of that year to a calendar file of the workspace; working days are not guessed',
  },
  'publicity/not-running': {
    message: '{id?{id} }is not in publicity, so nothing can be restarted',
    hint: 'check the receipt number; what was never publicised is publicised first',
  },
  'publicity/functions': {
    message:
      'corrected functions of {id} must be among those applied for ({applied}), and only a correction changes them',
    hint: 'check the functions; to change them, the cause of the restart must be a correction',
    terms: { applied: { ...functions, ...list } },
  },

  'objection/not-publicised': {
    message: '{id} is not publicised yet, so nobody can object to it',
    hint: 'handle other letters and visits as petitions or complaints',
  },
  'objection/before': {
    message: 'the objection to {id} came in on {date}, before publicity began on {start}',
    hint: 'check the day it came in; what came before is no objection to the notice',
  },
  'objection/date': {
    message: 'the objection to {id} came in on {date}, after the day of its recording, {on}',
    hint: 'check both dates',
  },
  'objection/recognised': {
    message: '{id} was recognised on {on} ({number}); an objection comes too late',
    hint: 'record a complaint under Art. 16(4) instead',
  },
  'objection/closed': {
    message: 'objection {objection} was closed on {on}: {result}',
    hint: 'undo that decision first if it was wrong',
    terms: { result: results },
  },
  'objection/accepted': {
    message: 'objection {objection} is accepted already and handled by {handler}',
    hint: 'the handler inquires and decides; undo the acceptance to change the handler',
  },
  'objection/not-accepted': {
    message: 'objection {objection} is not accepted yet and cannot be upheld',
    hint: 'accept it and inquire first',
  },
  'objection/anonymous': {
    message: 'objection {objection} {lacking} and is not accepted',
    hint: 'it stays on record; dismiss it with a reason',
    terms: {
      lacking: { name: 'bears no real name', facts: 'states no facts', both: 'bears no real name and states no facts' },
    },
  },

  'recognise/nothing': {
    message: '{id?{id} is not in publicity}{!id?round {year} has no entry in publicity}; nothing can be recognised',
    hint: 'publicise first, and recognise when the period has ended without objection',
  },
  'recognise/window': {
    message: 'publicity of {id} lasts until {lastDay}; {on} is too early, {from} is the first possible day',
    hint: 'recognise from the next working day after the period on',
  },
  'recognise/calendar': {
    message: 'publicity of {id} lasts until {lastDay}; without the holidays of {year} the next working day is unknown',
    hint: 'add the holiday notice of that year to a calendar file of the workspace',
  },
  'recognise/document-date': {
    message: 'document {document} is dated {date}, not {on}',
    hint: 'One document has one date; recognise the rest by another document',
  },
  'recognise/objection': {
    message: '{id} has objections that are not closed ({objections})',
    hint: 'inquire and decide first; other entries are not held',
    terms: { objections: list },
  },

  'publish/not-recognised': {
    message: 'round {year} has no recognised platform, so there is no list to publish',
    hint: 'recognise first',
  },
} as const satisfies Partial<Record<RefusalCode, FindingWords>>;
