import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCharacter, decodeText, positions, unixBreaks } from '../../src/intake/text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark = true) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  if (mark) view.setUint16(0, 0xfeff, !big);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), !big);
  return new Uint8Array(view.buffer);
};

describe('decodeText', () => {
  it('reads UTF-8, with a mark or without', () => {
    expect(decodeText(utf8('a: 喀什'))).toEqual({ ok: true, text: 'a: 喀什', encoding: 'utf-8', bom: false });
    expect(decodeText(utf8('\ufeffa: 喀什'))).toEqual({ ok: true, text: 'a: 喀什', encoding: 'utf-8', bom: true });
    expect(decodeText(utf8(''))).toEqual({ ok: true, text: '', encoding: 'utf-8', bom: false });
  });

  it('takes one mark off, not two', () => {
    expect(decodeText(utf8('\ufeff\ufeffa'))).toMatchObject({ text: '\ufeffa' });
  });

  it('reads GB 18030 when the bytes are no UTF-8', () => {
    // 姓名 in GBK; 𠮷 (U+20BB7) in four bytes.
    expect(decodeText(bytes(0xd0, 0xd5, 0xc3, 0xfb))).toEqual({
      ok: true,
      text: '姓名',
      encoding: 'gb18030',
      bom: false,
    });
    expect(decodeText(bytes(0x95, 0x34, 0xb2, 0x35))).toMatchObject({ text: '𠮷' });
    expect(decodeText(bytes(0x84, 0x31, 0x95, 0x33, 0xd0, 0xd5))).toMatchObject({
      text: '姓',
      encoding: 'gb18030',
      bom: true,
    });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(utf16('姓名\t1', false))).toEqual({ ok: true, text: '姓名\t1', encoding: 'utf-16le', bom: true });
    expect(decodeText(utf16('姓名\t1', true))).toEqual({ ok: true, text: '姓名\t1', encoding: 'utf-16be', bom: true });
  });

  it.each([
    ['NUL', utf8('a\0b')],
    ['UTF-16 without a mark', utf16('name,age', false, false)],
    ['a broken UTF-8 file with a mark', bytes(0xef, 0xbb, 0xbf, 0xd0, 0xd5)],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x61)],
    ['neither UTF-8 nor GB 18030', bytes(0x61, 0xff, 0x62)],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10)],
    ['control characters throughout', bytes(0x61, 1, 2, 3, 4, 5, 6)],
  ])('refuses %s', (_, input) => {
    expect(decodeText(input)).toEqual({ ok: false, code: 'input/encoding' });
  });

  it('keeps a stray control character for the reader to point at', () => {
    expect(decodeText(utf8('name: a\u001bb'))).toMatchObject({ ok: true, text: 'name: a\u001bb' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const result = decodeText(input);
        expect(result.ok ? typeof result.text : result.code).toBe(result.ok ? 'string' : 'input/encoding');
      }),
    );
  });
});

describe('positions', () => {
  it('counts lines and UTF-16 columns from 1', () => {
    const { at, startOf } = positions('ab\n\n𠮷c\r\nd');
    expect([0, 1, 2, 3, 4, 6, 9].map(at)).toEqual([
      { line: 1, col: 1 },
      { line: 1, col: 2 },
      { line: 1, col: 3 },
      { line: 2, col: 1 },
      { line: 3, col: 1 },
      { line: 3, col: 3 },
      { line: 4, col: 1 },
    ]);
    expect([1, 2, 3, 4, 5].map(startOf)).toEqual([0, 3, 4, 9, 10]);
  });
});

it('turns lone CR into LF and nothing else', () => {
  expect(unixBreaks('a\rb\r\nc\nd\r')).toBe('a\nb\r\nc\nd\n');
});

it('names control characters, not white space', () => {
  expect(controlCharacter('a\t\r\nb　c')).toBeUndefined();
  expect(controlCharacter('a\u0007\u001b')).toBe('U+0007');
  expect(controlCharacter('a\u202eb')).toBe('U+202E');
});
