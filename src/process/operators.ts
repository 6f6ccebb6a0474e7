import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { nameKey, plain } from '../core/values/text.ts';
import type { Operator } from './state.ts';

/** One legal person however its code or name is written: by credit code, else by its name. */
export function operatorKey({ name, creditCode }: Operator): string {
  if (creditCode) {
    const checked = checkCreditCode(creditCode);
    return checked.ok ? checked.code : plain(creditCode);
  }
  return `=${nameKey(name)}`;
}
