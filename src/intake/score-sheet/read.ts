import type { Report } from '../../core/finding.ts';
import { exact, compare } from '../../core/exact.ts';
import type { Place } from '../../core/place.ts';
import type { SheetMeta } from '../../core/score-sheet.ts';
import { sheetCodes, type SheetRemark } from '../../core/sheet-codes.ts';
import { readFlag } from '../../core/values/flag.ts';
import { nameKey } from '../../core/values/text.ts';
import { readWorkbook, type Workbook } from '../excel/workbook.ts';
import { answerTo, type Form, formsOf, keyOf, labelled, needed } from './form.ts';
import { type Info, isInfoPage, listed, readInfo, type Say } from './info.ts';
import { readItems, type ScoredItem, totalOf } from './items.ts';
import { readPoints, written } from './points.ts';

/** What an expert filled in. Whose it is and whether it was asked for is for the caller to judge, by `meta`. */
export interface ScoreSheet {
  meta: SheetMeta;
  items: readonly ScoredItem[];
  /** Sum of the points, exact decimal text; never the total that stands on the sheet. */
  total: string;
  recommend: boolean | null;
  opinion: string | null;
  /** Digest of what was asked, as the ledger has it from when the sheet went out. */
  sheetDigest: string;
}

/** `remarks`: warnings and infos; `problems`: those and at least one error. */
export type ReadScoreSheet =
  | { ok: true; sheet: ScoreSheet; remarks: readonly SheetRemark[] }
  | { ok: false; problems: readonly SheetRemark[] };

/** What the reader of workbooks said, for what a score sheet makes of it. */
interface Heard {
  /** Hidden pages: where a page is missed, it may be one of these. */
  hidden: { sheet: string; at: Place; finding: Parameters<Report>[0] }[];
  /** Cells with a formula and no saved result, `sheet!cell`. */
  uncached: Set<string>;
}

/** WPS may leave formulas without results: the total is summed here anyway, and points are asked for by name. */
function listen(heard: Heard, report: Report): Report {
  return (finding) => {
    const { code, args, at, related = [] } = finding;
    if (code === 'excel/hidden-sheet') heard.hidden.push({ sheet: String(args['sheet']), at, finding });
    else if (code === 'excel/formula-uncached')
      for (const place of [at, ...related.map((one) => one.at)])
        if ('cell' in place) heard.uncached.add(`${place.sheet}!${place.cell}`);
    // Text of a dossier stands in the sheet: what was doubtful in it was said when the dossier was read.
    if (!['excel/hidden-sheet', 'excel/formula-uncached', 'text/formula', 'text/control-character'].includes(code))
      report(finding);
  };
}

function findInfo(book: Workbook, { hidden }: Heard, file: string, say: Say): Info | null {
  const pages = book.sheets.filter(isInfoPage);
  if (pages.length === 1) return readInfo(pages[0]!, say);
  if (pages.length > 1) say('sheet/two-forms', { sheets: listed(pages.map(({ name }) => name)) }, { file });
  else if (hidden.length > 0) say('sheet/info-hidden', { sheet: hidden[0]!.sheet }, hidden[0]!.at);
  else say('sheet/foreign', {}, { file });
  return null;
}

function findForm(book: Workbook, { words }: Info, { hidden }: Heard, file: string, say: Say): Form | null {
  const forms = formsOf(
    book.sheets.filter((sheet) => !isInfoPage(sheet)),
    words,
  );
  const form = forms[0];
  if (forms.length > 1) {
    say('sheet/two-forms', { sheets: listed(forms.map(({ sheet }) => sheet.name)) }, { file });
    return null;
  }
  if (!form && hidden.length > 0) {
    say('sheet/form-hidden', { sheet: hidden[0]!.sheet }, hidden[0]!.at);
    return null;
  }
  const missing = [
    ...needed.filter((column) => form?.columns[column] === undefined).map((column) => words.columns[column]),
    ...Object.values(words.labels).filter((label) => !form || !labelled(form, label)),
  ];
  if (form && missing.length === 0) return form;
  say('sheet/header', { missing: listed(missing) }, form ? form.sheet.place(form.head, 1) : { file });
  return null;
}

function readRecommend(form: Form, { words }: Info, say: Say): boolean | null {
  const { answers, labels } = words;
  const answer = answerTo(form, labels.recommend);
  if (!answer) {
    const label = labelled(form, labels.recommend)!;
    say('sheet/recommend-empty', {}, form.sheet.place(label.row, label.column));
    return null;
  }
  const key = keyOf(answer.cell);
  if (key === nameKey(answers.yes)) return true;
  if (key === nameKey(answers.no)) return false;
  const flag = readFlag(answer.cell.value);
  if (flag.ok) return flag.value;
  say('sheet/recommend', { value: written(answer.cell) }, form.sheet.place(answer.row, answer.column));
  return null;
}

/** The total that the sheet shows is only compared. */
function compareTotal(form: Form, { words }: Info, total: string, say: Say): void {
  const { row } = labelled(form, words.labels.total)!;
  const cell = row.cells.get(form.columns.points!);
  const stated = cell && readPoints(cell);
  if (!cell || (stated && 'value' in stated && compare(stated.value, exact(total)) === 0)) return;
  say('sheet/total', { stated: written(cell), total }, form.sheet.place(row, form.columns.points!));
}

/**
 * Reads a score sheet that came back, from whatever program saved it. Pages, columns and rows are found by their words and
 * ids, so that moved and inserted ones do no harm. What cannot be read as a workbook goes to `report` and comes back as
 * `sheet/unreadable`. Never throws on input.
 */
export function readScoreSheet(bytes: Uint8Array, file: string, report: Report): ReadScoreSheet {
  const said: SheetRemark[] = [];
  const say: Say = (code, args, at) => said.push({ code, args, severity: sheetCodes[code], at });
  const heard: Heard = { hidden: [], uncached: new Set() };
  const book = readWorkbook(bytes, file, listen(heard, report));
  if (!book) say('sheet/unreadable', {}, { file });
  const info = book && findInfo(book, heard, file, say);
  const form = book && info && findForm(book, info, heard, file, say);
  if (!info || !form) return { ok: false, problems: said };

  const items = readItems(form, info, heard.uncached, say);
  const recommend = readRecommend(form, info, say);
  if (said.some(({ severity }) => severity === 'error')) return { ok: false, problems: said };
  const total = totalOf(items);
  compareTotal(form, info, total, say);
  const opinion = answerTo(form, info.words.labels.opinion);
  for (const { finding } of heard.hidden) report(finding);
  const { meta } = info;
  return {
    ok: true,
    sheet: {
      meta,
      items,
      total,
      recommend,
      opinion: opinion ? String(opinion.cell.value).trim() : null,
      sheetDigest: meta.sheet,
    },
    remarks: said,
  };
}
