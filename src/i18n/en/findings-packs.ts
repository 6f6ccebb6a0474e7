import type { FindingWords } from '../catalog.ts';
import type { packs as zh } from '../zh/findings-packs.ts';
import { list } from './terms.ts';

const key = { off: 'off', work: 'work', rest: 'rest' };

/** Rule packs and an office's calendar file. */
export const packs = {
  'pack/schema': {
    message: 'rule pack{key?, "{key}"}: {keyword}',
    hint: 'correct it after a built-in pack',
    terms: {
      detail: list,
      keyword: {
        required: '{detail} is missing',
        additionalProperties: 'unknown key',
        enum: 'must be one of {detail}',
        const: 'must be {detail}',
        type: 'must be of type {detail}',
        pattern: 'wrong form',
        format: 'wrong form',
        minimum: 'must be at least {detail}',
        minItems: 'needs at least {detail} entries',
        minLength: 'must not be empty',
        oneOf: 'wrong form',
      },
    },
  },
  'pack/unknown-name': {
    message: 'there is no {kind} "{name}"{known?; known: {known}}',
    hint: 'check the spelling; a pack can only use what there is',
    terms: {
      known: list,
      kind: {
        condition: 'condition',
        measure: 'measure',
        check: 'check',
        relaxation: 'relaxation',
        part: 'part of the score',
        clause: 'clause',
        function: 'function',
        setting: 'setting',
      },
    },
  },
  'pack/params': {
    message: 'clause {clause} lacks {needs}',
    hint: 'add it to its params',
    terms: {
      needs: {
        measure: 'a measure',
        threshold: 'a threshold (min or setting)',
        fields: 'fields',
        list: 'a list',
        rule: 'a rule',
        cite: 'a cite',
        title: 'a title',
        condition: 'a condition',
        ' ': ' ',
        '、': ', ',
      },
    },
  },
  'pack/extends': {
    message: 'there is no pack "{name}" to extend{known?; known: {known}}',
    hint: 'only built-in packs can be extended: see xjsme rules list',
    terms: { known: list },
  },
  'pack/duplicate': { message: '"{name}" stands twice', hint: 'keep one' },
  'calendar/schema': {
    message: 'calendar file: {problem}',
    hint: 'correct it after the sample',
    terms: {
      key,
      problem: {
        'not-a-mapping': 'expected "key: value" here',
        'not-a-list': '{key} must be a list of dates',
        'unknown-key': 'unknown key "{key}"; known: {allowed}',
        required: '{key} is missing',
        format: 'format must be xjsme-calendar/1, not "{value}"',
        'year-key': '"{key}" is no year of four digits',
        status: 'status "{value}" is none of {allowed}',
        'no-national': 'no national holidays of {year} are known, so regional alone is not enough',
      },
    },
  },
  'calendar/date': {
    message: '"{value}" {problem}',
    hint: 'write 2027-01-01, or a span 2027-01-01..2027-01-03',
    terms: {
      problem: {
        shape: 'is no date',
        'no-such-day': 'does not exist',
        'other-year': 'is not in {year}',
        order: 'ends before it starts',
      },
    },
  },
  'calendar/conflict': {
    message: '{date} {problem}',
    hint: 'compare with the notice and keep one',
    terms: {
      key,
      first: key,
      problem: { 'two-lists': 'stands in both {first} and {key}', twice: 'stands twice in {key}' },
    },
  },
  'calendar/weekday': {
    message: '{date} {problem}',
    hint: 'compare the date with the notice',
    terms: {
      problem: {
        'off-on-weekend': 'is a weekend day anyway: off changes nothing',
        'work-on-weekday': 'is a Monday-to-Friday day and worked anyway',
        'rest-on-weekday': 'is a Monday-to-Friday day, no worked weekend',
      },
    },
  },
  'calendar/incomplete': {
    message: 'by this file {year} has {count} working days, usual are {least}–{most}',
    hint: 'days may be missing: compare with the notice',
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
