import type { Bar } from './charts.ts';
import type { BookPicture, Fact, Tone, Worded } from './book.ts';
import type { Spread } from './spread.ts';

/** What stands in a cell or an item: text, a status, a code in small letters, or several of these one below the other. */
export type Cell = string | Worded | { small: string } | readonly Cell[];

export interface Head {
  text: string;
  /** Figures stand right. */
  figure: boolean;
}

export type DotRow = Spread & { meanShare: number | null; medianShare: number | null; text: string };

/** The content of the book, before it is a page or a text. */
export type Block =
  | { kind: 'advice'; advice: Worded; points: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'heading'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: readonly Cell[] }
  | { kind: 'tags'; label: string; tags: readonly { text: string; tone: Tone }[] }
  | {
      kind: 'table';
      caption: string;
      heads: readonly Head[];
      rows: readonly (readonly Cell[])[];
      foot: readonly (readonly Cell[])[];
      /** A name by which the page lays it out. */
      look: string;
    }
  | {
      kind: 'bars';
      title: string;
      /** For those who do not see it. */
      label: string;
      bars: readonly Bar[];
      threshold: { value: number; text: string } | null;
    }
  | { kind: 'dots'; title: string; label: string; legend: string; rows: readonly DotRow[] }
  | { kind: 'pictures'; pictures: readonly (BookPicture & { caption: string })[]; note: string };

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
}

/** Signs beside the words: no meaning by colour alone. */
export const signs: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', doubt: '?', calm: '·' };

export const text = (head: string): Head => ({ text: head, figure: false });
export const figure = (head: string): Head => ({ text: head, figure: true });

export const table = (
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly Cell[])[],
  { foot = [], look = 'wide' }: { foot?: readonly (readonly Cell[])[]; look?: string } = {},
): Block => ({ kind: 'table', caption, heads, rows, foot, look });

export const note = (said: string): Block => ({ kind: 'note', text: said });
export const heading = (said: string): Block => ({ kind: 'heading', text: said });

export const factBlock = (facts: readonly Fact[]): Block[] => (facts.length > 0 ? [{ kind: 'facts', facts }] : []);

/** A figure of many digits, grouped by threes. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
