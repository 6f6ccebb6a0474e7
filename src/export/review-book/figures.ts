import { entersMean, recommendation, remarkOf, type ScoredApplication } from '../scores/scores.ts';
import { type Lang, reviewBookWords, scoresWords } from '../words.ts';
import { type Block, type Cell, type DotRow, factBlock, figure, heading, note, table, text } from './blocks.ts';
import type { Fact, ReviewBook } from './book.ts';
import { numberOf, type Spread, spreads, twoPlaces } from './spread.ts';

/** Each figure that is known of several years, as bars with its figures beside them. */
export function growth(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  if (book.growth.length === 0) return [note(words.growthNoneYet)];
  const rows = book.growth.flatMap(({ title, bars }) =>
    bars.map(({ label, text: value, source }): Cell[] => [title, label, value, { small: source }]),
  );
  return [
    ...book.growth.map(({ title, bars, threshold }): Block => {
      const label = words.chartLabel(title, bars.map((bar) => `${bar.label} ${bar.text}`).join(words.comma));
      const asked = threshold && { value: threshold.value, text: words.threshold(threshold.text) };
      return { kind: 'bars', title, label, bars, threshold: asked };
    }),
    table(
      words.sections.growth,
      [text(words.yearlyHead), text(words.year), figure(words.value), text(words.source)],
      rows,
    ),
    note(words.growthNote),
  ];
}

const shareOf = (value: string | null, max: string): number | null =>
  value === null || numberOf(max) === 0 ? null : numberOf(value) / numberOf(max);

const dotRow = (spread: Spread, lang: Lang): DotRow => {
  const words = reviewBookWords(lang);
  const { low, high, mean, median, max } = spread;
  return {
    ...spread,
    meanShare: shareOf(mean, max),
    medianShare: shareOf(median, max),
    text: mean === null ? words.none : `${twoPlaces(low!)}–${twoPlaces(high!)} / ${max}`,
  };
};

function outcome({ closed }: ScoredApplication, closedBy: string | null, lang: Lang): Fact[] {
  if (!closed) return [];
  const words = reviewBookWords(lang);
  const { methods } = scoresWords(lang);
  const said = words.recommendedAs[closed.recommended ? 'true' : 'false'];
  const { columns } = scoresWords(lang);
  return [
    [
      columns.recommended,
      [words.result(twoPlaces(closed.result), methods[closed.method]), words.passLine(closed.passLine), said].join(
        words.comma,
      ),
    ],
    [columns.mean, twoPlaces(closed.mean)],
    [columns.median, twoPlaces(closed.median)],
    [columns.spread, twoPlaces(closed.spread)],
    ...(closed.reason === null ? [] : [[columns.note, closed.reason] as const]),
    ...(closedBy === null ? [] : [[words.expert, words.closedBy(closedBy)] as const]),
  ];
}

/** Every expert × part, with mean, median and range, drawn and in figures. */
export function scores(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const scored = book.scores;
  if (!scored) return book.kind === 'triennial' ? [] : [note(words.noScores)];
  const { items, experts } = scored;
  const columns = spreads(scored, words.total);
  const rows = columns.map((one) => dotRow(one, lang));
  const said = rows.flatMap(({ title, low, high, mean }) =>
    mean === null ? [] : [words.dotRow(title, twoPlaces(low!), twoPlaces(high!), twoPlaces(mean))],
  );
  const heads = [
    text(words.expert),
    ...items.map(({ title, max }) => figure(scoresWords(lang).item(title, max))),
    figure(words.total),
    text(words.recommend),
    text(words.standing),
  ];
  const body = experts.map((by): Cell[] => [
    [by.name, { small: by.expert }],
    ...items.map(({ item }) => by.points?.[item] ?? words.dash),
    by.total ?? words.dash,
    recommendation(by.recommend, lang),
    entersMean(by) && by.standing === 'counted' ? words.counted : remarkOf(by, lang),
  ]);
  const line = (head: string, of: (one: Spread) => string | null): Cell[] => [
    head,
    ...columns.map((one) => of(one) ?? words.dash),
    '',
    '',
  ];
  const foot =
    said.length === 0
      ? []
      : [
          line(words.mean, ({ mean }) => mean && twoPlaces(mean)),
          line(words.median, ({ median }) => median && twoPlaces(median)),
          line(words.range, ({ low, high }) => low && `${twoPlaces(low)}–${twoPlaces(high!)}`),
        ];
  const { opinions } = book;
  return [
    ...(scored.closed ? factBlock(outcome(scored, book.closedBy, lang)) : [note(words.stillOpen)]),
    ...(said.length > 0
      ? [
          {
            kind: 'dots',
            title: words.dotTitle,
            label: words.dotLabel(said.join(words.semicolon)),
            legend: words.legend,
            rows,
          } as const,
        ]
      : []),
    table(words.sections.scores, heads, body, { foot }),
    ...(opinions.length > 0
      ? [heading(words.opinions), ...factBlock(opinions.map(({ expert, opinion }) => [expert, opinion] as const))]
      : []),
  ];
}
