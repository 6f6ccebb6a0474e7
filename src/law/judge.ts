import type { Finding } from '../core/finding.ts';
import type { ClauseResult, Verdict } from '../core/verdict.ts';
import { codes } from '../core/codes.ts';
import { pointerOf, showPlace } from '../core/place.ts';
import { adviceOf } from './advice.ts';
import { conditions } from './conditions/registry.ts';
import { anyFunction, type FunctionState, functionStates } from './functions.ts';
import type { Inquiry } from './inquiry.ts';
import { judgeMaterials } from './materials/judge.ts';
import { reportSharedEvidence } from './measures/activities.ts';
import { type Outcome, outcome, unknownInput } from './outcome.ts';
import type { ClauseRule } from './pack.ts';
import { relax } from './relaxation.ts';
import { scoreOf } from './score.ts';
import { reviewRows } from './rows.ts';

/** What {@link judge} is asked, without the ear it reports to. */
export type Question = Omit<Inquiry, 'report'>;

/** Judges a dossier by a pack. `before`: what intake and schema found, which counts for the advice. */
export function judge(question: Question, before: readonly Finding[]): Verdict {
  const heard = new Map<string, Finding>();
  const report: Inquiry['report'] = (finding) => {
    const key = `${finding.code} ${showPlace(finding.at)} ${finding.pointer ?? ''} ${JSON.stringify(finding.args)}`;
    if (!heard.has(key)) heard.set(key, { ...finding, severity: codes[finding.code] });
  };
  const inquiry: Inquiry = { ...question, report };
  const rules = inquiry.pack.clauses;
  const clauses = judgeClauses(inquiry, rules);
  const materials = judgeMaterials(inquiry);
  reviewRows(inquiry);
  reportSharedEvidence(inquiry);
  clauses.forEach((result) => reportClause(inquiry, result));
  const findings = [...before, ...heard.values()];
  return {
    advice: adviceOf(clauses, rules, materials, findings),
    clauses,
    materials,
    score: scoreOf(inquiry.pack, rules, clauses),
    findings,
    asOf: inquiry.asOf,
  };
}

function judgeClauses(inquiry: Inquiry, rules: readonly ClauseRule[]): ClauseResult[] {
  const applied = inquiry.dossier.data.functions ?? [];
  const named = (rule: ClauseRule, result: Outcome): ClauseResult => ({
    clause: rule.clause,
    cite: rule.cite,
    ...result,
  });
  const results = rules.map((rule) => {
    if (rule.function && !(applied as readonly string[]).includes(rule.function))
      return named(rule, outcome('not-applicable'));
    const result = yearlyToo(inquiry, conditions[rule.condition]!.judge(inquiry, rule));
    return named(rule, relax(inquiry, rule, rule.points ? result : { ...result, points: null }));
  });
  const states = functionStates(applied, rules, results);
  reportStruck(inquiry, states);
  const overall = inquiry.dossier.data.functions
    ? anyFunction(states, inquiry.pack, inquiry.dossier.at('/functions'))
    : unknownInput(['/functions'], { required: { op: '>=', value: '1' }, unit: 'function' });
  return results.map((result, i) =>
    rules[i]!.condition === 'any-function' ? named(rules[i]!, relax(inquiry, rules[i]!, overall)) : result,
  );
}

/** In a review the figures of the years may stand in place of lists (Art. 15): where both are missing, both are asked for. */
function yearlyToo({ dossier: { data }, year }: Inquiry, result: Outcome): Outcome {
  const asked = result.missing.some((pointer) => /^\/(?:services|staff|activities|institutions)\b/.test(pointer));
  if (data.kind !== 'triennial' || !asked || data.yearly?.[String(year)]) return result;
  return { ...result, missing: [pointerOf('yearly', String(year)), ...result.missing] };
}

/** A function that fails beside one that is met is proposed for striking; a reviewer confirms (interpretations 1). */
function reportStruck(inquiry: Inquiry, states: readonly FunctionState[]): void {
  if (inquiry.pack.settings['functions.mode'] === 'all-applied' || !states.some(({ state }) => state === 'met')) return;
  states.forEach(({ name, state }, index) => {
    if (state !== 'unmet') return;
    const pointer = pointerOf('functions', index);
    inquiry.report({ code: 'function/struck', args: { function: name }, at: inquiry.dossier.at(pointer), pointer });
  });
}

const codeOf = {
  unmet: 'clause/unmet',
  unknown: 'clause/unknown',
  relaxable: 'clause/relaxable',
  query: 'clause/query',
  human: 'clause/human',
} as const;

/** Each clause that is not simply met is a finding at the place of its first evidence, or of what is missing. */
function reportClause(inquiry: Inquiry, result: ClauseResult): void {
  const { status, clause } = result;
  if (status === 'met' || status === 'not-applicable') return;
  const [pointer] = result.missing;
  // What is missing is worth more than what is there.
  const at = pointer === undefined ? (result.evidence[0]?.at ?? inquiry.dossier.at('')) : inquiry.dossier.at(pointer);
  inquiry.report({ code: codeOf[status], args: { clause }, at, clause, ...(pointer ? { pointer } : {}) });
}
