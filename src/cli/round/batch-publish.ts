import { join, relative, resolve } from 'node:path';
import { canonical } from '../../core/canonical.ts';
import { byCode } from '../../core/regions/region.ts';
import { publicListCsv } from '../../export/public-list/csv.ts';
import { publicListJson } from '../../export/public-list/json.ts';
import type { PublicList } from '../../export/public-list/list.ts';
import { publicListMarkdown } from '../../export/public-list/markdown.ts';
import { publicListXlsx } from '../../export/public-list/xlsx.ts';
import { checkpointOf } from '../../ledger/checkpoint.ts';
import { byReceipt } from '../../process/entries.ts';
import type { EventOf } from '../../process/event.ts';
import { owedPlaces, type Posted, publish as publishList } from '../../process/publication.ts';
import type { Year } from '../../process/state.ts';
import { listed } from '../../report/marks.ts';
import { didYouMean } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { writeFileWhole } from './files.ts';
import { sha256Hex } from './incoming.ts';
import { yearFor } from './lookup.ts';
import { urlFlag } from './required.ts';
import type { Office } from './office.ts';
import { roundWords } from './words.ts';

interface Flags extends ActFlags {
  year?: string;
  at?: string;
  medium?: string;
  out?: string;
}

/** The recognised of a round as the public reads them, without the checkpoint that the act itself moves. */
function bareList(year: Year, { pack, packDigest, host, office }: Office): Omit<PublicList, 'checkpoint' | 'on'> {
  const words = roundWords(host).publish;
  const recognised = [...year.applications.values()].filter((one) => one.recognised !== null).toSorted(byReceipt);
  const documents = [...new Set(recognised.map((one) => one.recognised!.document))];
  return {
    schema: 'xjsme/public-list/1',
    kind: 'recognised',
    title: put(words.title, { year: year.year }),
    year: year.year,
    document: documents.join('、') || null,
    issuer: office,
    entries: recognised.map(({ platform, operator, publicity, recognised: made }, i) => ({
      no: i + 1,
      number: made!.number,
      platform,
      operator: operator.name,
      region: operator.region === null ? null : (byCode.get(operator.region)?.name ?? operator.region),
      functions: publicity?.functions ?? [],
      validFrom: made!.validFrom,
      validUntil: made!.validUntil,
      note: null,
    })),
    // The pack they were judged by, whatever is in force today.
    pack: recognised[0]?.pack ?? { id: pack.id, digest: packDigest },
    basis: [pack.document, ...(year.opened ? [year.opened.notice] : [])],
  };
}

/** Of what is on the list, whatever the screen's language, the office's name or today's settings are. */
const digestOf = ({ year, document, entries }: Omit<PublicList, 'checkpoint' | 'on'>): string =>
  `sha256:${sha256Hex(canonical({ year, document, entries }))}`;

async function placesOf({ at, medium }: Flags, host: Host): Promise<Posted[]> {
  const { errors } = roundWords(host);
  if (at === undefined && medium === undefined) return [];
  const place = medium ?? 'authority-site';
  if (place === 'authority-site' || place === 'sme-information-site') {
    if (at !== undefined) return [{ place, url: urlFlag('--at', at, host) }];
    throw new CliError(exit.usage, 'usage/missing-option', put(errors.missing, { option: '--at' }));
  }
  // A slip in the name of a site would make a medium of it.
  const near = await didYouMean(place, ['authority-site', 'sme-information-site'], host);
  if (near !== '') throw new CliError(exit.usage, 'usage/medium', put(errors.badMedium, { value: place }), near);
  return [{ place: 'medium', medium: place, url: at === undefined ? null : urlFlag('--at', at, host) }];
}

/**
 * `batch publish`: writes the list in four formats and records that it was drawn up, or where it stands (Art. 13). The
 * checkpoint on it is that of the first publication of this list: repeating the command writes the same.
 */
export async function publish(flags: Flags, host: Host): Promise<Exit> {
  const places = await placesOf(flags, host);
  const { publish: words } = roundWords(host);
  let number = 0;
  return act(
    host,
    flags,
    ({ office, state, setting }) => {
      const year = yearFor(state, flags.year, host);
      number = year.year;
      for (const posted of places) {
        if (posted.url !== null) office.text('--at', posted.url);
        if (posted.place === 'medium') office.text('--medium', posted.medium);
      }
      return publishList(state, number, { places, list: digestOf(bareList(year, office)) }, setting);
    },
    {
      official: true,
      after: async (desk) => {
        const dir = resolve(host.cwd, flags.out ?? join(desk.office.root, put(words.folder, { year: number })));
        const files = await writeList(desk, number, dir);
        return [
          put(words.written, {
            files: listed(
              files.map((file) => relative(host.cwd, file)),
              host.lang,
            ),
          }),
        ];
      },
      next: ({ state }) => nextPlaces(state.years.get(number)!),
    },
  );
}

const nextPlaces = (year: Year): string[] =>
  owedPlaces(year).map((place) => `batch publish --year ${year.year} --at … --medium ${place}`);

/** The event that first published this very list, with the heads it saw: its own, and those of the other streams. */
function firstPublication(office: Office, year: number, list: string): EventOf<'batch.published'> {
  const is = (event: { type: string; data: object }): boolean =>
    event.type === 'batch.published' &&
    (event.data as { year: number; list: string }).year === year &&
    (event.data as { list: string }).list === list;
  return office.history(is)[0]!.event as EventOf<'batch.published'>;
}

async function writeList({ office, state }: Desk, number: number, dir: string): Promise<string[]> {
  const { host } = office;
  const bare = bareList(state.years.get(number)!, office);
  const first = firstPublication(office, number, digestOf(bare));
  const heads = { ...first.seen, [first.stream]: { hash: first.hash, seq: first.seq } };
  const list: PublicList = { ...bare, on: first.on, checkpoint: checkpointOf(Object.entries(heads)) };
  const name = put(roundWords(host).publish.file, { year: number });
  const files: [extension: string, bytes: Uint8Array | string][] = [
    ['xlsx', await publicListXlsx(list, host.lang)],
    ['csv', publicListCsv(list, host.lang)],
    ['json', publicListJson(list)],
    ['md', publicListMarkdown(list, host.lang)],
  ];
  return files.map(([extension, bytes]) => {
    const file = join(dir, `${name}.${extension}`);
    writeFileWhole(file, bytes, host);
    return file;
  });
}
