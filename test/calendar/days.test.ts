import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { calendarOf, isWorkday, reasonOf } from '../../src/calendar/calendar.ts';
import { calendarData } from '../../src/calendar/data.ts';
import { xinjiangRows } from '../../src/calendar/xinjiang.ts';
import { workingDaysOfYear, yearList } from '../../src/calendar/year.ts';
import { addDays } from '../../src/core/dates.ts';

const national = calendarOf({ national: true });
const xinjiang = calendarOf();

describe('working days of a year', () => {
  const counts: [year: number, national: number, xinjiang: number][] = [
    [2012, 249, 245],
    [2013, 250, 246],
    // one day, one day, and two cancelled make-up days
    [2014, 250, 246],
    [2015, 249, 245],
    // four days off, one Saturday worked
    [2016, 250, 247],
    [2017, 249, 245],
    [2018, 250, 246],
    [2019, 250, 246],
    [2020, 249, 245],
    [2021, 250, 246],
    [2022, 249, 245],
    [2023, 249, 245],
    [2024, 251, 247],
    [2025, 248, 244],
    [2026, 248, 244],
  ];
  it.each(counts)('%i: %i national, %i in Xinjiang', (year, inChina, inXinjiang) => {
    expect(workingDaysOfYear(year, national)).toBe(inChina);
    expect(workingDaysOfYear(year, xinjiang)).toBe(inXinjiang);
  });

  it.each([2011, 2027, 20.5, Number.NaN])('%d has no notice', (year) => {
    expect(workingDaysOfYear(year, xinjiang)).toBeNull();
  });
});

describe('single days', () => {
  it.each([
    ['2024-06-12', true, true, 'a Wednesday'],
    ['2024-06-15', false, false, 'a Saturday'],
    ['2024-06-17', true, false, '古尔邦节'],
    ['2024-10-12', true, true, 'a worked Saturday'],
    ['2014-09-28', true, false, 'a make-up day the region cancelled'],
    ['2014-10-11', true, false, 'another'],
    ['2016-09-10', false, true, 'a Saturday the region worked'],
    ['2015-09-03', false, false, 'the parade of 2015'],
    ['2020-01-31', false, false, 'the Spring Festival made longer in 2020'],
    ['2022-05-05', true, false, '肉孜节 moved behind 劳动节'],
  ])('%s: national %s, Xinjiang %s (%s)', (date, inChina, inXinjiang) => {
    expect(isWorkday(date, national)).toBe(inChina);
    expect(isWorkday(date, xinjiang)).toBe(inXinjiang);
  });

  it.each(['2011-12-30', '2027-01-04', '2024-02-30', '2024-2-3', 'today', ''])('%s is not known', (date) => {
    expect(isWorkday(date, xinjiang)).toBeNull();
  });

  it('says why a day is off', () => {
    expect(reasonOf('2024-06-15', xinjiang)).toEqual({ kind: 'weekend', weekday: 6 });
    expect(reasonOf('2024-06-10', xinjiang)).toEqual({ kind: 'festival', scope: 'national', festival: 'dragon-boat' });
    expect(reasonOf('2024-06-18', xinjiang)).toEqual({ kind: 'festival', scope: 'regional', festival: 'corban' });
    expect(reasonOf('2014-09-28', xinjiang)).toEqual({ kind: 'cancelled', festival: 'corban' });
    expect(reasonOf('2024-06-18', national)).toBeNull();
    expect(reasonOf('2024-10-12', xinjiang)).toBeNull();
  });
});

describe('the data', () => {
  it('agrees with the functions of the package, which are right only east of Greenwich', () => {
    const ask =
      "const { isWorkday } = require('chinese-days'); console.log(process.argv.slice(1).map((d) => +isWorkday(d)).join(''))";
    const dates: string[] = [];
    for (let date = '2012-01-01'; date < '2027-01-01'; date = addDays(date, 1)) dates.push(date);
    const env = { ...process.env, TZ: 'Asia/Shanghai' };
    const said = execFileSync(process.execPath, ['-e', ask, ...dates], { env, encoding: 'utf8' }).trim();
    expect(said).toHaveLength(5479);
    expect(dates.filter((date, i) => isWorkday(date, national) !== (said[i] === '1'))).toEqual([]);
  });

  it('knows every festival by name', () => {
    const names = [...national.years.values()].flatMap(({ off }) => [...off.values()]);
    expect(names.length).toBeGreaterThan(300);
    expect(names).not.toContain(null);
  });

  it('has regional rows that all change something', () => {
    for (const [year] of xinjiang.years) {
      const rows = xinjiangRows(year);
      expect(rows.map(({ festival }) => festival)).toEqual(['rozi', 'corban']);
      for (const row of rows) {
        expect(row.off.filter((date) => isWorkday(date, national) !== true)).toEqual([]);
        expect(row.rest.filter((date) => isWorkday(date, national) !== true)).toEqual([]);
        expect(row.work.filter((date) => isWorkday(date, national) !== false)).toEqual([]);
      }
    }
  });

  it('describes itself as plain data, the same each time', () => {
    const data = calendarData(calendarOf());
    expect(JSON.stringify(data)).toBe(JSON.stringify(calendarData(xinjiang)));
    expect(data.years.map(({ year }) => year)).toEqual([
      2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(data.years[3]!.notices).toEqual(['国办发明电〔2014〕28号', '国发明电〔2015〕1号']);
    expect(data.years[4]!.regional[1]).toEqual({
      off: ['2016-09-12', '2016-09-13', '2016-09-14'],
      work: ['2016-09-10'],
      rest: [],
      status: 'announced',
    });
    expect(calendarData(national).years[4]!.regional).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('lists what differs from Monday to Friday', () => {
    const answer = yearList(2014, xinjiang);
    if (!answer.ok) throw new Error('refused');
    const october = answer.days.filter(({ date }) => date > '2014-09-08');
    expect(october.map(({ date, work, cancelled }) => [date, work, cancelled])).toEqual([
      ['2014-09-28', false, true],
      ['2014-10-01', false, false],
      ['2014-10-02', false, false],
      ['2014-10-03', false, false],
      ['2014-10-06', false, false],
      ['2014-10-07', false, false],
      ['2014-10-08', false, false],
      ['2014-10-11', false, true],
    ]);
    expect(yearList(2027, xinjiang)).toMatchObject({ ok: false, refusal: { code: 'calendar/no-notice', year: 2027 } });
  });
});
