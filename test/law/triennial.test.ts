import { describe, expect, it } from 'vitest';
import { type Case, clauseOf, judged } from './bench.ts';

/** A review of the base platform: no lists, no recommendation; figures stand in `yearly`. */
const review = (set: Record<string, unknown> = {}): Case => ({
  set: { '/kind': 'triennial', '/recognised': { date: '2021-06-30' }, ...set },
  remove: ['/services', '/staff', '/activities', '/served', '/recommendation'],
});

describe('a review', () => {
  it('without lists and figures asks for the figures of the year first, then for the list', () => {
    expect(clauseOf(judged(review()), '6.4.staff')).toMatchObject({
      status: 'unknown',
      missing: ['/yearly/2023', '/staff'],
    });
  });

  it('with the figures of the year asks for the list alone where they are silent', () => {
    const verdict = judged(review({ '/yearly': { 2023: { served: 46 } } }));
    expect(clauseOf(verdict, '6.6.served')).toMatchObject({ status: 'met', measured: '46' });
    expect(clauseOf(verdict, '6.4.staff').missing).toEqual(['/staff']);
  });

  it('an application never asks for them', () => {
    expect(clauseOf(judged({ remove: ['/staff'] }), '6.4.staff').missing).toEqual(['/staff']);
  });

  it('without the measurement of the authority doubts a satisfaction of the platform alone (Art. 15)', () => {
    const verdict = judged(review({ '/yearly': { 2023: { satisfaction: 0.92 } } }));
    expect(clauseOf(verdict, '6.6.satisfaction')).toMatchObject({ status: 'query', measured: '0.92' });
  });

  it('of a platform in 喀什 leaves open whether a short figure may be relaxed; elsewhere it is unmet', () => {
    const short = { '/yearly': { 2023: { served: 20 } } };
    expect(clauseOf(judged(review({ ...short, '/operator/region': '喀什地区' })), '6.6.served').status).toBe('query');
    expect(clauseOf(judged(review({ ...short, '/operator/region': '乌鲁木齐市' })), '6.6.served').status).toBe('unmet');
  });
});
