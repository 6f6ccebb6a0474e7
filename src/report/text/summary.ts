import { type Advice, advices } from '../../core/status.ts';
import { clean } from '../clean.ts';
import type { Checked, Counts, Run } from '../checked.ts';
import { signs, toneOfAdvice } from '../signs.ts';
import { displayWidth, padEnd, padStart, truncate } from '../width.ts';
import type { Words } from '../words.ts';
import { inset } from './lines.ts';
import type { Paint } from './paint.ts';

/** What the last table keeps of a dossier. */
export interface Row {
  advice: Advice;
  path: string;
  name: string;
  points: string;
}

export const rowOf = ({ advice, path, platform, operator, score }: Checked): Row => ({
  advice,
  path: clean(path),
  name: clean(platform ?? operator ?? ''),
  points: score ? score.points.toFixed(1) : '',
});

/** How many of each advice, then a line per dossier; nothing for a single one. */
export function summary(rows: readonly Row[], counts: Counts, run: Run, words: Words, paint: Paint): string[] {
  if (counts.dossiers < 2) return [];
  const label = (advice: Advice): string => `${signs[toneOfAdvice[advice]]} ${words.advices[advice]}`;
  const widest = Math.max(...advices.map((advice) => displayWidth(label(advice))));
  const figures = Math.max(...rows.map(({ points }) => points.length), displayWidth(words.score));
  const room = run.width - 2 - widest - 2 - figures - 2;
  const narrow = room < 20;
  const tally = advices
    .filter((advice) => counts[advice] > 0)
    .map(
      (advice) =>
        `  ${paint[toneOfAdvice[advice]](padEnd(label(advice), widest))}  ${padStart(String(counts[advice]), figures)}`,
    );
  return [
    ...inset(words.summary(counts.dossiers), run.width, 0).map(paint.strong),
    ...tally,
    '',
    `  ${padEnd(words.advice, widest)}  ${padStart(words.score, figures)}  ${narrow ? '' : words.dossierOf}`.trimEnd(),
    ...rows.flatMap((row) => {
      const start = `  ${paint[toneOfAdvice[row.advice]](padEnd(label(row.advice), widest))}  ${padStart(row.points, figures)}  `;
      if (narrow) return [start.trimEnd(), ...inset(row.path, run.width, 4)];
      const left = room - displayWidth(row.path) - 2;
      const named = left >= 8 ? `${row.path}  ${truncate(row.name, left)}` : row.path;
      return [`${start}${tailOf(named.trimEnd(), room)}`.trimEnd()];
    }),
  ];
}

/** The end of a path tells more than its beginning. */
function tailOf(path: string, room: number): string {
  if (displayWidth(path) <= room) return path;
  const parts = path.split('/');
  while (parts.length > 1 && displayWidth(parts.join('/')) + 2 > room) parts.shift();
  return truncate(`…/${parts.join('/')}`, room);
}
