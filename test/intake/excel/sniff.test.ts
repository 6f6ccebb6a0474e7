import { describe, expect, it } from 'vitest';
import { sniffWorkbook } from '../../../src/intake/excel/sniff.ts';
import { bookOf, zipOf } from './build.ts';
import { read } from './read.ts';

const verdict = (bytes: Uint8Array | string): unknown => {
  const found = sniffWorkbook(Buffer.from(bytes as string));
  return found.ok ? 'workbook' : (found.args['actual'] ?? found.code);
};
const zip = (...names: string[]): Buffer => zipOf(names.map((name) => ({ name, data: 'x' })));

/** An OLE file with these streams in its directory. */
function ole(...streams: string[]): Buffer {
  const file = Buffer.alloc(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) file.write(name, 1024 + index * 128, 'utf16le');
  return file;
}

describe('by content', () => {
  it('a workbook', () => {
    expect(verdict(bookOf({ sheets: ['<sheetData/>'] }))).toBe('workbook');
    expect(verdict(zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'))).toBe('workbook');
  });

  it('other zips', () => {
    expect(verdict(zip('[Content_Types].xml', 'xl/workbook.bin', 'xl/worksheets/sheet1.bin'))).toBe('xlsb');
    expect(
      verdict(zipOf([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }])),
    ).toBe('ods');
    expect(verdict(zip('[Content_Types].xml', 'word/document.xml'))).toBe('docx');
    expect(verdict(zip('photo.jpg'))).toBe('zip');
    expect(verdict(zip('xl/workbook.xml'))).toBe('zip');
    expect(verdict(zip())).toBe('zip');
  });

  it('zips that are refused', () => {
    expect(verdict('PK\u0003\u0004 and so on')).toBe('zip/broken');
    expect(verdict(zipOf([{ name: 'xl/workbook.xml', data: 'x', flags: 1 }]))).toBe('zip/encrypted');
    expect(verdict(zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/Workbook.xml'))).toBe('zip/duplicate-entry');
  });

  it('old Office and encrypted files', () => {
    expect(verdict(ole('Root Entry', 'Workbook'))).toBe('xls');
    expect(verdict(ole('Root Entry', 'Book'))).toBe('xls');
    expect(verdict(ole('Root Entry', 'Workbook', 'ETExtData'))).toBe('et');
    expect(verdict(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('input/encrypted');
    expect(verdict(ole('Root Entry', 'WordDocument'))).toBe('unknown');
    const inText = ole('Root Entry', 'Workbook');
    inText.write('EncryptedPackage', 1701, 'utf16le');
    expect(verdict(inText)).toBe('xls');
  });

  it.each([
    '<html><table>',
    '\ufeff\n <!DOCTYPE html>',
    '<?xml version="1.0"?><Workbook>',
    '<table border=1>',
    '<meta charset="gb2312">',
  ])('markup: %s', (text) => expect(verdict(text)).toBe('html'));

  it('text, in the encodings of the place', () => {
    expect(verdict('姓名,学历\n张三,本科\n')).toBe('text');
    expect(verdict(Buffer.from('d0d5c3fb2cd1a7c0fa0a', 'hex'))).toBe('text');
    expect(verdict(Buffer.from('\ufeff姓名\t学历', 'utf16le'))).toBe('text');
    expect(verdict(Buffer.from('\ufeff<html>', 'utf16le'))).toBe('html');
  });

  it('nothing, and anything else', () => {
    expect(verdict('')).toBe('input/empty');
    expect(verdict('%PDF-1.7\n')).toBe('unknown');
    expect(verdict(Buffer.from('ffd8ffe000104a464946', 'hex'))).toBe('unknown');
    expect(verdict(Buffer.alloc(100))).toBe('unknown');
    expect(verdict(Buffer.from([0x41, 0xff, 0xff]))).toBe('unknown');
  });
});

it('the reader says what the file is', () => {
  expect(read(ole('Workbook'))).toEqual({
    sheets: null,
    macros: false,
    said: [{ code: 'input/wrong-format', args: { actual: 'xls' }, at: { file: 'a.xlsx' } }],
  });
});
