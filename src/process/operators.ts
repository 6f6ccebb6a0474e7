import { nameKey } from '../core/values/text.ts';
import { codeKey } from './parties.ts';
import type { Operator } from './state.ts';

/** One legal person however its code or name is written: by credit code (also one that fails its check), else by its name. */
export const operatorKey = ({ name, creditCode }: Operator): string => codeKey(creditCode) ?? `=${nameKey(name)}`;
