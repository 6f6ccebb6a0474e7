import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { placeIn, showPlace } from '../../../src/core/place.ts';
import { readFast } from '../../../src/intake/yaml/fast.ts';
import { readFull } from '../../../src/intake/yaml/full.ts';
import { readYaml } from '../../../src/intake/yaml/read.ts';
import type { Raw, ReadTree } from '../../../src/intake/yaml/tree.ts';
import { sampleLines } from './sample.ts';

type Said = Omit<Finding, 'severity'>;

async function read(text: string): Promise<{ tree: ReadTree | null; said: Said[] }> {
  const said: Said[] = [];
  return { tree: await readYaml(text, 'f', (finding) => said.push(finding)), said };
}

const told = (said: readonly Said[]) => said.map(({ code, at }) => `${showPlace(at)} ${code}`);
const where = (tree: ReadTree | null, pointer: string) => showPlace(placeIn(tree!.places, pointer, { file: 'f' }));
const through = (text: string) => (readFast(text) ? 'fast' : 'full');

describe('values', () => {
  const cases: [string, Raw][] = [
    ['2000000', 2000000],
    ['0.8', 0.8],
    ['2000000.50', 2000000.5],
    ['-5', -5],
    ['-0', 0],
    ['123456789012345', 123456789012345],
    ['1234567890123456', '1234567890123456'],
    ['110108198001012000', '110108198001012000'],
    ['007', '007'],
    ['-01', '-01'],
    ['1e6', '1e6'],
    ['0x10', '0x10'],
    ['0o7', '0o7'],
    ['1_000', '1_000'],
    ['+5', '+5'],
    ['1.', '1.'],
    ['.5', '.5'],
    ['.inf', '.inf'],
    ['-.INF', '-.INF'],
    ['.nan', '.nan'],
    ['123456789012345.123456', '123456789012345.123456'],
    ['0.1234567', 0.1234567],
    ['2023-03-05', '2023-03-05'],
    ['~', null],
    ['Null', null],
    ['TRUE', true],
    ['false', false],
    ['yes', 'yes'],
    ['tRue', 'tRue'],
    ['"12"', '12'],
    ["'it''s'", "it's"],
    ['"a\\tb\\"c"', 'a\tb"c'],
    ['[1, [a, ~], {b: c}]', [1, ['a', null], { b: 'c' }]],
  ];
  it.each(cases)('%s', async (source, value) => {
    const fast = `v: ${source}\n`;
    expect(through(fast)).toBe('fast');
    expect((await read(fast)).tree?.data).toEqual({ v: value });
    const full = `v: ${source}\nw: !!str x\n`;
    expect(through(full)).toBe('full');
    expect((await read(full)).tree?.data).toEqual({ v: value, w: 'x' });
  });

  it('keeps keys as written, and __proto__ as a key like any other', async () => {
    for (const text of [
      '2023: a\nnull: b\n0x1: c\n__proto__: {x: 1}\n',
      '2023: a\nnull: b\n0x1: c\n__proto__: &p {x: 1}\n',
    ]) {
      const data = (await read(text)).tree!.data as { [key: string]: Raw };
      expect(Object.entries(data)).toEqual([
        ['2023', 'a'],
        ['null', 'b'],
        ['0x1', 'c'],
        ['__proto__', { x: 1 }],
      ]);
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    }
  });

  it('resolves aliases and merge keys; own keys win, then earlier sources', async () => {
    const { tree, said } = await read(
      'a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  <<: [*a, *b]\n  x: 9\nd: *a\ne:\n  <<: {q: {r: 1}}\n',
    );
    expect(said).toEqual([]);
    expect(tree!.data).toEqual({
      a: { x: 1, y: 2 },
      b: { y: 3, z: 4 },
      c: { x: 9, y: 2, z: 4 },
      d: { x: 1, y: 2 },
      e: { q: { r: 1 } },
    });
    expect(where(tree, '/c/x')).toBe('f:5:6');
    expect(where(tree, '/c/y')).toBe('f:4:8');
    expect(where(tree, '/c/z')).toBe('f:4:12');
    expect(where(tree, '/d')).toBe('f:6:4');
    expect(where(tree, '/d/x')).toBe('f:6:4');
    expect(where(tree, '/e/q/r')).toBe('f:8:15');
  });

  it('reads what is outside the fast subset: several lines, tabs, explicit keys, old line breaks', async () => {
    expect((await read('a: one\n  two\nb: [1,\n  2]\n? c\n: d\n')).tree?.data).toEqual({
      a: 'one two',
      b: [1, 2],
      c: 'd',
    });
    expect((await read('a: 1\rb: 2\r')).tree?.data).toEqual({ a: 1, b: 2 });
    expect((await read('%YAML 1.1\n---\na: yes\n')).tree?.data).toEqual({ a: 'yes' });
  });
});

describe('places', () => {
  it('of a scalar its value, of a collection its key, of an item itself, of nothing its key or dash', async () => {
    const text =
      'format: x\noperator:\n  name:   喀什\n  none:\nlist:\n  - a: 1\n    b: { c: 2 }\n  -\n  - [ x ]\ntail: >-\n  t\n';
    for (const source of [text, `${text}z: !!str\n`]) {
      const { tree } = await read(source);
      const places = [
        '/format',
        '/operator',
        '/operator/name',
        '/operator/none',
        '/operator/missing',
        '/list',
        '/list/0',
        '/list/0/a',
      ];
      expect(places.map((pointer) => where(tree, pointer))).toEqual([
        'f:1:9',
        'f:2:1',
        'f:3:11',
        'f:4:3',
        'f:2:1',
        'f:5:1',
        'f:6:5',
        'f:6:8',
      ]);
      const more = ['/list/0/b', '/list/0/b/c', '/list/1', '/list/2', '/list/2/0', '/list/9', '/tail', '/nothing', ''];
      expect(more.map((pointer) => where(tree, pointer))).toEqual([
        'f:7:5',
        'f:7:13',
        'f:8:3',
        'f:9:5',
        'f:9:7',
        'f:5:1',
        'f:10:7',
        'f:1:1',
        'f:1:1',
      ]);
    }
  });
});

describe('what is wrong', () => {
  it.each([
    ['', ['f:1:1 input/empty']],
    ['# only a comment\n', ['f:1:1 input/empty']],
    ['---\n', ['f:1:1 input/empty']],
    ['- a\n', ['f:1:1 yaml/not-a-mapping']],
    ['~\n', ['f:1:1 yaml/not-a-mapping']],
    ['a: 1\n---\nb: 2\n', ['f:2:1 yaml/documents']],
    ['a: 1\nb:\n  c: 1\na: 2\n', ['f:4:1 yaml/duplicate-key']],
    ['a: [1\n', ['f:2:1 yaml/syntax']],
    ['[a]: 1\n', ['f:1:1 yaml/syntax']],
    ['a: *b\n', ['f:1:4 yaml/syntax']],
    ['a: &a [*a]\n', ['f:1:8 yaml/aliases']],
    ['a:\n  <<: 5\n', ['f:2:7 yaml/syntax']],
    ['a:\n\t- b\n', ['f:2:1 yaml/syntax']],
  ])('%j', async (text, expected) => {
    const { tree, said } = await read(text);
    expect(told(said)).toEqual(expected);
    expect(tree).toBeNull();
  });

  it('names both places of a repeated key, also of one that differs only in its normal form', async () => {
    const { said } = await read('\u00e9: 1\nx:\n  k: 1\ne\u0301: 2\n');
    expect(said).toEqual([
      {
        code: 'yaml/duplicate-key',
        args: { key: 'e\u0301' },
        at: { file: 'f', line: 4, col: 1 },
        pointer: '/e\u0301',
        related: [{ at: { file: 'f', line: 1, col: 1 } }],
      },
    ]);
  });

  it('lists at most twenty mistakes', async () => {
    const { said } = await read(Array.from({ length: 30 }, (_, i) => `k${i}: "a" b\n`).join(''));
    expect(said.length).toBe(20);
    expect(said.every(({ code }) => code === 'yaml/syntax')).toBe(true);
  });

  it('warns of a tag and keeps the value', async () => {
    const { tree, said } = await read('a: !!binary SGk=\nb: !foo 12\nc: !bar {d: 1}\ne: !!int "3"\n');
    expect(tree!.data).toEqual({ a: 'SGk=', b: 12, c: { d: 1 }, e: 3 });
    expect(said.map(({ args }) => args.tag)).toEqual(['!!binary', '!foo', '!bar']);
    expect(told(said)).toEqual(['f:1:4 yaml/tag', 'f:2:4 yaml/tag', 'f:3:4 yaml/tag']);
  });

  it('names a control character once per value and keeps it', async () => {
    const { tree, said } = await read('a: "x\\ey\\e"\nb: [c, "\u202e"]\n');
    expect(tree!.data).toEqual({ a: 'x\u001by\u001b', b: ['c', '\u202e'] });
    expect(said.map(({ code, args, pointer }) => [code, args.char, pointer])).toEqual([
      ['text/control-character', 'U+001B', '/a'],
      ['text/control-character', 'U+202E', '/b/1'],
    ]);
  });
});

describe('guards', () => {
  const deep = [
    ['brackets', `a: ${'['.repeat(10_000)}`],
    ['closed brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', 'a: {'.repeat(10_000)],
    ['dashes', `a:\n  ${'- '.repeat(10_000)}x`],
    ['question marks', `${'? '.repeat(10_000)}x`],
    ['indents', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['65 levels', `a: ${'['.repeat(64)}${']'.repeat(64)}`],
    ['65 levels by an alias', `b: &x ${'['.repeat(40)}${']'.repeat(40)}\na: ${'['.repeat(24)}*x${']'.repeat(24)}`],
  ];
  it.each(deep)('%s', async (_, text) => {
    const start = performance.now();
    const { tree, said } = await read(text!);
    expect(said.map(({ code }) => code)).toEqual(['yaml/too-deep']);
    expect(tree).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('reads 64 levels either way', async () => {
    const text = `a: ${'['.repeat(63)}${']'.repeat(63)}\n`;
    expect(through(text)).toBe('fast');
    expect((await read(text)).said).toEqual([]);
    expect((await read(`${text}b: !!str\n`)).said).toEqual([]);
  });

  it('tells the mistakes that nest, not the nesting', async () => {
    const { said } = await read(Array.from({ length: 100 }, (_, i) => `k${i}: a: b\n`).join(''));
    expect(said[0]).toMatchObject({ code: 'yaml/syntax', at: { line: 1 } });
    expect(said.some(({ code }) => code === 'yaml/too-deep')).toBe(false);
  });

  it('stops an alias bomb', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const { tree, said } = await read(lines.join('\n'));
    expect(told(said)).toEqual(['f:5:10 yaml/aliases']);
    expect(tree).toBeNull();
  });

  it('takes a hundred aliases and no more', async () => {
    const text = (count: number) => `a: &a 1\n${Array.from({ length: count }, (_, i) => `b${i}: *a\n`).join('')}`;
    expect((await read(text(100))).said).toEqual([]);
    expect(told((await read(text(101))).said)).toEqual(['f:102:7 yaml/aliases']);
  });

  it('refuses five megabytes', async () => {
    const { said } = await read(`a: 1\n${'#'.repeat(5_000_000)}`);
    expect(said).toEqual([{ code: 'input/too-large', args: { limit: 5_000_000, unit: 'bytes' }, at: { file: 'f' } }]);
  });
});

describe('any text', () => {
  const slips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 6,
  });
  const sample = sampleLines.join('\n');
  const marks = fc.constantFrom(
    '- ',
    ': ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a ',
    '!t ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '\n',
    '  ',
    '\t',
    '\r',
    '---',
    '<<',
    'x',
    '%',
    '\u0002',
    '\u0018',
    '\u001f',
    '\ufeff',
    '\0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
    slips.map((all) =>
      all.reduce(
        (text, [at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut),
        sample,
      ),
    ),
  );

  it('never throws, and answers with a tree or with a finding', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { tree, said } = await read(text);
        const fatal = said.filter(({ code }) => code !== 'yaml/tag' && code !== 'text/control-character');
        expect(fatal.length > 0).toBe(tree === null);
        expect(said.map(({ args }) => args.reason)).not.toContain('UNEXPECTED');
        for (const { at } of said) if ('line' in at) expect(at.line > 0 && at.col > 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('has the data the package itself would give, numbers apart', async () => {
    const { parse } = await import('yaml');
    const asText = (value: unknown): unknown => {
      if (typeof value === 'number') return '#';
      // An empty value behind an unknown tag is empty to us, and an empty text to the package.
      if (value === '') return null;
      if (Array.isArray(value)) return value.map(asText);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
    };
    const numeric = /: (?:-?\.inf|\.nan)|\d/;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const root = await readFull(text, 'f', () => undefined);
        if (!root || numeric.test(text)) return;
        expect(asText(root.data)).toEqual(asText(parse(text, { merge: true, logLevel: 'silent' })));
      }),
      { numRuns: 500 },
    );
  });
});
