import { parseExact, showExact } from '../../core/exact.ts';
import { deskWords as deskEn } from '../../i18n/en/round-desk.ts';
import { figureNames as labelsEn } from '../../i18n/en/figures.ts';
import { officeReport as en } from '../../i18n/en/office-report.ts';
import { figureNames as labelsZh } from '../../i18n/zh/figures.ts';
import { officeReport as zh } from '../../i18n/zh/office-report.ts';
import { deskWords as deskZh } from '../../i18n/zh/round-desk.ts';
import { type FigureName, figureNames } from '../../process/life/figures.ts';
import { figureText, isShare, type Listed, type PaperStand } from '../../process/life/roll-up.ts';
import type { Lang } from '../words.ts';
import { type InspectionPaper, isSummary, type OfficePaper, regionName, type SummaryPaper } from './paper.ts';

export const paperWords = (lang: Lang): typeof zh => (lang === 'en' ? en : zh);

/** What stands in a cell: a text, an exact figure, or an exact share of one (`4/5`). */
export type Cell = string | null | { figure: string } | { share: string };

export interface Table {
  name: string;
  heads: readonly string[];
  /** Columns of a sheet, in characters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  total: readonly Cell[];
}

export interface Tables {
  title: string;
  notes: readonly string[];
  tables: readonly Table[];
}

const count = (n: number | null): Cell => (n === null ? null : { figure: String(n) });
const share = (text: string | null): Cell => (text === null ? null : { share: text });

/** A share as a percentage: whole where it ends within two decimals, else rounded with the fraction beside it. */
export function percentText(text: string, lang: Lang): string {
  const { n, d } = parseExact(text)!;
  const hundredths = (n * 10_000n * 2n + d) / (d * 2n);
  const rounded = `${showExact({ n: hundredths, d: 100n })}%`;
  if (n * 10_000n === hundredths * d) return rounded;
  return lang === 'en' ? `${rounded} (${text})` : `${rounded}（${text}）`;
}

/** A cell as text. */
export const cellOf = (cell: Cell, lang: Lang): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : 'figure' in cell ? cell.figure : percentText(cell.share, lang);

/** What each row begins with; the office only where there are several. */
function beginning(paper: OfficePaper, lang: Lang) {
  const { heads } = paperWords(lang);
  const { statuses } = (lang === 'en' ? deskEn : deskZh).platform;
  const several = paper.office === null;
  const some = <T>(text: T): T[] => (several ? [text] : []);
  return {
    heads: [heads.no, ...some(heads.office), heads.number, heads.platform, heads.operator, heads.region, heads.status],
    widths: [6, ...some(22), 14, 26, 26, 12, 11],
    row: (no: number, office: string, { number, platform, operator, region, status }: Listed): Cell[] => [
      count(no),
      ...some(office),
      number,
      platform,
      operator,
      regionName(region),
      statuses[status],
    ],
    total: (): Cell[] => [null, ...some(null), null, paperWords(lang).total, null, null, null],
  };
}

/** Every row with the name of its office, in the order of the offices. */
const rowsOf = <Row>(offices: readonly { name: string; rows: readonly Row[] }[]): [string, Row][] =>
  offices.flatMap(({ name, rows }) => rows.map((row): [string, Row] => [name, row]));

function summaryTable(paper: SummaryPaper, lang: Lang): Table {
  const words = paperWords(lang);
  const begin = beginning(paper, lang);
  const all = rowsOf(paper.offices);
  const labels = lang === 'en' ? labelsEn : labelsZh;
  // What nobody gave has no column on paper; the document in JSON has them all.
  const shown = figureNames.filter((key) => all.some(([, row]) => row.figures?.[key] !== undefined));
  const cell = (key: FigureName, value: number | undefined): Cell =>
    value === undefined ? null : isShare(key) ? { share: figureText(value) } : { figure: figureText(value) };
  return {
    name: words.sheets.rows,
    heads: [
      ...begin.heads,
      words.heads.reported,
      ...shown.map((key) => labels[key] + (key === 'totalAssets' ? words.yuan : '')),
    ],
    widths: [...begin.widths, 12, ...shown.map(() => 11)],
    rows: all.map(([office, row], i) => [
      ...begin.row(i + 1, office, row),
      row.reported ?? words.notReported,
      ...shown.map((key) => cell(key, row.figures?.[key])),
    ]),
    total: [
      ...begin.total(),
      count(paper.totals.reported),
      ...shown.map((key): Cell => {
        const sum = paper.totals.figures[key];
        return sum === undefined ? null : { figure: sum };
      }),
    ],
  };
}

function inspectionTable(paper: InspectionPaper, lang: Lang): Table {
  const words = paperWords(lang);
  const { heads, quality, fees } = words;
  const begin = beginning(paper, lang);
  const { sample, valid, satisfied, share: all, records } = paper.totals;
  return {
    name: words.sheets.rows,
    heads: [...begin.heads, heads.date, heads.by, heads.quality, heads.fees].concat([
      heads.sample,
      heads.valid,
      heads.satisfied,
      heads.share,
      heads.findings,
    ]),
    widths: [...begin.widths, 12, 18, 10, 10, 9, 9, 9, 12, 30],
    rows: rowsOf(paper.offices).map(([office, row], i) => [
      ...begin.row(i + 1, office, row),
      row.date ?? words.notInspected,
      row.by,
      row.quality && quality[row.quality],
      row.fees && fees[row.fees],
      count(row.sample),
      count(row.valid),
      count(row.satisfied),
      share(row.share),
      row.findings,
    ]),
    total: [
      ...begin.total(),
      count(records),
      null,
      null,
      null,
      count(sample),
      count(valid),
      count(satisfied),
      share(all),
      null,
    ],
  };
}

const standText = ({ state, due, on }: PaperStand, lang: Lang): string =>
  paperWords(lang).papers[state](state === 'owed' ? due : (on ?? ''));

/** The region's roll-up: one row an office, with what it handed in and what it owes. */
function officeTable(paper: OfficePaper, lang: Lang): Table {
  const words = paperWords(lang);
  const { heads } = words;
  const own = isSummary(paper)
    ? {
        heads: [heads.platforms, heads.reportedCount, heads.missing],
        rows: paper.offices.map(({ totals: t }) => [t.platforms, t.reported, t.missing]),
        total: [paper.totals.platforms, paper.totals.reported, paper.totals.missing],
      }
    : {
        heads: [heads.platforms, heads.inspected, heads.notInspected, heads.records],
        rows: paper.offices.map(({ totals: t }) => [t.platforms, t.inspected, t.missing, t.records]),
        total: [paper.totals.platforms, paper.totals.inspected, paper.totals.missing, paper.totals.records],
      };
  return {
    name: words.sheets.offices,
    heads: [heads.no, heads.office, ...own.heads, heads.summaryPaper, heads.inspectionPaper],
    widths: [6, 34, ...own.heads.map(() => 10), 30, 30],
    rows: paper.offices.map(({ name, papers }, i) => [
      count(i + 1),
      name,
      ...own.rows[i]!.map(count),
      standText(papers.summary, lang),
      standText(papers.inspection, lang),
    ]),
    total: [null, words.total, ...own.total.map(count), null, null],
  };
}

/** What is said above the tables: how many, of what kind, and who is missing. */
function notesOf(paper: OfficePaper, lang: Lang): string[] {
  const words = paperWords(lang);
  const missing = rowsOf<Listed & { event: string | null }>(paper.offices)
    .filter(([, { event }]) => event === null)
    .map(([, { number, platform }]) => `${number} ${platform}`);
  const kind = isSummary(paper) ? 'summary' : 'inspection';
  const counts = <K extends string>(of: Record<K, number>, terms: Record<K, string>): string =>
    (Object.keys(of) as K[]).map((key) => `${terms[key]} ${of[key]}`).join(words.listMark);
  const { heads } = words;
  const said = isSummary(paper)
    ? [words.summaryTotals(paper.totals.platforms, paper.totals.reported, paper.totals.missing)]
    : [
        words.inspectionTotals(
          paper.totals.platforms,
          paper.totals.inspected,
          paper.totals.missing,
          paper.totals.records,
        ),
        heads.quality +
          words.colon +
          counts(paper.totals.quality, words.quality) +
          words.semicolon +
          heads.fees +
          words.colon +
          counts(paper.totals.fees, words.fees),
      ];
  return [
    words.basis(paper.asOf),
    ...said,
    ...(missing.length > 0 ? [words.missingList[kind] + missing.join(words.listMark)] : []),
  ];
}

/** A paper as a title, notes and tables, whatever it is written in. */
export function tablesOf(paper: OfficePaper, lang: Lang): Tables {
  const words = paperWords(lang);
  const title = words.titles[isSummary(paper) ? 'summary' : 'inspection'](paper.office ?? words.whole, paper.year);
  const rows = isSummary(paper) ? summaryTable(paper, lang) : inspectionTable(paper, lang);
  const tables = paper.office === null ? [officeTable(paper, lang), rows] : [rows];
  return { title, notes: notesOf(paper, lang), tables };
}
