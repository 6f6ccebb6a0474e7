import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RefusalCode, refusals } from '../../src/core/refusals.ts';
import { actTermsOf as ownEn } from '../../src/i18n/en/acts-life.ts';
import { actTermsOf as ownZh } from '../../src/i18n/zh/acts-life.ts';
import { actTerms as actTermsEn, acts as actsEn } from '../../src/i18n/en/acts.ts';
import { board as boardEn } from '../../src/i18n/en/board.ts';
import { refusals as en } from '../../src/i18n/en/refusals.ts';
import { dutyRemarks as dutyEn } from '../../src/i18n/en/remarks-duties.ts';
import { panelRemarks as panelEn } from '../../src/i18n/en/remarks-panel.ts';
import { publicRemarks as publicEn } from '../../src/i18n/en/remarks-public.ts';
import { recordRemarks as recordsEn } from '../../src/i18n/en/remarks-records.ts';
import { reviewRemarks as reviewEn } from '../../src/i18n/en/remarks-review.ts';
import { placeholders } from '../../src/i18n/fill.ts';
import { actTerms as actTermsZh, acts as actsZh } from '../../src/i18n/zh/acts.ts';
import { board as boardZh } from '../../src/i18n/zh/board.ts';
import { refusals as zh } from '../../src/i18n/zh/refusals.ts';
import { dutyRemarks as dutyZh } from '../../src/i18n/zh/remarks-duties.ts';
import { panelRemarks as panelZh } from '../../src/i18n/zh/remarks-panel.ts';
import { publicRemarks as publicZh } from '../../src/i18n/zh/remarks-public.ts';
import { recordRemarks as recordsZh } from '../../src/i18n/zh/remarks-records.ts';
import { reviewRemarks as reviewZh } from '../../src/i18n/zh/remarks-review.ts';
import { refusalText } from '../../src/report/refusal.ts';
import { also as alsoOfPanel, refused as ofPanel } from './panel-refused.ts';
import { refused as ofPublic } from './public-refused.ts';
import { refused as ofLife } from './life/refused.ts';
import { also, refused as ofRound } from './round-refused.ts';

const codes = Object.keys(refusals) as RefusalCode[];
const met = { ...ofRound, ...ofPanel, ...ofPublic, ...ofLife };
const han = /\p{Script=Han}/u;
const sorted = (of: Iterable<string>): string[] => [...of].toSorted();

describe('refusals', () => {
  it('are each met, and worded in both languages: all of them and no others', () => {
    expect(sorted(Object.keys(met))).toEqual(sorted(codes));
    expect(sorted(Object.keys(zh))).toEqual(sorted(codes));
    expect(sorted(Object.keys(en))).toEqual(sorted(codes));
  });

  it.each(codes)('%s asks for the same in both languages', (code) => {
    for (const part of ['message', 'hint'] as const)
      expect(sorted(placeholders(zh[code][part], zh[code].terms))).toEqual(
        sorted(placeholders(en[code][part], en[code].terms)),
      );
    expect(refusals[code].article).toMatch(/^第[一二三四五六七八九十]+条(末款|（[一二三四五]）)?$/);
  });

  it.each([...Object.entries(met), ...also, ...alsoOfPanel])(
    '%s names its article and what it is about',
    (code, meet) => {
      const decision = meet();
      if (decision.ok) return expect.unreachable();
      const { refusal } = decision;
      expect(refusal).toMatchObject({ code, ...refusals[code as RefusalCode] });
      for (const lang of ['zh', 'en'] as const) {
        const { message, hint } = refusalText(refusal, lang);
        expect(message).toContain(refusal.article);
        expect(message + hint).not.toMatch(/[{}\n]|undefined|null|\[object/);
        expect(message.length * hint.length).toBeGreaterThan(0);
        const words = (lang === 'zh' ? zh : en)[refusal.code];
        const optional = [...words.message.matchAll(/\{!?(\w+)\?/g)].map(([, name]) => name!);
        for (const name of placeholders(words.message + words.hint))
          if (!optional.includes(name)) expect(refusal.args).toHaveProperty(name);
        // Of the words themselves, without what people gave: one language only.
        const own = (words.message + words.hint).replaceAll(/\{[^{}]*\}/g, '');
        expect(han.test(own)).toBe(lang === 'zh');
      }
      if (refusal.next !== undefined) expect(refusal.next).toMatch(/^(batch|review|objection|platform|doctor|due)\b/);
    },
  );
});

/** The source of a room, for codes that are only strings there. */
function sourceOf(folder: string, wanted: (name: string) => boolean = () => true): string {
  const room = new URL(`../../src/${folder}/`, import.meta.url);
  const names = (existsSync(room) ? readdirSync(room) : []).filter((name) => name.endsWith('.ts') && wanted(name));
  return names.map((name) => readFileSync(new URL(name, room), 'utf8')).join('\n');
}
const codesIn = (source: string): string[] =>
  [...source.matchAll(/\bcode: (.+?)[,}]/g)].flatMap(([, said]) =>
    [...said!.matchAll(/['`]([a-z-]+(?:\/[a-z-]+)?)['`]/g)].map(([, code]) => code!),
  );

describe('remarks', () => {
  const wordsZh = { ...boardZh.remarks, ...panelZh, ...publicZh, ...recordsZh, ...reviewZh, ...dutyZh };
  const wordsEn = { ...boardEn.remarks, ...panelEn, ...publicEn, ...recordsEn, ...reviewEn, ...dutyEn };

  it('have words in both languages: those the rules and the commands make, and no others', () => {
    const source = sourceOf('process') + sourceOf('process/life') + sourceOf('cli/round') + sourceOf('cli/life');
    const said = new Set(codesIn(source).filter((code) => code.includes('/') && !/^(due|ledger|usage)\//.test(code)));
    expect(sorted(Object.keys(wordsZh))).toEqual(sorted(said));
    expect(Object.keys(wordsEn)).toEqual(Object.keys(wordsZh));
  });

  it.each(Object.keys(wordsZh))('%s asks for the same in both languages', (code) => {
    const textOf = (words: object): string => {
      const one = (words as Record<string, string | { text: string }>)[code]!;
      return typeof one === 'string' ? one : one.text;
    };
    expect(sorted(placeholders(textOf(wordsEn)))).toEqual(sorted(placeholders(textOf(wordsZh))));
    expect([han.test(textOf(wordsZh)), han.test(textOf(wordsEn))]).toEqual([true, false]);
  });
});

describe('the board', () => {
  it('has words for every blocker, and for no others', () => {
    const said = new Set(codesIn(sourceOf('process', (name) => name === 'board.ts')));
    expect(sorted(Object.keys(boardZh.blockers))).toEqual(sorted(said));
    expect(Object.keys(boardEn.blockers)).toEqual(Object.keys(boardZh.blockers));
    for (const [code, text] of Object.entries(boardZh.blockers))
      expect(sorted(placeholders(text))).toEqual(
        sorted(placeholders(boardEn.blockers[code as keyof typeof boardEn.blockers])),
      );
  });

  it('has words for every kind of contradiction', () => {
    const kinds = ['batch', 'receipt', 'operator', 'elsewhere', 'event'];
    for (const { contradictions } of [boardZh, boardEn])
      expect(sorted(Object.keys(contradictions))).toEqual(sorted(kinds));
    for (const kind of kinds as (keyof typeof boardZh.contradictions)[])
      expect(sorted(placeholders(boardEn.contradictions[kind]))).toEqual(
        sorted(placeholders(boardZh.contradictions[kind])),
      );
  });
});

describe('acts', () => {
  const room = new URL('../../schemas/events/', import.meta.url);
  const schemas = readdirSync(room)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(new URL(name, room), 'utf8'))] as const);

  it('have a sentence each in both languages', () => {
    expect(sorted(Object.keys(actsZh))).toEqual(sorted(schemas.map(([type]) => type)));
    expect(sorted(Object.keys(actsEn))).toEqual(sorted(schemas.map(([type]) => type)));
  });

  it.each(schemas)('%s speaks of what its data has, in both languages alike', (type, schema) => {
    const [one, other] = [actsZh, actsEn].map((acts) => acts[type as keyof typeof actsZh]);
    expect(sorted(placeholders(other!))).toEqual(sorted(placeholders(one!)));
    const given = [...Object.keys(schema.properties), ...Object.keys(schema.properties.window?.properties ?? {})];
    for (const name of placeholders(one!)) expect(given).toContain(name);
    const optional = [...one!.matchAll(/\{!?(\w+)\?/g)].map(([, name]) => name!);
    for (const name of placeholders(one!))
      if (!optional.includes(name) && !schema.properties.window?.properties?.[name])
        expect(schema.required).toContain(name);
  });

  it.each(schemas)('%s has words for each value it chooses from', (type, { properties }) => {
    for (const name of placeholders(actsZh[type as keyof typeof actsZh])) {
      const values: unknown[] = properties[name]?.enum ?? properties[name]?.items?.enum ?? [];
      type Tables = Record<string, Record<string, string>>;
      for (const [terms, own] of [
        [actTermsZh, ownZh],
        [actTermsEn, ownEn],
      ] as [Tables, Record<string, Tables>][]) {
        const table = own[type]?.[name] ?? terms[name] ?? {};
        for (const value of values) if (value !== null) expect(Object.keys(table)).toContain(value);
      }
    }
  });
});
