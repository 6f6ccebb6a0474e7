import type { EventOf, LedgerEvent } from '../../process/event.ts';
import { type Comparison, compareVersions } from '../../process/versions.ts';
import { boardWords } from '../../report/board.ts';
import { wordsOf } from '../../report/words.ts';
import type { Host } from '../host.ts';
import { put } from '../words.ts';
import type { Office } from './office.ts';
import { roundWords } from './words.ts';

type Version = EventOf<'application.received'> | EventOf<'application.completed'>;

const isVersionOf =
  (received: string) =>
  (event: LedgerEvent): event is Version =>
    (event.type === 'application.received' && event.hash === received) ||
    (event.type === 'application.completed' && event.data.received === received);

export interface VersionChange {
  before: number;
  after: number;
  comparison: Comparison;
}

/** Each version of an application beside the one before it, from the ledger. */
export function versionsOf(office: Office, received: string): VersionChange[] {
  const is = isVersionOf(received);
  const events = office
    .history(is)
    .filter(({ undone }) => !undone)
    .map(({ event }) => event)
    .filter(is);
  return events.slice(1).map((event, i) => {
    return { before: i + 1, after: i + 2, comparison: compareVersions(events[i]!.data, event.data) };
  });
}

/** Old and new side by side in lines. */
export function changeLines(id: string, { before, after, comparison }: VersionChange, host: Host): string[] {
  const { receipt: words } = roundWords(host);
  const { advices } = boardWords(host.lang);
  const { advice, points, clauses, materials, files } = comparison;
  const { statuses, materialStatuses } = wordsOf(host.lang);
  const known: Readonly<Record<string, string>> = { ...statuses, ...materialStatuses };
  // The status first, in words, then what was measured.
  const worded = (text: string): string => text.replace(/^[a-z-]+/, (status) => known[status] ?? status) || words.none;
  const changes = [...materials, ...clauses].map(({ of, before: old, after: now }) =>
    put(words.change, { of, before: worded(old), after: worded(now) }),
  );
  const lines = [
    ...(advice.before === advice.after
      ? []
      : [put(words.advices, { before: advices[advice.before], after: advices[advice.after] })]),
    ...(points.before === points.after ? [] : [put(words.points, points)]),
    ...changes,
    ...(files.added + files.removed === 0 ? [] : [put(words.files, files)]),
  ];
  const shown = lines.length === 0 ? [words.same] : lines;
  return [put(words.compare, { id, before, after }), ...shown.map((line) => `  ${line}`)];
}

/** After a completed dossier was received: what it changed. */
export function comparisonLines(office: Office, events: readonly LedgerEvent[]): string[] {
  const lines: string[] = [];
  for (const event of events) {
    if (event.type !== 'application.completed') continue;
    const last = versionsOf(office, event.data.received).at(-1);
    if (last) lines.push(...changeLines(event.data.application, last, office.host));
  }
  return lines;
}
