import { oneLine } from '../text.ts';
import { sealed } from '../zip-times.ts';
import type { Lang } from '../words.ts';
import { type Reminder, reminderText } from './reminder.ts';

/** Fonts of official papers (GB/T 9704), named and never embedded. */
const fonts = { title: '方正小标宋简体', head: '黑体', body: '仿宋' };
/** In half points: 二号, 三号, 小四. */
const sizes = { title: 44, body: 32, note: 20 };
/** Margins of GB/T 9704 in twentieths of a point: 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
const margin = { top: 2098, bottom: 1984, left: 1588, right: 1474 };
const every = '1980-01-01T00:00:00Z';
/** Two letters of the body's size. */
const indent = { firstLine: 640 };
const spacing = { line: 560, lineRule: 'exact' } as const;

/** The reminder as a paper in the form of GB/T 9704. docx is loaded here and nowhere else. */
export async function reminderDocx(reminder: Reminder, lang: Lang = 'zh'): Promise<Uint8Array> {
  const { AlignmentType, Document, Packer, Paragraph, TextRun } = await import('docx');
  const { title, to, opening, sections, issuer, on, checkpoint } = reminderText(reminder, lang);
  const run = (text: string, font: string, size: number) =>
    new TextRun({ text: oneLine(text), font: { ascii: font, eastAsia: font, hAnsi: font }, size });
  const body = (text: string) => new Paragraph({ indent, spacing, children: [run(text, fonts.body, sizes.body)] });
  const right = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: 640 },
      spacing,
      children: [run(text, fonts.body, sizes.body)],
    });
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 560 },
      children: [run(title, fonts.title, sizes.title)],
    }),
    new Paragraph({ spacing, children: [run(to, fonts.body, sizes.body)] }),
    body(opening),
    ...sections.flatMap((section) => [
      new Paragraph({ indent, spacing, keepNext: true, children: [run(section.title, fonts.head, sizes.body)] }),
      ...section.lines.map(body),
    ]),
    new Paragraph({ spacing, children: [] }),
    right(issuer),
    right(on),
    new Paragraph({ spacing: { before: 560 }, children: [run(checkpoint, fonts.body, sizes.note)] }),
  ];
  const page = { size: { width: 11906, height: 16838 }, margin };
  const document = new Document({
    creator: 'xjsme',
    lastModifiedBy: 'xjsme',
    title: oneLine(title),
    sections: [{ properties: { page }, children }],
  });
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:creator>xjsme</dc:creator><cp:lastModifiedBy>xjsme</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${every}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${every}</dcterms:modified></cp:coreProperties>`;
  const bytes = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return sealed(Buffer.from(bytes));
}
