import type { LedgerEvent } from './event.ts';
import type { Platform } from './state.ts';

type Named = readonly { received?: string; number?: string }[];

/** What an event may name: a reception, or a platform by its number. */
interface Names {
  received?: string;
  platform?: unknown;
  reviews?: string;
  key?: string;
  contradiction?: string;
  entries?: Named;
  draws?: Named;
}

/** Whether an event speaks of an application, by the event that received it. */
export const concerns =
  (received: string) =>
  ({ hash, data }: Pick<LedgerEvent, 'hash' | 'data'>): boolean => {
    const { entries = [], draws = [], ...one } = data as Names;
    return (
      hash === received ||
      one.received === received ||
      [...entries, ...draws].some((part) => part.received === received)
    );
  };

/** Types whose `platform` is a name, not a number. */
const byName: ReadonlySet<string> = new Set(['application.received', 'application.completed', 'application.refused']);

/**
 * Whether an event speaks of a platform: of the application it came in with, of itself by its number, of the dossiers of
 * its reviews, of a duty or a contradiction whose key names it. Ask it of all events in their order: it learns of reviews
 * as their dossiers come in.
 */
export function concernsPlatform({ number, received }: Pick<Platform, 'number' | 'received'>) {
  const dossiers = [concerns(received)];
  return (event: Pick<LedgerEvent, 'hash' | 'type' | 'data'>): boolean => {
    const { platform, reviews, key = '', contradiction = '', entries = [] } = event.data as Names;
    if (reviews === number) dossiers.push(concerns(event.hash));
    return (
      (platform === number && !byName.has(event.type)) ||
      key.split(':').includes(number) ||
      contradiction.split(':').includes(number) ||
      entries.some((one) => one.number === number) ||
      dossiers.some((about) => about(event))
    );
  };
}
