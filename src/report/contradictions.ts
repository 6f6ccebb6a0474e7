import { fill } from '../i18n/fill.ts';
import { actText } from './acts.ts';
import { sidesOf } from '../process/settle.ts';
import type { Done } from '../process/done.ts';
import type { Application, Contradiction, Year } from '../process/state.ts';
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

/** Who did an act that stands on an application, and when. */
function doneBy(of: unknown, event: string): Done | null {
  if (typeof of !== 'object' || of === null) return null;
  if ((of as Partial<Done>).event === event && 'actor' in of) return of as Done;
  for (const part of Object.values(of)) {
    const found = doneBy(part, event);
    if (found) return found;
  }
  return null;
}

/** A side in words, as a hash tells nobody what he chooses; '' where nothing is known of it. */
function about(year: Year, { kind, between, event }: Contradiction, hash: string, lang: 'zh' | 'en'): string {
  const { sides } = boardWords(lang);
  const opening = year.openings.find((one) => one.event === hash);
  if (kind === 'batch')
    return opening ? fill(sides.opening, { ...opening, pack: '', actor: clean(opening.actor) }) : '';
  if (kind !== 'event') return clean(year.applications.get(hash)?.platform ?? '');
  if (event?.hash === hash)
    return fill(sides.act, { act: clean(actText(event, lang)), on: event.on, actor: clean(event.actor) });
  const application = between
    .map((one) => year.applications.get(one))
    .find((one): one is Application => one !== undefined);
  const done = doneBy(application, hash);
  return done ? fill(sides.earlier, { on: done.on, actor: clean(done.actor) }) : '';
}

/** What waits for a person, with the command that settles it. */
export function contradictionLines(
  year: Year,
  open: readonly Contradiction[],
  lang: 'zh' | 'en',
  width: number,
): string[] {
  const words = boardWords(lang);
  return open.flatMap((one) => {
    const sides = sidesOf(year, one).map(({ hash, names }) =>
      [names.slice(0, 2).join(' = '), about(year, one, hash, lang)].filter((part) => part !== '').join(' '),
    );
    const said = fill(words.contradictions[one.kind], {
      key: clean(one.key),
      names: listed(one.names, lang),
      sides: clauses(sides, lang),
    });
    const next = `→ ${commandText(`batch settle ${clean(one.key)} --keep … --reason …`)}`;
    return [...wrap(said, width), ...wrap(next, width - 2).map((line) => `  ${line}`)];
  });
}
