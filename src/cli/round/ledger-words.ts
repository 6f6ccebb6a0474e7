import { ledger as en } from '../../i18n/en/ledger.ts';
import type { FindingWords } from '../../i18n/catalog.ts';
import { fill } from '../../i18n/fill.ts';
import { ledger as zh } from '../../i18n/zh/ledger.ts';
import type { LedgerCode } from '../../core/ledger-codes.ts';
import type { Args } from '../../core/finding.ts';
import type { Damage } from '../../ledger/damage.ts';
import type { DamagedLedger } from '../../ledger/open.ts';
import type { WriteRefusal } from '../../ledger/write.ts';
import { clean, cleanArgs } from '../../report/clean.ts';
import { CliError, exit, type Host } from '../host.ts';

export function ledgerWords(
  code: LedgerCode,
  args: Args,
  { lang }: Pick<Host, 'lang'>,
): { message: string; hint: string } {
  const words = (lang === 'en' ? en : zh)[code];
  const cleaned = cleanArgs(args);
  const { terms } = words as FindingWords;
  return { message: fill(words.message, cleaned, terms), hint: fill(words.hint, cleaned, terms) };
}

/** `file:line` of a damage, and what is wrong there. */
export function damageLine({ code, at, args, other }: Damage, host: Host): string {
  const placed = ({ file, line }: Damage['at']): string => clean(line === undefined ? file : `${file}:${line}`);
  const { message } = ledgerWords(code, { ...args, other: other ? placed(other) : '' }, host);
  return `${placed(at)} ${message}`;
}

/** Nothing is decided on a damaged ledger (exit 5). */
export function damagedError({ damages }: DamagedLedger, host: Host): CliError {
  const [first] = damages.found;
  const { hint } = ledgerWords(first!.code, first!.args, host);
  const lines = damages.found.slice(0, 5).map((one) => damageLine(one, host));
  return new CliError(exit.ledger, first!.code, lines[0]!, hint, undefined, lines.slice(1));
}

/** Why nothing was written. */
export function writeError(refusal: WriteRefusal, host: Host): CliError {
  if (refusal.code === 'damaged') return damagedError(refusal, host);
  const { ok: _, code, ...rest } = refusal;
  const holder = 'holder' in rest ? rest.holder : null;
  const args: Record<string, string | number> = {};
  for (const [key, value] of Object.entries({ ...rest, ...holder }))
    if (typeof value === 'string' || typeof value === 'number') args[key] = value;
  const { message, hint } = ledgerWords(code, args, host);
  const codes = { 'ledger/locked': exit.locked, 'ledger/clock': exit.refused, 'ledger/moved': exit.ledger } as const;
  return new CliError(code in codes ? codes[code as keyof typeof codes] : exit.unreadable, code, message, hint);
}
