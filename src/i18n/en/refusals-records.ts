import type { refusalsRecords as zh } from '../zh/refusals-records.ts';

/** Refusals of what is recorded of a platform after its recognition (Art. 14, 16, 17). */
export const refusalsRecords: typeof zh = {
  'record/date': {
    message: '{number}: the date on record, {date}, is after the date of the act, {on}',
    hint: 'check the date; to enter what happened earlier use --on',
  },
  'record/before': {
    message: '{number}: the date on record, {date}, is before the recognition on {recognised}',
    hint: "check the platform's number and the date",
  },
  'record/year': {
    message: '{number}: on {date} the year {year} had not begun',
    hint: 'check the year',
  },
  'inspection/satisfaction': {
    message: 'the satisfaction counts do not fit: {sample} asked, {valid} valid, {satisfied} satisfied',
    hint: 'asked must be at least valid, and valid at least satisfied',
  },
  'activity/reason': {
    message: '{number} was excused from "{name}" without a reason',
    hint: 'give the reason with --reason; whether it is accepted with --accepted yes or no',
  },
  'complaint/office': {
    message: 'complaint {complaint} is for the office that supervises {number} ({office}) or the authority to close',
    hint: 'report what you know to that office',
  },
  'complaint/closed': {
    message: 'complaint {complaint} was closed on {date} as {result}; it cannot be closed otherwise',
    hint: 'if that was wrong, take the record back first',
    terms: { result: { verified: 'verified', unfounded: 'unfounded' } },
  },
  'complaint/ambiguous': {
    message: 'several complaints go by {complaint} ({numbers})',
    hint: 'name the platform with --platform',
  },
  'change/later': {
    message: '{number}: a later change of {later} ({to}) is on record; one of {date} cannot follow it',
    hint: 'check the date; if a change was forgotten, take the later one back and enter both in order',
  },
};
