import { describe, expect, it } from 'vitest';
import { officePaperMarkdown } from '../../src/export/office/markdown.ts';
import { inspectionPaper, officePaperJson, type SummaryPaper, summaryPaper } from '../../src/export/office/paper.ts';
import { percentText } from '../../src/export/office/tables.ts';
import { officePaperXlsx } from '../../src/export/office/xlsx.ts';
import { supervisors } from '../../src/process/life/offices.ts';
import { rollInspections, rollSummaries } from '../../src/process/life/roll-up.ts';
import { life, settings } from '../process/life/given-life.ts';
import { opened } from './filled.ts';

/** Two platforms of one office and one of another, of which one reported, one was inspected twice and one ended in March. */
function year2023() {
  const given = life();
  given.platform();
  const two = given.platform({ number: 'XJ2021-004' });
  const body = '新疆轻工行业管理办公室';
  given.platform({
    number: 'XJ2022-001',
    on: '2022-12-01',
    until: '2025-12-01',
    recommender: { body, kind: 'industry-office', region: null },
  });
  two.ended = {
    event: 'e',
    actor: '王敏',
    on: '2023-03-01',
    why: 'cancelled',
    article: '第十六条（四）',
    document: '1号',
  };
  given.summary(2023, '2023-12-20', { served: 46, totalAssets: 0.1, clusterShare: 0.8 });
  given.summary(2023, '2023-12-22', { served: 30, totalAssets: 0.2, satisfaction: 0.9167 }, 'XJ2022-001');
  given.inspected(2023, '2023-06-01', { satisfaction: { sample: 30, valid: 24, satisfied: 22 } });
  given.inspected(2023, '2023-11-01', {
    quality: 'poor',
    fees: 'irregular',
    satisfaction: { sample: 5, valid: 3, satisfied: 1 },
    findings: '=公式',
  });
  const asked = { year: 2023, day: '2024-02-01', settings };
  const about = { year: 2023, asOf: '2024-02-01', office: null };
  const state = given.state();
  const offices = supervisors(state);
  return {
    given,
    summary: summaryPaper(
      about,
      offices.map((one) => rollSummaries(state, one, asked)),
    ),
    inspection: inspectionPaper(
      about,
      offices.map((one) => rollInspections(state, one, asked)),
    ),
  };
}

describe('the roll-up of work summaries', () => {
  it('has a row for each platform in force on some day of the year, and adds up exactly', () => {
    const { summary } = year2023();
    expect(
      summary.offices.map(({ key, rows }) => [key, rows.map(({ number, reported }) => [number, reported])]),
    ).toEqual([
      [
        '650100',
        [
          ['XJ2021-003', '2023-12-20'],
          ['XJ2021-004', null],
        ],
      ],
      ['新疆轻工行业管理办公室', [['XJ2022-001', '2023-12-22']]],
    ]);
    // 0.1 + 0.2 is 0.3; shares are not added.
    expect(summary.totals).toEqual({
      platforms: 3,
      reported: 2,
      missing: 1,
      figures: { served: '76', totalAssets: '0.3' },
    });
  });

  it('shows who did not report, and keeps no column that nobody filled', () => {
    const text = officePaperMarkdown(year2023().summary);
    expect(text).toContain('- 未报送：XJ2021-004 平台XJ2021-004');
    expect(text).toContain('| 2023-12-20 | 0.1 | 80% | 46 |  |');
    expect(text).toContain('| 合计 |  |  |  | 2 | 0.3 |  | 76 |  |');
    expect(text).not.toContain('培训人次');
  });

  it('as a workbook has as many rows as records, and the same bytes each time', async () => {
    const { summary } = year2023();
    const book = await opened(await officePaperXlsx(summary));
    const [offices, rows] = book.worksheets;
    expect(offices!.getCell('B6').text).toBe('乌鲁木齐市工业和信息化局');
    expect(offices!.getCell('B8').text).toBe('合计');
    const numbers = rows!.getColumn(3).values.filter((value) => String(value).startsWith('XJ'));
    expect(numbers).toEqual(['XJ2021-003', 'XJ2021-004', 'XJ2022-001']);
    expect(rows!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    const again = await officePaperXlsx(summary);
    expect(Buffer.from(await officePaperXlsx(summary)).equals(Buffer.from(again))).toBe(true);
  });

  it('is never written where its totals are not those of its rows', async () => {
    const { summary } = year2023();
    const wrong: SummaryPaper = { ...summary, totals: { ...summary.totals, reported: 3 } };
    expect(() => officePaperJson(wrong)).toThrow('do not add up');
    expect(() => officePaperMarkdown(wrong)).toThrow('do not add up');
    await expect(officePaperXlsx(wrong)).rejects.toThrow('do not add up');
  });
});

describe('the report of inspections', () => {
  it('has a row for each inspection and each platform without one, with exact shares', () => {
    const { inspection } = year2023();
    expect(
      inspection.offices.flatMap(({ rows }) => rows.map(({ number, date, share }) => [number, date, share])),
    ).toEqual([
      ['XJ2021-003', '2023-06-01', '11/12'],
      ['XJ2021-003', '2023-11-01', '1/3'],
      ['XJ2021-004', null, null],
      ['XJ2022-001', null, null],
    ]);
    // 23 of 27, over all answers.
    expect(inspection.totals).toMatchObject({
      platforms: 3,
      inspected: 1,
      missing: 2,
      records: 2,
      quality: { good: 1, fair: 0, poor: 1 },
      fees: { compliant: 1, irregular: 1 },
      sample: 35,
      valid: 27,
      satisfied: 23,
      share: '23/27',
    });
  });

  it('says so in words; a text that begins like a formula is none', async () => {
    const { inspection } = year2023();
    const text = officePaperMarkdown(inspection);
    expect(text).toContain('服务质量：好 1、一般 0、差 1；收费：规范 1、不规范 1');
    expect(text).toContain('- 未检查：XJ2021-004 平台XJ2021-004、XJ2022-001 平台XJ2022-001');
    expect(officePaperMarkdown(inspection, 'en')).toContain('3 platforms: 1 inspected (2 times), 2 not');
    const [, rows] = (await opened(await officePaperXlsx(inspection))).worksheets;
    expect(rows!.getCell('P8').value).toBe('=公式');
    expect(rows!.getCell('O7').value).toBeCloseTo(11 / 12, 12);
    expect(rows!.getCell('O7').numFmt).toBe('0.00%');
  });

  it('counts a year in which nobody answered as no share', () => {
    const { given } = year2023();
    given.inspected(2022, '2022-06-01', { satisfaction: { sample: 5, valid: 0, satisfied: 0 } });
    const state = given.state();
    const [office] = supervisors(state);
    const { rows, totals } = rollInspections(state, office!, { year: 2022, day: '2024-02-01', settings });
    expect([rows[0]!.share, totals.share]).toEqual([null, null]);
  });
});

describe('where the papers stand', () => {
  it('owed, let off, or not owed where no platform was in force', () => {
    const { given } = year2023();
    const state = given.state();
    const stand = (year: number) =>
      supervisors(state).map(
        (one) => rollSummaries(state, one, { year, day: '2024-02-01', settings }).papers.summary.state,
      );
    expect(stand(2021)).toEqual(['owed', 'not-owed']);
    given.write(
      { type: 'duty.skipped', data: { key: 'paper:650100:summary:2021', platform: null, reason: '当年刚认定' } },
      '2022-02-01',
    );
    expect(stand(2021)).toEqual(['skipped', 'not-owed']);
  });
});

it.each([
  ['4/5', '80%'],
  ['0.9167', '91.67%'],
  ['2/3', '66.67%（2/3）'],
  ['0.79996', '80%（0.79996）'],
  ['1', '100%'],
  ['0', '0%'],
])('a share %s is %s', (share, text) => {
  expect(percentText(share, 'zh')).toBe(text);
});
