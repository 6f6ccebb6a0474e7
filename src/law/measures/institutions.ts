import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import { ratio } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import { declaredFigures } from '../declared.ts';
import { settle } from '../settle.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import type { RowInstitutions } from '../../schema/generated/types.ts';

type Reason = 'self' | 'repeated' | 'not-legal-person' | 'not-yet' | 'expired' | null;

/** Why a row is no other legal person with an agreement on the day (interpretations 7); null where it is one. */
function excluded(row: RowInstitutions, { dossier, asOf }: Inquiry, seen: Set<string>): Reason {
  const operator = dossier.data.operator;
  const key = row.creditCode && checkCreditCode(row.creditCode).ok ? row.creditCode : nameKey(row.name);
  if (key === operator.creditCode || nameKey(row.name) === nameKey(operator.name)) return 'self';
  if (seen.has(key)) return 'repeated';
  const code = row.creditCode ? checkCreditCode(row.creditCode) : null;
  if (code?.ok && code.legalPerson === 'no') return 'not-legal-person';
  if (row.agreementFrom && row.agreementFrom > asOf) return 'not-yet';
  if (row.agreementUntil && row.agreementUntil !== 'open' && row.agreementUntil < asOf) return 'expired';
  seen.add(key);
  return null;
}

/** Distinct other legal persons with an agreement valid on the day (Art. 6(2)); affiliates and undated ones are doubtful. */
export function institutionsCount(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const declared = declaredFigures(inquiry, 'institutions');
  const rows = data.institutions;
  if (!rows) return settle(inquiry, '6.2.institutions', null, declared) ?? missing('/institutions');
  const seen = new Set<string>();
  let certain = 0;
  let doubtful = 0;
  rows.forEach((row, index) => {
    const pointer = pointerOf('institutions', index);
    const place = { at: at(pointer), pointer, clause: '6.2.institutions' };
    const reason = excluded(row, inquiry, seen);
    if (reason) {
      inquiry.report({ code: 'institution/not-counted', args: { name: row.name, reason }, ...place });
    } else if (row.affiliated) {
      doubtful++;
      inquiry.report({ code: 'institution/affiliated', args: { name: row.name }, ...place });
    } else if (!row.agreementFrom && !row.agreementUntil) doubtful++;
    else certain++;
  });
  const own = reading(ratio(certain, 1), String(certain + doubtful), [{ name: 'institutions', value: String(certain + doubtful), at: at('/institutions') }], {
    high: ratio(certain + doubtful, 1),
    doubts: [],
  });
  return settle(inquiry, '6.2.institutions', own, declared)!;
}
