import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advices } from '../../src/core/status.ts';
import type { Checked } from '../../src/report/checked.ts';
import { checkAll, exitOf, samples } from './check.ts';
import { tableLines } from './table.ts';

/** `ready` for one; `ready ×6, fails ×1` for several, in the order of the README: ready first, unreadable last. */
function summary(dossiers: readonly Checked[]): string {
  if (dossiers.length === 1) return dossiers[0]!.advice;
  const order = ['ready', 'needs-decision', 'needs-material', 'fails', 'unreadable'] as const;
  const counts = order.map((advice) => [advice, dossiers.filter((one) => one.advice === advice).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([advice, count]) => `${advice} ×${count}`)
    .join(', ');
}

describe('the table of samples/README.md', () => {
  const lines = tableLines();

  it('lists every sample, and every dossier of the round', async () => {
    const folders = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // `history` holds no dossier: it makes them.
    const held = folders.map(({ name }) => name).filter((name) => name !== 'history');
    const top = lines.filter(({ path }) => !path.includes('/'));
    expect(top.map(({ path }) => path).toSorted()).toEqual(held.toSorted());
    const round = (await checkAll('round-2024')).map(({ path }) => path);
    const inner = lines.filter(({ path }) => path.startsWith('round-2024/'));
    expect(inner.map(({ path }) => path).toSorted()).toEqual(round.toSorted());
    expect(round).toHaveLength(12);
  });

  it.each(lines)('$path: $advice, exit $exit', async ({ path, advice, exit }) => {
    const dossiers = await checkAll(path);
    expect(summary(dossiers)).toBe(advice);
    expect(exitOf(dossiers)).toBe(exit);
  });

  it('holds every advice', () => {
    const given = new Set(lines.map(({ advice }) => advice));
    expect(advices.filter((advice) => !given.has(advice))).toEqual([]);
  });
});
