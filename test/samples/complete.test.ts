import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFast } from '../../src/intake/yaml/fast.ts';
import type { Checked } from '../../src/report/checked.ts';
import { dossierShape } from '../../src/schema/generated/shape.ts';
import { checkOne, samples } from './check.ts';

const yaml = readFileSync(join(samples, 'complete/dossier.yaml'), 'utf8');

/** What a verdict rests on, whatever form the dossier came in. */
const verdict = ({ advice, asOf, score, clauses, materials }: Checked) => ({
  advice,
  asOf,
  points: score?.points,
  clauses: clauses.map(({ clause, status, measured, shortBy, points }) => [clause, status, measured, shortBy, points]),
  materials: materials.map(({ item, status, files }) => [item, status, files.map(({ sha256 }) => sha256)]),
});

describe('samples/complete', () => {
  it('names the schema on its first line and can be read without a package', () => {
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/dossier.schema.json');
    expect(readFast(yaml)).toBeDefined();
  });

  it('has every key an application may have', () => {
    const { data } = readFast(yaml) as { data: Record<string, Record<string, unknown>> };
    const triennial = new Set(['recognised', 'yearly']);
    const keys = Object.keys(dossierShape.fields).filter((key) => !triennial.has(key));
    expect(Object.keys(data).toSorted()).toEqual(keys.toSorted());
    for (const [name, shape] of Object.entries(dossierShape.fields)) {
      if (shape.kind !== 'object' || triennial.has(name)) continue;
      expect([name, ...Object.keys(data[name]!).toSorted()]).toEqual([name, ...Object.keys(shape.fields).toSorted()]);
    }
    for (const [name, shape] of Object.entries(dossierShape.fields)) {
      if (shape.kind !== 'list') continue;
      const used = new Set((data[name] as unknown as object[]).flatMap((row) => Object.keys(row)));
      expect([name, ...[...used].toSorted()]).toEqual([name, ...Object.keys(shape.row.fields).toSorted()]);
    }
  });

  it('says nothing but what a person must judge anyway', async () => {
    const { findings } = await checkOne('complete');
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['clause/human']));
  });

  it('measures what its lists hold', async () => {
    const { clauses } = await checkOne('complete');
    const measured = Object.fromEntries(clauses.map(({ clause, measured: figure }) => [clause, figure]));
    expect(measured).toMatchObject({
      '5.functions': '6',
      '6.1.assets': '6823500',
      '6.2.institutions': '3',
      '6.3.public-share': '20/48',
      '6.4.staff': '12',
      '6.4.qualified': '11/12',
      '6.5.cluster': '29/41',
      '6.6.served': '41',
      '6.6.satisfaction': '53/56',
      '6.6.growth': '5',
      '7.any': '6',
      '7.1.offline-served': '35',
      '7.1.activities': '20',
      '7.2.activities': '3',
      '7.3.activities': '3',
      '7.4.attendances': '1120',
      '7.5.matchmaking': '2',
      '7.5.lectures': '3',
      '7.6.service': '6',
      '7.6.free-firms': '4',
      '7.6.activities': '3',
    });
    const open = clauses.filter(({ status }) => status !== 'met');
    expect(open.every(({ status }) => status === 'human')).toBe(true);
    const norms =
      '5.character 6.1.capability 6.1.conduct 6.1.prospects 6.2.mobilise 6.3.adequate 6.4.team 6.4.leader 6.6.reputation';
    expect(open.map(({ clause }) => clause)).toEqual([...norms.split(' '), '7.2.mobilise', '7.3.coaching']);
  });
});

describe.each(['complete-excel', 'complete-csv'])('samples/%s', (name) => {
  it('comes to the same verdict as the YAML', async () => {
    expect(verdict(await checkOne(name))).toEqual(verdict(await checkOne('complete')));
  });

  it('only adds how values were read', async () => {
    const { findings } = await checkOne(name);
    const codes = new Set(findings.map(({ code }) => code).filter((code) => code !== 'clause/human'));
    const allowed = new Set<string>(['convert/unit', 'convert/date', 'convert/percent']);
    expect([...codes].filter((code) => !allowed.has(code))).toEqual([]);
    expect(codes.has('convert/unit')).toBe(true);
  });
});
