import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/core/status.ts';
import type { Checked } from '../../src/report/checked.ts';
import { checkAll, checkOne } from './check.ts';

/** Every clause that is neither met nor left to a person anyway: status, figure, what is missing and of what. */
const wanting = ({ clauses }: Checked): string[] =>
  clauses
    .filter(({ status }) => !['met', 'human', 'not-applicable'].includes(status))
    .map(({ clause, status, measured, shortBy, shortUnit }) =>
      [clause, status, measured ?? '-', ...(shortBy === null ? [] : ['short', shortBy, shortUnit ?? '-'])].join(' '),
    );

const notPresent = ({ materials }: Checked): string[] =>
  materials
    .filter(({ status }) => status === 'missing' || status === 'invalid')
    .map(({ item, status }) => `${item} ${status}`);

/** Codes of errors and warnings, each once, without those that repeat a clause's status. */
const said = ({ findings }: Checked): string[] =>
  [
    ...new Set(
      findings
        .filter(({ severity, code }) => severity !== 'info' && !code.startsWith('clause/'))
        .map(({ code }) => code),
    ),
  ].toSorted();

describe('samples/missing-materials', () => {
  it('names each paper and each input that is wanting', async () => {
    const checked = await checkOne('missing-materials');
    expect(notPresent(checked)).toEqual([
      '10.2 invalid',
      '10.3a invalid',
      '10.3b missing',
      '10.4 missing',
      '10.5 invalid',
      '10.7 missing',
      '10.8b invalid',
    ]);
    expect(wanting(checked)).toEqual(['6.1.finances unknown -', '6.3.quality unknown -']);
    expect(said(checked)).toEqual([
      'material/file-damaged',
      'material/file-empty',
      'material/file-missing',
      'material/missing',
      'material/unsealed',
      'material/wrong-year',
    ]);
    const near = checked.findings.find(({ code }) => code === 'material/file-missing');
    expect(near?.args.near).toBe('materials/不动产权证.pdf');
  });
});

describe('samples/below-thresholds', () => {
  it('is one short of every figure', async () => {
    const checked = await checkOne('below-thresholds');
    expect(wanting(checked)).toEqual([
      '6.1.years unmet 23/12 short 1 day',
      '6.1.assets unmet 1999999.99 short 0.01 CNY',
      '6.2.institutions unmet 1 short 1 institution',
      '6.3.public-share unmet 40/201 short 1 service',
      '6.4.staff unmet 9 short 1 person',
      '6.4.qualified unmet 7/9 short 1 person',
      '6.5.cluster query 14/29 short 1 firm',
      '6.6.served unmet 29 short 1 firm',
      '6.6.satisfaction unmet 199/250 short 1 answer',
      '6.6.growth unmet 0 short 1 firm',
      '7.any unmet 0',
      '7.1.offline-served unmet 29 short 1 firm',
      '7.1.activities unmet 2 short 1 activity',
      '7.2.activities unmet 2 short 1 activity',
      '7.3.activities unmet 2 short 1 activity',
      '7.4.attendances unmet 999 short 1 attendance',
      '7.5.matchmaking unmet 1 short 1 activity',
      '7.5.lectures unmet 2 short 1 activity',
      '7.6.free-firms unmet 2 short 1 firm',
      '7.6.activities unmet 2 short 1 activity',
    ]);
    expect(notPresent(checked)).toEqual([]);
    expect(said(checked)).toEqual([]);
  });
});

describe('samples/kashgar', () => {
  it('puts what may be relaxed to a person and finds nothing else', async () => {
    const checked = await checkOne('kashgar');
    expect(checked.recommender).toEqual({ body: '喀什地区工业和信息化局', kind: 'prefecture', region: '653100' });
    expect(wanting(checked)).toEqual([
      '6.1.years relaxable 11/6 short 34 day',
      '6.1.assets relaxable 1500000 short 500000 CNY',
      '6.4.staff relaxable 9 short 1 person',
      '6.4.qualified relaxable 7/9 short 1 person',
      '6.6.served relaxable 26 short 4 firm',
      '6.6.satisfaction relaxable 39/50 short 1 answer',
    ]);
    expect(notPresent(checked)).toEqual([]);
    expect(said(checked)).toEqual([]);
  });
});

describe('samples/contradictions', () => {
  it('leaves each contradiction to a person', async () => {
    const checked = await checkOne('contradictions');
    expect(wanting(checked)).toEqual([
      '6.1.legal-person query -',
      '6.1.assets query 356.8 short 1999643.2 CNY',
      '6.1.finances query -',
      '6.2.premises query -',
      '6.2.institutions query 2',
      '6.4.integrity query -',
      '6.6.served query 28 short 2 firm',
      '6.6.satisfaction query 46/50',
      '7.4.attendances query 900 short 100 attendance',
    ]);
    expect(notPresent(checked)).toEqual([]);
    expect(said(checked)).toEqual([
      'activity/same-evidence',
      'figure/disagrees',
      'figure/impossible',
      'figure/unit-mixup',
      'id/credit-code',
      'institution/affiliated',
      'material/address',
      'material/same-file',
      'service/client-variants',
      'staff/same-name',
    ]);
  });
});

describe('samples/training and samples/triennial', () => {
  it('asks a training platform nothing about other functions', async () => {
    const checked = await checkOne('training');
    const asked = checked.clauses.filter(({ clause, status }) => /^7\.\d/.test(clause) && status !== 'not-applicable');
    expect(asked.map(({ clause }) => clause)).toEqual([
      '7.4.qualification',
      '7.4.remote',
      '7.4.evaluation',
      '7.4.attendances',
    ]);
    expect(asked.at(-1)?.measured).toBe('1120');
    expect([wanting(checked), notPresent(checked), said(checked)]).toEqual([[], [], []]);
  });

  it('judges a review by the figures of the year before and the four papers of Art. 15', async () => {
    const checked = await checkOne('triennial');
    expect([checked.kind, checked.year]).toEqual(['triennial', 2024]);
    const measured = Object.fromEntries(checked.clauses.map(({ clause, measured: figure }) => [clause, figure]));
    expect(measured).toMatchObject({
      '6.4.staff': '14',
      '6.4.qualified': '12/14',
      '6.6.served': '53',
      '6.6.growth': '5',
      '7.4.attendances': '1340',
    });
    const present = checked.materials.filter(({ status }) => status === 'present');
    expect(present.map(({ item }) => item)).toEqual(['15.1', '15.2', '15.3', '15.4']);
    expect([wanting(checked), notPresent(checked), said(checked)]).toEqual([[], [], []]);
  });
});

describe('samples/round-2024', () => {
  it('objects to each dossier for its own reason', async () => {
    const dossiers = await checkAll('round-2024');
    const reasons = dossiers.flatMap((checked) => {
      const words = [...wanting(checked), ...notPresent(checked), ...said(checked)];
      return words.length === 0 ? [] : [[checked.path.slice('round-2024/'.length, 'round-2024/'.length + 2), ...words]];
    });
    expect(reasons).toEqual([
      ['02', '10.6 missing', '10.8b missing', 'material/missing'],
      ['03', '6.4.staff unmet 8 short 2 person'],
      ['07', 'recommender/not-entitled'],
      ['08', '6.1.assets relaxable 1680000 short 320000 CNY', '6.4.staff relaxable 8 short 2 person'],
      ['10', 'yaml/syntax'],
      ['11', '7.1.offline-served unmet 24 short 6 firm', 'function/struck'],
      ['12', '6.1.legal-person query -'],
    ]);
  });
});

it('every status of a clause occurs in some sample', async () => {
  const names = ['complete', 'missing-materials', 'below-thresholds', 'kashgar', 'contradictions', 'training'];
  const found = new Set<string>();
  for (const name of names) for (const { status } of (await checkOne(name)).clauses) found.add(status);
  expect(statuses.filter((status) => !found.has(status))).toEqual([]);
});
