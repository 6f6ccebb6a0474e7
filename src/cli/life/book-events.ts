import { concerns } from '../../process/concerns.ts';
import type { EventOf } from '../../process/event.ts';
import type { Application } from '../../process/state.ts';
import { compareVersions } from '../../process/versions.ts';
import type { ReviewBook } from '../../export/review-book/book.ts';
import { actText } from '../../report/acts.ts';
import { boardWords } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { wordsOf } from '../../report/words.ts';
import type { Office, Placed } from '../round/office.ts';
import { bookWords } from './book-words.ts';

type Version = EventOf<'application.received'> | EventOf<'application.completed'>;

export interface BookEvents {
  /** Every act on the application up to the day, undone ones marked. */
  acts: readonly Placed[];
  /** Versions of the dossier, oldest first; the last is in force. */
  versions: readonly Version[];
}

const isVersion = ({ event }: Placed): boolean =>
  event.type === 'application.received' || event.type === 'application.completed';

/** What the ledger holds of an application up to a day: an act taken back later stands on that day. */
export function eventsOf(office: Office, application: Application, asOf: string | undefined): BookEvents {
  const about = concerns(application.received);
  const placed = office.history((event) => about(event) && (asOf === undefined || event.on <= asOf));
  const undone = new Set(placed.flatMap(({ event }) => (event.type === 'decision.undone' ? [event.data.event] : [])));
  const acts = placed.map((one) => ({ ...one, undone: undone.has(one.event.hash) }));
  const versions = acts.filter((one) => isVersion(one) && !one.undone).map(({ event }) => event as Version);
  return { acts, versions };
}

/** Each version beside the one before it, in words. */
export function versionsOf({ versions }: BookEvents, office: Office): ReviewBook['versions'] {
  const { lang } = office.host;
  const words = bookWords(office.host);
  const { advices } = boardWords(lang);
  const { statuses, materialStatuses } = wordsOf(lang);
  const known: Readonly<Record<string, string>> = { ...statuses, ...materialStatuses };
  // The status first, in words, then what was measured.
  const worded = (text: string): string => text.replace(/^[a-z-]+/, (status) => known[status] ?? status) || words.none;
  return versions.slice(1).map((event, i) => {
    const { advice, points, clauses, materials, files } = compareVersions(versions[i]!.data, event.data);
    const changes: (readonly [string, string, string])[] = [
      ...(advice.before === advice.after
        ? []
        : [[words.advice, advices[advice.before], advices[advice.after]] as const]),
      ...(points.before === points.after ? [] : [[words.score, String(points.before), String(points.after)] as const]),
      ...[...materials, ...clauses].map((one) => [one.of, worded(one.before), worded(one.after)] as const),
      ...(files.added + files.removed === 0
        ? []
        : [[words.files, '', words.filesText(files.added, files.removed)] as const]),
    ];
    return { before: i + 1, after: i + 2, changes };
  });
}

export const actsOf = ({ acts }: BookEvents, { host }: Office): ReviewBook['acts'] =>
  acts.map(({ event, undone }) => ({
    on: event.on,
    actor: clean(event.actor),
    text: actText(event, host.lang),
    undone,
  }));
