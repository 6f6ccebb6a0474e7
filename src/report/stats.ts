import { byCode } from '../core/regions/region.ts';
import { stats as en } from '../i18n/en/stats.ts';
import { stats as zh } from '../i18n/zh/stats.ts';
import { type StatsTable, totalOf } from '../process/stats.ts';
import { clean } from './clean.ts';
import { aside } from './marks.ts';
import { columns as aligned } from './table.ts';
import { displayWidth, padEnd, padStart, truncate, wrap } from './width.ts';

type Lang = 'zh' | 'en';

const wordsOf = (lang: Lang): typeof zh => (lang === 'en' ? en : zh);

export const statsTitle = (asOf: string, year: number | null, lang: Lang): string => wordsOf(lang).title(asOf, year);

/** A table of figures in words, for a screen, a workbook or a script. */
export interface NamedTable {
  by: StatsTable['by'];
  title: string;
  /** What its rows are. */
  head: string;
  /** How to read it; null where it needs no word. */
  note: string | null;
  columns: { key: string; name: string }[];
  rows: { key: string; name: string; values: Readonly<Record<string, number | null>> }[];
  /** Null where the rows do not add up. */
  total: Readonly<Record<string, number>> | null;
}

/** @param titles of clauses, by their id */
export function namedTable(table: StatsTable, lang: Lang, titles: ReadonlyMap<string, string>): NamedTable {
  const words = wordsOf(lang);
  const { by } = table;
  const { title, head, note } = words.tables[by]!;
  const nameOf = (key: string): string => {
    const known = words.keys[by]!;
    if (Object.hasOwn(known, key)) return known[key]!;
    if (by === 'region') return byCode.get(key)?.name ?? clean(key);
    const clause = by === 'clause' ? titles.get(key) : undefined;
    return clean(clause === undefined ? key : `${key} ${clause}`);
  };
  const notes = [table.of === null ? null : words.of(table.of), note].filter((one) => one !== null);
  return {
    by,
    title,
    head,
    note: notes.length > 0 ? notes.join(lang === 'en' ? '; ' : '；') : null,
    columns: table.columns.map((key) => ({ key, name: words.columns[key]! })),
    rows: table.rows.map(({ key, values }) => ({ key, name: nameOf(key), values })),
    total: table.adds ? Object.fromEntries(table.columns.map((column) => [column, totalOf(table, column)])) : null,
  };
}

const longestBar = 24;
const shortestBar = 4;

/** Solid blocks in proportion, at least one for anything that is not nothing; the figure stands beside it. */
function bar(value: number | null, most: number, width: number): string {
  if (!value || most === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((value / most) * width)));
}

/** Which column the bars show: the first, or, of days, the median. */
const shown = ({ by, columns }: NamedTable): string => (by === 'time' ? 'median' : columns[0]!.key);

/** One table for the terminal: figures to the right, bars at the end as far as there is room. */
function tableText(table: NamedTable, lang: Lang, width: number): string {
  const words = wordsOf(lang);
  const { title, note, head, columns, rows, total } = table;
  const heading = wrap(`${title}${note === null ? '' : aside(note, lang)}`, width);
  if (!rows.some(({ values }) => Object.values(values).some(Boolean)))
    return `${[...heading, `  ${words.none}`].join('\n')}\n`;
  const text = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : `${value}`);
  const all = [...rows, ...(total ? [{ key: '', name: words.total, values: total }] : [])];
  const widths = columns.map(({ key, name }) =>
    Math.max(displayWidth(name), ...all.map(({ values }) => displayWidth(text(values[key])))),
  );
  const figures = widths.reduce((sum, one) => sum + one + 2, 0);
  const wanted = Math.max(displayWidth(head), ...all.map(({ name }) => displayWidth(name)));
  const named = Math.min(wanted, Math.max(8, width - 2 - figures));
  const room = Math.min(longestBar, width - 2 - named - figures - 2);
  const barred = shown(table);
  const most = Math.max(0, ...rows.map(({ values }) => values[barred] ?? 0));
  const line = (name: string, cells: readonly string[], drawn: string): string[] => [
    `  ${padEnd(truncate(name, named), named)}`,
    ...cells.map((cell, i) => padStart(cell, widths[i]!)),
    ...(room >= shortestBar ? [drawn] : []),
  ];
  const lines = [
    line(
      head,
      columns.map(({ name }) => name),
      '',
    ),
    ...all.map(({ name, values }, i) =>
      line(
        name,
        columns.map(({ key }) => text(values[key])),
        i < rows.length ? bar(values[barred] ?? null, most, room) : '',
      ),
    ),
  ];
  return `${heading.join('\n')}\n${aligned(lines)}\n`;
}

/** Figures as text: a title, then each table under its own. */
export const statsText = (title: string, tables: readonly NamedTable[], lang: Lang, width: number): string =>
  [`${wrap(title, width).join('\n')}\n`, ...tables.map((one) => tableText(one, lang, width))].join('\n');
