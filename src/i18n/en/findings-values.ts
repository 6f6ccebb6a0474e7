import type { FindingWords } from '../catalog.ts';
import type { values as zh } from '../zh/findings-values.ts';
import { list } from './terms.ts';

/** Single values, identifiers, bodies and places. */
export const values = {
  'value/date': { message: '{label}: "{text}" is no date', hint: 'write a day that exists, like 2024-06-30' },
  'value/month-only': { message: '{label}: "{text}" names only a month', hint: 'add the day, like 2024-06-30' },
  'value/number': {
    message: '{label}: "{text}" is no number',
    hint: 'write digits; a unit goes into the header or after the number',
  },
  'value/ratio-ambiguous': {
    message: '{label}: "{text}" may be 1% or 100%',
    hint: 'write the percent sign, like 100%',
  },
  'value/approximate': {
    message: '{label}: "{text}" is approximate; its figure was taken',
    hint: 'write the exact figure',
  },
  'value/choice': {
    message: '{label}: "{text}" is none of {allowed}',
    hint: 'write one of these',
    terms: { allowed: list },
  },
  'convert/full-width': {
    message: 'column {column}: full-width characters read as half-width, places: {count}; "{first}" as {value}',
    hint: 'nothing to do if read rightly',
  },
  'convert/unit': {
    message: 'column {column}: converted by unit, places: {count}; "{first}" as {value}',
    hint: 'check the unit; nothing to do if read rightly',
  },
  'convert/percent': {
    message: 'column {column}: read as per cent, places: {count}; "{first}" as {value}',
    hint: 'nothing to do if read rightly',
  },
  'convert/date': {
    message: 'column {column}: dates rewritten, places: {count}; "{first}" as {value}',
    hint: 'nothing to do if read rightly',
  },
  'convert/number': {
    message: 'column {column}: numbers rewritten, places: {count}; "{first}" as {value}',
    hint: 'nothing to do if read rightly',
  },
  'schema/required': { message: '{label} is missing', hint: 'fill it in' },
  'schema/type': {
    message: '{label} must be {expected}',
    hint: 'correct it after the sample',
    terms: {
      expected: {
        object: '"key: value"',
        array: 'a list',
        string: 'text',
        number: 'a number',
        integer: 'a whole number',
        boolean: 'yes or no',
        null: 'empty',
        oneOf: 'of a form the sample shows',
        ' ': ' ',
        ',': ' or ',
      },
    },
  },
  'schema/enum': {
    message: '{label}{text?: "{text}"}{allowed? is none of {allowed}}{!allowed? has repeated entries}',
    hint: 'write one of these, each once',
    terms: { allowed: list },
  },
  'schema/format': {
    message: '{label}{text?: "{text}"} is written in a wrong way',
    hint: 'correct it after the sample',
  },
  'schema/range': {
    message: '{label} is out of range: must be {comparison} {limit}',
    hint: 'check figure and unit',
    terms: { comparison: { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' } },
  },
  'schema/length': {
    message: '{label} has {comparison} {limit} characters or entries',
    hint: 'make it fit; details may go into an attachment',
    terms: { comparison: { '>=': 'fewer than', '<=': 'more than' } },
  },
  'schema/version': {
    message: 'format must be {expected}{found?, not "{found}"}',
    hint: 'start again from a sample of this version',
  },
  'schema/unknown-key': {
    message: 'unknown key "{key}", not read{suggestion?; is it {suggestion}}',
    hint: 'use a key of the sample or its Chinese label',
  },
  'schema/duplicate-key': { message: '{label} stands twice: "{first}" and "{second}" are the same', hint: 'keep one' },
  'id/credit-code': {
    message: 'credit code {code}: {reason}{suggestion?; is it {suggestion}}',
    hint: 'compare it with the licence; where the licence has it so, a reviewer lets it pass with a reason',
    terms: {
      reason: {
        length: 'not 18 characters',
        characters: 'has characters that do not occur in a code, or not there',
        check: 'the last character does not fit the others',
        'organisation-check': 'the check character of positions 9 to 17 does not fit',
      },
    },
  },
  'id/registration-number': {
    message: 'registration number {number}: the check digit does not fit',
    hint: 'compare it with the licence',
  },
  'id/resident-id': {
    message: 'what look like resident ID numbers: {count}',
    hint: 'no ID number is asked for: delete them',
  },
  'region/unknown': { message: 'unknown region "{text}"', hint: 'write the name or code of a prefecture or county' },
  'region/former': { message: '"{text}" is a former name, read as {now}', hint: 'nothing to do' },
  'region/bingtuan': {
    message: '{name} belongs to the Bingtuan: jurisdiction to be settled',
    hint: 'find out whether region or Bingtuan is competent',
  },
  'region/derived': {
    message: 'region of the recommender taken from "{body}": {name}',
    hint: 'state the region if this is wrong',
  },
  'region/mismatch': {
    message: 'regions differ: {between}: {first} and {second}',
    hint: 'find out which prefecture recommends (Art. 8); correct it, or a reviewer explains',
    terms: {
      between: {
        body: "the recommender's name and its stated region",
        operator: "the operator's seat and the recommender",
      },
    },
  },
  'recommender/not-entitled': {
    message: '"{body}" is of a {level} ({name}), not of a prefecture: may it recommend?',
    hint: 'a prefecture authority, an industry office or an association recommends (Art. 8)',
    terms: {
      level: { province: 'province', prefecture: 'prefecture', county: 'county', 'bingtuan-city': 'Bingtuan city' },
    },
  },
  'operator/same-elsewhere': {
    message: '{name} is the operator in {path} too',
    hint: 'one application a body and batch: find out which',
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
