import { parseExact } from '../core/exact.ts';
import type { ClauseResult } from '../core/verdict.ts';
import { amount, share } from './amount.ts';
import type { Run } from './checked.ts';
import { countsMatter, isShare } from './sentence.ts';
import { wordsOf } from './words.ts';

type Figures = Pick<ClauseResult, 'clause' | 'measured' | 'required' | 'unit' | 'shortBy' | 'shortUnit'>;

/** What was measured, what is required and how much is missing, each by itself: for columns rather than a sentence. */
export interface ClauseFigures {
  measured: string | null;
  required: string | null;
  short: string | null;
  /** Growth over the year before, which has no figure to reach. */
  growth: boolean;
}

export function clauseFigures(result: Figures, run: Run): ClauseFigures {
  const words = wordsOf(run.lang);
  const { measured, required, unit, shortBy, shortUnit } = result;
  const growth = required?.op === '>' && required.value === '0';
  const part = !growth && isShare(result);
  const counts = countsMatter(result.clause, run);
  const shown = (text: string, of: string | null, whole: boolean): string =>
    part && of === unit ? share(text, words, whole) : amount(text, of, words);
  const sign = measured === null ? null : (parseExact(measured)?.n ?? null);
  const measuredText =
    measured === null
      ? null
      : growth && sign !== null
        ? sign > 0n
          ? words.grown(amount(measured, unit, words))
          : sign < 0n
            ? words.shrunk(amount(measured.replace(/^-/, ''), unit, words))
            : words.level
        : shown(measured, unit, counts);
  return {
    growth,
    measured: measuredText,
    required:
      required === null || growth ? null : `${required.op === '>=' ? '≥' : '>'} ${shown(required.value, unit, false)}`,
    short: shortBy === null ? null : shown(shortBy, shortUnit ?? unit, false),
  };
}
