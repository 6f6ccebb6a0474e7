import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, LedgerEvent } from '../../../src/process/event.ts';
import { platformStatus } from '../../../src/process/platforms.ts';
import { settle, sidesOf } from '../../../src/process/settle.ts';
import { stageOf } from '../../../src/process/stage.ts';
import type { Contradiction, State } from '../../../src/process/state.ts';
import { copyOf, newWorkspace, sound, trueFold, written } from '../../ledger/desk.ts';
import { named, opened } from '../../ledger/golden/acts.ts';
import * as life from '../../ledger/golden/life-acts.ts';
import { recogniseSix } from '../../ledger/golden/make-life.ts';

/** An act with its official date. */
export type Dated = readonly [on: string, act: Act];
type Review = ReturnType<typeof named>;

const noon = Date.UTC(2028, 0, 10, 4);
const region = { stream: 'region', actor: '王敏' };
const kashgar = { stream: 'kashgar', actor: '艾力' };

export interface Base {
  workspace: string;
  /** Of the review of the first platform. */
  review: Review;
}

/** Six platforms of 2024; the first is under review and, like the second, was heard on a cancellation. */
export async function base(): Promise<Base> {
  const workspace = newWorkspace();
  let clock = Date.UTC(2027, 0, 1);
  const write = (on: string, acts: readonly Act[]): Promise<LedgerEvent[]> =>
    written(workspace, acts, { on, now: () => (clock += 60_000) });
  const [first, second] = await recogniseSix(write);
  await write('2027-03-01', [opened(2027, '新工信〔2027〕1号')]);
  const [filed] = await write('2027-06-15', [life.filed('2027-001', '绿洲', first)]);
  const review = named(filed!);
  await write('2027-07-20', [life.measured(review, first, 'qualified')]);
  for (const number of [first, second]) {
    await write('2027-07-21', [life.proposed(number, '16.1', [])]);
    await write('2027-07-22', [life.notified(number, '2027-07-22')]);
    await write('2027-08-10', [life.heard(number, '2027-08-10')]);
  }
  return { workspace, review };
}

/** Both go on in a copy of their own, the earlier one by its clock first; then one brings the other's stream. */
export async function merged(
  workspace: string,
  acts: { region: readonly Dated[]; kashgar: readonly Dated[] },
  earlier: 'region' | 'kashgar',
): Promise<{ workspace: string; files: [string, string] }> {
  const [here, there] = [copyOf(workspace), copyOf(workspace)];
  const clock = (who: 'region' | 'kashgar') => noon + (who === earlier ? 0 : 3_600_000);
  const writeAll = async (
    where: string,
    all: readonly Dated[],
    who: { stream: string; actor: string },
    from: number,
  ) => {
    let now = from;
    for (const [on, act] of all) await written(where, [act], { on, ...who, now: () => (now += 60_000) });
  };
  await writeAll(here, acts.region, region, clock('region'));
  await writeAll(there, acts.kashgar, kashgar, clock('kashgar'));
  return { workspace: brought([here, there]), files: [here, there] };
}

/** A workspace into which the streams of others were copied, one after the other. */
export function brought(from: readonly string[]): string {
  const workspace = newWorkspace();
  mkdirSync(join(workspace, 'ledger'), { recursive: true });
  for (const one of from) cpSync(join(one, 'ledger'), join(workspace, 'ledger'), { recursive: true });
  return workspace;
}

export const stateOf = (workspace: string): State => sound(workspace, { full: true, fold: trueFold }).state;

/** Everything that waits for a person, with the round it is noted in. */
export const waiting = (state: State): [year: number, Contradiction][] =>
  [...state.years.values()].flatMap(({ year, contradictions }) =>
    [...contradictions.values()].flatMap((one): [number, Contradiction][] => (one.settled ? [] : [[year, one]])),
  );

/** A person keeps one side of the first thing that waits. */
export async function keep(workspace: string, side: '1' | '2', minutes = 0): Promise<void> {
  const state = stateOf(workspace);
  const [year, one] = waiting(state)[0]!;
  const setting = { on: '2028-02-01', today: '2028-02-01', authority: true };
  const round = state.years.get(year)!;
  const sides = sidesOf(round, one);
  const kept = sides[(Number(side) - 1) % sides.length]!.hash;
  const decision = settle(round, one.key, { keep: [kept], reason: '核实' }, setting);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  await written(workspace, decision.events, { on: '2028-02-01', now: () => noon + 100_000_000 + minutes * 60_000 });
}

/** What one sees of a platform and of its review. */
export function seen(state: State, number: string): Record<string, unknown> {
  const platform = state.registry.platforms[number]!;
  const review = [...(state.years.get(2027)?.applications.values() ?? [])].find((one) => one.review?.number === number);
  return {
    status: platformStatus(platform, '2028-02-02'),
    until: platform.validUntil,
    review: review ? stageOf(review) : null,
    document: platform.ended?.document ?? null,
  };
}
