import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import { ratio } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import { declaredFigures } from '../declared.ts';
import { settle } from '../settle.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import type { RowInstitutions } from '../../schema/generated/types.ts';

type Reason = 'self' | 'not-legal-person' | 'not-yet' | 'expired' | null;

interface Institution {
  row: RowInstitutions;
  index: number;
}

const codeOf = ({ creditCode }: { creditCode?: string }): string | null => {
  const code = creditCode ? checkCreditCode(creditCode) : null;
  return code?.ok ? code.code : null;
};

const notLegal = (text: string): boolean => {
  const code = checkCreditCode(text);
  return code.ok && code.legalPerson === 'no';
};

/** Why a row is no other legal person with an agreement on the day (interpretations 7); null where it is one. */
function excluded(row: RowInstitutions, { dossier, asOf }: Inquiry): Reason {
  const { operator } = dossier.data;
  const code = codeOf(row);
  if ((code !== null && code === codeOf(operator)) || nameKey(row.name) === nameKey(operator.name)) return 'self';
  if (code !== null && notLegal(code)) return 'not-legal-person';
  if (row.agreementFrom && row.agreementFrom > asOf) return 'not-yet';
  if (row.agreementUntil && row.agreementUntil !== 'open' && row.agreementUntil < asOf) return 'expired';
  return null;
}

/** Rows by institution: the same code, or the same name unless two codes tell them apart. */
function grouped(rows: readonly Institution[]): Institution[][] {
  const codes = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const code = codeOf(row);
    if (code) codes.set(nameKey(row.name), (codes.get(nameKey(row.name)) ?? new Set()).add(code));
  }
  const groups = new Map<string, Institution[]>();
  for (const one of rows) {
    const name = nameKey(one.row.name);
    const known = [...(codes.get(name) ?? [])].toSorted();
    const key = codeOf(one.row) ?? known[0] ?? `name ${name}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Distinct other legal persons with an agreement valid on the day (Art. 6(2)); affiliates and undated ones are doubtful. */
export function institutionsCount(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const declared = declaredFigures(inquiry, 'institutions');
  if (!data.institutions) return settle(inquiry, '6.2.institutions', null, declared) ?? missing('/institutions');
  const rows = data.institutions.map((row, index) => ({ row, index }));
  const say = (
    code: 'institution/not-counted' | 'institution/affiliated',
    { row, index }: Institution,
    args: { reason?: string } = {},
  ) => {
    const pointer = pointerOf('institutions', index);
    inquiry.report({ code, args: { name: row.name, ...args }, at: at(pointer), pointer, clause: '6.2.institutions' });
  };
  const counted = rows.filter((one) => {
    const reason = excluded(one.row, inquiry);
    if (reason) say('institution/not-counted', one, { reason });
    return reason === null;
  });
  const groups = grouped(counted);
  let certain = 0;
  for (const [first, ...again] of groups) {
    again.forEach((one) => say('institution/not-counted', one, { reason: 'repeated' }));
    const group = [first!, ...again];
    const affiliate = group.find(({ row }) => row.affiliated);
    if (affiliate) say('institution/affiliated', affiliate);
    else if (group.some(({ row }) => row.agreementFrom || row.agreementUntil)) certain++;
  }
  const shown = String(groups.length);
  const own = reading(ratio(certain, 1), shown, [{ name: 'institutions', value: shown, at: at('/institutions') }], {
    high: ratio(groups.length, 1),
  });
  return settle(inquiry, '6.2.institutions', own, declared)!;
}
