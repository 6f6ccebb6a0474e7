import { oneLine } from '../text.ts';
import { sealed } from '../zip-times.ts';
import type { OfficialDocument } from './document.ts';
import { attachmentLines, attachmentMark } from './attachments.ts';
import { fontTable } from './fonts.ts';
import { qrPicture } from './qr.ts';
import { charactersOf, pageOf, sizes, titleLines } from './sizes.ts';
import { type Writer, writer } from './writer.ts';

const every = '1980-01-01T00:00:00Z';
const core =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:creator>xjsme</dc:creator><cp:lastModifiedBy>xjsme</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${every}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${every}</dcterms:modified></cp:coreProperties>`;

const red = 'FF0000';

/** 发文机关标志 over 发文字号 and a red rule; without a mark the number stands below the title. */
function head({ letterhead, number }: OfficialDocument, { line, blank, page }: Writer) {
  if (letterhead === null) return [];
  // As large as one line holds it, and no larger than the title of a paper at 上级.
  const size = Math.min(92, Math.floor((page.width / 20 / charactersOf(letterhead)) * 2) - 2);
  return [
    line(letterhead, { font: 'title', size, color: red, alignment: 'center', exact: false }),
    blank(),
    line(number ?? '', { alignment: 'center' }),
    line('', { bottomRule: { color: red, size: 12 }, exact: false, size: 4 }),
  ];
}

/** 二号, or smaller where a line then holds the whole title of a list. */
function listTitle(title: string, { page }: Writer): number {
  const fits = Math.floor((page.width / 20 / (charactersOf(title) + 1)) * 2);
  return fits >= sizes.list ? Math.min(sizes.title, fits) : sizes.title;
}

/** 发文机关署名 centred over 成文日期, which ends four characters from the right (GB/T 9704-2012, 7.3.5). */
function signature({ issuer, on }: OfficialDocument, { line }: Writer) {
  const shift = (charactersOf(issuer) - charactersOf(on)) / 2;
  const right = (characters: number) => ({ alignment: 'right' as const, right: Math.round(characters * 320) });
  return [line(issuer, { ...right(Math.max(0, 4 - shift)), keepNext: true }), line(on, right(shift > 4 ? shift : 4))];
}

/**
 * The document in the layout of GB/T 9704-2012. Times are fixed: the same document gives the same bytes. `docx` is
 * loaded here and nowhere else.
 */
export async function officialDocx(paper: OfficialDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, number, letterhead, to, body, attachments, checkpoint, page: settings } = paper;
  const own = writer(docx, settings, false);
  const { line, blank, blocks } = own;
  const names = attachmentLines(paper);
  const [firstLine, ...broken] = titleLines(title, Math.floor((own.page.width / 20 / sizes.title) * 2));
  const first = [
    ...head(paper, own),
    ...(letterhead === null ? [] : [blank()]),
    line(firstLine!, { font: 'title', size: sizes.title, alignment: 'center', keepNext: true, lines: 1.2, broken }),
    ...(letterhead === null && number !== null ? [line(number, { alignment: 'center' })] : []),
    blank(),
    ...(to === null ? [] : [line(to, {})]),
    ...blocks(body),
    ...(names.length === 0
      ? []
      : [
          blank(),
          ...names.map((text, i) => line(text, { hanging: i > 0 ? [5, 1] : [2, names.length === 1 ? 3 : 4] })),
        ]),
    blank(true),
    blank(true),
    ...signature(paper, own),
  ];
  const code = checkpoint?.qr == null ? null : await qrPicture(checkpoint.qr);
  const section = (children: typeof first, landscape: boolean) => {
    const { size, margin, linePitch } = pageOf(settings, landscape);
    return {
      properties: {
        page: {
          size: {
            ...size,
            orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
          },
          margin,
        },
        // Every line is exactly as high as the grid asks; a grid that snaps would double titles and rows.
        grid: { type: docx.DocumentGridType.DEFAULT, linePitch },
      },
      footers: { default: own.pageNumber('right'), even: own.pageNumber('left') },
      children,
    };
  };
  const others = attachments.map((one, i) => {
    const there = writer(docx, settings, one.landscape);
    const children = [
      there.line(attachmentMark(paper, i), { font: 'heading' }),
      there.blank(),
      there.line(one.title, {
        font: 'title',
        size: listTitle(one.title, there),
        alignment: 'center',
        keepNext: true,
        lines: 1.2,
      }),
      there.blank(),
      ...there.blocks(one.body),
      ...(i === attachments.length - 1 ? footOf(paper, code, there) : []),
    ];
    return section(children, one.landscape);
  });
  const document = new docx.Document({
    creator: 'xjsme',
    lastModifiedBy: 'xjsme',
    title: oneLine(title),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: own.run('', {}).style } } },
    sections: [section(others.length === 0 ? [...first, ...footOf(paper, code, own)] : first, false), ...others],
  });
  const bytes = await docx.Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: core },
    { path: 'word/fontTable.xml', data: fontTable(Object.values(settings.fonts)) },
  ]);
  return sealed(Buffer.from(bytes));
}

type Code = Awaited<ReturnType<typeof qrPicture>>;

/** What ends a paper: where the ledger stood, with the square code; then 版记 between its rules. */
function footOf({ checkpoint, imprint }: OfficialDocument, code: Code | null, own: Writer) {
  const lines = imprint.map((written, i) => {
    // Two wide spaces: who issued it left, when it was printed right.
    const [text, end] = written.split('　　') as [string, string?];
    return own.line(text, {
      size: sizes.small,
      keepNext: i < imprint.length - 1,
      indent: 1,
      ...(end === undefined ? {} : { end }),
      topRule: i === 0 ? { color: '000000', size: 8 } : { color: '000000', size: 4 },
      ...(i === imprint.length - 1 ? { bottomRule: { color: '000000', size: 8 } } : {}),
    });
  });
  return [
    ...(checkpoint === null ? [] : [own.blank(), ...own.beside(checkpoint.text, code, lines.length > 0)]),
    ...(lines.length === 0 ? [] : [own.blank(true), ...lines]),
  ];
}
