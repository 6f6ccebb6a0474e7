import { ceiling, compare, divide, type Exact, exact, multiply, ratio, showExact, subtract } from '../../core/exact.ts';
import type { Note } from '../../core/verdict.ts';
import type { Inquiry, Reading } from '../inquiry.ts';
import { measures } from '../measures/registry.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';
import { type ClauseRule, figureOn, type Pack } from '../pack.ts';

/** The threshold in force on the day: from the clause's dated figures or the setting it names; null where not known. */
export function thresholdOf(rule: ClauseRule, pack: Pack, asOf: string): Exact | null {
  const { min, setting } = rule.params ?? {};
  const value = setting ? pack.settings[setting] : figureOn(min ?? [], asOf);
  return value === null || value === undefined ? null : exact(value as string | number);
}

/** A figure must not be below a threshold, which itself suffices (以上、不低于、不少于, interpretations 49). */
export function atLeast(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const params = rule.params ?? {};
  const threshold = thresholdOf(rule, inquiry.pack, inquiry.asOf);
  const measured = measures[rule.measure!]!(inquiry, threshold);
  const unit = params.unit ?? null;
  const required = threshold && { op: '>=' as const, value: showThreshold(threshold) };
  if ('missing' in measured)
    return unknownInput(measured.missing, { required, unit, ...(threshold ? {} : { cause: 'pack' }) });
  const { reading } = measured;
  const shown = { measured: reading.shown, required, unit, evidence: reading.evidence };
  if (!threshold) return outcome('unknown', { ...shown, cause: 'pack', notes: [...reading.notes] });
  const met = compare(reading.low, threshold) >= 0;
  const failed = compare(reading.high, threshold) < 0;
  const doubts = [...reading.doubts, ...contradictions(reading, threshold, met, failed)];
  const status = met || failed ? (doubts.length > 0 ? 'query' : met ? 'met' : (params.below ?? 'unmet')) : 'query';
  return outcome(status, {
    ...shown,
    ...(failed ? shortfall(reading, threshold, rule) : {}),
    notes: [...doubts, ...reading.notes, ...(met || failed ? [] : [uncertain(reading)])],
    points: met ? pointsFor(reading.low, threshold, rule, inquiry.pack) : '0',
  });
}

const showThreshold = (value: Exact): string => (value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`);

const uncertain = (reading: Reading): Note => ({
  code: 'figure/uncertain',
  args: { low: showBound(reading.low), high: showBound(reading.high) },
});

const showBound = (value: Exact): string => (value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`);

/** Another source on the other side of the threshold: evidence that contradicts itself. */
function contradictions(reading: Reading, threshold: Exact, met: boolean, failed: boolean): Note[] {
  const opposite = reading.others.filter((other) => (compare(other.value, threshold) >= 0 ? failed : met));
  // Two declared figures that agree are one contradiction.
  return [...new Set(opposite.map(({ shown }) => shown))].map((declared) => ({
    code: 'figure/opposite',
    args: { counted: reading.shown, declared },
  }));
}

/** What is missing: for a count the difference; for a share, how many more of what the numerator counts. */
function shortfall(reading: Reading, threshold: Exact, rule: ClauseRule): Partial<Outcome> {
  if (reading.short) return { shortBy: reading.short.by, shortUnit: reading.short.unit };
  const of = reading.of ?? (rule.params?.of ? { unit: rule.params.of, parts: 1n } : null);
  const counted = of && /^(\d+)\/(\d+)$/.exec(reading.shown);
  // From the figure that is shown, so that the two add up to what is asked.
  if (!counted)
    return {
      shortBy: showExact(subtract(threshold, exact(reading.shown))),
      shortUnit: of ? null : (rule.params?.unit ?? null),
    };
  const needed = ceiling(multiply(threshold, ratio(BigInt(counted[2]!), 1)));
  return { shortBy: showExact({ n: needed - BigInt(counted[1]!), d: of.parts }), shortUnit: of.unit };
}

/** Reaching the threshold earns `base`, rising in a straight line to all of it at `full` (process.md's setting). */
export function pointsFor(value: Exact, threshold: Exact, rule: ClauseRule, pack: Pack): string | null {
  if (!rule.points) return null;
  const base = exact(pack.score.base);
  const full = rule.points.full === undefined ? multiply(threshold, exact(2)) : exact(rule.points.full);
  const way = divide(subtract(value, threshold), subtract(full, threshold));
  if (!way || compare(value, full) >= 0) return '1';
  const rise = multiply(subtract(exact(1), base), way);
  return showExact({ n: base.n * rise.d + rise.n * base.d, d: base.d * rise.d });
}
