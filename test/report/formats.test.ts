import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, outside the bundle
import { loadSchemas } from '../../src/build/schemas.mjs';
// @ts-expect-error plain JavaScript, outside the bundle
import { ajvWith } from '../../src/build/validators.mjs';
import { reporter as json } from '../../src/report/json.ts';
import { reporter as junit } from '../../src/report/junit.ts';
import { escapeMarkdown, reporter as markdown } from '../../src/report/markdown.ts';
import { reporter as ndjson } from '../../src/report/ndjson.ts';
import { reporter as sarif, uriOf } from '../../src/report/sarif.ts';
import { all, at, checked, failing, finding, incomplete, nasty, ready, report, run, unreadable } from './dossiers.ts';
import { elements } from './xml.ts';

const ajv = ajvWith(loadSchemas());

describe('json', () => {
  it.each([['zh'], ['en']] as const)('fits its schema, in %s', (lang) => {
    const document: unknown = JSON.parse(report(json(run({ lang })), all));
    const valid = ajv.validate('output/check.schema.json', document);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document).toMatchObject({ schema: 'xjsme/check/1', asOf: null, summary: { dossiers: 7, fails: 2 } });
  });

  it('is one document also with no dossier, and with one day for all', () => {
    const none = JSON.parse(report(json(run()), []));
    expect(none.dossiers).toEqual([]);
    expect(JSON.parse(report(json(run()), [ready, failing])).asOf).toBe('2024-06-30');
  });

  it('is laid out as JSON.stringify would, key by key', () => {
    const output = report(json(run()), [failing]);
    expect(output).toBe(`${JSON.stringify(JSON.parse(output), null, 2)}\n`);
  });
});

describe('ndjson', () => {
  it('is a dossier a line and nothing else', () => {
    const lines = report(ndjson(run()), all).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(7);
    for (const line of lines) {
      ajv.validate('output/dossier.schema.json', JSON.parse(line));
      expect(ajv.errors ?? []).toEqual([]);
    }
    expect(JSON.parse(lines[0]!).path).toBe('dossiers/tianshan');
  });
});

interface Log {
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; help: { text: string } }[] } };
    columnKind: string;
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region?: object };
        logicalLocations?: object[];
      }[];
      relatedLocations?: object[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

describe('sarif', () => {
  const log = JSON.parse(report(sarif(run()), all)) as Log;
  const [first] = log.runs;
  const results = first!.results;

  it('has the shape of SARIF 2.1.0', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(first!.tool.driver.name).toBe('xjsme');
    expect(first!.columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(all.reduce((sum, { findings }) => sum + findings.length, 0));
  });

  it('names an existing rule with a help text for every result', () => {
    const { rules } = first!.tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId);
    for (const { help } of rules) expect(help.text).not.toBe('');
  });

  it('has a level, a message and a relative place for every result', () => {
    for (const { level, message, locations } of results) {
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
    }
  });

  it('points at line and column, at a cell, and at what belongs to it', () => {
    expect(results.find(({ ruleId }) => ruleId === '6.4.staff')).toMatchObject({
      level: 'error',
      message: { text: '从事中小企业服务的人员：9 人，要求不少于 10 人，还差 1 人' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dossiers/failing/dossier.yaml' },
            region: { startLine: 60, startColumn: 1 },
          },
        },
      ],
    });
    expect(results.find(({ ruleId }) => ruleId === 'convert/unit')).toMatchObject({
      level: 'note',
      locations: [{ logicalLocations: [{ name: 'B2', fullyQualifiedName: '财务!B2' }] }],
    });
    expect(results.find(({ ruleId }) => ruleId === 'figure/disagrees')).toMatchObject({
      level: 'warning',
      relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 74, startColumn: 5 } } }],
    });
  });

  it('tells results apart by a print that outlives moved lines', () => {
    const prints = (line: number) =>
      (
        JSON.parse(
          report(sarif(run()), [
            checked({ findings: [finding('staff/part-time', at(line, 1)), finding('staff/part-time', at(line, 1))] }),
          ]),
        ) as Log
      ).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints['xjsme/v1']);
    expect(prints(4)).toEqual([
      'staff/part-time dossiers/tianshan/dossier.yaml',
      'staff/part-time dossiers/tianshan/dossier.yaml #2',
    ]);
    expect(prints(9)).toEqual(prints(4));
  });

  it('is one log also with nothing in it', () => {
    expect((JSON.parse(report(sarif(run()), [])) as Log).runs[0]!.results).toEqual([]);
  });

  it.each([
    ['a b/资.yaml', 'a%20b/%E8%B5%84.yaml'],
    ['./a:b#c?.yaml', 'a%3Ab%23c%3F.yaml'],
    ['dir\\a.yaml', 'dir/a.yaml'],
    ['/abs/a.yaml', 'file:///abs/a.yaml'],
    ['C:\\报\\a.yaml', 'file:///C:/%E6%8A%A5/a.yaml'],
    ['\\\\server\\share\\a.yaml', 'file://server/share/a.yaml'],
    ['a\ud800b', 'a%EF%BF%BDb'],
    ['650102199001011234.pdf', '650102************.pdf'],
  ])('writes %j as a URI', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});

describe('junit', () => {
  const suites = (dossiers: typeof all) => elements(report(junit(run()), dossiers));

  it('is well-formed, a suite per dossier', () => {
    const found = suites(all).filter(({ name }) => name === 'testsuite');
    expect(found.map(({ attributes }) => attributes['name'])).toEqual(
      expect.arrayContaining(['dossiers/tianshan', 'dossiers/failing']),
    );
    expect(found).toHaveLength(7);
  });

  it('counts what it lists', () => {
    for (const dossier of all) {
      const found = suites([dossier]);
      const count = (name: string) => String(found.filter((one) => one.name === name).length);
      const suite = found.find(({ name }) => name === 'testsuite')!;
      expect(suite.attributes).toMatchObject({
        tests: count('testcase'),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
  });

  it('fails what is an error, skips what a person answers or nobody asks', () => {
    const outcomes = (dossier: typeof ready, name: string) => suites([dossier]).filter((one) => one.name === name);
    expect(outcomes(ready, 'failure')).toEqual([]);
    expect(outcomes(failing, 'failure')).toHaveLength(11);
    // Three clauses without data, four papers, one identifier.
    expect(outcomes(incomplete, 'failure')).toHaveLength(8);
    expect(outcomes(unreadable, 'error')).toHaveLength(1);
    expect(outcomes(ready, 'skipped')).toHaveLength(9 + 18 + 1);
  });

  it('keeps markup of a dossier as text', () => {
    const suite = suites([nasty]).find(({ name }) => name === 'testsuite')!;
    expect(suite.attributes['name']).toBe('dossiers/\\u001b[31mred|<b>');
  });
});

describe('markdown', () => {
  it('has a section for every dossier and a table of results', () => {
    const output = report(markdown(run()), all);
    expect(output.match(/^## /gm)).toHaveLength(8);
    expect(output).toContain(
      '| 第六条（四） | 6.4.staff 从事中小企业服务的人员 | 不符合 | 9 人，要求不少于 10 人，还差 1 人 | dossiers/failing/dossier.yaml:60:1 |',
    );
    expect(output).toContain('## ✗ 无法读取：dossiers/broken');
  });

  it('gives every row of a table as many cells as its head', () => {
    const rows = report(markdown(run()), all)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = (row: string) => row.replaceAll(/\\./g, '').split('|').length;
    let head = 0;
    for (const [index, row] of rows.entries()) {
      if (rows[index + 1]?.startsWith('| ---')) head = cells(row);
      expect(cells(row)).toBe(head);
    }
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['`x`', '\\`x\\`'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['![x](y)', '!\\[x\\](y)'],
    ['# *_~', '\\# \\*\\_\\~'],
    ['a\nb', 'a\\\\u000ab'],
  ])('escapes %j', (raw, shown) => {
    expect(escapeMarkdown(raw)).toBe(shown);
  });
});
