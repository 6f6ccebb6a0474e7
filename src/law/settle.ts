import { compare, exact, multiply, showExact } from '../core/exact.ts';
import { type Inquiry, type Measured, type Other, type Reading, reading } from './inquiry.ts';

/**
 * Brings a figure counted from a list and the declared ones together: the list governs where there is one, else the first
 * declared figure; every disagreement is a finding with both places. Null where there is neither.
 */
export function settle(
  inquiry: Inquiry,
  clause: string,
  counted: Measured | null,
  declared: readonly Other[],
): Measured | null {
  const own = counted && 'reading' in counted ? counted.reading : null;
  if (!own) {
    const [first, ...rest] = declared;
    if (!first) return counted;
    const stated = reading(first.value, first.shown, [{ name: first.name, value: first.shown, at: first.at }], {
      others: rest,
    });
    if ('reading' in stated) reportOthers(inquiry, clause, stated.reading);
    return stated;
  }
  const settled: Reading = { ...own, others: [...own.others, ...declared] };
  reportOthers(inquiry, clause, settled);
  return { reading: settled };
}

function reportOthers(inquiry: Inquiry, clause: string, own: Reading): void {
  const at = own.evidence[0]!.at;
  for (const other of own.others) {
    const outside = compare(other.value, own.low) < 0 || compare(other.value, own.high) > 0;
    if (!outside || roundsTo(own, other)) continue;
    inquiry.report({
      code: 'figure/disagrees',
      args: { counted: own.shown, declared: own.low.d > 1n || other.value.d > 1n ? percent(other) : other.shown },
      at: other.at,
      clause,
      related: [{ at }],
    });
  }
}

/** A declared share in percent; a count stays as it is. */
const percent = ({ value, shown }: Other): string =>
  shown.includes('/') || value.n > value.d ? shown : `${showExact(multiply(value, exact(100)))}%`;

/** A declared share is a rounded one: 82.4 % beside 28/34 is no contradiction. */
function roundsTo(own: Reading, other: Other): boolean {
  if (own.low.d === 1n || other.value.d === 1n) return false;
  const half = exact(0.005);
  const difference = { n: own.low.n * other.value.d - other.value.n * own.low.d, d: own.low.d * other.value.d };
  return compare({ n: difference.n < 0n ? -difference.n : difference.n, d: difference.d }, half) <= 0;
}
