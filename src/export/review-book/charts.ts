/*
 * Bars and dots, drawn by hand: five kinds of shapes. The well-kept charting libraries either want a browser to draw in, or
 * bring a megabyte, write styles that a page without scripts and foreign styles must forbid, and know neither dark nor print.
 */
import { html, type Markup } from './markup.ts';
import type { Spread } from './spread.ts';

export interface Bar {
  label: string;
  value: number;
  /** The full length of this bar; without it bars share one scale. */
  max?: number;
  text: string;
}

const width = 680;
const labels = 168;
const texts = 150;
const room = width - labels - texts;
const row = 30;

/** To a hundredth: the same digits on every machine. */
const at = (value: number): string => (Math.round(value * 100) / 100).toString();

const frame = (height: number, label: string, content: readonly Markup[]): Markup =>
  html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${content}</svg>`;

/** Horizontal bars, each with its label before it and its figure behind it. */
export function barChart(
  bars: readonly Bar[],
  label: string,
  threshold: { value: number; text: string } | null,
): Markup {
  const most = Math.max(threshold?.value ?? 0, ...bars.map(({ value }) => value), Number.MIN_VALUE);
  const drawn = bars.map(({ label: name, value, max, text }, i) => {
    const scale = max ?? most;
    const length = scale > 0 ? (Math.max(0, Math.min(value, scale)) / scale) * room : 0;
    const y = i * row + 6;
    const whole =
      max === undefined ? null : html`<rect class="whole" x="${labels}" y="${y}" width="${room}" height="18" rx="2"/>`;
    return html`<text class="name" x="${labels - 8}" y="${y + 14}">${name}</text>${whole}<rect class="bar" x="${labels}" y="${y}" width="${at(length)}" height="18" rx="2"/><text x="${labels + room + 8}" y="${y + 14}">${text}</text>`;
  });
  const end = bars.length * row + 2;
  const x = threshold ? labels + (threshold.value / most) * room : 0;
  const mark = threshold
    ? [
        html`<line class="mark" x1="${at(x)}" x2="${at(x)}" y1="0" y2="${end}"/><text class="marked" x="${at(x)}" y="${end + 15}">${threshold.text}</text>`,
      ]
    : [];
  return frame(end + (threshold ? 22 : 4), label, [...drawn, ...mark]);
}

/** Experts of one share one above the other, that none hides another. */
function stacked(dots: Spread['dots']): { dot: Spread['dots'][number]; x: number; up: number }[] {
  const above = new Map<number, number>();
  return dots.map((dot) => {
    const x = labels + Math.max(0, Math.min(dot.share, 1)) * room;
    const place = Math.round(x / 9);
    const up = above.get(place) ?? 0;
    above.set(place, up + 1);
    return { dot, x, up };
  });
}

const deepest = (dots: Spread['dots']): number => Math.max(0, ...stacked(dots).map(({ up }) => up));

/** A row for each part: each expert a dot at the share of the full marks, the range a line, mean and median marked. */
export function dotPlot(
  rows: readonly (Spread & { meanShare: number | null; medianShare: number | null; text: string })[],
  label: string,
): Markup {
  let y = 4;
  const drawn: Markup[] = [];
  for (const { title, dots, meanShare, medianShare, text } of rows) {
    const height = 28 + Math.min(deepest(dots), 8) * 9;
    const base = y + height - 13;
    const counted = dots.filter(({ counts }) => counts).map(({ share }) => labels + share * room);
    const line =
      counted.length > 0
        ? html`<line class="range" x1="${at(Math.min(...counted))}" x2="${at(Math.max(...counted))}" y1="${base}" y2="${base}"/>`
        : null;
    const mean =
      meanShare === null
        ? null
        : html`<rect class="mean" x="${at(labels + meanShare * room - 1.5)}" y="${base - 11}" width="3" height="22"/>`;
    const x = labels + (medianShare ?? 0) * room;
    const median = medianShare === null ? null : html`<path class="median" d="M${at(x)} ${base + 3}l5 5l-5 5l-5 -5z"/>`;
    const points = stacked(dots).map(
      ({ dot, x: cx, up }) =>
        html`<circle class="${dot.counts ? 'dot' : 'dot out'}" cx="${at(cx)}" cy="${base - Math.min(up, 8) * 9}" r="4"><title>${dot.expert} ${dot.points}</title></circle>`,
    );
    drawn.push(
      html`<text class="name" x="${labels - 8}" y="${base + 4}">${title}</text><line class="axis" x1="${labels}" x2="${labels + room}" y1="${base}" y2="${base}"/>${line}${mean}${points}${median}<text x="${labels + room + 8}" y="${base + 4}">${text}</text>`,
    );
    y += height;
  }
  const ticks = [0, 25, 50, 75, 100].map((percent) => {
    const x = labels + (percent / 100) * room;
    return html`<line class="tick" x1="${at(x)}" x2="${at(x)}" y1="0" y2="${y + 4}"/><text class="marked" x="${at(x)}" y="${y + 18}">${percent}%</text>`;
  });
  return frame(y + 24, label, [...ticks, ...drawn]);
}
