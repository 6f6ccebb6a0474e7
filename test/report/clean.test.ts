import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResidentIds } from '../../src/core/identifiers/residentId.ts';
import type { Place } from '../../src/core/place.ts';
import type { Checked, Reporter, Run } from '../../src/report/checked.ts';
import { clean, cleanArgs, jsonText } from '../../src/report/clean.ts';
import { reporter as json } from '../../src/report/json.ts';
import { reporter as junit } from '../../src/report/junit.ts';
import { reporter as markdown } from '../../src/report/markdown.ts';
import { reporter as ndjson } from '../../src/report/ndjson.ts';
import { reporter as sarif } from '../../src/report/sarif.ts';
import { reporter as text } from '../../src/report/text.ts';
import { checked, clause, clauses, finding, materials, report, run } from './dossiers.ts';

describe('clean', () => {
  it.each([
    ['资产总额', '资产总额'],
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['a\tb\r\nc', 'a\\u0009b\\u000d\\u000ac'],
    ['\u007f\u0085\u009b', '\\u007f\\u0085\\u009b'],
    ['\u202e\u2066\u200e\u061c', '\\u202e\\u2066\\u200e\\u061c'],
    ['\u2028\u2029\ufeff', '\\u2028\\u2029\\ufeff'],
    ['\u{e0041}\ud800', '\\u{e0041}\\ud800'],
    ['ئۇيغۇر\u200cچە 👩‍💻', 'ئۇيغۇر\u200cچە 👩‍💻'],
    ['张三 650102199001011234', '张三 650102************'],
    ['\u001b650102199001011234', '\\u001b650102************'],
    ['\u001b[35m650102199001011234', '\\u001b[35m650102************'],
    ['6501\u202e02199001011234', '650102************'],
    ['6501\u001b[0m02199001011234', '650102************'],
  ])('%j becomes %j', (raw, shown) => {
    expect(clean(raw)).toBe(shown);
    expect(clean(shown)).toBe(shown);
  });

  it('cleans arguments before a message shortens them', () => {
    expect(cleanArgs({ name: '650102199001011234', count: 3 })).toEqual({ name: '650102************', count: 3 });
  });

  it('cleans a document as it cleans its strings, whatever stands between them', () => {
    const bits = [
      '650102199001011234',
      '65010219900101',
      '1234',
      'f',
      ' ',
      '-',
      '"',
      '\\',
      '\n',
      '\u001b',
      '\u200b',
      '\u0085',
      '甲',
    ];
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(JSON.parse(jsonText({ texts, more: texts.length }))).toEqual({
          texts: texts.map(clean),
          more: texts.length,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('cleans every string of a document', () => {
    expect(jsonText({ a: ['\u001b', { b: '650102199001011234' }], n: 1, none: null })).toBe(
      '{"a":["\\\\u001b",{"b":"650102************"}],"n":1,"none":null}',
    );
  });
});

const evil = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\u001b[2J',
        '\u0007',
        '\u202e',
        '\u2028',
        '\u0085',
        '\ufeff',
        '\ufffe',
        '\ud800',
        '|',
        '<b>',
        ']]>',
        '`',
        '\r\n',
      ),
      fc.constantFrom(
        '650102199001011234',
        '６５０１０２１９９００１０１１２３４',
        '6501 0219 9001 0112 34',
        '65310119851231001X',
      ),
      fc.constantFrom('平台', 'name', '-', ' '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const dossier = fc
  .record({
    a: evil,
    b: evil,
    c: evil,
    d: evil,
    line: fc.integer({ min: 1, max: 9999 }),
    col: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ a, b, c, d, line, col }): Checked => {
    const place: Place = { file: a, line, col };
    return checked({
      path: a,
      folder: b,
      platform: c,
      operator: d,
      creditCode: a,
      recommender: { body: b, kind: 'association', region: null },
      advice: 'needs-decision',
      clauses: clauses(
        clause('6.4.integrity', 'query', {
          evidence: [{ name: 'credit', value: c, at: { file: a, sheet: b, cell: 'A1' } }],
          notes: [{ code: 'finances/opinion', args: { opinion: d } }],
        }),
        clause('6.1.finances', 'unknown', { cause: 'input', missing: [`/${a}`] }),
      ),
      materials: materials({ item: '10.1', files: [{ file: d, bytes: 1, sha256: '', type: c }] }),
      findings: [
        finding('clause/query', place, { clause: '6.4.integrity' }, { clause: '6.4.integrity' }),
        finding('material/wrong-year', place, { item: '10.1', file: a, year: b, asked: 2023 }),
        finding('staff/repeated', place, { name: c }, { pointer: `/${d}`, related: [{ at: { file: d } }] }),
        finding('convert/unit', { file: b, sheet: c, cell: 'B2' }, { column: a, first: b, value: d, count: 2 }),
      ],
      excerpt: () => d,
    });
  });

/** What must not reach a terminal or an editor raw; a line feed ends a line. */
const raw = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/u;

const reporters: [string, (run: Run) => Reporter][] = [
  ['text', text],
  ['json', json],
  ['ndjson', ndjson],
  ['sarif', sarif],
  ['junit', junit],
  ['markdown', markdown],
];

describe('no report', () => {
  it.each(reporters)('%s lets a control or a resident ID number through', (_, reporter) => {
    fc.assert(
      fc.property(
        dossier,
        fc.constantFrom<'zh' | 'en'>('zh', 'en'),
        fc.integer({ min: 40, max: 120 }),
        (one, lang, width) => {
          const output = report(reporter(run({ lang, width })), [one, one]);
          expect(output.match(raw)).toBeNull();
          expect(findResidentIds(output)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets anything but its own colours through where colours are on', () => {
    fc.assert(
      fc.property(dossier, (one) => {
        const output = report(text(run({ color: true })), [one]);
        expect(output).toContain('\u001b[');
        expect(output.replaceAll(/\u001b\[\d+m/g, '').match(raw)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
