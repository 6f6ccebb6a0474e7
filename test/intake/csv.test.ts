import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { showPlace } from '../../src/core/place.ts';
import { readCsv } from '../../src/intake/csv.ts';
import type { Grid } from '../../src/intake/grid.ts';

function read(input: string | Uint8Array): { grid: Grid | null; said: Omit<Finding, 'severity'>[] } {
  const said: Omit<Finding, 'severity'>[] = [];
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return { grid: readCsv(bytes, 'f.csv', (finding) => said.push(finding)), said };
}

const values = (grid: Grid | null) =>
  grid!.rows.map(({ number, cells }) => [number, ...[...cells].map(([column, cell]) => `${column}=${cell.value}`)]);

describe('readCsv', () => {
  it.each([
    ['comma', '姓名,学历\n李某,大专\n'],
    ['semicolon', '姓名;学历\n李某;大专\n'],
    ['tab', '姓名\t学历\n李某\t大专\n'],
    ['CRLF', '姓名,学历\r\n李某,大专\r\n'],
    ['CR', '姓名,学历\r李某,大专\r'],
    ['no last break', '姓名,学历\n李某,大专'],
    ['a mark', '\ufeff姓名,学历\n李某,大专'],
    ['quotes', '"姓名","学历"\n"李某","大专"'],
    ['trailing blank lines', '姓名,学历,,\n李某,大专,,\n,,,\n\n  ,\u3000,\n'],
  ])('%s', (_, text) => {
    const { grid, said } = read(text);
    expect(said).toEqual([]);
    expect(values(grid)).toEqual([
      [1, '1=姓名', '2=学历'],
      [2, '1=李某', '2=大专'],
    ]);
    expect(grid!.rows[1]!.cells.get(1)).toEqual({ value: '李某', kind: 'text' });
  });

  it('reads GB 18030 as Excel writes it', () => {
    // 姓名,学历
    const { grid } = read(Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xc0, 0xfa]));
    expect(values(grid)).toEqual([[1, '1=姓名', '2=学历']]);
  });

  it('takes the delimiter of sep=, and counts its line', () => {
    const { grid } = read('sep=;\na;b,c,d\n1;2\n');
    expect(values(grid)).toEqual([
      [2, '1=a', '2=b,c,d'],
      [3, '1=1', '2=2'],
    ]);
  });

  it('does not split at a full-width comma, nor count delimiters inside quotes', () => {
    expect(values(read('姓名，学历\n李某，大专\n').grid)).toEqual([
      [1, '1=姓名，学历'],
      [2, '1=李某，大专'],
    ]);
    expect(values(read('"a,b,c";d\n1;2\n').grid)[0]).toEqual([1, '1=a,b,c', '2=d']);
  });

  it('keeps breaks inside quotes, and the line a row starts on', () => {
    const { grid } = read('a,b\n"x\ny, ""z""",1\n\n2,3\n');
    expect(values(grid)).toEqual([
      [1, '1=a', '2=b'],
      [2, '1=x\ny, "z"', '2=1'],
      [5, '1=2', '2=3'],
    ]);
    const [, second, third] = grid!.rows;
    expect(showPlace(grid!.place(second!, 1))).toBe('f.csv:2:1');
    expect(showPlace(grid!.place(second!, 2))).toBe('f.csv:3:11');
    expect(showPlace(grid!.place(second!, 7))).toBe('f.csv:3:12');
    expect(showPlace(grid!.place(third!, 2))).toBe('f.csv:5:3');
    expect(showPlace(grid!.place(third!, 7))).toBe('f.csv:5:4');
  });

  it.each([
    ['a,b\n1,"x\ny\n', { reason: 'unclosed' }, 'f.csv:2:3'],
    ['a,b\n1,"x"y\n', { reason: 'text-after' }, 'f.csv:2:3'],
  ])('refuses a bad quote: %j', (text, args, at) => {
    const { grid, said } = read(text);
    expect(grid).toBeNull();
    expect(said.map((one) => [one.code, one.args, showPlace(one.at)])).toEqual([['csv/quote', args, at]]);
  });

  it('takes a quote inside an unquoted cell as it stands', () => {
    expect(values(read('a,b\n5" pipe,"x" \n').grid)[1]).toEqual([2, '1=5" pipe', '2=x']);
  });

  it('tells once of rows wider than the header; narrower ones are fine, and a title may stand above', () => {
    const { said } = read(',,,人员名单\na,b,c\n1\n1,2,3,4\n1,2,3,,5\n1,2,3,,,\n');
    expect(said).toEqual([
      {
        code: 'csv/ragged-row',
        args: { count: 2, line: 4, cells: 4, expected: 3 },
        at: { file: 'f.csv', line: 4, col: 7 },
      },
    ]);
  });

  it('tells once of formulas, not of figures and phones', () => {
    const { said } = read('a,b\n+5,-5\n+86 991-1234567,-\n=1+1,@x\n+A1,-甲\n=,@\n');
    expect(said).toEqual([
      { code: 'text/formula', args: { count: 4, text: '=1+1' }, at: { file: 'f.csv', line: 4, col: 1 } },
    ]);
  });

  it('tells once of control characters and keeps them', () => {
    const { grid, said } = read('a,b\nx\u001b,y\u0007\n');
    expect(values(grid)[1]).toEqual([2, '1=x\u001b', '2=y\u0007']);
    expect(said).toEqual([
      { code: 'text/control-character', args: { char: 'U+001B', count: 2 }, at: { file: 'f.csv', line: 2, col: 1 } },
    ]);
  });

  it('refuses what is empty, binary or too large', () => {
    expect(read('\n,,\n').said[0]!.code).toBe('input/empty');
    expect(read('').said[0]!.code).toBe('input/empty');
    expect(read(Uint8Array.from([0x50, 0x4b, 0, 1])).said[0]!.code).toBe('input/encoding');
    expect(read(new Uint8Array(20_000_001)).said[0]!.args).toEqual({ limit: 20_000_000, unit: 'bytes' });
    expect(read('a\n'.repeat(100_000)).said).toEqual([]);
    const { grid, said } = read('a\n'.repeat(100_001));
    expect(grid).toBeNull();
    expect(said[0]).toMatchObject({
      code: 'input/too-large',
      args: { limit: 100_000, unit: 'rows' },
      at: { line: 100_001 },
    });
  });

  it('reads back what a writer wrote, each cell at its place', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '李某',
        '大专',
        '12',
        'a b',
        'x,y',
        'x;y',
        'say "no"',
        'two\nlines',
        'ends "',
        '"',
        ' lead',
        'tail ',
      ),
      fc.string({ unit: fc.constantFrom('a', '中', ',', ';', '"', '\n', ' ', '1'), maxLength: 6 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    const quote = (value: string, always: boolean) =>
      always || /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    const options = [
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.boolean(),
    ] as const;
    fc.assert(
      fc.property(rows, ...options, (table, delimiter, eol, always, last) => {
        const head = ['甲', '乙', '丙', '丁', '戊'];
        const written = [head, ...table].map((row) => row.map((value) => quote(value, always)));
        const text = written.map((row) => row.join(delimiter)).join(eol) + (last ? eol : '');
        const { grid } = read(text);
        const expected = [head, ...table]
          .map((row) =>
            row.map((value, index) => [index + 1, value] as const).filter(([, value]) => value.trim() !== ''),
          )
          .filter((row) => row.length > 0);
        expect(grid!.rows.map(({ cells }) => [...cells].map(([column, { value }]) => [column, value]))).toEqual(
          expected,
        );
        const lines = text.split('\n');
        for (const row of grid!.rows) {
          for (const [column, { value }] of row.cells) {
            const place = grid!.place(row, column) as { line: number; col: number };
            const rest = [lines[place.line - 1]!.slice(place.col - 1), ...lines.slice(place.line)].join('\n');
            expect(rest.startsWith(quote(value as string, always))).toBe(true);
            if (column === 1) expect(place.line).toBe(row.number);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', '=', '中', ' ', '\u0001'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (input) => {
        const { grid, said } = read(input);
        if (!grid) expect(said.length).toBe(1);
        for (const row of grid?.rows ?? []) {
          for (const column of row.cells.keys())
            expect(showPlace(grid!.place(row, column))).toMatch(/^f\.csv:[1-9]\d*:[1-9]\d*$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
