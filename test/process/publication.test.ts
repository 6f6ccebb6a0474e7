import { describe, expect, it } from 'vitest';
import { dismissObjection } from '../../src/process/objection.ts';
import { owedPlaces, type Posted, publish } from '../../src/process/publication.ts';
import { digest, on, outcome, round } from './given-public.ts';

const site: Posted = { place: 'authority-site', url: 'https://gxt.xinjiang.gov.cn/list.html' };
const sme: Posted = { place: 'sme-information-site', url: 'https://www.smexj.gov.cn/list.html' };
const daily: Posted = { place: 'medium', medium: '新疆日报', url: null };

function given() {
  const given = round();
  given.publicised(['2024-001', '2024-002']);
  const objection = given.objected('2024-002', '2024-09-03');
  const publishes = (places: readonly Posted[], list = 'one', date = '2024-09-20') => {
    const decision = publish(given.state, 2024, { places, list: digest(list) }, on(date));
    if (decision.ok) for (const act of decision.events) given.write(act, date);
    return outcome(decision);
  };
  return { ...given, objection, publishes, owed: () => owedPlaces(given.year()) };
}

describe('publication', () => {
  it('comes after a recognition, not before its day', () => {
    const { publishes, recognised, owed } = given();
    expect([publishes([site]), owed()]).toEqual(['publish/not-recognised', []]);
    recognised('2024-09-12');
    expect(publishes([site], 'one', '2024-09-11')).toBe('act/before');
    expect(publishes([site], 'one', '2024-09-12')).toBe(1);
  });

  it('owes both sites until each is recorded; a medium and a list alone free neither', () => {
    const { publishes, recognised, owed } = given();
    recognised('2024-09-12');
    expect([publishes([]), owed()]).toEqual([1, ['authority-site', 'sme-information-site']]);
    expect([publishes([daily]), owed()]).toEqual([1, ['authority-site', 'sme-information-site']]);
    expect([publishes([site]), owed()]).toEqual([1, ['sme-information-site']]);
    expect([publishes([sme]), owed()]).toEqual([1, []]);
  });

  it('repeated, changes nothing', () => {
    const { publishes, recognised, year } = given();
    recognised('2024-09-12');
    expect([publishes([]), publishes([])]).toEqual([1, 0]);
    expect([publishes([site, sme, site]), publishes([site, sme]), publishes([site])]).toEqual([2, 0, 0]);
    expect(publishes([])).toBe(0);
    expect(publishes([{ ...site, url: 'https://gxt.xinjiang.gov.cn/moved.html' }])).toBe(1);
    const other = { place: 'medium' as const, medium: '新疆经济报', url: null };
    expect([publishes([daily]), publishes([other]), publishes([daily, other])]).toEqual([1, 1, 0]);
    expect(publishes([{ ...sme, url: site.url }])).toBe(1);
    expect(publishes([], 'two')).toBe(1);
    expect(year().published.map(({ place }) => place)).toEqual([
      'list',
      'authority-site',
      'sme-information-site',
      'authority-site',
      'medium',
      'medium',
      'sme-information-site',
      'list',
    ]);
  });

  it('is owed again once more was recognised', () => {
    const { publishes, recognised, owed, year, objection, happens } = given();
    recognised('2024-09-12');
    publishes([site, sme]);
    expect(owed()).toEqual([]);
    happens(dismissObjection(year(), objection, { reason: '不实' }, on('2024-09-23')), '2024-09-23');
    recognised('2024-09-23');
    expect(owed()).toEqual(['authority-site', 'sme-information-site']);
    expect([publishes([site], 'two', '2024-09-24'), owed()]).toEqual([1, ['sme-information-site']]);
  });
});
