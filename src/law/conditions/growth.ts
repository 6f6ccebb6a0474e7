import { compare, exact, showExact, subtract } from '../../core/exact.ts';
import type { Note } from '../../core/verdict.ts';
import type { Inquiry, Measured, Other, Reading } from '../inquiry.ts';
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
  const empty = hasFigure(inquiry, inquiry.year - 1)
    ? []
    : [{ code: 'growth/no-rows', args: { year: inquiry.year - 1 } }];
  const doubts = [...contradiction(last, before), ...thirdYear(before, known[2]), ...(order === 'yes' ? empty : [])];
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

/** Whether anything is said of a year: an empty year of a short list counts 0, but growth from it is nobody's evidence. */
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

/** `served.2023` and `served.2022` are one source. */
const sourceOf = ({ name }: Other): string => name.split('.')[0]!;

/** One source of declared figures would say the opposite of what was counted. */
function contradiction(last: Reading, before: Reading): Note[] {
  const as = (own: Reading, source: string): Reading => {
    const other = own.others.find((one) => sourceOf(one) === source);
    return other ? { ...own, low: other.value, high: other.value, shown: other.shown } : own;
  };
  const sources = new Set([...last.others, ...before.others].map(sourceOf));
  const apart = [...sources].find((source) => rises(as(last, source), as(before, source)) !== rises(last, before));
  if (apart === undefined) return [];
  const declared = `${as(before, apart).shown} → ${as(last, apart).shown}`;
  return [{ code: 'growth/opposite', args: { counted: `${before.shown} → ${last.shown}`, declared } }];
}
