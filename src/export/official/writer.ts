import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { oneLine } from '../text.ts';
import type { Block, FontUse, Level, PageSettings } from './document.ts';
import { pageOf, sizes } from './sizes.ts';

type Docx = typeof import('docx');

interface Rule {
  color: string;
  /** Eighths of a point. */
  size: number;
}

interface Look {
  font?: FontUse;
  /** Half points; the body's without it. */
  size?: number;
  color?: string;
  alignment?: 'left' | 'center' | 'right' | 'both';
  /** Characters of the body that the first line, or the right end, stands in. */
  indent?: number;
  /** Characters before the first line, and how many more before the others. */
  hanging?: readonly [first: number, more: number];
  /** Twentieths of a point. */
  right?: number;
  keepNext?: boolean;
  /** false: as high as its letters, and not a line of the page. */
  exact?: boolean;
  /** Height in lines of the grid; of 22 a page. */
  lines?: number;
  /** Lines that follow it in the same paragraph. */
  broken?: readonly string[];
  /** What stands at the right end of the same line. */
  end?: string;
  topRule?: Rule;
  bottomRule?: Rule;
}

/** Fonts of 第一层 to 第四层 (GB/T 9704-2012, 7.3.3). */
const levelFonts: Readonly<Record<Level, FontUse>> = { 1: 'heading', 2: 'subheading', 3: 'body', 4: 'body' };

const character = sizes.body * 10;

/** Paragraphs, tables and the page number of one section, in the fonts and on the grid of a page. */
export function writer(docx: Docx, settings: PageSettings, landscape: boolean) {
  const { AlignmentType, BorderStyle, ImageRun, LineRuleType, PageNumber, WidthType } = docx;
  const page = pageOf(settings, landscape);
  const fontOf = (use: FontUse) => {
    const name = settings.fonts[use];
    return { ascii: name, eastAsia: name, hAnsi: name, cs: name };
  };
  const run = (text: string, { font = 'body', size = sizes.body, color }: Look) => {
    // The grid of characters: letters of the body's size a little closer (w:docGrid's own is read differently by each program).
    const closer = size === sizes.body ? { characterSpacing: page.characterSpacing } : {};
    const style = { font: fontOf(font), size, ...closer, ...(color === undefined ? {} : { color }) };
    return { style, run: new docx.TextRun({ ...style, text: oneLine(text) }) };
  };
  const ruleOf = ({ color, size }: Rule) => ({ style: BorderStyle.SINGLE, color, size, space: 1 });
  const spacing = ({ exact = true, lines = 1 }: Look): NonNullable<IParagraphOptions['spacing']> =>
    exact ? { line: Math.round(page.linePitch * lines), lineRule: LineRuleType.EXACT } : {};
  const line = (text: string, look: Look, more: readonly InstanceType<Docx['ImageRun']>[] = []): Paragraph =>
    new docx.Paragraph({
      alignment: {
        center: AlignmentType.CENTER,
        right: AlignmentType.RIGHT,
        both: AlignmentType.BOTH,
        left: AlignmentType.LEFT,
      }[look.alignment ?? 'left'],
      spacing: spacing(look),
      indent: {
        ...(look.indent === undefined ? {} : { firstLine: Math.round(look.indent * character) }),
        ...(look.hanging === undefined
          ? {}
          : { left: (look.hanging[0] + look.hanging[1]) * character, hanging: look.hanging[1] * character }),
        ...(look.right === undefined ? {} : { right: look.right }),
      },
      keepNext: look.keepNext ?? false,
      ...(look.end === undefined
        ? {}
        : { tabStops: [{ type: docx.TabStopType.RIGHT, position: page.width - sizes.small * 10 }] }),
      ...(look.topRule || look.bottomRule
        ? {
            border: {
              ...(look.topRule ? { top: ruleOf(look.topRule) } : {}),
              ...(look.bottomRule ? { bottom: ruleOf(look.bottomRule) } : {}),
            },
          }
        : {}),
      children: [
        ...more,
        run(text, look).run,
        ...(look.broken ?? []).map(
          (next) => new docx.TextRun({ ...run('', look).style, text: oneLine(next), break: 1 }),
        ),
        ...(look.end === undefined
          ? []
          : [new docx.TextRun({ ...run('', look).style, children: [new docx.Tab(), oneLine(look.end)] })]),
      ],
    });
  const blank = (keepNext = false): Paragraph => line('', { keepNext });

  const table = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Table => {
    const all = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.floor((page.width * width) / all));
    const cell = (text: string, i: number, isHead: boolean) =>
      new docx.TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        verticalAlign: docx.VerticalAlign.CENTER,
        margins: { left: 60, right: 60 },
        children: [
          line(text, {
            font: isHead ? 'heading' : 'body',
            size: sizes.table,
            alignment: isHead || text.length < 6 ? 'center' : 'left',
            exact: false,
          }),
        ],
      });
    const row = (cells: readonly string[], isHead: boolean) =>
      new docx.TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map((text, i) => cell(text, i, isHead)),
      });
    return new docx.Table({
      alignment: AlignmentType.CENTER,
      width: { size: widths.reduce((a, b) => a + b), type: WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      rows: [
        row(
          columns.map(({ title }) => title),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    });
  };

  const blocks = (body: readonly Block[]): (Paragraph | Table)[] =>
    body.map((block) => {
      if (block.kind === 'table') return table(block);
      if (block.kind === 'paragraph') return line(block.text, { indent: 2, alignment: 'both' });
      const heading = block.kind === 'heading';
      const font = heading ? levelFonts[block.level] : 'body';
      return line(block.text, { font, indent: 2, alignment: 'both', keepNext: heading });
    });

  /** A short text, with a square code over it that a telephone reads. */
  const beside = (
    text: string,
    code: { png: Buffer; modules: number } | null,
    keepNext: boolean,
  ): (Paragraph | Table)[] => {
    const said = line(text, { size: sizes.note, exact: false, keepNext });
    if (code === null) return [said];
    // Six tenths of a millimetre a module: read from a photocopy too.
    const side = Math.round((code.modules * 0.6 * 96) / 25.4);
    const image = new ImageRun({
      type: 'png',
      data: code.png,
      transformation: { width: side, height: side },
      altText: { id: '1', name: 'QR', title: 'QR', description: oneLine(text) },
    });
    return [line('', { exact: false, keepNext: true }, [image]), said];
  };

  /** — 1 — outside, one character from the edge of the text (7.5). */
  const pageNumber = (side: 'left' | 'right') => {
    const style = { font: fontOf('pageNumber'), size: sizes.small };
    const number = new docx.TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] });
    return new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          indent: { [side]: sizes.small * 10 },
          children: [number],
        }),
      ],
    });
  };
  return { docx, page, run, line, blank, blocks, beside, pageNumber };
}

export type Writer = ReturnType<typeof writer>;
