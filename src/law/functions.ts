import type { Status } from '../core/status.ts';
import type { ClauseResult } from '../core/verdict.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { ClauseRule, Pack } from './pack.ts';

/** Statuses of a function's clauses that stand in the way of nothing. */
const settled: readonly Status[] = ['met', 'human', 'not-applicable'];

export interface FunctionState {
  name: string;
  state: 'met' | 'unmet' | 'query' | 'unknown';
}

/** What each applied function comes to: struck by one unmet clause, else held up by what is unknown or doubtful. */
export function functionStates(applied: readonly string[], rules: readonly ClauseRule[], results: readonly ClauseResult[]): FunctionState[] {
  return applied.map((name) => {
    const of = results.filter((_, i) => rules[i]?.function === name).map(({ status }) => status);
    const state = of.every((status) => settled.includes(status))
      ? 'met'
      : of.includes('unmet') || of.includes('relaxable')
        ? 'unmet'
        : of.includes('unknown')
          ? 'unknown'
          : 'query';
    return { name, state };
  });
}

/** 7.any: at least one applied function wholly met, or by setting every one (interpretations 1). */
export function anyFunction(states: readonly FunctionState[], pack: Pack, at: { file: string }): Outcome {
  const has = (state: FunctionState['state']) => states.some((one) => one.state === state);
  const all = pack.settings['functions.mode'] === 'all-applied';
  const order = all ? (['unmet', 'unknown', 'query', 'met'] as const) : (['met', 'query', 'unknown', 'unmet'] as const);
  const status = states.length === 0 ? 'unmet' : (order.find(has) ?? 'unmet');
  const met = states.filter(({ state }) => state === 'met');
  const evidence = met.map(({ name }) => ({ name: 'function', value: name, at }));
  const notes = states.length === 0 ? [] : [{ code: 'functions/states', args: { states: states.map(({ name, state }) => `${name}=${state}`).join(' ') } }];
  return outcome(status, {
    measured: String(met.length),
    required: { op: '>=', value: all ? String(states.length) : '1' },
    unit: 'function',
    evidence,
    notes,
    points: null,
    ...(status === 'unknown' ? { cause: 'input' } : {}),
  });
}
