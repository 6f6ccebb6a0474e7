import { describe, expect, it } from 'vitest';
import { type Case, clauseOf, judged, packOf, pointerAt, readTable } from './bench.ts';

interface Row extends Case {
  clause: string;
  evidence: [name: string, value: string, pointer: string][];
  first?: string;
}

const rows = readTable<Row[]>('evidence.yaml');

describe('evidence', () => {
  it.each(rows)('$clause $evidence', (row) => {
    const verdict = judged(row);
    const { evidence } = clauseOf(verdict, row.clause);
    expect(evidence.map(({ name, value, at }) => [name, value, pointerAt(at)])).toEqual(row.evidence);
    const own = verdict.findings.filter(({ code, clause }) => code.startsWith('clause/') && clause === row.clause);
    expect(own.map(({ at }) => pointerAt(at))).toEqual(row.first === undefined ? [] : [row.first]);
  });

  it('is shown for every clause that is no open norm', () => {
    const asked = packOf({})
      .clauses.filter(({ condition }) => condition !== 'open')
      .map(({ clause }) => clause);
    const shown = new Set(rows.filter(({ evidence }) => evidence.length > 0).map(({ clause }) => clause));
    expect(asked.filter((clause) => !shown.has(clause))).toEqual([]);
  });
});

describe('a finding', () => {
  it.each([
    ['figure/disagrees', { set: { '/served/2023': 46 } }, '/served/2023', '/services'],
    [
      'staff/repeated',
      { set: { '/staff/9': { name: '助理1', education: '高中', title: '无', servesFirms: true } } },
      '/staff/9/name',
      '/staff/8/name',
    ],
    [
      'activity/repeated',
      { set: { '/activities/1': { date: '2023-04-01', name: '其他活动1', kind: 'other' } } },
      '/activities/1',
      '/activities/0',
    ],
    [
      'figure/unit-mixup',
      { set: { '/accounts/totalAssets': 300, '/declared/totalAssets': 3_000_000 } },
      '/accounts/totalAssets',
      '/declared/totalAssets',
    ],
    [
      'material/same-file',
      { files: { 'm/10.8b.pdf': { sha256: 'm/10.1.pdf' } } },
      '/materials/10.8b/0/file',
      '/materials/10.1/0/file',
    ],
  ] as const)('%s stands at both its places', (code, change, at, other) => {
    const found = judged(change as Case).findings.filter((finding) => finding.code === code);
    expect(
      found.map((finding) => [pointerAt(finding.at), ...(finding.related ?? []).map((one) => pointerAt(one.at))]),
    ).toContainEqual([at, other]);
  });

  it('of what is missing stands at its pointer', () => {
    const { findings } = judged({ remove: ['/equipment'] });
    expect(findings.find(({ clause }) => clause === '6.2.equipment')).toMatchObject({
      code: 'clause/unknown',
      pointer: '/equipment',
    });
  });
});
