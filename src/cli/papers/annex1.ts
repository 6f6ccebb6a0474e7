import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Annex1, Cell } from '../../export/annex1/form.ts';
import { annex1Xlsx } from '../../export/annex1/xlsx.ts';
import { discover } from '../../intake/folder/discover.ts';
import { refuse } from '../../process/decision.ts';
import { clean } from '../../report/clean.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { writeFileWhole } from '../round/files.ts';
import { applicationFor, yearOption } from '../round/lookup.ts';
import { officeOf } from '../round/office.ts';
import { hanging, refusalError } from '../round/tell.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { packToRead } from '../workspace/reading.ts';
import type { Filling } from './annex1-cells.ts';
import { AnnexForm } from './annex1-form.ts';
import { DossierFigures } from './figures.ts';
import { type ReadDossier, readDossier, receivedDossier } from './read-dossier.ts';
import { paperWords } from './words.ts';

interface Flags {
  out?: string;
  template?: boolean;
  year?: string;
  dryRun?: boolean;
  json?: boolean;
}

type Asked = Pick<Filling, 'year' | 'application' | 'figures' | 'pack'>;

const filled = ({ data, checked }: ReadDossier): Pick<Asked, 'year' | 'figures'> => ({
  year: data.year,
  figures: new DossierFigures({ data, checked }),
});

/** Of an application: its dossier as received, or a refusal. */
async function ofReceived(id: string, host: Host): Promise<Asked> {
  const { errors } = paperWords(host);
  const office = await officeOf(host);
  const { application } = await applicationFor(await office.read(), id, host);
  const path = clean(application.path ?? roundWords(host).notRecorded);
  if (application.kind === 'triennial')
    throw new CliError(exit.usage, 'usage/triennial', put(errors.triennial, { path: id }));
  const found = await receivedDossier(office, application);
  if (found.is === 'changed') throw refusalError(refuse('application/changed', { id, path }).refusal, host);
  if (found.is === 'absent')
    throw new CliError(exit.unreadable, 'input/absent', put(errors.absent, { id, path }), errors.absentHint, {
      file: path,
    });
  return { ...filled(found.read), application: application.id, pack: office.pack };
}

/** Of a dossier by its path, received or not. */
async function ofPath(path: string, host: Host): Promise<Asked> {
  const { errors } = paperWords(host);
  const { pack } = await packToRead(undefined, host);
  const [found, ...others] = [...discover(path, host.cwd)];
  if (others.length > 0)
    throw new CliError(
      exit.usage,
      'usage/several',
      put(errors.several, { path: clean(path), count: others.length + 1 }),
    );
  const { read, checked } = await readDossier(found!, { pack, asOf: null, today: todayInShanghai(host) });
  const file = clean(found!.path);
  if (!read) {
    const unreadable = checked.advice === 'unreadable';
    const message = put(unreadable ? errors.unreadable : errors.invalid, { path: file });
    throw new CliError(exit.unreadable, unreadable ? 'input/unreadable' : 'input/invalid', message, undefined, {
      file,
    });
  }
  if (read.data.kind === 'triennial')
    throw new CliError(exit.usage, 'usage/triennial', put(errors.triennial, { path: file }));
  return { ...filled(read), application: null, pack };
}

async function asked(of: string | undefined, flags: Flags, host: Host): Promise<Asked> {
  const { errors } = paperWords(host);
  if (flags.template) {
    if (of !== undefined) throw new CliError(exit.usage, 'usage/template', errors.both);
    const { pack } = await packToRead(undefined, host);
    const year = yearOption(flags.year ?? todayInShanghai(host).slice(0, 4), host);
    return { year, application: null, figures: null, pack };
  }
  if (of === undefined) throw new CliError(exit.usage, 'usage/missing-argument', errors.which);
  return /^\d{4}-\d+$/.test(of) && !existsSync(resolve(host.cwd, of)) ? ofReceived(of, host) : ofPath(of, host);
}

/** Every space of the form, in its order. */
const cellsOf = ({ parts }: Annex1): Cell[] =>
  parts.flatMap((part): Cell[] => {
    if (part.kind === 'pairs') return part.rows.flat().map(({ cell }) => cell);
    if (part.kind === 'texts') return part.rows.map(({ cell }) => cell);
    return part.kind === 'table' ? part.rows.flat().filter((cell): cell is Cell => 'held' in cell) : [];
  });

const tooLong = ({ parts }: Annex1): { label: string; count: number; longest: number }[] =>
  parts.flatMap((part) =>
    part.kind !== 'texts'
      ? []
      : part.rows.flatMap(({ label, cell: { value, longest } }) => {
          const count = typeof value === 'string' ? [...value].length : 0;
          return longest !== null && count > longest ? [{ label, count, longest }] : [];
        }),
  );

/** Whether the very same file stands there; another one is never written over, for somebody may have filled it in. */
function standsThere(file: string, bytes: Uint8Array, host: Host): boolean {
  if (!existsSync(file)) return false;
  if (readFileSync(file).equals(bytes)) return true;
  const { errors } = paperWords(host);
  const shown = clean(relative(host.cwd, file));
  throw new CliError(exit.usage, 'usage/exists', put(errors.exists, { file: shown }), errors.existsHint);
}

/** `export annex1`: 《推荐表》 filled from a dossier (Art. 9), or an empty one. */
export async function exportAnnex1(of: string | undefined, flags: Flags, host: Host): Promise<Exit> {
  const words = paperWords(host);
  const { year, application, figures, pack } = await asked(of, flags, host);
  const annex = new AnnexForm({
    year,
    application,
    figures,
    pack,
    wrong: words.wrong,
    basis: (cite) => put(words.basis, { cite }),
  }).annex();
  const bytes = await annex1Xlsx(annex);
  const name = figures === null ? words.emptyFile : put(words.file, { id: application ?? String(year) });
  const file = resolve(host.cwd, flags.out ?? name);
  const unchanged = standsThere(file, bytes, host);
  const dryRun = flags.dryRun === true;
  if (!dryRun && !unchanged) writeFileWhole(file, bytes, host);
  const shown = relative(host.cwd, file);
  const cells = cellsOf(annex);
  const counted = {
    filled: cells.filter(({ value, formula }) => value !== null && formula === null).length,
    open: cells.filter(({ value, open }) => value === null && open).length,
    premises: figures?.data.premises?.length ?? 0,
    recognitions: figures?.data.recognitions?.length ?? 0,
  };
  const long = tooLong(annex);
  if (flags.json) {
    const document = { application, year, dryRun, unchanged, file: shown, ...counted, long };
    await host.out(json({ schema: 'xjsme/annex1/1', ...document }));
    return exit.done;
  }
  for (const one of long) host.err(`${roundWords(host).remark}${put(words.tooLong, one)}\n`);
  const what = dryRun ? words.would : unchanged ? words.same : words.written;
  const lines = [put(what, { file: clean(shown) }), put(words.counted, counted)];
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
  return exit.done;
}
