import { canonical } from '../../core/canonical.ts';
import { byCode } from '../../core/regions/region.ts';
import { publicListCsv } from '../../export/public-list/csv.ts';
import { publicListJson } from '../../export/public-list/json.ts';
import type { PublicEntry, PublicList } from '../../export/public-list/list.ts';
import { publicListMarkdown } from '../../export/public-list/markdown.ts';
import { publicListXlsx } from '../../export/public-list/xlsx.ts';
import { type Refused, refuse } from '../../process/decision.ts';
import { byReceipt } from '../../process/entries.ts';
import type { EventOf } from '../../process/event.ts';
import { registerGate } from '../../process/life/register.ts';
import { personalData } from '../../process/personal.ts';
import { stageOf } from '../../process/stage.ts';
import type { Application, Year } from '../../process/state.ts';
import type { Host } from '../host.ts';
import { sha256Hex } from '../round/incoming.ts';
import type { Office } from '../round/office.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { paperWords } from './words.ts';

/** A list without its day and the checkpoint, which move with the ledger. */
export type BareList = Omit<PublicList, 'checkpoint' | 'on'>;

const entryOf = ({ platform, operator, publicity }: Application, i: number) => ({
  no: i + 1,
  platform,
  operator: operator.name,
  region: operator.region === null ? null : (byCode.get(operator.region)?.name ?? operator.region),
  functions: publicity?.functions ?? [],
  note: null,
});

const sourceOf = (applications: readonly Application[], year: Year, { pack, packDigest, office }: Office) => ({
  schema: 'xjsme/public-list/1' as const,
  year: year.year,
  issuer: office,
  // The pack they were judged by, whatever is in force today.
  pack: applications[0]?.pack ?? { id: pack.id, digest: packDigest },
  basis: [pack.document, ...(year.opened ? [year.opened.notice] : [])],
});

export const recognisedOf = (year: Year): Application[] =>
  [...year.applications.values()].filter((one) => one.recognised !== null).toSorted(byReceipt);

/** The recognised of a round as the public reads them. */
export function recognisedList(year: Year, office: Office): BareList {
  const recognised = recognisedOf(year);
  const documents = [...new Set(recognised.map((one) => one.recognised!.document))];
  return {
    ...sourceOf(recognised, year, office),
    kind: 'recognised',
    title: put(roundWords(office.host).publish.title, { year: year.year }),
    document: documents.join('、') || null,
    entries: recognised.map((one, i): PublicEntry => {
      const { number, validFrom, validUntil } = one.recognised!;
      return { ...entryOf(one, i), number, validFrom, validUntil };
    }),
  };
}

/** The entries whose publicity runs, or has run and awaits recognition (Art. 11). */
export const publicisedOf = (year: Year): Application[] =>
  [...year.applications.values()].filter((one) => stageOf(one) === 'publicised').toSorted(byReceipt);

export function proposedList(year: Year, office: Office): BareList {
  const proposed = publicisedOf(year);
  return {
    ...sourceOf(proposed, year, office),
    kind: 'proposed',
    title: put(paperWords(office.host).proposedTitle, { year: year.year }),
    document: null,
    entries: proposed.map(
      (one, i): PublicEntry => ({ ...entryOf(one, i), number: null, validFrom: null, validUntil: null }),
    ),
  };
}

/** Of what is on the list, whatever the screen's language, the office's name or today's settings are. */
export const digestOf = ({ year, document, entries }: BareList): string =>
  `sha256:${sha256Hex(canonical({ year, document, entries }))}`;

/** The event that first published this very list, with the heads it saw: its own, and those of the other streams. */
export function firstPublication(office: Office, year: number, list: string): EventOf<'batch.published'> | undefined {
  const is = (event: { type: string; data: object }): boolean =>
    event.type === 'batch.published' &&
    (event.data as { year: number; list: string }).year === year &&
    (event.data as { list: string }).list === list;
  return office.history(is)[0]?.event as EventOf<'batch.published'> | undefined;
}

/** The list in its four formats. */
export async function listFiles(
  list: PublicList,
  { lang }: Host,
): Promise<[extension: string, bytes: Uint8Array | string][]> {
  return [
    ['xlsx', await publicListXlsx(list, lang)],
    ['csv', publicListCsv(list, lang)],
    ['json', publicListJson(list)],
    ['md', publicListMarkdown(list, lang)],
  ];
}

/** The gate before a list is written: its entries, by receipt number, and whatever else stands on it (Art. 11, 13). */
export function listGate(list: PublicList, ids: readonly string[]): Refused | null {
  const { entries, ...rest } = list;
  const found = personalData(
    entries.map(({ platform, operator, region, note }, i) => ({
      id: ids[i]!,
      fields: { platform, operator, region, note },
    })),
  );
  const [first, ...others] = found;
  if (!first) return registerGate({ ...rest, platforms: [] });
  const { id, field, kind } = first;
  return refuse('publicity/personal', { id, field, kind, ...(others.length > 0 ? { more: others.length } : {}) });
}
