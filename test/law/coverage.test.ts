import { describe, expect, it } from 'vitest';
import { packOf, readTable } from './bench.ts';
import { type AdviceRow, clauseTables, type MaterialTable, type SettingRow, type Table } from './tables.ts';

const tables = clauseTables.flatMap((file) => readTable<Table[]>(`clauses/${file}.yaml`));
const materials = readTable<MaterialTable>('materials.yaml');
const materialRows = [...materials.every, ...Object.values(materials.items).flat()];
const advice = readTable<AdviceRow[]>('statuses.yaml');
const settings = readTable<SettingRow[]>('settings.yaml');
const pack = packOf({});

describe('the tables', () => {
  it('have rows for every clause that is no open norm, met and otherwise', () => {
    const asked = pack.clauses.filter(({ condition }) => condition !== 'open').map(({ clause }) => clause);
    expect(new Set(tables.map(({ clause }) => clause))).toEqual(new Set(asked));
    const statusesOf = (clause: string) =>
      tables.filter((table) => table.clause === clause).flatMap(({ rows }) => rows.map(({ status }) => status));
    for (const clause of asked) {
      expect(statusesOf(clause), clause).toContain('met');
      const other = clause === '7.1.cloud' ? 'not-applicable' : 'unknown';
      expect(statusesOf(clause), clause).toContain(other);
    }
  });

  it('have every figure at its threshold and on the other side of it', () => {
    const asked = pack.clauses
      .filter(({ condition, params }) => condition === 'at-least' && params?.below !== 'query')
      .map(({ clause }) => clause);
    for (const clause of asked) {
      const rows = tables.filter((table) => table.clause === clause).flatMap(({ rows: own }) => own);
      expect(
        rows.some(({ status, shortBy }) => status === 'unmet' && shortBy !== undefined),
        clause,
      ).toBe(true);
      expect(
        rows.some(({ status, measured }) => status === 'met' && measured !== undefined),
        clause,
      ).toBe(true);
    }
  });

  it('have rows for every material', () => {
    const application = pack.materials.filter(({ kind }) => kind === 'application').map(({ item }) => item);
    const always = pack.materials
      .filter(({ kind, required = 'always' }) => kind === 'application' && required === 'always')
      .map(({ item }) => item);
    expect(always).toEqual(['9.1', '10.1', '10.2', '10.3a', '10.3b', '10.4', '10.5', '10.6', '10.8b']);
    expect(application.filter((item) => !always.includes(item))).toEqual(['10.7', '10.8a']);
    expect(Object.keys(materials.items)).toEqual(expect.arrayContaining(['10.7', '10.8a']));
  });

  it('change every setting', () => {
    // Those of the round and of the years after decide nothing here: test/process has their rows.
    const ofLaw = Object.keys(pack.settings).filter(
      (name) => !/^(?:panel|publicity|recognition|summary|papers|complaints|triennial)\./.test(name),
    );
    expect(new Set(settings.map(({ setting }) => setting))).toEqual(new Set(ofLaw));
    for (const { before, after, setting } of settings) expect(before, setting).not.toBe(after);
  });

  it('show every interpretation that a check depends on', () => {
    const shown = new Set(
      [...tables.flatMap(({ rows }) => rows), ...materialRows, ...advice, ...settings].flatMap(
        ({ reads }) => reads ?? [],
      ),
    );
    // 26 is about batches; 35 to 48 about the procedure afterwards.
    const asked = [...Array.from({ length: 25 }, (_, i) => i + 1), 27, 28, 29, 30, 31, 32, 33, 34, 49, 50];
    expect(asked.filter((number) => !shown.has(number))).toEqual([]);
  });
});
