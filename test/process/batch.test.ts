import { describe, expect, it } from 'vitest';
import { openBatch } from '../../src/process/batch.ts';
import { undoOpening } from '../../src/process/undo.ts';
import { desk, dossier, on, opening, outcome } from './given-desk.ts';

describe('opening a round', () => {
  it('is once a year; the same again is nothing, another one is refused with what stands', () => {
    const given = desk();
    expect(outcome(openBatch(given.state(), opening, on('2024-04-01')))).toBe(0);
    const again = openBatch(given.state(), { ...opening, deadline: '2024-07-31' }, on('2024-04-01'));
    expect(again).toMatchObject({
      refusal: {
        code: 'batch/exists',
        exit: 4,
        article: '第十二条',
        args: { year: 2024, notice: '新工信企业〔2024〕18号', deadline: '2024-06-30', on: '2024-03-01' },
        next: 'batch status --year 2024',
      },
    });
    expect(outcome(openBatch(given.state(), { ...opening, year: 2025 }, on('2024-04-01')))).toBe(1);
  });

  it.each([
    ['another office', { ...on('2024-03-01'), authority: false }, 'act/authority'],
    ['a day to come', on('2024-03-02', '2024-03-01'), 'act/future'],
    ['today', on('2024-03-01', '2024-03-01'), 1],
    ['29 February of a leap year', on('2024-02-29'), 1],
  ])('by %s: %s', (_, setting, result) => {
    expect(outcome(openBatch(desk({ opened: false }).state(), opening, setting))).toBe(result);
  });

  it('stays open where two workspaces both opened it, until a person keeps one', () => {
    const given = desk();
    given.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-07-31' } }, '2024-03-05');
    expect(given.year().opened?.deadline).toBe('2024-06-30');
    expect(given.contradictions()).toMatchObject([{ key: 'batch:2024', kind: 'batch', settled: null }]);
  });

  it('can be taken back until something was received', () => {
    const given = desk();
    expect(undoOpening(given.year(), '文号有误', { ...on('2024-03-02'), authority: false })).toMatchObject({
      refusal: { code: 'act/authority' },
    });
    expect(outcome(undoOpening(given.year(), '文号有误', on('2024-02-28')))).toBe('act/before');
    given.happens(undoOpening(given.year(), '文号有误', on('2024-03-02')), '2024-03-02');
    expect(given.year().opened).toBeNull();
    given.happens(openBatch(given.state(), { ...opening, notice: '新' }, on('2024-03-02')), '2024-03-02');
    given.receive(dossier('甲'));
    expect(outcome(undoOpening(given.year(), '文号有误', on('2024-06-04')))).toBe('undo/nothing');
  });
});
