import type { Place } from '../core/place.ts';
import type { Status } from '../core/status.ts';
import type { ClauseResult } from '../core/verdict.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { ClauseRule, Pack } from './pack.ts';

/** Statuses of a function's clauses that stand in the way of nothing. */
const settled: readonly Status[] = ['met', 'human', 'not-applicable'];

export interface FunctionState {
  name: string;
  state: 'met' | 'unmet' | 'query' | 'unknown';
  /** Of `unknown`: `pack` only where nothing but figures of the pack is missing. */
  cause: 'input' | 'pack' | null;
}

/** What each applied function comes to: struck by one unmet clause, else held up by what is unknown, doubtful or left to a relaxation. */
export function functionStates(
  applied: readonly string[],
  rules: readonly ClauseRule[],
  results: readonly ClauseResult[],
): FunctionState[] {
  return applied.map((name) => {
    const own = results.filter((_, i) => rules[i]?.function === name);
    const of = own.map(({ status }) => status);
    const state = of.every((status) => settled.includes(status))
      ? 'met'
      : of.includes('unmet')
        ? 'unmet'
        : of.includes('unknown')
          ? 'unknown'
          : 'query';
    const unknown = own.filter(({ status }) => status === 'unknown');
    const cause = state !== 'unknown' ? null : unknown.every((result) => result.cause === 'pack') ? 'pack' : 'input';
    return { name, state, cause };
  });
}

/** 7.any: at least one applied function wholly met, or by setting every one (interpretations 1). */
export function anyFunction(states: readonly FunctionState[], pack: Pack, at: Place): Outcome {
  const has = (state: FunctionState['state']) => states.some((one) => one.state === state);
  const all = pack.settings['functions.mode'] === 'all-applied';
  const order = all ? (['unmet', 'unknown', 'query', 'met'] as const) : (['met', 'query', 'unknown', 'unmet'] as const);
  const status = states.length === 0 ? 'unmet' : (order.find(has) ?? 'unmet');
  const met = states.filter(({ state }) => state === 'met');
  const evidence = met.map(({ name }) => ({ name: 'function', value: name, at }));
  const notes =
    states.length === 0
      ? []
      : [{ code: 'functions/states', args: { states: states.map(({ name, state }) => `${name}=${state}`).join(' ') } }];
  return outcome(status, {
    measured: String(met.length),
    required: { op: '>=', value: all ? String(states.length) : '1' },
    unit: 'function',
    evidence,
    notes,
    points: null,
    ...(status === 'unknown' ? { cause: causeOf(states, all) } : {}),
  });
}

/** One function that waits for the pack alone needs no material; where all must hold, one that lacks material does. */
function causeOf(states: readonly FunctionState[], all: boolean): 'input' | 'pack' {
  const causes = states.map(({ cause }) => cause);
  return all ? (causes.includes('input') ? 'input' : 'pack') : causes.includes('pack') ? 'pack' : 'input';
}
