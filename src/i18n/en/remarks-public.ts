import type { NoteWords } from '../catalog.ts';
import { list } from './terms-public.ts';

/** What is said beside a decision on publicity, objections and recognition. */
export const publicRemarks = {
  'publicity/left-out': { text: '{id} is not publicised: a contradiction waits to be settled ({key})' },
  'publicity/provisional': {
    text: 'the period until {lastDay} rests on computed holidays; an official notice governs',
  },
  'objection/same': { text: 'the same as {objection}, not recorded twice; attach its papers if it is another one' },
  'objection/late': { text: '{objection} came in on {date}, after the period (until {lastDay}); a person decides' },
  'objection/not-acceptable': { text: '{objection} bears no real name or states no facts: on record, not accepted' },
  'recognise/document': { text: 'document number “{document}” has an unusual form; please check it' },
  'recognise/left-out': {
    text: '{id} is not recognised yet: {cause}',
    terms: {
      cause: {
        'recognise/objection': 'objections are not closed ({objections})',
        'recognise/window': 'its publicity runs; {from} is the first possible day',
        'recognise/calendar': 'the holidays of {year} are missing',
        'application/contradiction': 'a contradiction waits to be settled ({key})',
        'act/before': 'its latest record is dated {lastOn}, after the recognition',
      },
      objections: list,
    },
  },
} as const satisfies Record<string, NoteWords>;
