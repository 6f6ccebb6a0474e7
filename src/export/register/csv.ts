import type { RegisterEntry } from '../../process/life/register.ts';
import { csvOf } from '../csv.ts';
import { functionWord, type Lang, publicListWords, registerWords } from '../words.ts';
import type { Register } from './register.ts';

/** The words of one platform, column by column; several of a kind in one cell, oldest first. */
function rowOf(one: RegisterEntry, lang: Lang): (string | null)[] {
  const words = registerWords(lang);
  const { comma } = publicListWords(lang);
  const { ended } = one;
  const several = (parts: readonly string[]): string => parts.join(words.semicolon);
  return [
    one.number,
    one.platform,
    one.operator,
    one.creditCode,
    one.region?.code ?? null,
    one.region?.name ?? null,
    one.functions.map((name) => functionWord(name, lang)).join(comma),
    one.document,
    one.recognisedOn,
    one.validFrom,
    one.validUntil,
    several(one.terms.map(({ from, until, document }) => words.term(from, until, document))),
    words.statuses[one.status],
    one.rectifyUntil,
    ended?.article ?? null,
    ended?.document ?? null,
    ended?.on ?? null,
    several(one.confirmations.map(({ on, document }) => words.confirmed(on, document))),
    several(one.formerNames.map(({ name, until }) => words.former(name, until))),
    several(one.formerOperators.map(({ name, until }) => words.former(name, until))),
  ];
}

/** One row a platform; day and checkpoint stand in each, so that the file is one table and nothing else. */
export function registerCsv(register: Register, lang: Lang = 'zh'): string {
  const { columns } = registerWords(lang);
  const { head } = publicListWords(lang);
  const { digest, heads } = register.checkpoint;
  const printed = Object.entries(heads)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stream, { seq, hash }]) => head(stream, seq, hash));
  const source = [register.asOf, [digest, ...printed].join(' ')];
  return csvOf([columns, ...register.platforms.map((one) => [...rowOf(one, lang), ...source])]);
}
