/** An official document as data: what it says, in the order it is read; the layout is the renderer's (GB/T 9704-2012). */
export interface OfficialDocument {
  /** 发文机关标志, red and over a red rule; null for a paper without one. */
  letterhead: string | null;
  /** 发文字号, e.g. 新工信企业〔2024〕35号. */
  number: string | null;
  title: string;
  /** 主送机关. */
  to: string | null;
  body: readonly Block[];
  attachments: readonly Attachment[];
  /** 发文机关署名 and 成文日期. */
  issuer: string;
  on: string;
  /** 版记: 抄送 and the like, a line each. */
  imprint: readonly string[];
  checkpoint: CheckpointLine | null;
  page: PageSettings;
}

/** 第一层 一、 第二层 （一） 第三层 1. 第四层 （1）. */
export type Level = 1 | 2 | 3 | 4;

export type Block =
  | { kind: 'paragraph'; text: string }
  /** With its number in front. An item is a numbered paragraph in the body's font. */
  | { kind: 'heading' | 'item'; level: Level; text: string }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] };

/** `width`: its share of the table, beside the others'. */
export interface Column {
  title: string;
  width: number;
}

/** Begins on a page of its own. */
export interface Attachment {
  title: string;
  landscape: boolean;
  body: readonly Block[];
}

/** Where the ledger stood at the event. `qr`: what the square code beside it holds; null where the paper has none. */
export interface CheckpointLine {
  text: string;
  qr: string | null;
}

/** Margins in millimetres; the grid in lines a page and characters a line. Fonts are named and never embedded. */
export interface PageSettings {
  top: number;
  bottom: number;
  left: number;
  right: number;
  lines: number;
  characters: number;
  fonts: Readonly<Record<FontUse, string>>;
}

export type FontUse = 'title' | 'heading' | 'subheading' | 'body' | 'pageNumber';

/** GB/T 9704-2012, 5.2 and 7: A4, 版心 156 × 225 mm, 22 lines of 28 characters, 3号仿宋. */
export const standardPage: PageSettings = {
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  lines: 22,
  characters: 28,
  fonts: {
    title: '方正小标宋简体',
    heading: '黑体',
    subheading: '楷体_GB2312',
    body: '仿宋_GB2312',
    pageNumber: '宋体',
  },
};

const figures = '零一二三四五六七八九';

/** 1–99 as one counts headings: 一 … 十 十一 … 二十一. */
function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return figures[ones]!;
  return `${tens === 1 ? '' : figures[tens]}十${ones === 0 ? '' : figures[ones]}`;
}

const marks: Readonly<Record<Level, (n: number) => string>> = {
  1: (n) => `${chinese(n)}、`,
  2: (n) => `（${chinese(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
};

/** Counts headings and items through a text: a level begins anew under each heading above it, an item's also after other text. */
export function counter(): (level: Level) => string {
  const at = [0, 0, 0, 0, 0];
  return (level) => {
    at[level]!++;
    at.fill(0, level + 1);
    return marks[level](at[level]!);
  };
}

/** A day as a paper writes it, without leading zeros: 2024年12月5日. */
export const longDate = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
