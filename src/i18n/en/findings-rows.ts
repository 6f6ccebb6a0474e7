import type { FindingWords } from '../catalog.ts';
import type { rows as zh } from '../zh/findings-rows.ts';
import { functions } from './terms.ts';

/** Clauses, and figures and rows that do not fit each other. */
export const rows = {
  'clause/unmet': {
    message: 'clause {clause} is not met',
    hint: 'check the evidence; correct and hand in again what was wrong',
  },
  'clause/unknown': { message: 'clause {clause} lacks data and cannot be judged', hint: 'fill in what is missing' },
  'clause/relaxable': {
    message: 'clause {clause} is not reached, but Art. 6 allows to relax it',
    hint: 'a named person decides, with a reason',
  },
  'clause/query': {
    message: 'the data of clause {clause} are doubtful',
    hint: 'a named person looks at the evidence and decides',
  },
  'clause/human': {
    message: 'clause {clause} is for a person',
    hint: 'answered by name in the form review or the expert review',
  },
  'function/struck': {
    message: 'the function {function} does not meet Art. 7: strike it',
    hint: 'a reviewer confirms',
    terms: { function: functions },
  },
  'figure/disagrees': {
    message: 'the list gives {counted}, the declared figure is {declared}',
    hint: 'the list governs; find out which of the two is wrong',
  },
  'figure/unit-mixup': {
    message:
      'total assets of {value} yuan {other?and {other} elsewhere are ten thousand times apart}{!other?are implausibly large}: yuan and 万元 mixed up?',
    hint: 'check the unit; the audit report governs',
  },
  'figure/impossible': {
    message: 'satisfied {satisfied}, valid {valid}{sample?, sample {sample}}: cannot all be true',
    hint: 'no more satisfied than valid, no more valid than asked: the recommender corrects it',
  },
  'date/after-day': {
    message: '{date} is after the day of judgement {asOf}',
    hint: 'check the year; what came later does not belong here',
  },
  'staff/repeated': { message: '"{name}" stands twice, counted once', hint: 'delete the repeated row' },
  'staff/same-name': {
    message: 'two rows are named "{name}": one person or two?',
    hint: 'tell them apart by certificate numbers',
  },
  'staff/part-time': {
    message: '"{name}" works part time and is counted',
    hint: 'a reviewer minds the share of part-timers',
  },
  'staff/education': {
    message: '"{name}": cannot tell whether "{education}" is college or above',
    hint: 'write it as the diploma does: 大专, 本科',
  },
  'staff/title': {
    message: '"{name}": cannot tell whether "{title}" is intermediate or above',
    hint: 'write name, level and number of the certificate',
  },
  'service/low-fee': {
    message:
      'low-fee service to "{client}" not counted: fee {fee?{fee} yuan}{!fee?not given}, standard fee {standard?{standard} yuan}{!standard?not given}',
    hint: 'a low fee is above zero and below the standard; give both',
  },
  'service/older-startup': {
    message: 'start-up client "{client}" was founded on {founded}, over three years before',
    hint: 'check the function of the service (Art. 5(3))',
  },
  'service/client-variants': {
    message: 'credit code {code} has two names: "{first}" and "{second}"',
    hint: 'a change of name, or a wrong code?',
  },
  'activity/repeated': { message: 'activity "{name}" stands twice, counted once', hint: 'delete the repeated row' },
  'activity/reused': {
    message: 'information activities proper: {own} of {needed}; with those of other functions {total}',
    hint: 'a reviewer says whether they may count twice',
  },
  'activity/no-evidence': {
    message: 'activity "{name}" has no evidence: {mode}',
    hint: 'hand in notice, photos or summary and name the file in the row (Art. 10(5))',
    terms: { mode: { lenient: 'counted for now', strict: 'not counted' } },
  },
  'activity/same-evidence': {
    message: 'activity "{name}": "{file}" serves another activity already',
    hint: 'one activity or two? Hand in evidence for each',
  },
  'institution/affiliated': {
    message: '"{name}" is affiliated: a person says whether it counts',
    hint: 'look at its independence and the agreement',
  },
  'institution/not-counted': {
    message: '"{name}" does not count among the institutions: {reason}',
    hint: 'check name, code and term of the agreement',
    terms: {
      reason: {
        self: 'it is the operator',
        repeated: 'it stands twice',
        'not-legal-person': 'it is no legal person',
        'not-yet': 'the agreement has not begun',
        expired: 'the agreement has ended',
      },
    },
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
