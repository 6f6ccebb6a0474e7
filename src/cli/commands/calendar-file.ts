import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Document, LineCounter, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { type OfficeYear, type Problem, readOffice } from '../../calendar/office.ts';
import type { Finding } from '../../core/finding.ts';
import { type Place, partsOf, showPlace } from '../../core/place.ts';
import { CliError, exit, type Host } from '../host.ts';
import { wordsOf } from './calendar-documents.ts';

const limit = 1024 * 1024;

async function textOf(file: string, host: Host): Promise<string> {
  const words = wordsOf(host).errors;
  const refuse = (message: string): CliError =>
    new CliError(exit.unreadable, 'calendar/unreadable', message, undefined, { file });
  const read = async (): Promise<Uint8Array> => {
    if (file === '-') return host.stdin();
    const path = resolve(host.cwd, file);
    const size = (await stat(path)).size;
    if (size > limit) throw refuse(words.tooLarge(file));
    return readFile(path);
  };
  const bytes = await read().catch((error: unknown) => {
    throw error instanceof CliError ? error : refuse(words.unreadable(file));
  });
  if (bytes.length > limit) throw refuse(words.tooLarge(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse(words.encoding(file));
  }
}

type Yaml = typeof import('yaml');

/** The offset of what a pointer names, or of its nearest parent. */
function offsetOf(yaml: Yaml, doc: Document, { pointer, onKey }: Problem): number {
  let node = doc.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const part of partsOf(pointer)) {
    let next: Node | null = null;
    if (yaml.isMap(node)) {
      const pair = (node as YAMLMap).items.find(({ key }) => String(key) === part) as Pair<Node, Node> | undefined;
      if (!pair) break;
      next = pair.value;
      offset = (onKey || !yaml.isScalar(next) ? pair.key.range?.[0] : next.range?.[0]) ?? offset;
    } else if (yaml.isSeq(node)) {
      next = ((node as YAMLSeq).items[Number(part)] as Node | undefined) ?? null;
      offset = next?.range?.[0] ?? offset;
    }
    node = next;
  }
  return offset;
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), col: Math.max(col, 1) };
}

/**
 * Reads an office's calendar file (`-` is stdin). Findings carry `file:line:col`, in the order of the file. Throws a
 * CliError (exit 3) for a file that cannot be read or parsed.
 */
export async function readCalendarFile(
  file: string,
  host: Host,
): Promise<{ years: OfficeYear[]; findings: (Finding & Problem)[] }> {
  const text = await textOf(file, host);
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const refuse = (detail: string, at?: { line: number; col: number }): CliError =>
    new CliError(exit.unreadable, 'calendar/unreadable', wordsOf(host).errors.syntax(file, detail), undefined, {
      file,
      ...at,
    });
  let doc: Document;
  let data: unknown;
  try {
    doc = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false }) as Document;
    data = doc.errors.length > 0 ? null : doc.toJS();
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const [first] = doc.errors;
  if (first) throw refuse(first.message, lines.linePos(first.pos[0]));
  const { years, problems } = readOffice(data);
  const findings = problems
    .map((problem) => ({ problem, offset: offsetOf(yaml, doc, problem) }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => ({ ...problem, at: placeAt(file, lines, offset) }));
  return { years, findings };
}

/** The years of calendar files, later files last. Throws a CliError (exit 3) on the first file with an error. */
export async function officeYears(files: readonly string[], host: Host): Promise<OfficeYear[]> {
  const all: OfficeYear[] = [];
  const words = wordsOf(host);
  for (const file of files) {
    const { years, findings } = await readCalendarFile(file, host);
    const said = (finding: Finding & Problem): string =>
      `${showPlace(finding.at)} ${words.findings[finding.code](finding.args)}`;
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors[0]) {
      const message = `${words.errors.invalid(file, errors.length)}\n${said(errors[0])}`;
      const at = errors[0].at as { file: string; line: number; col: number };
      throw new CliError(exit.unreadable, 'calendar/invalid', message, words.errors.checkHint(file), at);
    }
    for (const finding of findings) host.err(`${said(finding)}\n`);
    all.push(...years);
  }
  return all;
}
