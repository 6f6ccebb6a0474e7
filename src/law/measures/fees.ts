import { ratio } from '../../core/exact.ts';
import { type Pointer, pointerOf } from '../../core/place.ts';
import { servicesOf } from '../clients.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';

/** Rows of the tariff (Art. 6(3)). */
export function feeRows({ dossier }: Inquiry): Measured {
  const rows = dossier.data.fees;
  if (!rows) return missing('/fees');
  return reading(ratio(rows.length, 1), String(rows.length), [
    { name: 'fees.rows', value: String(rows.length), at: dossier.at('/fees') },
  ]);
}

type Discount = { name: string; value: string; pointer: Pointer };

/** Prices below the standard fee for micro or small firms: in the tariff, or charged in the year. Two are evidence enough. */
export function feesDiscounted(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const found: Discount[] = [];
  const compared = (
    name: string,
    lower: number | undefined,
    standard: number | undefined,
    list: string,
    index: number,
  ): void => {
    if (found.length === 2 || lower === undefined || standard === undefined || lower >= standard) return;
    found.push({ name, value: `${lower} < ${standard}`, pointer: pointerOf(list, index) });
  };
  (data.fees ?? []).forEach((row, index) =>
    compared('fees.smallFirmFee', row.smallFirmFee, row.standardFee, 'fees', index),
  );
  for (const row of servicesOf(inquiry, inquiry.year) ?? []) {
    if (found.length === 2) break;
    if (row.size === 'micro' || row.size === 'small')
      compared('services.discounted', row.fee, row.standardFee, 'services', row.index);
  }
  const evidence = found.map(({ name, value, pointer }) => ({ name, value, at: at(pointer) }));
  return reading(ratio(found.length, 1), String(found.length), evidence);
}
