import { nameKey, plain } from '../core/values/text.ts';
import type { Operator } from './state.ts';

const asUsual = /^[0-9A-Z]+$/;

/** One legal person however its code or name is written: by credit code, else by its name. */
export function operatorKey({ name, creditCode }: Operator): string {
  // Whether the code is a right one is asked when a dossier is judged; here it only has to be the same.
  if (creditCode)
    return asUsual.test(creditCode) ? creditCode : plain(creditCode).replaceAll(/[\s-]/g, '').toUpperCase();
  return `=${nameKey(name)}`;
}
