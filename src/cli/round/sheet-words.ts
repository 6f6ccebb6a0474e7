import { showPlace } from '../../core/place.ts';
import type { SheetRemark } from '../../core/sheet-codes.ts';
import { sheetProblems as en } from '../../i18n/en/sheets.ts';
import { fill } from '../../i18n/fill.ts';
import { sheetProblems as zh } from '../../i18n/zh/sheets.ts';
import { clean, cleanArgs } from '../../report/clean.ts';
import { CliError, exit, type Host } from '../host.ts';

/** One thing to say about a score sheet, with its place. */
export function sheetLine({ code, args, at }: SheetRemark, host: Host): string {
  const words = (host.lang === 'en' ? en : zh)[code];
  return `${clean(showPlace(at))} ${fill(words.message, cleanArgs(args), words.terms)}`;
}

/** A sheet that cannot be taken: its first fault, and how many more there are; each with what to do. */
export function sheetProblem(problems: readonly SheetRemark[], host: Host): CliError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.map((one) => sheetLine(one, host));
  const first = errors[0]!;
  const hint = (host.lang === 'en' ? en : zh)[first.code].hint;
  return new CliError(exit.unreadable, first.code, lines[0]!, hint, undefined, lines.slice(1));
}
