import { fill } from '../i18n/fill.ts';
import { sidesOf } from '../process/settle.ts';
import type { Contradiction, Year } from '../process/state.ts';
import { boardWords, commandText } from './board.ts';
import { clean } from './clean.ts';
import { clauses, listed } from './marks.ts';
import { wrap } from './width.ts';

/** A contradiction as JSON: what contradicts, and the names its sides may be kept by. */
export const contradictionDocument = (year: Year, one: Contradiction): object => ({
  key: one.key,
  kind: one.kind,
  sides: sidesOf(year, one).map(({ hash, names }) => ({ hash, names })),
});

/** What waits for a person, with the command that settles it. */
export function contradictionLines(
  year: Year,
  open: readonly Contradiction[],
  lang: 'zh' | 'en',
  width: number,
): string[] {
  const words = boardWords(lang);
  return open.flatMap((one) => {
    const sides = sidesOf(year, one).map(({ names }) => names.slice(0, 2).join(' = '));
    const said = fill(words.contradictions[one.kind], {
      key: clean(one.key),
      names: listed(one.names, lang),
      sides: clauses(sides, lang),
    });
    const next = `→ ${commandText(`batch settle ${clean(one.key)} --keep … --reason …`)}`;
    return [...wrap(said, width), ...wrap(next, width - 2).map((line) => `  ${line}`)];
  });
}
