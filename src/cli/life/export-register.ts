import { join, relative, resolve } from 'node:path';
import { registerCsv } from '../../export/register/csv.ts';
import { registerJson } from '../../export/register/json.ts';
import { countsOf, type Register } from '../../export/register/register.ts';
import { registerWords as exportWords } from '../../export/words.ts';
import { checkpointOf } from '../../ledger/checkpoint.ts';
import { registerGate, registerOf } from '../../process/life/register.ts';
import type { Exit, Host } from '../host.ts';
import { exit } from '../host.ts';
import { todayInShanghai } from '../pack.ts';
import { writeFileWhole } from '../round/files.ts';
import { type Office, officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { refusalError } from '../round/tell.ts';
import { tellExport } from './export-told.ts';

interface Flags {
  out?: string;
  asOf?: string;
  dryRun?: boolean;
  json?: boolean;
}

async function registerFor(office: Office, day: string, asOf: string | undefined): Promise<Register> {
  const { host, pack, packDigest } = office;
  // Every line is verified: the checkpoint vouches for it. An older day is another fold of the same lines.
  const book = await office.readWhole();
  const state = asOf === undefined ? book.state : await office.read(asOf);
  const platforms = registerOf(state, day);
  const { digest, heads } = checkpointOf(book.heads);
  return {
    schema: 'xjsme/register/1',
    title: exportWords(host.lang).title,
    issuer: office.office,
    asOf: day,
    basis: [pack.document],
    counts: countsOf(platforms),
    platforms,
    checkpoint: { digest, heads },
    pack: { id: pack.id, digest: packDigest },
  };
}

/**
 * `export register`: the public register data of Art. 13, one JSON and one CSV. Nothing is written where any text of it
 * holds personal data (exit 4). The same ledger and day give the same bytes.
 */
export async function exportRegister(flags: Flags, host: Host): Promise<Exit> {
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const office = await officeOf(host);
  const register = await registerFor(office, day, asOf);
  const text = registerJson(register);
  // What is looked at is what would be written, not what it was made from.
  const hit = registerGate(JSON.parse(text) as Register);
  if (hit) throw refusalError(hit.refusal, host);
  const words = exportWords(host.lang);
  const dir = flags.out === undefined ? join(office.root, words.folder) : resolve(host.cwd, flags.out);
  const files: [file: string, text: string][] = [
    [join(dir, `${words.file}.json`), text],
    [join(dir, `${words.file}.csv`), registerCsv(register, host.lang)],
  ];
  if (!flags.dryRun) for (const [file, bytes] of files) writeFileWhole(file, bytes, host);
  await tellExport(
    {
      of: 'register',
      dryRun: flags.dryRun === true,
      unchanged: false,
      asOf: day,
      out: relative(host.cwd, dir) || '.',
      platforms: register.platforms.length,
      events: null,
      files: files.map(([file, bytes]) => ({ file: relative(host.cwd, file), bytes: Buffer.from(bytes) })),
    },
    flags,
    host,
  );
  return exit.done;
}
