import { addYears, daysBetween, fullMonths } from '../../core/dates.ts';
import { compare, type Exact, ratio, showExact } from '../../core/exact.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';

/** How many functions are applied for (Art. 5). */
export function functionsApplied({ dossier }: Inquiry): Measured {
  const named = dossier.data.functions;
  if (!named) return missing('/functions');
  return reading(ratio(named.length, 1), String(named.length), [
    { name: 'functions', value: named.join(' '), at: dossier.at('/functions') },
  ]);
}

/**
 * Years in operation at `asOf` (Art. 6(1), interpretations 4): from the later of registration and start, in whole months as
 * a fraction of a year; the matching day itself counts.
 */
export function operationYears({ dossier, asOf, report }: Inquiry, threshold: Exact | null): Measured {
  const { registeredOn, operatingSince } = dossier.data.operator;
  if (!registeredOn) return missing('/operator/registeredOn');
  const governs = operatingSince && operatingSince > registeredOn ? 'operatingSince' : 'registeredOn';
  const from = governs === 'operatingSince' ? operatingSince! : registeredOn;
  const at = dossier.at(`/operator/${governs}`);
  if (from > asOf) {
    report({
      code: 'date/after-day',
      args: { date: from, asOf },
      at,
      pointer: `/operator/${governs}`,
      clause: '6.1.years',
    });
  }
  const months = Math.max(0, fullMonths(from, asOf));
  const value = ratio(months, 12);
  const full = addYears(from, 2);
  const two = threshold !== null && compare(threshold, ratio(2, 1)) === 0;
  const notes =
    two && full > asOf ? [{ code: 'years/full-on', args: { date: full, days: daysBetween(asOf, full) } }] : [];
  return reading(value, showExact(value), [{ name: `operator.${governs}`, value: from, at }], { notes });
}
