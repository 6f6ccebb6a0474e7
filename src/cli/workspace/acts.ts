import { isIsoDate } from '../../core/dates.ts';
import { findResidentIds } from '../../core/identifiers/residentId.ts';
import { plain } from '../../core/values/text.ts';
import { personalKind } from '../../process/personal.ts';
import { CliError, exit, type Host } from '../host.ts';
import { todayInShanghai } from '../pack.ts';
import { put, wordsOf as cliWords } from '../words.ts';
import type { Settings } from './settings.ts';
import { wordsOf } from './words.ts';

/*
 * What every act owes: who, when, and why. It goes into the ledger for good, so it is looked at before it does.
 */

const longestName = 60;
const control = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Eleven digits from 13 to 19, also with +86, spaces or hyphens; not inside a longer number. */
const mobile = /(?<!\d)(?<!\d\.)(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d){8}(?!\d)/;

/** Whether a text holds a resident ID number, a telephone number or an e-mail address, however it is spaced or widened. */
export function holdsPersonalNumber(text: string): boolean {
  // A sign that does not show may stand within a number.
  const read = plain(text).replaceAll(/[\u2010-\u2015\u2212－]/g, '-');
  return personalKind(text) !== null || findResidentIds(read).length > 0 || mobile.test(read);
}

/**
 * Who acts: `--as`, else `XJSME_ACTOR`, else the workspace's or the user's setting. Trimmed, at most 60 characters. Throws a
 * CliError (exit 2): `usage/actor` where nobody is named or no name can be read, `usage/personal-data` for a number in it.
 */
export function actorOf(settings: Pick<Settings, 'actor'>, host: Host): string {
  const { value, at } = settings.actor;
  const words = wordsOf(host).actor;
  const refuse = (message: string, code = 'usage/actor'): CliError =>
    new CliError(exit.usage, code, message, words.hint, at ?? undefined);
  if (value === null) throw refuse(words.none);
  const wrong = actorFault(value);
  if (wrong === 'personal') throw refuse(words.personal, 'usage/personal-data');
  if (wrong) throw refuse(words[wrong]);
  return value.trim();
}

export function actorFault(name: string): 'empty' | 'long' | 'control' | 'personal' | null {
  const text = name.trim();
  if (text === '') return 'empty';
  if (holdsPersonalNumber(text)) return 'personal';
  if (control.test(text)) return 'control';
  return [...text].length > longestName ? 'long' : null;
}

/**
 * A reason or note on its way into the ledger, trimmed. Throws a CliError (exit 2) for one that is empty, and for one with a
 * resident ID number, a telephone number or an e-mail address (`usage/personal-data`), which it does not repeat.
 */
export function textGate(option: string, text: string, host: Host): string {
  const words = wordsOf(host).text;
  const trimmed = text.trim();
  if (plain(trimmed) === '') throw new CliError(exit.usage, 'usage/empty', words.empty({ option }), words.emptyHint);
  if (holdsPersonalNumber(trimmed))
    throw new CliError(exit.usage, 'usage/personal-data', words.personal({ option }), words.personalHint);
  return trimmed;
}

/** The official date of an act: `--on`, else today where the offices are. Throws a CliError (exit 2) for no date. */
export function onOf(flag: string | undefined, host: Host): string {
  if (flag === undefined) return todayInShanghai(host);
  if (isIsoDate(flag)) return flag;
  const words = cliWords(host);
  throw new CliError(
    exit.usage,
    'usage/date',
    put(words.badDate, { option: '--on', value: flag }),
    wordsOf(host).onHint,
  );
}
