import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFast } from '../../../src/intake/yaml/fast.ts';
import { readFull } from '../../../src/intake/yaml/full.ts';
import type { Branch } from '../../../src/intake/yaml/tree.ts';
import { sampleLines } from './sample.ts';

/** Where the fast path answers, the full parser must say the same, value by value and place by place, and object to nothing. */
async function agree(text: string): Promise<Branch | undefined> {
  const fast = readFast(text);
  if (!fast) return undefined;
  const objections: string[] = [];
  const full = await readFull(text, 'f', ({ code }) => objections.push(code));
  expect(objections, JSON.stringify(text)).toEqual([]);
  expect(fast, JSON.stringify(text)).toStrictEqual(full);
  return fast;
}

const word = fc.constantFrom(
  'a',
  'b1',
  'name',
  '喀什某公司',
  'x y',
  'a#b',
  'a: b',
  'http://x.cn/a?b=1',
  '12:30',
  '-5',
  '- a',
  '-',
  '2000000',
  '0.80',
  '007',
  '1e6',
  '0x1F',
  '0o7',
  '+5',
  '.inf',
  '-.inf',
  '.nan',
  '~',
  'null',
  'Null',
  'true',
  'FALSE',
  'yes',
  '',
  ' ',
  '2023-03-05',
  '123456789012345678',
  '-0',
  '1.',
  '.5',
  '*x',
  '&x v',
  '!t v',
  '| ',
  '>-',
  "'q'",
  "'it''s'",
  '"d"',
  '"a\\"b\\n"',
  '"\\u4e2d"',
  "'",
  '"',
  '"x" y',
  '%a',
  '@a',
  '`a',
  '?',
  '? a',
  ':',
  ': a',
  ',',
  'a, b',
  '[a, b]',
  '[]',
  '{}',
  '{ a: 1, b: }',
  '{a:1}',
  '[a: 1]',
  '{ x, y: [1, {z: "q"}], }',
  '[a',
  '{a',
  'a]',
  'a # c',
  '"b" # c',
  '[c] # d',
  '#',
  '<<',
  '__proto__',
  '\ta',
  'a\t',
  'a:b',
  '--- a',
  '---',
  '...',
  'é',
  'e\u0301',
  '\u0007',
  '0',
  '00',
  '-1.5',
  '1_000',
  '100%',
);

const breaks = fc.constantFrom('\n', '\r\n');

type Tree = string | { items: Tree[] } | { pairs: [string, Tree][] };
const scalar = fc.constantFrom(
  'a',
  '喀什',
  '12',
  '0.50',
  'true',
  '~',
  '"q, x"',
  "'it''s'",
  '[a, 1, {b: ~}]',
  '{ date: 2023-03-05, fee: 0, evidence: [a.pdf] }',
  '{}',
  '007',
  'x # c',
  '',
);
const keys = fc.constantFrom('a', 'b', '名称', '"10.1"', '2023');
const oddKeys = fc.constantFrom(
  'a',
  'b',
  "'s'",
  'a b',
  'null',
  '__proto__',
  '<<',
  '10.1',
  '? a',
  '- a',
  '-a',
  'k ',
  '[x]',
  '*a',
  'a:',
  '"a":b',
  'e\u0301',
  'é',
);

/** Nested lists and mappings of scalars, as lines of block YAML. */
const trees = (scalars: fc.Arbitrary<string>, names: fc.Arbitrary<string>) =>
  fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      scalars,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((items): Tree => ({ items })),
      fc
        .uniqueArray(fc.tuple(names, tie('tree')), { minLength: 1, maxLength: 3, selector: ([name]) => name })
        .map((pairs): Tree => ({ pairs })),
    ),
  })).tree;

function write(of: Tree, indent: number, step: number): string[] {
  const pad = ' '.repeat(indent);
  if (typeof of === 'string') return [pad + of];
  if ('pairs' in of) {
    return of.pairs.flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`${pad}${name}: ${value}`]
        : [`${pad}${name}:`, ...write(value, indent + step, step)],
    );
  }
  return of.items.flatMap((value) => {
    if (typeof value === 'string') return [`${pad}- ${value}`];
    const [first, ...rest] = write(value, indent + 2, step);
    return [`${pad}- ${first!.trimStart()}`, ...rest];
  });
}

const scalarText = fc.array(fc.constantFrom('text', '  more', '', '中文 ', '# no comment', 'k: v', '- x'), {
  minLength: 1,
  maxLength: 6,
});

describe('the fast path and the full parser', () => {
  it('agree on documents of plain block YAML, and the fast path answers them', async () => {
    await fc.assert(
      fc.asyncProperty(trees(scalar, keys), fc.constantFrom(1, 2, 4), breaks, async (of, step, eol) => {
        const text = [`root:`, ...write(of, 2, step), 'end: 1', ''].join(eol);
        const fast = await agree(text);
        if (typeof of !== 'string') expect(fast, text).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('agree on odd scalars, keys, indents and ends of lines in documents otherwise right', async () => {
    let answered = 0;
    const odd = trees(
      fc.oneof({ arbitrary: scalar, weight: 2 }, word),
      fc.oneof({ arbitrary: keys, weight: 6 }, oddKeys),
    );
    const shift = fc.tuple(
      fc.nat(),
      fc.constantFrom(-2, -1, 0, 0, 0, 0, 1, 2),
      fc.constantFrom('', '', '', ' ', ' # note', '#x', '\n', '\n  # note', '\n# note', '\n   '),
    );
    await fc.assert(
      fc.asyncProperty(
        odd,
        fc.constantFrom(1, 2, 4),
        fc.constantFrom(0, 2),
        breaks,
        fc.boolean(),
        shift,
        async (of, step, base, eol, last, [row, by, tail]) => {
          const lines = ['root:', ...write(of, base, step)];
          const i = row % lines.length;
          lines[i] = (by < 0 ? lines[i]!.replace(' '.repeat(-by), '') : ' '.repeat(by) + lines[i]!) + tail;
          if (await agree(lines.join(eol) + (last ? eol : ''))) answered++;
        },
      ),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  it('agree on block scalars', async () => {
    let answered = 0;
    const header = fc.constantFrom('|', '|-', '>', '>-', '|+', '>2', '| # c', '|  ');
    await fc.assert(
      fc.asyncProperty(
        scalarText,
        header,
        fc.integer({ min: 0, max: 4 }),
        breaks,
        fc.constantFrom('a: ', '- ', 'x:\n  b: '),
        fc.boolean(),
        async (lines, head, indent, eol, start, more) => {
          const text = [
            `k:`,
            ` ${start}${head}`,
            ...lines.map((l) => (l === '' ? '' : ' '.repeat(indent) + l)),
            ...(more ? ['end: 1', ''] : []),
          ].join(eol);
          if (await agree(text)) answered++;
        },
      ),
      { numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('agree on the sample and on what a slip of the hand makes of it', async () => {
    const sample = sampleLines.join('\n');
    expect(await agree(sample)).toBeDefined();
    expect(await agree(sampleLines.join('\r\n'))).toBeDefined();
    const slip = fc.record({
      line: fc.nat({ max: sampleLines.length - 1 }),
      at: fc.nat({ max: 60 }),
      remove: fc.nat({ max: 3 }),
      insert: fc.constantFrom(
        '',
        ' ',
        '  ',
        '\n',
        ':',
        ': ',
        '- ',
        ',',
        '"',
        "'",
        '#',
        ' #',
        '[',
        ']',
        '{',
        '}',
        '\t',
        '|',
        '>',
        '&a ',
        '*a',
        '!x ',
        '<<',
        '\\',
        '\r',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), fc.nat({ max: 50 }), async (slips, from) => {
        const lines = sampleLines.slice(from);
        for (const { line: row, at, remove, insert } of slips) {
          const i = row % lines.length;
          lines[i] = lines[i]!.slice(0, at) + insert + lines[i]!.slice(at + remove);
        }
        await agree(lines.join('\n'));
      }),
      { numRuns: 500 },
    );
  });
});
