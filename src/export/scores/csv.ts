import { parseExact } from '../../core/exact.ts';
import { csvOf } from '../csv.ts';
import { type Lang, scoresWords } from '../words.ts';
import { entersMean, hold, itemColumns, pointsBy, recommendation, remarkOf, type Scores } from './scores.ts';

/** A fraction as a decimal of four places: a spreadsheet would take 10/3 for a day in March. The exact one stands in the JSON. */
function decimal(text: string | null): string | null {
  const value = text?.includes('/') ? parseExact(text) : null;
  return value ? (Number(value.n) / Number(value.d)).toFixed(4) : text;
}

/** One row for each expert and application, every item a column; the outcome stands in each row. */
export function scoresCsv(scores: Scores, lang: Lang = 'zh'): string {
  hold(scores);
  const words = scoresWords(lang);
  const { application, platform, expert, name, total, recommend, counted, reason } = words.columns;
  const { result, passLine, recommended } = words.columns;
  const columns = itemColumns(scores, lang);
  const heads = [application, platform, expert, name, ...columns.map(({ head }) => head), total, recommend];
  const rows = scores.applications.flatMap((one) =>
    one.experts.map((by) => [
      one.application,
      one.platform,
      by.expert,
      by.name,
      ...pointsBy(columns, one, by),
      by.total,
      recommendation(by.recommend, lang),
      entersMean(by) ? words.yes : words.no,
      remarkOf(by, lang),
      decimal(one.closed?.result ?? null),
      one.closed?.passLine ?? null,
      one.closed ? recommendation(one.closed.recommended, lang) : words.open,
    ]),
  );
  return csvOf([[...heads, counted, reason, result, passLine, recommended], ...rows]);
}
