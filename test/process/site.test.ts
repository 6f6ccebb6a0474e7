import { describe, expect, it } from 'vitest';
import { planSite, recordSite, settleSite } from '../../src/process/site.ts';
import { keyOf, select } from '../../src/process/rfc3797.ts';
import { actsOf, codeOf, dataOf, type Given, later, ledger, md5, on, remarksOf } from './given-panel.ts';

const id = '2024-001';
const rows = { staff: 12, services: 60, activities: 4 };

function passed(closed = true): Given {
  const given = ledger();
  given.receive(id);
  const { received } = given.pass(id);
  const points = { result: '80', mean: '80', median: '80', spread: '0', passLine: '60', method: 'mean' as const };
  const who = { counted: [{ expert: 'E1', total: '80' }], excluded: [], dropped: [] };
  const data = { application: id, received, ...points, ...who, recommended: true, reason: null };
  if (closed) given.write({ type: 'panel.closed', data });
  return given;
}

const plan = (given: Given, more: Partial<Parameters<typeof planSite>[2]> = {}) =>
  planSite(given.year, given.application(id), { seed: '20240715', rows, ...more }, later, md5);
const visit = {
  date: '2024-07-30',
  people: ['李四', '王五'],
  result: 'true' as const,
  findings: null,
  photos: [],
  outOfOrder: null,
};
const record = (given: Given, more: Partial<Parameters<typeof recordSite>[2]> = {}, setting = later) =>
  recordSite(given.year, given.application(id), { ...visit, ...more }, setting);
const settle = (given: Given, reason = '已补充材料') =>
  settleSite(given.year, given.application(id), { reason }, later);

describe('a plan', () => {
  it('samples rows by the seed and asks about what is weak', () => {
    const data = dataOf(plan(passed(), { weak: ['6.4.staff', '6.5.cluster'] }), 'site.planned');
    expect(data.clauses).toEqual(['6.1.prospects', '6.5.cluster', '6.4.staff']);
    expect([data.staff, data.services, data.activities].map((one) => one.length)).toEqual([5, 10, 3]);
    // The same as anybody gets from the published seed.
    const all = Array.from({ length: 12 }, (_, row) => row);
    const chosen = select(all, '20240715./2024./1./STAFF/', md5, 5).toSorted((a, b) => a - b);
    expect(keyOf(['20240715', '2024', '1', 'staff'])).toBe('20240715./2024./1./STAFF/');
    expect(data.staff).toEqual(chosen.map((row) => `/staff/${row}`));
    for (const pointer of data.services) expect(pointer).toMatch(/^\/services\/([0-9]|[1-5][0-9])$/);
  });

  it('takes all of a short list, and none of an empty one', () => {
    const data = dataOf(plan(passed(), { rows: { staff: 2, services: 0, activities: 3 } }), 'site.planned');
    expect(data).toMatchObject({ staff: ['/staff/0', '/staff/1'], services: [] });
    expect(data.activities).toEqual(['/activities/0', '/activities/1', '/activities/2']);
  });

  it('differs by list and by seed', () => {
    const same = { staff: 100, services: 100, activities: 100 };
    const data = dataOf(plan(passed(), { rows: same }), 'site.planned');
    const numbers = (pointers: readonly string[]) => pointers.slice(0, 3).map((one) => one.split('/')[2]);
    expect(numbers(data.staff)).not.toEqual(numbers(data.services));
    expect(dataOf(plan(passed(), { rows: same, seed: '20240716' }), 'site.planned').staff).not.toEqual(data.staff);
  });

  it('changes nothing when repeated; another one is remarked on', () => {
    const given = passed();
    given.take(plan(given));
    expect(actsOf(plan(given))).toEqual([]);
    const again = plan(given, { seed: '7' });
    expect(remarksOf(again)).toEqual([{ code: 'site/planned-again', args: { id, on: '2024-08-01' } }]);
    given.take(again);
    expect(given.application(id).site.planned?.seed).toBe('7');
  });

  it('may be made before the experts are done', () => {
    expect(plan(passed(false)).ok).toBe(true);
  });
});

describe('a visit', () => {
  it('is recorded once, whatever is repeated', () => {
    const given = passed();
    given.take(record(given, { people: [' 李四', '王五', '李四'] }));
    expect(given.application(id).site.recorded).toMatchObject({ people: ['李四', '王五'], result: 'true' });
    expect(actsOf(record(given))).toEqual([]);
    expect(record(given, { result: 'false', findings: '…' })).toMatchObject({
      refusal: { code: 'site/recorded', args: { date: '2024-07-30', result: 'true' } },
    });
    expect(codeOf(plan(given))).toBe('site/recorded');
  });

  it('comes after the experts, or says why before them', () => {
    const given = passed(false);
    expect(codeOf(record(given))).toBe('site/order');
    expect(codeOf(record(given, { outOfOrder: ' ' }))).toBe('site/order');
    const data = dataOf(record(given, { outOfOrder: '同一批出差' }), 'site.recorded');
    expect(data.outOfOrder).toBe('同一批出差');
    given.take(record(given, { outOfOrder: '同一批出差' }));
    expect(actsOf(record(given, { outOfOrder: '同一批出差' }))).toEqual([]);
    expect(codeOf(record(given, { outOfOrder: '别的' }))).toBe('site/recorded');
    expect(codeOf(plan(given))).toBe('site/recorded');
  });

  it('keeps no reason that was not needed', () => {
    expect(dataOf(record(passed(), { outOfOrder: '…' }), 'site.recorded').outOfOrder).toBeNull();
  });

  it.each([
    ['2024-06-30', 'site/date'],
    ['2024-07-01', ''],
    ['2024-08-01', ''],
    ['2024-08-02', 'site/date'],
  ])('of %s is answered by “%s”', (date, code) => {
    expect(codeOf(record(passed(), { date }))).toBe(code);
  });

  it('is guarded by the date of the act', () => {
    expect(codeOf(record(passed(), {}, on('2024-06-01')))).toBe('act/before');
    expect(codeOf(record(passed(), {}, on('2025-06-01')))).toBe('act/future');
  });
});

describe('a doubt', () => {
  it('is settled once, with a reason', () => {
    const given = passed();
    given.take(record(given, { result: 'doubtful', findings: '两名人员不在岗' }));
    given.take(settle(given));
    expect(given.application(id).site.settled).toMatchObject({ reason: '已补充材料', actor: '张三' });
    expect(actsOf(settle(given))).toEqual([]);
    expect(codeOf(settle(given, '别的'))).toBe('site/settled');
  });

  it.each(['true', 'false'] as const)('is none where the visit found %s', (result) => {
    const given = passed();
    given.take(record(given, { result, findings: '…' }));
    expect(settle(given)).toMatchObject({ refusal: { code: 'site/not-doubtful', args: { result } } });
  });
});
