import { describe, expect, it } from 'vitest';
import { acceptObjection, dismissObjection, objectionNamed, openObjections } from '../../src/process/objection.ts';
import { stageOf } from '../../src/process/stage.ts';
import { letter, on, outcome, round } from './given-public.ts';

const handler = { handler: '李四', reason: null };
const found = { reason: '查证不实' };

describe('merged workspaces', () => {
  const merged = () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const objection = given.objected('2024-001', '2024-09-03');
    given.happens(acceptObjection(given.year(), objection, handler, on('2024-09-04')), '2024-09-04');
    const of = {
      objection: 'O2024-01',
      filed: objection.filed.event,
      application: '2024-001',
      received: application!.received,
    };
    const dismiss = () =>
      given.write({ type: 'objection.dismissed', data: { ...of, accepted: true, ...found } }, '2024-09-05');
    const uphold = () => given.write({ type: 'objection.upheld', data: { ...of, ...found } }, '2024-09-05');
    const kinds = () => [...given.year().contradictions.values()].map(({ names }) => names);
    return { given, objection, of, dismiss, uphold, kinds };
  };

  it('two filings under one number stay two', () => {
    const { given, of } = merged();
    const { application, received } = of;
    const twin = given.write(
      {
        type: 'objection.filed',
        data: { objection: 'O2024-01', application, received, ...letter('2024-09-04'), when: 'in-window' },
      },
      '2024-09-04',
    );
    const marked = `O2024-01-${twin.hash.slice(0, 4)}`;
    expect(openObjections(given.year(), given.one('2024-001')).map((one) => one.objection)).toEqual([
      'O2024-01',
      marked,
    ]);
    given.happens(
      dismissObjection(given.year(), objectionNamed(given.year(), marked)!, found, on('2024-09-05')),
      '2024-09-05',
    );
    expect(objectionNamed(given.year(), 'O2024-01')?.closed).toBeNull();
    expect(given.objected('2024-001', '2024-09-06').objection).toBe('O2024-02');
  });

  it.each(['dismiss', 'uphold'] as const)('the same decision twice (%s) is one', (how) => {
    const all = merged();
    const first = all[how]();
    all[how]();
    expect(all.objection.closed?.event).toBe(first.hash);
    expect(all.kinds()).toEqual([]);
  });

  it('dismissed, then upheld elsewhere: no effect, a person decides', () => {
    const { given, objection, dismiss, uphold, kinds } = merged();
    dismiss();
    uphold();
    expect([objection.closed?.result, stageOf(given.one('2024-001'))]).toEqual(['dismissed', 'publicised']);
    expect(kinds()).toEqual([['2024-001', 'objection.dismissed', 'objection.upheld']]);
    expect(outcome(given.recognised('2024-09-12'))).toBe('application/contradiction');
  });

  it('upheld, then dismissed elsewhere: no effect, a person decides', () => {
    const { given, objection, dismiss, uphold, kinds } = merged();
    uphold();
    dismiss();
    expect([objection.closed?.result, stageOf(given.one('2024-001'))]).toEqual(['upheld', 'removed']);
    expect(kinds()).toEqual([['2024-001', 'objection.upheld', 'objection.dismissed']]);
  });

  it('accepted by two: the first has it in hand; accepted after it was closed: a person decides', () => {
    const { given, objection, of, dismiss, kinds } = merged();
    const accept = () =>
      given.write({ type: 'objection.accepted', data: { ...of, handler: '王五', reason: null } }, '2024-09-05');
    accept();
    expect([objection.accepted?.handler, kinds()]).toEqual(['李四', []]);
    dismiss();
    accept();
    expect(kinds()).toEqual([['2024-001', 'objection.dismissed', 'objection.accepted']]);
    expect(objection.closed?.result).toBe('dismissed');
  });
});
