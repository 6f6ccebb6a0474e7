import type { Checked, Reporter, Run } from './checked.ts';
import { clauseSections } from './text/clauses.ts';
import { causeSection, findingSections } from './text/findings.ts';
import { heading, openNorms } from './text/heading.ts';
import { materialSection } from './text/materials.ts';
import { inset } from './text/lines.ts';
import { paintFor } from './text/paint.ts';
import type { Sheet } from './text/sheet.ts';
import { type Row, rowOf, summary } from './text/summary.ts';
import { wordsOf } from './words.ts';

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** For a person at a terminal: the verdict first, then only what somebody must do something about, with its place. */
export function reporter(run: Run): Reporter {
  const words = wordsOf(run.lang);
  const paint = paintFor(run.color);
  const rows: Row[] = [];
  let example: string | null = null;
  return {
    dossier(checked) {
      const before = rows.length > 0 ? '\n' : '';
      rows.push(rowOf(checked));
      example ??= checked.clauses.find(({ status }) => status === 'unmet' || status === 'unknown')?.clause ?? null;
      return before + dossierText({ run, words, paint, checked, framed: new Set(), hinted: new Set() });
    },
    end(counts) {
      const table = summary(rows, counts, run, words, paint);
      const more = example === null ? [] : inset(words.explain(example), run.width, 0);
      return joined([...(table.length > 0 ? ['', ...table] : []), ...(more.length > 0 ? ['', ...more] : [])]);
    },
  };
}

/** A section that has something to say stands after an empty line; what is brief stands together. */
function dossierText(sheet: Sheet): string {
  const { checked } = sheet;
  const sections = [
    causeSection(sheet),
    materialSection(sheet),
    ...clauseSections(sheet),
    ...findingSections(sheet),
  ].filter(({ length }) => length > 0);
  const open = openNorms(sheet);
  const quiet = sections.length === 0 || isClean(checked);
  return joined([
    ...heading(sheet),
    ...(quiet ? open : []),
    ...sections.flatMap((lines) => (quiet ? lines : ['', ...lines])),
    ...(quiet || open.length === 0 ? [] : ['', ...open]),
  ]);
}

const isClean = ({ advice, findings }: Checked): boolean =>
  advice === 'ready' && findings.every(({ severity }) => severity === 'info');
