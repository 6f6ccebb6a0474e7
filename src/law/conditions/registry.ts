import type { Inquiry } from '../inquiry.ts';
import { type Outcome, outcome } from '../outcome.ts';
import type { ClauseRule } from '../pack.ts';
import { atLeast } from './at-least.ts';
import { document } from './document.ts';
import { growth } from './growth.ts';
import { integrity, legalPerson, soundFinances } from './operator.ts';
import { hasRows, premises } from './premises.ts';
import { allStated, anyStated, encouraged } from './stated.ts';

export interface Condition {
  judge(inquiry: Inquiry, rule: ClauseRule): Outcome;
  /** What the pack must give it. */
  needs: readonly ('measure' | 'threshold' | 'fields' | 'list' | 'rule')[];
}

/** An open norm: always for a named person, whatever the dossier says. */
const open = (): Outcome => outcome('human');

/** Every condition a pack may name. `any-function` is derived from the other clauses by the judge. */
export const conditions: Readonly<Record<string, Condition>> = {
  open: { judge: open, needs: [] },
  'at-least': { judge: atLeast, needs: ['measure', 'threshold'] },
  growth: { judge: growth, needs: [] },
  'all-stated': { judge: allStated, needs: ['fields'] },
  'any-stated': { judge: anyStated, needs: ['fields'] },
  encouraged: { judge: encouraged, needs: ['fields'] },
  document: { judge: document, needs: ['rule'] },
  'has-rows': { judge: hasRows, needs: ['list'] },
  premises: { judge: premises, needs: [] },
  'legal-person': { judge: legalPerson, needs: [] },
  'sound-finances': { judge: soundFinances, needs: [] },
  integrity: { judge: integrity, needs: [] },
  'any-function': { judge: open, needs: [] },
};
