import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { nameKey } from '../core/values/text.ts';
import { codeKey } from './parties.ts';
import type { Operator, Registry } from './state.ts';

/** What an operator is looked up by: its credit code (also one that fails its check) and its name, however they are written. */
export const operatorKeys = ({ name, creditCode }: Operator): string[] => {
  const code = codeKey(creditCode);
  return [...(code === null ? [] : [code]), `=${nameKey(name)}`];
};

/** The first of them, to name an operator by. */
export const operatorKey = (operator: Operator): string => operatorKeys(operator)[0]!;

/**
 * One legal person: two sound credit codes decide; where one is missing or mistyped, the code as written or the name does,
 * so that a slip of the pen makes no second applicant.
 */
export function sameOperator(a: Operator, b: Operator): boolean {
  const sound = ({ creditCode }: Operator): boolean => checkCreditCode(creditCode ?? '').ok;
  const [codeA, codeB] = [codeKey(a.creditCode), codeKey(b.creditCode)];
  if (codeA !== null && codeA === codeB) return true;
  return !(sound(a) && sound(b)) && nameKey(a.name) === nameKey(b.name);
}

/** Applications that may be of the same operator, oldest first. */
export function registered({ operators }: Registry, operator: Operator): Registry['operators'][string] {
  const found = new Map<string, Registry['operators'][string][number]>();
  for (const key of operatorKeys(operator))
    for (const one of Object.hasOwn(operators, key) ? operators[key]! : []) found.set(one.received, one);
  return [...found.values()];
}
