import { addMonths, daysBetween, fullMonths } from '../../core/dates.ts';
import { ceiling, type Exact, multiply, ratio, showExact } from '../../core/exact.ts';
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
  const evidence = [{ name: `operator.${governs}`, value: from, at }];
  // In whole months, which a threshold in years always is; the day they are full is the last of them (民法典 202).
  const asked = threshold ? multiply(threshold, ratio(12, 1)) : null;
  const full = asked && addMonths(from, Number(ceiling(asked)));
  if (!full || full <= asOf) return reading(value, showExact(value), evidence);
  const days = daysBetween(asOf, full);
  return reading(value, showExact(value), evidence, {
    notes: [{ code: 'years/full-on', args: { date: full } }],
    short: { by: String(days), unit: 'day' },
  });
}
