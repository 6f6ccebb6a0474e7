import { describe, expect, it } from 'vitest';
import { sniff, typeOfExtension, zipKind } from '../../../src/intake/attachments/sniff.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

describe('sniff', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xef\xbb\xbf junk from a mail gateway\r\n%PDF-1.4', 'pdf'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
    ['PK\x03\x04\x14\0', 'zip'],
    ['PK\x05\x06', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc-ole'],
    ['GIF89a', 'gif'],
    ['II*\0\x08\0\0\0', 'tif'],
    ['MM\0*\0\0\0\x08', 'tif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\x0a\x0d\x0a\x0dWEBPVP8 ', 'webp'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'unknown'],
    ['Rar!\x1a\x07\x01\0', 'rar'],
    ['7z\xbc\xaf\x27\x1c\0\x04', '7z'],
    ['BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0\x28\0\0\0', 'bmp'],
    ['BMW is a maker of cars', 'text'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0', 'heic'],
    ['\0\0\0\x18ftypisom\0\0\0\0', 'unknown'],
    ['PK is no zip by itself', 'text'],
    ['\xc9\xea\xb1\xa8\xb2\xc4\xc1\xcf', 'text'],
    ['\xff\xfe\x33\x75', 'text'],
    ['a,b\r\n\tc\f', 'text'],
    ['\x01\x02\x03', 'unknown'],
    ['\0', 'unknown'],
  ])('%j is %s', (head, type) => {
    expect(sniff(bytes(head))).toBe(type);
  });

  it('has no word for an empty file', () => {
    expect(sniff(bytes(''))).toBeNull();
  });

  it('looks for the PDF header in the first 1024 bytes only', () => {
    expect(sniff(bytes(`${'x'.repeat(1019)}%PDF-`))).toBe('pdf');
    expect(sniff(bytes(`${'x'.repeat(1020)}%PDF-`))).toBe('text');
  });
});

it('tells zips apart by the names in them', () => {
  expect(zipKind(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])).toBe('xlsx');
  expect(zipKind(['[Content_Types].xml', 'xl/workbook.bin'])).toBe('zip');
  expect(zipKind(['word/document.xml', '[Content_Types].xml'])).toBe('docx');
  expect(zipKind(['[Content_Types].xml', 'ppt/presentation.xml'])).toBe('pptx');
  expect(zipKind(['OFD.xml', 'Doc_0/Document.xml'])).toBe('ofd');
  expect(zipKind(['mimetype', 'content.xml'])).toBe('zip');
  expect(zipKind(['old/word/a.txt', 'word/a.txt'])).toBe('zip');
  expect(zipKind([])).toBe('zip');
});

it('knows what an extension promises', () => {
  expect(['a.JPEG', 'a.jpg', 'a.tiff', 'a.TIF', 'a.docm', 'a.et', 'a.heif', 'a.csv'].map(typeOfExtension)).toEqual([
    'jpg',
    'jpg',
    'tif',
    'tif',
    'docx',
    'doc-ole',
    'heic',
    'text',
  ]);
  expect(typeOfExtension('a.dwg')).toBeNull();
  expect(typeOfExtension('pdf')).toBeNull();
});
