import { join, relative, resolve } from 'node:path';
import type { PublicList } from '../../export/public-list/list.ts';
import { checkpointOf } from '../../ledger/checkpoint.ts';
import { owedPlaces, type Posted, publish as publishList } from '../../process/publication.ts';
import type { Year } from '../../process/state.ts';
import { listed } from '../../report/marks.ts';
import { didYouMean } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { digestOf, firstPublication, listFiles, recognisedList } from '../papers/public-lists.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { writeFileWhole } from './files.ts';
import { yearFor } from './lookup.ts';
import { urlFlag } from './required.ts';
import { roundWords } from './words.ts';

interface Flags extends ActFlags {
  year?: string;
  at?: string;
  medium?: string;
  out?: string;
}

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
      return publishList(state, number, { places, list: digestOf(recognisedList(year, office)) }, setting);
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

async function writeList({ office, state }: Desk, number: number, dir: string): Promise<string[]> {
  const { host } = office;
  const bare = recognisedList(state.years.get(number)!, office);
  const first = firstPublication(office, number, digestOf(bare))!;
  const heads = { ...first.seen, [first.stream]: { hash: first.hash, seq: first.seq } };
  const list: PublicList = { ...bare, on: first.on, checkpoint: checkpointOf(Object.entries(heads)) };
  const name = put(roundWords(host).publish.file, { year: number });
  return (await listFiles(list, host)).map(([extension, bytes]) => {
    const file = join(dir, `${name}.${extension}`);
    writeFileWhole(file, bytes, host);
    return file;
  });
}
