import { compare, exact, ratio } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import { servicesOf } from '../clients.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';

/** Rows of the tariff (Art. 6(3)). */
export function feeRows({ dossier }: Inquiry): Measured {
  const rows = dossier.data.fees;
  if (!rows) return missing('/fees');
  return reading(ratio(rows.length, 1), String(rows.length), [{ name: 'fees.rows', value: String(rows.length), at: dossier.at('/fees') }]);
}

/** Prices below the standard fee for micro or small firms: in the tariff, or charged in the year. */
export function feesDiscounted(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const tariff = (data.fees ?? []).flatMap((row, index) =>
    row.standardFee !== undefined && row.smallFirmFee !== undefined && compare(exact(row.smallFirmFee), exact(row.standardFee)) < 0
      ? [{ name: 'fees.smallFirmFee', value: `${row.smallFirmFee} < ${row.standardFee}`, at: at(pointerOf('fees', index)) }]
      : [],
  );
  const charged = (servicesOf(inquiry, inquiry.year) ?? []).flatMap((row) =>
    (row.size === 'micro' || row.size === 'small') && row.fee !== undefined && row.standardFee !== undefined && row.fee < row.standardFee
      ? [{ name: 'services.discounted', value: `${row.fee} < ${row.standardFee}`, at: at(pointerOf('services', row.index)) }]
      : [],
  );
  const found = [...tariff, ...charged];
  return reading(ratio(found.length, 1), String(found.length), found.slice(0, 2));
}
