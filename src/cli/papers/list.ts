import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { PublicList } from '../../export/public-list/list.ts';
import { byRecommender } from '../../export/summary/summary.ts';
import { summaryXlsx } from '../../export/summary/xlsx.ts';
import { checkpointOf } from '../../ledger/checkpoint.ts';
import { refuse } from '../../process/decision.ts';
import type { Year } from '../../process/state.ts';
import { boardWords } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { writeFileWhole } from '../round/files.ts';
import { sha256Hex } from '../round/incoming.ts';
import { yearFor } from '../round/lookup.ts';
import { type Office, officeOf } from '../round/office.ts';
import { hanging, refusalError } from '../round/tell.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import {
  digestOf,
  firstPublication,
  listFiles,
  listGate,
  proposedList,
  publicisedOf,
  recognisedList,
  recognisedOf,
} from './public-lists.ts';
import { type Rows, summaryRows } from './summary-rows.ts';
import { paperWords } from './words.ts';

const kinds = ['recommendation', 'publicity', 'recognised'] as const;

type Kind = (typeof kinds)[number];

interface Flags {
  year?: string;
  kind: string;
  by?: string;
  out?: string;
  dryRun?: boolean;
  json?: boolean;
}

interface Made {
  files: [name: string, bytes: Uint8Array | string][];
  rows: number;
  /** Rows of each recommending body; null for a public list. */
  recommenders: { body: string; rows: number }[] | null;
  unread: Rows['unread'];
}

/** A name as part of a file's name, whatever system it is opened on. */
const fileName = (name: string): string => clean(name).replaceAll(/[\\/:*?"<>|\s]/g, '_') || '_';

async function recommendation(year: Year, flags: Flags, office: Office): Promise<Made> {
  const { lang } = office.host;
  const { files: names } = paperWords(office.host);
  const { stages } = boardWords(lang);
  const { rows, unread } = await summaryRows(year, office, ({ ended }) => ended && stages[ended.why]);
  const groups = byRecommender(rows);
  const files: Made['files'] = [];
  if (flags.by === undefined)
    files.push([
      `${put(names.recommendation, { year: year.year })}.xlsx`,
      await summaryXlsx({ year: year.year, body: null, rows }, lang),
    ]);
  else
    for (const [body, own] of groups)
      files.push([
        `${put(names.recommender, { year: year.year, body: fileName(body) })}.xlsx`,
        await summaryXlsx({ year: year.year, body, rows: own }, lang),
      ]);
  const recommenders = [...groups].map(([body, own]) => ({ body, rows: own.length }));
  return { files, rows: rows.length, recommenders, unread };
}

/** What is publicised, with where the ledger stands now. */
async function proposed(year: Year, office: Office): Promise<PublicList> {
  const entries = publicisedOf(year);
  if (entries.length === 0)
    throw refusalError(
      refuse('publicity/nothing', { year: year.year }, `batch publicize --year ${year.year} --url … --evidence …`)
        .refusal,
      office.host,
    );
  const on = entries
    .map(({ publicity }) => publicity!.on)
    .toSorted()
    .at(-1)!;
  return { ...proposedList(year, office), on, checkpoint: checkpointOf((await office.readWhole()).heads) };
}

/** The list as `batch publish` writes it: with the checkpoint of its publication once there is one. */
async function recognised(year: Year, office: Office): Promise<PublicList> {
  const dates = recognisedOf(year).map((one) => one.recognised!.on);
  const latest = dates.toSorted().at(-1);
  if (latest === undefined)
    throw refusalError(
      refuse('publish/not-recognised', { year: year.year }, `batch recognize --year ${year.year} --document …`).refusal,
      office.host,
    );
  const bare = recognisedList(year, office);
  const first = firstPublication(office, year.year, digestOf(bare));
  if (!first) return { ...bare, on: latest, checkpoint: checkpointOf((await office.readWhole()).heads) };
  const heads = { ...first.seen, [first.stream]: { hash: first.hash, seq: first.seq } };
  return { ...bare, on: first.on, checkpoint: checkpointOf(Object.entries(heads)) };
}

async function publicList(kind: 'publicity' | 'recognised', year: Year, office: Office): Promise<Made> {
  const list = await (kind === 'publicity' ? proposed : recognised)(year, office);
  const of = kind === 'publicity' ? publicisedOf(year) : recognisedOf(year);
  const refused = listGate(
    list,
    of.map(({ id }) => id),
  );
  if (refused) throw refusalError(refused.refusal, office.host);
  const name = put(paperWords(office.host).files[kind], { year: year.year });
  const files = (await listFiles(list, office.host)).map(([extension, bytes]): Made['files'][number] => [
    `${name}.${extension}`,
    bytes,
  ]);
  return { files, rows: list.entries.length, recommenders: null, unread: [] };
}

/**
 * `export list`: the recommendation summary of a round (internal), the proposed list of a running publicity, or the list of
 * the recognised as `batch publish` writes it; nothing is recorded.
 */
export async function exportList(flags: Flags, host: Host): Promise<Exit> {
  const words = paperWords(host);
  await oneOf('--kind', flags.kind, kinds, 'xjsme export list', host);
  const kind = flags.kind as Kind;
  if (flags.by !== undefined) {
    await oneOf('--by', flags.by, ['recommender'], 'xjsme export list', host);
    if (kind !== 'recommendation') throw new CliError(exit.usage, 'usage/by', words.errors.byKind);
  }
  const office = await officeOf(host);
  const year = yearFor(await office.read(), flags.year, host);
  const made =
    kind === 'recommendation' ? await recommendation(year, flags, office) : await publicList(kind, year, office);
  const dir =
    flags.out === undefined
      ? join(office.root, put(words.folders[kind], { year: year.year }))
      : resolve(host.cwd, flags.out);
  const dryRun = flags.dryRun === true;
  const files = made.files.map(([name, given]) => {
    const bytes = typeof given === 'string' ? Buffer.from(given) : given;
    const path = join(dir, name);
    const unchanged = existsSync(path) && readFileSync(path).equals(bytes);
    if (!dryRun && !unchanged) writeFileWhole(path, bytes, host);
    return { file: relative(host.cwd, path), bytes: bytes.length, sha256: sha256Hex(bytes), unchanged };
  });
  await tellList({ kind, year: year.year, dryRun, made, files }, flags, host);
  return exit.done;
}

interface Told {
  kind: Kind;
  year: number;
  dryRun: boolean;
  made: Made;
  files: readonly { file: string; bytes: number; sha256: string; unchanged: boolean }[];
}

async function tellList({ kind, year, dryRun, made, files }: Told, flags: Flags, host: Host): Promise<void> {
  const { rows, recommenders, unread } = made;
  if (flags.json) {
    const document = { kind, year, dryRun, rows, recommenders, unread, files };
    await host.out(json({ schema: 'xjsme/export-list/1', ...document }));
    return;
  }
  const words = paperWords(host);
  for (const { id, why } of unread)
    host.err(`${roundWords(host).remark}${put(words.notRead, { id, why: words.why[why] })}\n`);
  if (kind === 'recommendation') host.err(`${roundWords(host).remark}${words.internal}\n`);
  const lines = [
    put(words.totals[kind], { year, rows, recommenders: recommenders?.length ?? 0 }),
    ...(recommenders ?? []).map(
      ({ body, rows: own }) => `  ${put(words.recommenderTotal, { body: clean(body), rows: own })}`,
    ),
    ...files.map(({ file, unchanged }) =>
      put(dryRun ? words.listWould : unchanged ? words.listSame : words.listWritten, { file: clean(file) }),
    ),
  ];
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
}
