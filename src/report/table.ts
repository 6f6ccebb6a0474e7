import Table from 'cli-table3';
import { displayWidth, wrap } from './width.ts';

const edges = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((edge) => [
  edge,
  `${edge}-mid`,
  `${edge}-left`,
  `${edge}-right`,
]);
const gap = '  ';

/** The width a column needs. */
const needed = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(0, ...rows.flatMap((row) => (row[column] ?? '').split('\n').map(displayWidth)));

/**
 * Rows aligned by display width, without lines. Where `fit` is given, its column is wrapped so that nothing is wider than
 * `width`. cli-table3 gets no column widths: with them it loses Chinese text.
 */
export function columns(rows: readonly (readonly string[])[], fit?: { column: number; width: number }): string {
  if (rows.length === 0) return '';
  const count = Math.max(...rows.map((row) => row.length));
  const others = fit
    ? Array.from({ length: count }, (_, i) => (i === fit.column ? 0 : needed(rows, i))).reduce(
        (a, b) => a + b,
        (count - 1) * gap.length,
      )
    : 0;
  const room = fit ? Math.max(12, fit.width - others) : 0;
  const table = new Table({
    chars: { ...Object.fromEntries(edges.map((edge) => [edge, ''])), middle: gap },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(
    ...rows.map((row) => row.map((cell, i) => (fit && i === fit.column ? wrap(cell, room).join('\n') : cell))),
  );
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
