import { compare, exact, showExact, subtract } from '../../core/exact.ts';
import type { Note } from '../../core/verdict.ts';
import type { Inquiry, Measured, Reading } from '../inquiry.ts';
import { firmsServedIn } from '../measures/firms.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';
import type { ClauseRule } from '../pack.ts';

type Order = 'yes' | 'no' | 'unclear';

const rises = (later: Reading, earlier: Reading): Order =>
  compare(later.low, earlier.high) > 0 ? 'yes' : compare(later.high, earlier.low) <= 0 ? 'no' : 'unclear';

const readingOf = (measured: Measured): Reading | null => ('reading' in measured ? measured.reading : null);

/**
 * 近两年逐年增长 (Art. 6(6), interpretations 15): more firms in the last year than in the one before, strictly; where a third
 * year is there and does not fit, a person decides.
 */
export function growth(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const years = [1, 2, 3].map((back) => firmsServedIn(inquiry, inquiry.year + 1 - back));
  const [last, before, third] = years.map(readingOf);
  const lacking = years
    .slice(0, 2)
    .flatMap((measured) => ('missing' in measured ? [measured.missing[1] ?? measured.missing[0]!] : []));
  const required = { op: '>' as const, value: '0' };
  const unit = rule.params?.unit ?? null;
  if (!last || !before) return unknownInput(lacking, { required, unit });
  const order = rises(last, before);
  const known = [last, before, ...(third && hasFigure(inquiry, inquiry.year - 2) ? [third] : [])];
  const doubts = [...contradiction(last, before), ...thirdYear(before, known[2])];
  const more = {
    measured: showExact(subtract(last.low, before.low)),
    required,
    unit,
    evidence: known.flatMap((one) => one.evidence.slice(0, 1)),
    notes: [...doubts, { code: 'growth/years', args: { figures: known.map((one) => one.shown).join(' ← ') } }],
  };
  if (order === 'no' && doubts.every((doubt) => doubt.code === 'growth/third-year')) {
    const short = subtract(exact(1), subtract(last.low, before.low));
    return outcome('unmet', { ...more, shortBy: showExact(short), shortUnit: unit });
  }
  return outcome(order === 'yes' && doubts.length === 0 ? 'met' : 'query', more);
}

/** The year before last's predecessor counts only where something is said of it: an empty year of a short list is no zero. */
function hasFigure({ dossier: { data } }: Inquiry, year: number): boolean {
  const rows = data.services ?? [];
  return (
    data.served?.[String(year)] !== undefined ||
    data.yearly?.[String(year)]?.served !== undefined ||
    rows.some((row) => row.date?.startsWith(`${year}-`))
  );
}

const thirdYear = (before: Reading, third: Reading | undefined): Note[] =>
  third && rises(before, third) !== 'yes'
    ? [{ code: 'growth/third-year', args: { second: before.shown, third: third.shown } }]
    : [];

/** The declared figures alone would say the opposite. */
function contradiction(last: Reading, before: Reading): Note[] {
  const [a] = last.others;
  const [b] = before.others;
  if (!a && !b) return [];
  const later = a ? { ...last, low: a.value, high: a.value } : last;
  const earlier = b ? { ...before, low: b.value, high: b.value } : before;
  const apart = rises(last, before) !== rises(later, earlier);
  return apart
    ? [
        {
          code: 'growth/opposite',
          args: {
            counted: `${before.shown} → ${last.shown}`,
            declared: `${b?.shown ?? before.shown} → ${a?.shown ?? last.shown}`,
          },
        },
      ]
    : [];
}
