import { describe, expect, it } from 'vitest';
import { type Code, codes } from '../../src/core/codes.ts';
import { messageOf } from '../../src/i18n/catalog.ts';
import { findings as en } from '../../src/i18n/en/findings.ts';
import { fill, placeholders, type Terms } from '../../src/i18n/fill.ts';
import { findings as zh } from '../../src/i18n/zh/findings.ts';
import { reported } from './args.ts';

const all = Object.keys(codes) as Code[];
const namesOf = (code: Code): string[] => reported[code].split(' ').filter(Boolean);
const termsOf = (words: object): Terms => ('terms' in words ? (words.terms as Terms) : {});
const asked = (words: { message: string }): string[] => [...placeholders(words.message, termsOf(words))].toSorted();
const cjk = /\p{Script=Han}/u;

it('has words for the codes there are, and for no others', () => {
  expect(Object.keys(zh).toSorted()).toEqual(all.toSorted());
  expect(Object.keys(en).toSorted()).toEqual(all.toSorted());
});

describe.each(all)('%s', (code) => {
  it('asks for the same arguments in both languages, and only for reported ones', () => {
    expect(asked(en[code])).toEqual(asked(zh[code]));
    expect(asked(zh[code]).filter((name) => !namesOf(code).includes(name))).toEqual([]);
  });

  it('knows the same values of its arguments in both languages', () => {
    const values = (words: object): string[] =>
      Object.entries(termsOf(words))
        .filter(([, table]) => !(Object.keys(table).length === 2 && ' ' in table && '、' in table))
        .flatMap(([name, table]) => Object.keys(table).map((value) => `${name}=${value}`))
        .filter((key) => !/=[ ,、]$/.test(key))
        .toSorted();
    expect(values(en[code])).toEqual(values(zh[code]));
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('is one whole line in %s, whatever is given', (lang, findings) => {
    const { message, hint } = findings[code];
    const terms = termsOf(findings[code]);
    const some = Object.fromEntries(
      namesOf(code).map((name) => [name, Object.keys(terms[name] ?? {})[0] ?? `<${name}>`]),
    );
    const samples = [
      some,
      {},
      ...Object.entries(terms).flatMap(([name, table]) =>
        Object.keys(table).map((value) => ({ ...some, [name]: value })),
      ),
    ];
    for (const args of samples) {
      const text = messageOf(findings, { code, args });
      expect(text).not.toMatch(/[{}\n]|undefined/);
      if (args !== samples[1]) expect(text.trim()).not.toBe('');
    }
    expect(hint).not.toMatch(/[{}\n]/);
    expect(fill(message, {}, terms)).not.toMatch(/[。.]$/);
    const said = [message, hint, ...Object.values(terms).flatMap((table) => Object.values(table))].join(' ');
    // Chinese speaks Chinese; English only quotes it.
    if (lang === 'zh') expect([cjk.test(message + fill(message, some, terms)), cjk.test(hint)]).toEqual([true, true]);
    else expect(said.replaceAll(/大专|本科|万元/g, '')).not.toMatch(cjk);
  });

  it('shows each argument a message asks for', () => {
    const shownIn = (findings: typeof zh | typeof en): string[] => {
      const some = Object.fromEntries(namesOf(code).map((name) => [name, `<${name}>`]));
      const text = messageOf(findings, { code, args: some });
      return namesOf(code).filter((name) => text.includes(`<${name}>`));
    };
    expect(shownIn(en)).toEqual(shownIn(zh));
  });
});

describe('messages', () => {
  const say = (code: Code, args: Record<string, string | number>): [string, string] => [
    messageOf(zh, { code, args }),
    messageOf(en, { code, args }),
  ];

  it('give the figures', () => {
    expect(say('figure/disagrees', { counted: '46', declared: '64' })).toEqual([
      '计得 46，另处填报 64',
      'the list gives 46, the declared figure is 64',
    ]);
    expect(say('material/wrong-year', { item: '10.3a', file: 'a.pdf', year: 2022, asked: 2023 })).toEqual([
      '材料 10.3a 上一年度审计报告 为 2022 年度，应为 2023 年度',
      'material 10.3a audit report is of 2022, asked for is 2023',
    ]);
    expect(say('material/wrong-year', { item: '10.3a', file: 'a.pdf', year: '', asked: 2023 })[0]).toBe(
      '材料 10.3a 上一年度审计报告 未注明会计年度，应为 2023 年度',
    );
  });

  it('say the same code in the words of each reader', () => {
    expect(say('input/too-large', { limit: 5000000, unit: 'bytes' })[0]).toBe('内容过多，上限 5000000 字节');
    expect(say('input/too-large', { path: 'a.zip', bytes: 9, limit: 8 })[0]).toBe('a.zip 过大：9 字节，上限 8 字节');
    expect(say('input/too-large', { what: 'rows', limit: 8, sheet: '人员' })[0]).toBe('工作表“人员”行数过多，上限 8');
    expect(say('text/formula', { count: 2, text: '=1+1' })[0]).toBe('内容可能被当作公式执行：“=1+1”，共 2 处；未执行');
    expect(say('text/formula', { kind: 'dde', count: 1, sheet: 'a', cell: 'A1' })[0]).toBe(
      '内容可能被当作公式执行（外部程序调用），共 1 处；未执行',
    );
  });

  it('say reasons in words, with their own figures', () => {
    expect(say('yaml/syntax', { reason: 'UNRESOLVED_ALIAS', detail: 'x' })).toEqual([
      'YAML 格式有误：引用的别名“x”没有定义',
      'wrong YAML: nothing is named by the alias "x"',
    ]);
    expect(say('zip/bomb', { why: 'entries', count: 6000, limit: 5000 })[1]).toBe(
      'the zip is abnormal and was not unpacked: 6000 files, at most 5000',
    );
    expect(say('pack/params', { clause: '6.7.x', needs: 'measure、threshold' })).toEqual([
      '条款 6.7.x 缺少参数：measure（取数方式）、min 或 setting（下限）',
      'clause 6.7.x lacks a measure, a threshold (min or setting)',
    ]);
    expect(say('schema/type', { label: '年度', expected: 'string,number' })[0]).toBe(
      '“年度”的形式不对，应为文字或数字',
    );
    expect(say('value/choice', { label: '是否关联单位', text: '也许', allowed: '是、否' })[1]).toBe(
      '是否关联单位: "也许" is none of 是, 否',
    );
  });

  it('offer what was perhaps meant, and only then', () => {
    expect(say('list/not-found', { file: 'a.csv', near: 'A.csv' })[0]).toBe('找不到清单文件 a.csv，是否为 A.csv');
    expect(say('list/not-found', { file: 'a.csv', near: '' })[0]).toBe('找不到清单文件 a.csv');
  });
});
