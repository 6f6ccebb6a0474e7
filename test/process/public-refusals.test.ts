import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RefusalCode, refusals } from '../../src/core/refusals.ts';
import type { NoteWords } from '../../src/i18n/catalog.ts';
import { due as dueEn } from '../../src/i18n/en/due.ts';
import { publicRefusals as en } from '../../src/i18n/en/refusals-public.ts';
import { publicRemarks as remarksEn } from '../../src/i18n/en/remarks-public.ts';
import { fill, placeholders, type Terms } from '../../src/i18n/fill.ts';
import { due as dueZh } from '../../src/i18n/zh/due.ts';
import { publicRefusals as zh } from '../../src/i18n/zh/refusals-public.ts';
import { publicRemarks as remarksZh } from '../../src/i18n/zh/remarks-public.ts';
import { dueCodes } from '../../src/process/duty.ts';
import { publish } from '../../src/process/publication.ts';
import { publicise, restartPublicity } from '../../src/process/publicity.ts';
import { asked, on, receivedAs, round, windows } from './given-public.ts';
import { refused as met } from './public-refused.ts';

const { september } = windows;
const prefixes = /^(publicity|objection|recognise|publish)\//;
const ours = (Object.keys(refusals) as RefusalCode[]).filter((code) => prefixes.test(code));

const termsOf = (words: object): Terms => ('terms' in words ? (words.terms as Terms) : {});

it('every refusal there is was met, and every one met is worded in both languages', () => {
  expect(Object.keys(met).toSorted()).toEqual(ours.toSorted());
  expect(Object.keys(zh).toSorted()).toEqual(ours.toSorted());
  expect(Object.keys(en).toSorted()).toEqual(ours.toSorted());
});

describe.each(ours)('%s', (code) => {
  const decision = met[code]!();

  it('is what is said, with its article', () => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, ...refusals[code] } });
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('reads as one whole line in %s', (lang, words) => {
    if (decision.ok) return expect.unreachable();
    const { args } = decision.refusal;
    const { message, hint } = words[code as keyof typeof words];
    const text = fill(message, args, termsOf(words[code as keyof typeof words]));
    expect(text).not.toMatch(/[{}\n]|undefined|null/);
    expect(hint).not.toMatch(/[{}\n]/);
    expect(text).not.toMatch(/[。.]$/);
    if (lang === 'en')
      expect(text.replaceAll(/李四|新经信企业〔2024〕12号/g, '') + hint).not.toMatch(/\p{Script=Han}/u);
    // What a message asks for beyond an optional part is given.
    const optional = [...message.matchAll(/\{!?(\w+)\?/g)].map(([, name]) => name);
    for (const name of placeholders(message)) if (!optional.includes(name)) expect(args).toHaveProperty(name);
  });
});

it('the number itself stands nowhere in a refusal', () => {
  expect(JSON.stringify(met['publicity/personal']!())).not.toContain('650102199001011237');
});

it.each([
  ['publicity/nothing', () => publicise(round().state, 2024, asked(september), on('2024-09-02', false))],
  [
    'restart',
    () =>
      restartPublicity(
        round().state,
        2024,
        { ...asked(september), ids: [], why: 'corrected', reason: '' },
        on('2024-09-02', false),
      ),
  ],
  ['publish', () => publish(round().state, 2024, { places: [], list: '' }, on('2024-09-02', false))],
])('%s is for the authority', (_, decide) => {
  expect(decide()).toMatchObject({ refusal: { code: 'act/authority', exit: 4, article: '第三条' } });
});

it.each([
  ['a round nobody opened', 2023, '2024-09-02', 'batch/none'],
  ['a day before the round', 2024, '2024-02-29', 'act/before'],
  ['a day to come', 2024, '2026-01-01', 'act/future'],
])('publicity in %s is refused', (_, year, date, code) => {
  const { state } = round();
  expect(publicise(state, year, asked({ ...september, start: date }), on(date))).toMatchObject({ refusal: { code } });
});

describe('remarks and dues', () => {
  const sources = readdirSync(new URL('../../src/process/', import.meta.url))
    .filter((name) => /^(publicity|objection|recognition|publication|due)/.test(name))
    .map((name) => readFileSync(new URL(`../../src/process/${name}`, import.meta.url), 'utf8'))
    .join('\n');

  it('have words for those there are, and for no others', () => {
    const said = [...sources.matchAll(/code: '([a-z/-]+)'/g)].map(([, code]) => code!);
    expect([...new Set(said)].toSorted()).toEqual(Object.keys(remarksZh).toSorted());
    expect(Object.keys(remarksEn).toSorted()).toEqual(Object.keys(remarksZh).toSorted());
    for (const words of [dueZh, dueEn]) expect(Object.keys(words).toSorted()).toEqual(Object.keys(dueCodes).toSorted());
  });

  it.each(Object.keys({ ...remarksZh, ...dueZh }))('%s asks for the same in both languages', (code) => {
    const all: Record<string, NoteWords>[] = [
      { ...remarksZh, ...dueZh },
      { ...remarksEn, ...dueEn },
    ];
    const [a, b] = all.map((words) => [...placeholders(words[code]!.text, words[code]!.terms ?? {})].toSorted());
    expect(a).toEqual(b);
  });

  it('fill whole lines', () => {
    const held = { id: '2024-001', cause: 'recognise/objection', objections: 'O2024-01、O2024-02' };
    const words = [remarksZh['recognise/left-out'], remarksEn['recognise/left-out']];
    expect(words.map(({ text, terms }) => fill(text, held, terms))).toEqual([
      '2024-001 暂不认定：有异议未办结（O2024-01、O2024-02）',
      '2024-001 is not recognised yet: objections are not closed (O2024-01, O2024-02)',
    ]);
    const owed = { id: '2024-001', until: '2024-06-20', items: '10.1、10.3b' };
    expect(fill(dueZh['due/material'].text, owed, dueZh['due/material'].terms)).toBe(
      '2024-001 补正期限 2024-06-20：10.1 申请报告、10.3b 服务收支专项审计',
    );
    const objection = {
      id: '2024-001',
      objection: 'O2024-01',
      date: '2024-09-12',
      when: 'late',
      accepted: '2024-09-13',
    };
    const said = [dueZh, dueEn].map((all) => fill(all['due/objection'].text, objection, all['due/objection'].terms));
    expect(said).toEqual([
      '2024-001 的异议 O2024-01（2024-09-12 收到，公示期后）已于 2024-09-13 受理，待决定',
      'objection O2024-01 to 2024-001 (came in on 2024-09-12, after the period) was accepted on 2024-09-13 and waits for a decision',
    ]);
  });
});

it('an ambiguous number is a contradiction for a person', () => {
  const given = round();
  given.publicised(['2024-001']);
  const operator = { name: '另一家', creditCode: null, region: null };
  given.write({ type: 'application.received', data: receivedAs('2024-001', { operator }) }, '2024-06-02');
  expect(given.recognised('2024-09-12', { ids: ['2024-001'] })).toMatchObject({
    refusal: { code: 'application/ambiguous', exit: 6, next: 'batch settle receipt:2024-001 --keep … --reason …' },
  });
});
