import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, isWorkday, reasonOf } from '../../src/calendar/calendar.ts';
import { readOffice } from '../../src/calendar/office.ts';
import { publicityWindow } from '../../src/calendar/window.ts';
import { workingDaysOfYear } from '../../src/calendar/year.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/calendar.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const file = (years: unknown) => ({ format: 'xjsme-calendar/1', years });

/** A made-up arrangement of 2027 with the region's days in it. */
const own2027 = {
  notice: '国办发明电〔2026〕9号',
  off: [
    '2027-01-01..2027-01-03',
    '2027-02-05..2027-02-11',
    '2027-03-10',
    '2027-04-05',
    '2027-05-01..2027-05-05',
    '2027-05-17..2027-05-19',
    '2027-06-09',
    '2027-09-15',
    '2027-10-01..2027-10-07',
  ],
  work: ['2027-01-30', '2027-02-14', '2027-05-08', '2027-09-26', '2027-10-09'],
};

const read = (years: unknown) => {
  const { years: office, problems } = readOffice(file(years));
  expect(problems).toEqual([]);
  return office;
};

describe('a year an office adds', () => {
  it('is counted by its own lists alone', () => {
    const calendar = calendarOf({ office: read({ 2027: own2027 }) });
    expect(publicityWindow({ start: '2026-12-28' }, calendar)).toMatchObject({
      ok: true,
      // 29, 30, 31 December; 4, 5, 6, 7 January
      window: { lastDay: '2027-01-07', recognisableFrom: '2027-01-08', provisional: false },
    });
    expect(isWorkday('2027-01-30', calendar)).toBe(true);
    expect(isWorkday('2027-02-06', calendar)).toBe(false);
    expect(reasonOf('2027-03-10', calendar)).toEqual({ kind: 'festival', scope: 'national', festival: null });
    // 261 weekdays; off on weekdays 1+5+1+1+3+3+1+1+5, worked weekends 5
    expect(workingDaysOfYear(2027, calendar)).toBe(245);
    expect(workingDaysOfYear(2026, calendar)).toBe(244);
  });

  it('names its notice as the basis', () => {
    const calendar = calendarOf({ office: read({ 2027: own2027 }) });
    const answer = publicityWindow({ start: '2027-06-21' }, calendar);
    const notice = { kind: 'notice', year: 2027, notice: '国办发明电〔2026〕9号' };
    expect(answer.ok && answer.window.basis).toContainEqual(notice);
  });

  it('is provisional throughout where it says computed', () => {
    const calendar = calendarOf({ office: read({ 2027: { ...own2027, status: 'computed' } }) });
    expect(publicityWindow({ start: '2027-06-21' }, calendar)).toMatchObject({ window: { provisional: true } });
    expect(publicityWindow({ start: '2026-06-22' }, calendar)).toMatchObject({ window: { provisional: false } });
  });

  it('may part the region from the national list', () => {
    const office = read({ 2027: { ...own2027, regional: { off: ['2027-06-10'], rest: ['2027-10-09'] } } });
    const [region, national] = [calendarOf({ office }), calendarOf({ office, national: true })];
    expect([isWorkday('2027-06-10', region), isWorkday('2027-06-10', national)]).toEqual([false, true]);
    expect([isWorkday('2027-10-09', region), isWorkday('2027-10-09', national)]).toEqual([false, true]);
    expect(reasonOf('2027-10-09', region)).toEqual({ kind: 'cancelled', festival: null });
  });
});

describe('a year an office overrides', () => {
  it('keeps the national list under regional lists and confirms them', () => {
    const regional = { off: ['2012-08-20', '2012-10-26', '2012-10-29'], work: ['2012-10-27'] };
    const office = read({ 2012: { notice: '新政办发明电〔2012〕1号', regional } });
    const calendar = calendarOf({ office });
    // national 249, three off, one Saturday worked
    expect(workingDaysOfYear(2012, calendar)).toBe(247);
    expect(isWorkday('2012-10-30', calendar)).toBe(true);
    const answer = publicityWindow({ start: '2012-08-15' }, calendar);
    expect(answer).toMatchObject({ window: { provisional: false } });
    expect(answer.ok && answer.window.basis.map(({ kind }) => kind)).toEqual([
      'article',
      'civil-law-principles',
      'notice',
      'regional-notice',
      'order-174',
    ]);
  });

  it('drops the built-in days of the region with a list of its own', () => {
    const off = ['2024-01-01', '2024-02-12..2024-02-16', '2024-05-01..2024-05-03', '2024-10-01..2024-10-07'];
    const calendar = calendarOf({ office: read({ 2024: { notice: '某通知', off } }) });
    expect(isWorkday('2024-06-17', calendar)).toBe(true);
    // 262 weekdays less 1 + 5 + 3 + 5
    expect(workingDaysOfYear(2024, calendar)).toBe(248);
    expect(reasonOf('2024-10-01', calendar)).toMatchObject({ festival: 'national-day' });
  });

  it('lets the later file win', () => {
    const early = read({ 2027: own2027 });
    const late = read({ 2027: { ...own2027, work: [...own2027.work, '2027-12-25'] } });
    expect(isWorkday('2027-12-25', calendarOf({ office: [...early, ...late] }))).toBe(true);
    expect(isWorkday('2027-12-25', calendarOf({ office: [...late, ...early] }))).toBe(false);
  });
});

describe('mistakes', () => {
  const problems = (data: unknown) =>
    readOffice(data).problems.map(({ code, args, pointer, severity }) => [code, args.problem, pointer, severity]);
  const year = (more: object) => file({ 2027: { ...own2027, ...more } });

  it.each<[name: string, data: unknown, code: string, problem: string, pointer: string]>([
    ['an empty file', null, 'calendar/schema', 'not-a-mapping', ''],
    ['a list', [], 'calendar/schema', 'not-a-mapping', ''],
    ['no format', { years: {} }, 'calendar/schema', 'required', ''],
    ['another format', { format: 'xjsme-calendar/2', years: {} }, 'calendar/schema', 'format', '/format'],
    ['no years', { format: 'xjsme-calendar/1' }, 'calendar/schema', 'required', ''],
    ['years as a list', file([]), 'calendar/schema', 'not-a-mapping', '/years'],
    ['a short year', file({ 27: own2027 }), 'calendar/schema', 'year-key', '/years/27'],
    ['a year that is no mapping', file({ 2027: 'x' }), 'calendar/schema', 'not-a-mapping', '/years/2027'],
    ['no notice', year({ notice: undefined }), 'calendar/schema', 'required', '/years/2027'],
    ['an empty notice', year({ notice: ' ' }), 'calendar/schema', 'required', '/years/2027/notice'],
    ['a status', year({ status: 'sure' }), 'calendar/schema', 'status', '/years/2027/status'],
    ['a misspelt key', year({ offf: [] }), 'calendar/schema', 'unknown-key', '/years/2027/offf'],
    ['a list that is none', year({ work: '2027-01-30' }), 'calendar/schema', 'not-a-list', '/years/2027/work'],
    ['no list', file({ 2027: { notice: 'x' } }), 'calendar/schema', 'required', '/years/2027'],
    ['a region alone', file({ 2027: { notice: 'x', regional: {} } }), 'calendar/schema', 'no-national', '/years/2027'],
    ['a region misspelt', year({ regional: { of: [] } }), 'calendar/schema', 'unknown-key', '/years/2027/regional/of'],
    ['a date written otherwise', year({ work: ['2027/1/30'] }), 'calendar/date', 'shape', '/years/2027/work/0'],
    ['a number', year({ work: [20270130] }), 'calendar/date', 'shape', '/years/2027/work/0'],
    ['30 February', year({ work: ['2027-02-30'] }), 'calendar/date', 'no-such-day', '/years/2027/work/0'],
    ['another year', year({ work: ['2026-01-31'] }), 'calendar/date', 'other-year', '/years/2027/work/0'],
    ['a span upside down', year({ work: ['2027-03-07..2027-03-06'] }), 'calendar/date', 'order', '/years/2027/work/0'],
    ['a day off and worked', year({ work: ['2027-10-02'] }), 'calendar/conflict', 'two-lists', '/years/2027/work/0'],
    ['a day twice', year({ work: ['2027-12-25', '2027-12-25'] }), 'calendar/conflict', 'twice', '/years/2027/work/1'],
  ])('%s is an error', (_, data, code, problem, pointer) => {
    expect(problems(data)).toContainEqual([code, problem, pointer, 'error']);
  });

  it.each<[name: string, data: unknown, code: string, problem: string, pointer: string]>([
    ['a weekend day off', year({ off: [...own2027.off, '2027-12-25'] }), 'weekday', 'off-on-weekend', 'off/9'],
    ['a weekday worked', year({ work: [...own2027.work, '2027-12-24'] }), 'weekday', 'work-on-weekday', 'work/5'],
    ['a weekday kept', year({ regional: { rest: ['2027-12-24'] } }), 'weekday', 'rest-on-weekday', 'regional/rest/0'],
  ])('%s is a warning', (_, data, code, problem, pointer) => {
    expect(problems(data)).toEqual([[`calendar/${code}`, problem, `/years/2027/${pointer}`, 'warning']]);
  });

  it('warns of a year with too few or too many days off', () => {
    const incomplete = ['calendar/incomplete', 'count', '/years/2027', 'warning'];
    expect(problems(file({ 2027: { notice: 'x', off: ['2027-01-01'] } }))).toEqual([incomplete]);
    expect(problems(year({ off: [...own2027.off, '2027-07-01..2027-07-15'] }))).toEqual([incomplete]);
    expect(problems(file({ 2027: own2027 }))).toEqual([]);
  });

  it('reports all mistakes at once', () => {
    const data = file({ 2027: { ...own2027, notice: '', status: 'x', work: ['2027-02-30', 'soon'] } });
    expect(problems(data).filter(([, , , severity]) => severity === 'error')).toHaveLength(4);
  });
});

describe('the schema', () => {
  it.each<[unknown, boolean]>([
    [file({ 2027: own2027 }), true],
    [file({ 2012: { notice: 'x', status: 'press', regional: { off: ['2012-08-20'] } } }), true],
    [file({}), true],
    [{ ...file({}), $schema: './calendar.schema.json' }, true],
    [{ years: {} }, false],
    [file({ 27: own2027 }), false],
    [file({ 2027: { ...own2027, notice: ' ' } }), false],
    [file({ 2027: { ...own2027, status: 'sure' } }), false],
    [file({ 2027: { ...own2027, offf: [] } }), false],
    [file({ 2027: { notice: 'x' } }), false],
    [file({ 2012: { notice: 'x', work: [], regional: {} } }), false],
    [file({ 2027: { ...own2027, work: ['2027/1/30'] } }), false],
    [file({ 2027: { ...own2027, regional: [] } }), false],
  ])('agrees with the reader: %j', (data, good) => {
    expect(valid(data)).toBe(good);
    expect(readOffice(data).problems.every(({ severity }) => severity !== 'error')).toBe(good);
  });
});
