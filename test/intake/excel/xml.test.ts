import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../../../src/intake/excel/xml.ts';

const names = { [OPEN]: '+', [CLOSE]: '-', [TEXT]: '"' };

/** `+a "text -a`, ending with the problem if there is one. */
function tokens(part: string | Uint8Array): string {
  const xml = new XmlScanner(Buffer.from(part as string));
  const seen: string[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    const text = token === TEXT ? xml.bytes.toString('utf8', xml.from, xml.to) : `${xml.name}${xml.depth}`;
    seen.push(`${names[token as 1 | 2 | 3]}${text}`);
  }
  return [...seen, ...(xml.problem ? [`!${xml.problem}`] : [])].join(' ');
}

/** Own text of the root. */
function content(part: string | Uint8Array): string | null {
  const xml = new XmlScanner(Buffer.from(part as string));
  xml.next();
  xml.content();
  const text = xml.text();
  return xml.problem ? null : text;
}

describe('tags', () => {
  it('come with depth, without prefix, empty ones closed', () => {
    expect(tokens('<?xml version="1.0"?>\n<x:a ><b/><b c="1" /><cc>t</cc\n></x:a>\n')).toBe(
      '+a1 +b2 -b1 +b2 -b1 +cc2 "t -cc1 -a0',
    );
  });

  it('may hold > and the other quote in attributes, in any order', () => {
    const xml = new XmlScanner(Buffer.from(`<a s='1>"' r = "it's &lt;&#x4E2D;" r:id="q"/>`));
    expect(xml.next()).toBe(OPEN);
    const got = [
      xml.attributes.get('r'),
      xml.attributes.get('s'),
      xml.attributes.get('id'),
      xml.attributes.get('id', true),
    ];
    expect(got).toEqual(["it's <中", '1>"', null, 'q']);
  });

  it.each([
    '<a>',
    '<a><b></a></b>',
    '<a></b>',
    '<x:a></a>',
    '<a',
    '<a b>',
    '<a b=1/>',
    '<a b="1/>',
    '<a b="<"/>',
    '</a>',
    '<a/><b/>',
    '',
    ' ',
    'text',
    '<a/>text',
    '<a/ >',
    '< a/>',
    '<>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><? </a>',
    '<a><!x</a>',
    '<x:/>',
  ])('malformed ends with a problem: %s', (part) => expect(tokens(part)).toMatch(/!(broken|entities)$/));

  it.each(['<!DOCTYPE a><a/>', '<!doctype a [<!ENTITY b "c">]><a>&b;</a>', '<a><!ENTITY x "y"></a>'])(
    'a DTD is refused: %s',
    (part) => expect(tokens(part)).toMatch(/!entities$/),
  );

  it('too deep is broken, without a deep stack', () => {
    expect(tokens('<a>'.repeat(100) + '</a>'.repeat(100))).not.toContain('!');
    expect(tokens('<a>'.repeat(500_000))).toMatch(/!broken$/);
  });
});

describe('text', () => {
  it.each([
    ['<t>a&amp;b&lt;&gt;&quot;&apos;</t>', `a&b<>"'`],
    ['<t>&#20013;&#x56fd;&#x1F600;</t>', '中国😀'],
    ['<t>&#xD83D;&#xDE00;</t>', '😀'],
    ['<t>中文 😀</t>', '中文 😀'],
    ['<t>a<!-- c -->b<?p?><![CDATA[<&amp;>]]>d</t>', 'ab<&amp;>d'],
    ['<t> a\r\nb\rc </t>', ' a\nb\nc '],
    ['<t>&#13;&#10;</t>', '\r\n'],
    ['<t>a<u>not mine</u>b</t>', 'ab'],
    ['<t/>', ''],
    ['<t></t>', ''],
  ])('%s', (part, text) => expect(content(part)).toBe(text));

  it.each(['<t>&nbsp;</t>', '<t>&</t>', '<t>a&b</t>', '<t>&#x110000;</t>', '<t>&#;</t>', '<t>&#xG;</t>'])(
    'unknown entities are broken: %s',
    (part) => expect(content(part)).toBeNull(),
  );

  it('is UTF-8 or UTF-16, with or without BOM, and nothing else', () => {
    const part = '<t>中😀</t>';
    const little = Buffer.from(part, 'utf16le');
    expect(content(Buffer.from(`\ufeff${part}`))).toBe('中😀');
    expect(content(Buffer.from(`\ufeff${part}`, 'utf16le'))).toBe('中😀');
    expect(content(little)).toBe('中😀');
    expect(content(Buffer.from(`\ufeff${part}`, 'utf16le').swap16())).toBe('中😀');
    expect(content(little.swap16())).toBe('中😀');
    expect(tokens(Buffer.from('3c743ed6d03c2f743e', 'hex'))).toBe('!broken');
  });

  it('survives being written: any text, escaped in any way, comes back', () => {
    const how = fc.constantFrom<(text: string) => string>(
      (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;'),
      (text) => [...text].map((char) => `&#${char.codePointAt(0)};`).join(''),
      (text) => [...text].map((char) => `&#x${char.codePointAt(0)!.toString(16)};<!---->`).join(''),
      (text) => `<![CDATA[${text.replaceAll('\r', '').replaceAll(']]>', '')}]]>`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), how, (text, write) => {
        const clean = write(text).startsWith('<![CDATA[') ? text.replaceAll('\r', '').replaceAll(']]>', '') : text;
        expect(content(`<t>${write(text)}</t>`)).toBe(clean);
      }),
    );
  });

  it('of any bytes neither throws nor hangs', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<',
      '>',
      '&',
      ';',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      ' x="1"',
      '=',
      '中',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof tokens(pieces.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
