import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { nameKey } from '../core/values/text.ts';
import { codeKey } from './parties.ts';
import type { Application, Operator, Registered, Registry } from './state.ts';

/** What an operator is looked up by: its credit code (also one that fails its check) and its name, however they are written. */
export const operatorKeys = ({ name, creditCode }: Operator): string[] => {
  const [code, key] = [codeKey(creditCode), `=${nameKey(name)}`];
  return code === null ? [key] : [code, key];
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
export function registered({ operators }: Registry, operator: Operator): Registered[] {
  const lists = operatorKeys(operator).flatMap((key) => operators.get(key) ?? []);
  return lists.length < 2 ? lists : [...new Map(lists.map((one) => [one.received, one])).values()];
}

/** Enters an application under each key of its operator. */
export function enter({ operators }: Registry, { operator, received, id, year }: Application): void {
  const one = { received, id, year };
  for (const key of operatorKeys(operator)) {
    const known = operators.get(key);
    // Most have only one, and an array that grows by `push` makes room for sixteen more.
    if (known) known.push(one);
    else operators.set(key, [one]);
  }
}
