import { openZip } from '../../src/intake/zip.ts';

/** The parts of a docx by path. */
export function partsOf(docx: Uint8Array): Map<string, Uint8Array> {
  const opened = openZip(docx);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { entries, read } = opened.zip;
  return new Map(entries.map((entry) => [entry.name, read(entry) as Uint8Array]));
}

export const partOf = (docx: Uint8Array, path: string): string => new TextDecoder().decode(partsOf(docx).get(path));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:drawing>/g)]
    .map(([whole, text]) => text ?? (whole === '<w:tab/>' ? '\t' : '[QR]'))
    .join('')
    .replaceAll(/&(\w+);/g, (_, name: string) => entities[name]!);

/** What a reader sees, a line each paragraph and each row of a table; a page that begins anew is marked. */
export function textOfDocx(docx: Uint8Array): string {
  const body = partOf(docx, 'word/document.xml');
  const parts = body.matchAll(/<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>/gs);
  return [...parts]
    .map(([xml]) => {
      if (xml.startsWith('<w:tr>'))
        return `| ${[...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) => textOf(one)).join(' | ')} |`;
      return textOf(xml) + (xml.includes('<w:sectPr>') ? '\n=== 另页 ===' : '');
    })
    .join('\n')
    .trimEnd();
}
