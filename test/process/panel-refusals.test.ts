import { expect, it } from 'vitest';
import { refusals } from '../../src/core/refusals.ts';
import { also, refused, steps } from './panel-refused.ts';
import { codeOf, ledger, receivedAs } from './given-panel.ts';

const ours = Object.keys(refusals).filter((code) => /^(panel|site)\//.test(code));

it('meets every refusal of the expert review and the site visit', () => {
  expect(Object.keys(refused).toSorted()).toEqual(ours.toSorted());
});

it.each([...Object.entries(refused), ...also])('%s', (code, met) => {
  const decision = met();
  expect(codeOf(decision)).toBe(code);
  if (!decision.ok) expect([decision.refusal.exit, decision.refusal.article]).toEqual([4, '第十一条']);
});

const all = ['draw', 'assign', 'recuse', 'issue', 'score', 'close', 'plan', 'visit', 'settle'] as const;

it.each(all)('%s does nothing for what is over or contradicts', (step) => {
  const given = ledger();
  given.pool({ expert: 'A', name: '…', fields: ['business'], employer: '…', employerCode: null, limit: null });
  given.receive('2024-001', { operator: { name: '甲公司' } });
  const { received } = given.pass('2024-001');
  given.write({ type: 'application.received', data: receivedAs('2024-002', { operator: { name: '甲公司' } }) });
  const take = (): string => {
    const does = steps(given);
    return codeOf(
      step === 'close' || step === 'plan' || step === 'visit' || step === 'settle' || step === 'draw'
        ? does[step]()
        : does[step]('A'),
    );
  };
  expect(take()).toBe('application/contradiction');
  given.write({ type: 'application.withdrawn', data: { application: '2024-001', received, reason: '…' } });
  expect(take()).toBe('application/ended');
});
