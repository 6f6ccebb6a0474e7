import { join, relative, resolve } from 'node:path';
import { tagFiles } from '../../export/audit/bag.ts';
import { auditCsv, type AuditEvents, auditJson } from '../../export/audit/events.ts';
import { auditReadme } from '../../export/audit/readme.ts';
import { auditWords } from '../../export/words.ts';
import { type Checkpoint, checkpointText } from '../../ledger/checkpoint.ts';
import { type Listed, listLedger } from '../../ledger/files.ts';
import { measure } from '../../ledger/replay.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { refuse } from '../../process/decision.ts';
import { schemaTexts } from '../../schema/generated/schema-texts.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { unsound } from '../round/ledger-health.ts';
import { type Office, officeOf } from '../round/office.ts';
import { refusalError } from '../round/tell.ts';
import { roundWords } from '../round/words.ts';
import { type Content, copied, made, standsAlready, writeBag } from './audit-bag.ts';
import { auditRows } from './audit-rows.ts';
import { tellExport } from './export-told.ts';
import { registerWords } from './register-words.ts';

interface Flags {
  out?: string;
  year?: string;
  platform?: string;
  dryRun?: boolean;
  json?: boolean;
}

interface Bag {
  contents: readonly Content[];
  list: AuditEvents;
  /** Latest official date in the whole ledger. */
  latest: string;
  checkpoint: Checkpoint;
}

const yearFlag = (flags: Flags, host: Host): number | null => {
  if (flags.year === undefined) return null;
  if (/^\d{4}$/.test(flags.year)) return Number(flags.year);
  throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value: flags.year }));
};

const sizesOf = ({ streams }: Listed): string =>
  streams.flatMap(({ files }) => files.map(({ name, size }) => `${name} ${size}`)).join('\n');

/**
 * `export audit`: one folder in the layout of BagIt 1.0 with the whole ledger, byte for byte, and what an auditor needs to
 * verify it without this program (Art. 18). Refused on a damaged ledger (exit 5), and where the folder holds anything else
 * (exit 2). The same ledger gives the same bytes.
 */
export async function exportAudit(flags: Flags, host: Host): Promise<Exit> {
  const year = yearFlag(flags, host);
  const office = await officeOf(host);
  const { contents, list, latest, checkpoint } = await steady(office, () => bagOf(office, flags, year));
  const words = registerWords(host).audit;
  const parts = [latest, checkpoint.digest.slice(7, 15), flags.year, flags.platform];
  const name = parts.filter((one) => one !== undefined).join('-');
  const dir = flags.out === undefined ? join(office.root, words.folder, name) : resolve(host.cwd, flags.out);
  const unchanged = standsAlready(dir, contents, host);
  if (!unchanged && !flags.dryRun) writeBag(dir, contents, host);
  await tellExport(
    {
      of: 'audit',
      dryRun: flags.dryRun === true,
      unchanged,
      asOf: latest,
      out: relative(host.cwd, dir) || '.',
      platforms: null,
      events: list.events.length,
      files: contents.map(({ path, bytes, sha256 }) => ({ file: path, size: bytes, sha256 })),
    },
    flags,
    host,
  );
  return exit.done;
}

/** Who reads holds no lock: where a writer came in between, all of it is read again. */
async function steady<T>({ root }: Office, read: () => Promise<T>): Promise<T> {
  for (let again = 0; ; again++) {
    const before = sizesOf(listLedger(root));
    const found = await read();
    if (again === 4 || sizesOf(listLedger(root)) === before) return found;
  }
}

async function bagOf(office: Office, flags: Flags, year: number | null): Promise<Bag> {
  const { root, host } = office;
  const verified = await verifyLedger(root);
  if (!verified.sound) throw unsound(verified, host);
  if (verified.events === 0) throw refusalError(refuse('audit/empty').refusal, host);
  const { checkpoint } = verified;
  const { rows, latest, published, platform } = await auditRows(office, { year, platform: flags.platform });
  const list: AuditEvents = { schema: 'xjsme/audit-events/1', year, platform, events: rows };
  const listed = listLedger(root);
  const { ends } = measure(listed);
  const ledger = listed.streams.flatMap(({ stream, files }) =>
    files.map((file) => {
      // What a crash left behind the last line of a stream is no event.
      const bytes = file === files.at(-1) ? ends.get(stream)! : file.size;
      return copied(`data/${file.name}`, file.path, bytes);
    }),
  );
  const [stream, head] = published ?? Object.entries(checkpoint.heads)[0]!;
  const example = { file: ledger.at(-1)!.path, stream, ...head };
  const facts = { office: office.office, events: rows.length, latest };
  const payload: Content[] = [
    ...ledger,
    ...Object.entries(schemaTexts).map(([name, text]) => made(`data/schemas/${name}`, text)),
    made('data/checkpoint.txt', `${checkpointText(checkpoint)}${checkpoint.digest}\n`),
    made('data/events.csv', auditCsv(list, host.lang)),
    made('data/events.json', auditJson(list)),
    made('data/README.md', auditReadme(example, facts)),
  ];
  const tags = tagFiles(payload, [
    ['Source-Organization', office.office],
    ['External-Description', auditWords(host.lang).description],
    ['Bagging-Date', latest],
    ['External-Identifier', checkpoint.digest],
    ['Bag-Software-Agent', `xjsme ${host.version}`],
  ]);
  return { contents: [...payload, ...[...tags].map(([path, text]) => made(path, text))], list, latest, checkpoint };
}
