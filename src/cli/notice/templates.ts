import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { codes } from '../../core/codes.ts';
import type { Finding } from '../../core/finding.ts';
import { partsOf, type Place, placeIn, type Pointer, pointerOf, showPlace } from '../../core/place.ts';
import { templateTexts } from '../../export/generated/templates.ts';
import { checkTemplate } from '../../export/official/check.ts';
import type { DocumentName } from '../../export/official/fields.ts';
import type { Template } from '../../export/official/template.ts';
import { decodeText } from '../../intake/text.ts';
import { readYaml } from '../../intake/yaml/read.ts';
import { validateTemplate } from '../../schema/generated/validate-template.mjs';
import { knownKeys } from './template-keys.ts';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { shownPath } from '../workspace/seek.ts';
import { wordsOf as workspaceWords } from '../workspace/words.ts';
import { noticeWords } from './words.ts';

type LinePlace = Extract<Place, { line: number }>;

export interface LoadedTemplate {
  template: Template;
  /** The office's own, as a user here would write its path; null for the built-in one. */
  file: string | null;
}

interface Mistake {
  at: LinePlace;
  message: string;
}

/** Far more than any document has; another kind of file is soon told. */
const limit = 256 * 1024;
const mostTold = 5;

/**
 * The template in force: a file of that name in the office's folder, else the built-in one. Throws a CliError (exit 3) that
 * names every mistake by `file:line:col`; a folder that is set and not there is one, or the wrong wording would go out.
 */
export async function templateFor(name: DocumentName, folder: string | null, host: Host): Promise<LoadedTemplate> {
  const own = folder === null ? null : ownText(name, folder, host);
  const file = own?.file ?? `${name}.yaml`;
  const template = await readTemplate(own?.text ?? templateTexts[name]!, file, name, host);
  return { template, file: own?.file ?? null };
}

/** The bytes of the office's own file; null where it has none of that name. */
function ownText(name: DocumentName, folder: string, host: Host): { file: string; text: string } | null {
  const { faults } = noticeWords(host);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = put(faults.folder, { folder: shownPath(host, folder) });
    throw new CliError(exit.unreadable, 'template/folder', message, faults.folderHint);
  }
  const path = join(folder, `${name}.yaml`);
  const file = shownPath(host, path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw unreadable(workspaceWords(host).systemError(code ?? ''), { file }, host);
  }
  if (bytes.length > limit) throw unreadable(faults.tooLarge, { file }, host);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw unreadable(workspaceWords(host).notText, { file }, host);
  return { file, text: decoded.text };
}

async function readTemplate(text: string, file: string, name: DocumentName, host: Host): Promise<Template> {
  const findings: Finding[] = [];
  const tree = await readYaml(text, file, (finding) => findings.push({ severity: codes[finding.code], ...finding }));
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault || !tree) {
    const { findingsDocument } = await import('../../report/plain-findings.ts');
    const [said] = findingsDocument(fault ? [fault] : findings.slice(0, 1), host.lang) as { message: string }[];
    throw unreadable(said?.message ?? '', (fault?.at as LinePlace | undefined) ?? { file }, host);
  }
  const at = (pointer: Pointer): LinePlace => placeIn(tree.places, pointer, { file, line: 1, col: 1 }) as LinePlace;
  const mistakes = await mistakesIn(tree.data, name, at, host);
  if (mistakes.length > 0) throw invalid(mistakes, file, host);
  return tree.data as unknown as Template;
}

async function mistakesIn(
  data: unknown,
  name: DocumentName,
  at: (pointer: Pointer) => LinePlace,
  host: Host,
): Promise<Mistake[]> {
  const { faults } = noticeWords(host);
  const found: Mistake[] = [];
  if (!validateTemplate(data)) {
    for (const error of validateTemplate.errors ?? []) found.push(await schemaMistake(error, data, at, host));
  } else {
    const template = data as Template;
    if (template.document !== name)
      found.push({ at: at('/document'), message: put(faults.other, { name: template.document }) });
    else
      for (const { kind, name: written, known, pointer } of checkTemplate(template)) {
        const near = await didYouMean(written, known, host);
        const args = { name: written, near, known: known.join(faults.comma) || faults.none };
        found.push({ at: at(pointer), message: put(faults[kind], args) });
      }
  }
  return found.toSorted((a, b) => a.at.line - b.at.line || a.at.col - b.at.col);
}

async function schemaMistake(
  { keyword, instancePath, params }: ErrorObject,
  data: unknown,
  at: (pointer: Pointer) => LinePlace,
  host: Host,
): Promise<Mistake> {
  const { faults } = noticeWords(host);
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const near = await didYouMean(name, knownKeys(instancePath), host);
    return { at: at(`${instancePath}${pointerOf(name)}`), message: put(faults.unknownKey, { name, near }) };
  }
  if (keyword === 'required')
    return { at: at(instancePath), message: put(faults.missingKey, { name: String(params.missingProperty) }) };
  const parts = partsOf(instancePath);
  const value = parts.reduce<unknown>((node, part) => (node as Record<string, unknown> | null)?.[part], data);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const allowed = ((params.allowedValues ?? [params.allowedValue ?? '']) as unknown[]).join(faults.comma);
  return { at: at(instancePath), message: put(faults.value, { name: parts.join('.'), text, allowed }) };
}

const unreadable = (detail: string, at: LinePlace | { file: string }, host: Host): CliError => {
  const { faults } = noticeWords(host);
  return new CliError(
    exit.unreadable,
    'template/unreadable',
    put(faults.unreadable, { detail }),
    put(faults.hint, { file: at.file }),
    at,
  );
};

/** One refusal for all mistakes of a file: the first with its place, the others behind it. */
function invalid(mistakes: readonly Mistake[], file: string, host: Host): CliError {
  const { faults } = noticeWords(host);
  const [first, ...others] = mistakes as [Mistake, ...Mistake[]];
  const told = others.slice(0, mostTold - 1).map(({ at, message }) => `${showPlace(at)} ${message}`);
  const count = others.length - told.length;
  const more = count > 0 ? [put(faults.more, { count })] : [];
  const message = [first.message, ...told, ...more].join(faults.semicolon);
  return new CliError(exit.unreadable, 'template/invalid', message, put(faults.hint, { file }), first.at);
}
