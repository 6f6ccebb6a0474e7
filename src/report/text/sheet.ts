import type { Place } from '../../core/place.ts';
import type { Checked, Run } from '../checked.ts';
import { fileOf, placeText } from '../place.ts';
import { signs, type Tone } from '../signs.ts';
import type { Words } from '../words.ts';
import { frame } from './frame.ts';
import { hang, inset } from './lines.ts';
import type { Paint } from './paint.ts';

/** What the sections of one dossier's report share. */
export interface Sheet {
  run: Run;
  words: Words;
  paint: Paint;
  checked: Checked;
  /** Lines already shown in this report, and hints already given: each once. */
  framed: Set<string>;
  hinted: Set<string>;
}

/** Columns that a section's entries, and what belongs to an entry, stand in. */
export const entryIndent = 4;
const detailIndent = 6;

/** `✗ 不符合 …`: a sign, a word and a text, so that no colour is needed. */
export const entry = ({ run, paint }: Sheet, tone: Tone, word: string, text: string, indent = entryIndent): string[] =>
  hang(`${' '.repeat(indent)}${signs[tone]} ${word} `, text, run.width, indent + 2, paint[tone]);

export const detail = ({ run }: Pick<Sheet, 'run'>, text: string): string[] => inset(text, run.width, detailIndent);

/** Where it stands: a name, the place, and the line itself unless it was shown before. */
export function where({ run, paint, checked, framed }: Sheet, name: string, at: Place): string[] {
  const text = [name, placeText(at, checked)].filter((part) => part !== '').join('  ');
  const lines = inset(text, run.width, detailIndent).map(paint.faint);
  const key = `${fileOf(at, checked)}\n${'line' in at ? at.line : 'sheet' in at ? `${at.sheet}\n${at.cell}` : ''}`;
  if (framed.has(key)) return lines;
  framed.add(key);
  // What is not there at all stands at the beginning of the file, whose first line has nothing to do with it.
  const nowhere = 'line' in at && at.line === 1 && at.col === 1;
  const excerpt = !nowhere && ('line' in at || 'sheet' in at) ? checked.excerpt(at) : null;
  return excerpt === null || excerpt.trim() === ''
    ? lines
    : [...lines, ...frame(at, excerpt, run.width, detailIndent + 2)];
}

/** What to do, once per kind of finding. */
export function hintOf({ run, hinted }: Sheet, code: string, hint: string): string[] {
  if (hint === '' || hinted.has(code)) return [];
  hinted.add(code);
  return hang(`${' '.repeat(detailIndent)}→ `, hint, run.width, detailIndent + 2);
}
