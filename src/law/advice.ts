import type { Finding } from '../core/finding.ts';
import { type Advice, worse } from '../core/status.ts';
import type { ClauseResult, MaterialResult } from '../core/verdict.ts';
import type { ClauseRule } from './pack.ts';

/** What one clause does to the advice (contract, table of statuses). */
export function effectOf(result: ClauseResult, ofFunction: boolean, anyMet: boolean): Advice {
  switch (result.status) {
    case 'unmet':
      // One function's clause strikes that function; only 7.any fails the dossier.
      return ofFunction ? (anyMet ? 'needs-decision' : 'ready') : 'fails';
    case 'relaxable':
    case 'query':
      return 'needs-decision';
    case 'unknown':
      return result.cause === 'pack' ? 'needs-decision' : 'needs-material';
    default:
      return 'ready';
  }
}

/** Contradictions about who recommends whom (Art. 8), for a person to settle. */
const contradictions = new Set<string>(['recommender/not-entitled', 'region/mismatch']);

/** A wrong identifier or a contradiction needs a decision; any other error in what was handed in needs better material. */
function effectOfFinding({ code, severity }: Finding): Advice {
  if (contradictions.has(code)) return 'needs-decision';
  if (severity !== 'error' || code.startsWith('clause/') || code.startsWith('material/')) return 'ready';
  return code.startsWith('id/') ? 'needs-decision' : 'needs-material';
}

/** The worst of all: fails > needs-material > needs-decision > ready. Points never change it. */
export function adviceOf(
  clauses: readonly ClauseResult[],
  rules: readonly ClauseRule[],
  materials: readonly MaterialResult[],
  findings: readonly Finding[],
): Advice {
  const anyMet = clauses.some((result, i) => rules[i]?.condition === 'any-function' && result.status === 'met');
  const effects = [
    ...clauses.map((result, i) => effectOf(result, rules[i]?.function !== undefined, anyMet)),
    ...materials.map(
      ({ status, required }): Advice =>
        (status === 'missing' || status === 'invalid') && required ? 'needs-material' : 'ready',
    ),
    ...findings.map(effectOfFinding),
  ];
  return effects.reduce(worse, 'ready');
}
