import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Severity } from '../../src/core/codes.ts';
import type { FileSpec } from './folder.ts';

/** One line of a table: a small change to a sound dossier (or pack, or calendar), and the one finding it brings. */
export interface Row {
  code: string;
  /** What is wrong, in the words of whoever would have to put it right. */
  why: string;
  severity: Severity;
  /** What is changed: `application` (a sound dossier in YAML), `workbook` (a thin one in Excel) or nothing at all. */
  base?: 'application' | 'workbook' | 'none';
  /** What is given to `check`; the folder itself if left out. */
  path?: string;
  asOf?: string;
  /** Text of the main file → text in its place. `▲` stands before the character the finding must point at. */
  change?: Record<string, string>;
  /** Lists of the base that are to stand elsewhere, or otherwise: key → what is written behind it. */
  lists?: Record<string, string>;
  /** Files added, replaced or (null) taken away. */
  files?: Record<string, FileSpec>;
  /** Sheets added to, or put in place of, those of base `workbook`. */
  sheets?: Record<string, unknown>;
  /** Where the finding stands, if no `▲` says so: `file`, `file:line:col` or `file sheet!A1`. */
  at?: string | string[];
  /** Arguments the finding must have, besides others. */
  args?: Record<string, string | number>;
  /** Other codes that come with the change and cannot be helped. */
  also?: string[];
}

const here = new URL('.', import.meta.url);

export const textOf = (path: string): string => readFileSync(new URL(path, here), 'utf8');

/** Table → its rows; each file of this folder that ends in .yaml is one. */
export function tables(): [family: string, rows: Row[]][] {
  const names = readdirSync(here).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => [name.replace('.yaml', ''), parse(textOf(name)) as Row[]]);
}
