import { describe, expect, it } from 'vitest';
import { fillSeats } from '../../src/process/seats.ts';
import type { Expert } from '../../src/process/state.ts';

describe('seats', () => {
  const one = (id: string, ...fields: Expert['fields']) => ({ expert: id, fields });

  it.each([
    ['by order', [one('A'), one('B'), one('C')], [], [], 2, ['A', 'B']],
    ['the field first', [one('A'), one('B', 'finance')], [], ['finance'], 2, ['B', 'A']],
    [
      'the next where the first serves another field alone',
      [one('A', 'business', 'finance'), one('B', 'business')],
      [],
      ['business', 'finance'],
      2,
      ['B', 'A'],
    ],
    ['a kept one serves', [one('A', 'finance'), one('B')], [one('K', 'finance')], ['finance'], 1, ['A']],
    [
      'a kept one serves the field nobody else has',
      [one('A', 'business')],
      [one('K', 'business', 'finance')],
      ['business', 'finance'],
      1,
      ['A'],
    ],
    [
      'two kept ones serve two fields and leave the seat free',
      [one('A'), one('B', 'finance')],
      [one('K', 'business', 'finance'), one('L', 'business')],
      ['business', 'finance'],
      1,
      ['A'],
    ],
  ] as const)('%s', (_, order, kept, fields, free, chosen) => {
    expect(fillSeats({ order, kept, fields, free })).toEqual({ ok: true, chosen });
  });

  it.each([
    ['too few', [one('A')], [], 2, { why: 'few' }],
    ['nobody of the field', [one('A'), one('B')], ['finance'], 1, { why: 'field', field: 'finance' }],
    [
      'one for two fields',
      [one('A', 'finance', 'business'), one('B')],
      ['business', 'finance'],
      2,
      { why: 'field', field: 'finance' },
    ],
    [
      'two fields, one seat',
      [one('A', 'finance'), one('B', 'business')],
      ['business', 'finance'],
      1,
      { why: 'field', field: 'finance' },
    ],
  ] as const)('refuse %s', (_, order, fields, free, refusal) => {
    expect(fillSeats({ order, kept: [], fields, free })).toEqual({ ok: false, ...refusal });
  });

  it('are found out to be wanting in a large pool at once', () => {
    const many = Array.from({ length: 5000 }, (_, index) => one(`B${index}`, 'business'));
    const fields = ['business', 'technology', 'finance'] as const;
    const order = [...many, one('X', 'technology', 'finance')];
    const began = performance.now();
    expect(fillSeats({ order, kept: [], fields, free: 5 })).toMatchObject({ ok: false, why: 'field' });
    expect(fillSeats({ order, kept: [one('K', 'finance')], fields, free: 2 })).toMatchObject({ chosen: ['B0', 'X'] });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
