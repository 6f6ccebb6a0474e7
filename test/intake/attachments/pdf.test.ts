import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../../src/intake/attachments/pdf.ts';
import { type Bytes, CHUNK } from '../../../src/intake/folder/content.ts';

const file = (text: string): Bytes => {
  const data = Buffer.from(text, 'latin1');
  return { size: data.length, at: (offset, length) => data.subarray(offset, offset + Math.min(length, CHUNK)) };
};

/** A PDF with this body, a table of cross-references and this trailer dictionary. */
const withTable = (body: string, dictionary: string, rows = 1): string => {
  const start = `%PDF-1.4\n${body}\n`;
  const table = `xref\n0 ${rows}\n${'0000000000 65535 f \n'.repeat(rows)}`;
  return `${start}${table}trailer\n<< /Size 1 ${dictionary} >>\nstartxref\n${start.length}\n%%EOF\n`;
};

const withStream = (body: string, dictionary: string): string => {
  const start = `%PDF-1.5\n${body}\n`;
  return `${start}9 0 obj\n<</Type/XRef/W[1 2 1]${dictionary}>>stream\nxx\nendstream endobj\nstartxref\n${start.length}\n%%EOF`;
};

describe('complete', () => {
  it('means it ends with %%EOF, padding aside', () => {
    const pdf = withTable('1 0 obj endobj', '');
    expect(inspectPdf(file(pdf)).complete).toBe(true);
    expect(inspectPdf(file(`${pdf}${'\0'.repeat(3000)}`)).complete).toBe(true);
    expect(inspectPdf(file(`${pdf}${'x'.repeat(1018)}`)).complete).toBe(true);
    expect(inspectPdf(file('%PDF-1.4\n%%EOF')).complete).toBe(true);
  });

  it('is denied to a file that is cut', () => {
    const pdf = withTable('1 0 obj endobj', '');
    expect(inspectPdf(file(pdf.slice(0, -4))).complete).toBe(false);
    expect(inspectPdf(file(`%PDF-1.4\n%%EOF\n${'x'.repeat(1100)}`)).complete).toBe(false);
    expect(inspectPdf(file('%PDF-')).complete).toBe(false);
  });
});

describe('encrypted', () => {
  it.each([
    ['a reference in the trailer', withTable('', '/Encrypt 5 0 R')],
    ['a dictionary in the trailer', withTable('', '/Encrypt <</Filter/Standard>>')],
    ['a reference in a cross-reference stream', withStream('', '/Encrypt 5 0 R/Root 1 0 R')],
    ['a trailer behind a table of more than 1 MiB', withTable('', '/Encrypt 5 0 R', 60_000)],
    ['a lost cross-reference', '%PDF-1.4\ntrailer << /Encrypt\n5 0 R >>\nstartxref\n999999\n%%EOF'],
    ['a lost cross-reference, across two chunks', `%PDF-1.4\n${' '.repeat(CHUNK - 14)}/Encrypt 5 0 R`],
  ])('is told by %s', (_, pdf) => {
    expect(inspectPdf(file(pdf)).encrypted).toBe(true);
  });

  it.each([
    ['a page that speaks of it', withTable('stream\n(/Encrypt 5 0 R) Tj\nendstream', '/Root 1 0 R')],
    ['a page before a cross-reference stream', withStream('stream\n(/Encrypt <<) Tj\nendstream', '/Root 1 0 R')],
    ['a page before a table of more than 1 MiB', withTable('(/Encrypt 5 0 R) Tj', '/Root 1 0 R', 60_000)],
    ['another key', withTable('', '/EncryptMetadata false')],
    ['no cross-reference and another key', '%PDF-1.4\n/EncryptMetadata false /Encrypt null'],
  ])('is not told by %s', (_, pdf) => {
    expect(inspectPdf(file(pdf)).encrypted).toBe(false);
  });
});
