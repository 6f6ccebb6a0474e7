import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/core/codes.ts';
import { noteOf } from '../../src/i18n/catalog.ts';
import { fieldNames as fieldsEn } from '../../src/i18n/en/fields.ts';
import { notes as en } from '../../src/i18n/en/notes.ts';
import { placeholders, type Terms } from '../../src/i18n/fill.ts';
import { fieldNames as fieldsZh } from '../../src/i18n/zh/fields.ts';
import { notes as zh } from '../../src/i18n/zh/notes.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';

const folder = new URL('../../src/law/', import.meta.url);
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));

/** What may stand in a note code written as a template. */
const templates: Readonly<Record<string, readonly string[]>> = {
  'document/no-': ['fees.rows', 'fees.discounted'],
  'welfare/': ['count', 'firms', 'money'],
};

function written(): Set<string> {
  const found = new Set<string>();
  for (const text of sources) {
    for (const [, code] of text.matchAll(/(?:code: |note\()'([a-z-]+(?:\/[a-z-]+)?)'/g))
      if (code && !Object.hasOwn(codes, code)) found.add(code);
    for (const [, prefix] of text.matchAll(/code: `([a-z-]+\/[a-z-]*)\$\{/g)) {
      for (const rest of templates[prefix!] ?? [`<${prefix}: unknown template>`]) found.add(prefix! + rest);
    }
  }
  return found;
}

/** The arguments each note comes with, kept by hand. */
const given: Readonly<Record<keyof typeof zh, string>> = {
  'figure/uncertain': 'low high',
  'figure/opposite': 'counted declared',
  'stated/no': 'fields',
  'stated/not-asked': 'reason',
  'document/after-day': 'date',
  'document/no-fees.rows': '',
  'document/no-fees.discounted': '',
  'premises/expired': 'date',
  'premises/address': '',
  'legal-person/form': 'form',
  'legal-person/no-code': '',
  'legal-person/bad-code': '',
  'legal-person/kind': 'kind form',
  'legal-person/usually': 'kind form',
  'legal-person/contradiction': 'kind form',
  'finances/deficit': '',
  'finances/opinion': 'opinion',
  'finances/contradiction': '',
  'finances/emphasis': '',
  'assets/year': 'year asked',
  'assets/sources-differ': 'first second',
  'integrity/adverse': 'count',
  'growth/years': 'figures',
  'growth/third-year': 'second third',
  'growth/opposite': 'counted declared',
  'staff/qualifications': 'mode union both',
  'firms/unclear': 'count',
  'training/blank': 'count',
  'satisfaction/impossible': 'sample valid satisfied',
  'satisfaction/small-sample': 'valid min',
  'satisfaction/self-reported': 'method',
  'satisfaction/grades': 'grades',
  'welfare/count': 'share',
  'welfare/firms': 'share',
  'welfare/money': 'share',
  'welfare/bases-disagree': 'basis others',
  'years/full-on': 'date days',
  relaxable: 'cite',
  'relaxable/unclear': 'cite',
  'growth/no-rows': 'year',
  encouraged: '',
  'functions/states': 'states',
};

describe('notes', () => {
  it('are those the law attaches, no more and no fewer', () => {
    const expected = [...written()].toSorted();
    expect(expected).toContain('figure/uncertain');
    expect(Object.keys(zh).toSorted()).toEqual(expected);
    expect(Object.keys(en).toSorted()).toEqual(expected);
  });

  it.each(Object.keys(given) as (keyof typeof zh)[])('%s asks for what it comes with', (code) => {
    const terms = (words: object): Terms => ('terms' in words ? (words.terms as Terms) : {});
    const asked = [...placeholders(zh[code].text, terms(zh[code]))].toSorted();
    expect([...placeholders(en[code].text, terms(en[code]))].toSorted()).toEqual(asked);
    const names = given[code].split(' ').filter(Boolean);
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
    const args = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    for (const notes of [zh, en]) {
      expect(noteOf(notes, { code, args })).not.toMatch(/[{}\n]/);
      expect(noteOf(notes, { code, args: {} })).not.toBe('');
    }
  });

  it('name every field that a built-in clause asks yes or no about', () => {
    const asked = Object.values(builtInPacks).flatMap(({ clauses = [] }) =>
      clauses.flatMap(({ params }) => params?.fields ?? []),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((pointer) => !(pointer in fieldsZh) || !(pointer in fieldsEn))).toEqual([]);
  });

  it('read as sentences', () => {
    const states = { code: 'functions/states', args: { states: 'information=met training=unmet' } };
    expect(noteOf(zh, states)).toBe('各项功能：信息服务符合，培训服务不符合');
    expect(noteOf(en, states)).toBe('functions: information met, training not met');
    const no = { code: 'stated/no', args: { fields: '/training/remote /training/evaluation' } };
    expect(noteOf(zh, no)).toBe('填报为否：远程培训能力、培训服务评价机制');
    expect(noteOf(en, no)).toBe('stated as no: remote training, evaluation of training');
    expect(noteOf(zh, { code: 'welfare/bases-disagree', args: { basis: 'count', others: 'firms money' } })).toBe(
      '服务次数与服务企业数、服务金额的结论不同，须人工判断',
    );
    expect(noteOf(en, { code: 'nobody/knows', args: {} })).toBe('nobody/knows');
  });
});
