import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compose } from '../../export/official/compose.ts';
import type { OfficialDocument } from '../../export/official/document.ts';
import { officialDocx } from '../../export/official/docx.ts';
import { officialMarkdown } from '../../export/official/markdown.ts';
import { isPublic, noticeGate, type NoticeKind } from '../../process/notice.ts';
import { clean } from '../../report/clean.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { writeFileWhole } from '../round/files.ts';
import { sha256Hex } from '../round/incoming.ts';
import { officeOf } from '../round/office.ts';
import { hanging, refusalError } from '../round/tell.ts';
import { noticesFor } from './find.ts';
import { checkpointAt, cleanFacts, codeText, type Notice } from './notice.ts';
import { templateFor } from './templates.ts';
import { noticeWords } from './words.ts';

interface Flags {
  year?: string;
  out?: string;
  format?: string;
  dryRun?: boolean;
  json?: boolean;
}

type Format = 'docx' | 'md';

interface Made {
  notice: Notice;
  paper: OfficialDocument;
  file: string;
  bytes: Buffer;
}

/** The format that flag and ending agree on. */
async function formatOf({ format, out }: Flags, host: Host): Promise<Format> {
  const words = noticeWords(host);
  if (format !== undefined) await oneOf('--format', format, ['docx', 'md'], 'xjsme export notice', host);
  const ending = /\.(docx|md)$/i.exec(out ?? '')?.[1]!.toLowerCase();
  if (format !== undefined && ending !== undefined && format !== ending)
    throw new CliError(exit.usage, 'usage/format', put(words.formatDiffers, { format, file: out! }));
  if (out === '-' && format !== 'md')
    throw new CliError(exit.usage, 'usage/format', words.onlyText, words.onlyTextHint);
  return (format ?? ending ?? 'docx') as Format;
}

/** Where each goes, as a path; two that would have one name are told apart by a number. */
function filesOf(notices: readonly Notice[], format: Format, { out }: Flags, root: string, host: Host): string[] {
  const words = noticeWords(host);
  const isFile =
    out !== undefined &&
    (out === '-' || /\.(docx|md)$/i.test(out)) &&
    !statSync(resolve(host.cwd, out), { throwIfNoEntry: false })?.isDirectory();
  if (isFile) {
    if (notices.length > 1)
      throw new CliError(exit.usage, 'usage/out', put(words.oneFile, { count: notices.length }), words.oneFileHint);
    return [out === '-' ? '-' : resolve(host.cwd, out)];
  }
  const dir = out === undefined ? join(root, words.folder) : resolve(host.cwd, out);
  const given = new Map<string, number>();
  return notices.map(({ kind, entries, year, event, document }) => {
    const args = { id: entries[0]!, year, on: event.on, document: document ?? '' };
    // What no file system takes in a name, of a document number.
    const name = put(words.files[kind], args).replaceAll(/[\\/:*?"<>|\s]/g, '_');
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return join(dir, `${name}${count === 1 ? '' : `-${count}`}.${format}`);
  });
}

/**
 * `export notice KIND`: the documents of the acts on record, dated by them and with the checkpoint of each. Nothing is
 * written where one that is public holds personal data (exit 4). The same ledger and template give the same bytes.
 */
export async function exportNotice(kind: NoticeKind, id: string | undefined, flags: Flags, host: Host): Promise<Exit> {
  const format = await formatOf(flags, host);
  const office = await officeOf(host);
  const notices = await noticesFor(kind, id, flags, office);
  const { template, file: own } = await templateFor(kind, office.templates, host);
  const files = filesOf(notices, format, flags, office.root, host);
  const made: Made[] = [];
  for (const [i, notice] of notices.entries()) {
    const facts = cleanFacts(notice.facts);
    const hit = isPublic(kind) ? noticeGate(notice.entries[0]!, facts.fields, facts.rows) : null;
    if (hit) throw refusalError(hit.refusal, host);
    const paper = compose(template, facts, isPublic(kind) ? codeText(checkpointAt(notice.event)) : null);
    const bytes = Buffer.from(format === 'md' ? officialMarkdown(paper) : await officialDocx(paper));
    made.push({ notice, paper, file: files[i]!, bytes });
  }
  if (files[0] === '-') {
    await host.out(made[0]!.bytes.toString('utf8'));
    return exit.done;
  }
  if (!flags.dryRun) for (const { file, bytes } of made) writeFileWhole(file, bytes, host);
  await tell(kind, format, made, own, flags, host);
  return exit.done;
}

async function tell(
  kind: NoticeKind,
  format: Format,
  made: readonly Made[],
  own: string | null,
  { dryRun = false, json: asJson }: Flags,
  host: Host,
): Promise<void> {
  const words = noticeWords(host);
  const shown = (file: string): string => clean(relative(host.cwd, file) || file);
  if (asJson) {
    const documents = made.map(({ notice: { event, entries }, paper, file, bytes }) => ({
      title: paper.title,
      number: paper.number,
      on: event.on,
      event: event.hash,
      checkpoint: checkpointAt(event).digest,
      entries,
      file: shown(file),
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
    }));
    await host.out(json({ schema: 'xjsme/notice/1', kind, format, dryRun, template: own, documents }));
    return;
  }
  const lines = made.flatMap(({ notice: { event, entries }, paper: { title }, file }) => [
    put(words.told, { title, on: event.on, entries: entries.length }),
    put(dryRun ? words.would : words.written, { file: shown(file) }),
  ]);
  if (own !== null) lines.push(put(words.template, { file: clean(own) }));
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
}
