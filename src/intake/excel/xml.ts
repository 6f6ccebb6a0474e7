import { XmlAttributes } from './xml-attributes.ts';
import { decodeRun, toUtf8, type Form } from './xml-text.ts';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const colon = 0x3a;

/** Deeper than any office suite nests. */
const maxDepth = 200;

// Names of one letter are the hot ones (c, v, f, t, r); ready-made strings spare a decode for each cell.
const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** A name or keyword in `bytes[from, to)`. */
export const shortName = (bytes: Buffer, from: number, to: number): string =>
  to - from === 1 ? letters[bytes[from]!]! : bytes.toString('latin1', from, to);

/**
 * Pulls tags and texts out of an XML part, byte by byte, once, without recursion. Namespaces are not resolved: prefixes
 * are dropped from element names, as WPS writes `<x:row>`. No DTD is read; one that is there refuses the part.
 * A part that is not well-formed ends early with `problem` set.
 */
export class XmlScanner {
  problem: 'broken' | 'entities' | null = null;
  /** Local name of the element opened or closed last. */
  name = '';
  /** Open elements; right after OPEN the new one is counted, right after CLOSE it no longer is. */
  depth = 0;
  readonly bytes: Buffer;
  /** Of the element opened last. */
  readonly attributes: XmlAttributes;
  /** The last TEXT, or what `content()` found, in `bytes`. */
  from = 0;
  to = 0;

  private pos = 0;
  private emptyTag = false;
  private begun = false;
  private form: Form = 'ascii';
  private several: string | null = null;
  private readonly names: string[] = [''];
  private readonly tagFrom: number[] = [0];
  private readonly tagTo: number[] = [0];

  constructor(part: Uint8Array) {
    const bytes = toUtf8(part);
    this.bytes = bytes ?? Buffer.alloc(0);
    this.attributes = new XmlAttributes(this.bytes);
    if (!bytes) this.problem = 'broken';
  }

  next(): number {
    if (this.emptyTag) {
      this.emptyTag = false;
      this.name = this.names[this.depth--]!;
      return CLOSE;
    }
    const { bytes } = this;
    while (this.pos < bytes.length) {
      if (bytes[this.pos] !== lt) {
        if (this.plainText()) return TEXT;
        continue;
      }
      const after = bytes[this.pos + 1]!;
      if (after === slash) return this.closeTag();
      if (after === 0x3f) this.pass('?>', 2);
      else if (after !== 0x21) return this.openTag();
      else if (this.declaration()) return TEXT;
    }
    return this.depth > 0 || !this.begun ? this.fail('broken') : END;
  }

  /** Offset of what comes next; -1 inside an empty tag, whose end is still to come. */
  get position(): number {
    return this.emptyTag ? -1 : this.pos;
  }

  /** Goes on at an offset behind whole elements that another reader has read; the open ones stay open. */
  goTo(position: number): void {
    this.pos = position;
  }

  /** Goes to the end of the element opened last. */
  skip(): void {
    const target = this.depth - 1;
    while (this.depth > target && this.next() !== END);
  }

  /**
   * Goes to the end of the element opened last and gathers its own text (not that of elements in it) for `text()`.
   * True where it is one run of ASCII from `from` to `to` with nothing to decode.
   */
  content(): boolean {
    const inside = this.depth;
    let from = this.pos;
    let to = from;
    let form: Form = 'ascii';
    let parts: string[] | null = null;
    for (let token = this.next(), runs = 0; token !== END; token = this.next()) {
      if (token === CLOSE && this.depth < inside) break;
      if (token === OPEN) this.skip();
      if (token !== TEXT) continue;
      if (++runs === 1) {
        from = this.from;
        to = this.to;
        form = this.form;
      } else {
        parts ??= [this.decode(from, to, form)];
        parts.push(this.decode(this.from, this.to, this.form));
      }
    }
    this.from = from;
    this.to = to;
    this.form = form;
    this.several = parts === null ? null : parts.join('');
    return parts === null && form === 'ascii';
  }

  /** The text found by `content()`, decoded. */
  text(): string {
    return this.several ?? this.decode(this.from, this.to, this.form);
  }

  fail(problem: 'broken' | 'entities'): number {
    this.problem ??= problem;
    this.pos = this.bytes.length;
    this.emptyTag = false;
    this.depth = 0;
    this.begun = true;
    return END;
  }

  private decode(from: number, to: number, form: Form): string {
    const text = decodeRun(this.bytes, from, to, form);
    if (text === null) this.fail('broken');
    return text ?? '';
  }

  /** Text up to the next `<`; false where it stands outside the root, where only white space may. */
  private plainText(): boolean {
    const { bytes } = this;
    const from = this.pos;
    let seen = 0;
    let special = false;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === lt) break;
      seen |= byte;
      if (byte === 0x26 || byte === 0x0d) special = true;
    }
    this.pos = at;
    if (this.depth === 0) {
      if (/\S/.test(bytes.toString('latin1', from, Math.min(at, from + 64)))) this.fail('broken');
      return false;
    }
    this.from = from;
    this.to = at;
    this.form = special ? 'escaped' : seen >= 0x80 ? 'utf8' : 'ascii';
    return true;
  }

  /** Goes past the next `end`, which is looked for `skip` bytes on. */
  private pass(end: string, skip: number): boolean {
    const at = this.bytes.indexOf(end, this.pos + skip, 'latin1');
    if (at < 0) this.fail('broken');
    else this.pos = at + end.length;
    return at >= 0;
  }

  /** Comment (false), CDATA (true, a TEXT), or a DTD, which is refused. */
  private declaration(): boolean {
    const { bytes, pos } = this;
    const third = bytes[pos + 2];
    if (third === 0x2d && bytes[pos + 3] === 0x2d) {
      this.pass('-->', 4);
    } else if (third === 0x5b && this.depth > 0 && bytes.toString('latin1', pos, pos + 9) === '<![CDATA[') {
      if (!this.pass(']]>', 9)) return false;
      this.from = pos + 9;
      this.to = this.pos - 3;
      this.form = 'cdata';
      return true;
    } else {
      this.fail(/^<![A-Z]/i.test(bytes.toString('latin1', pos, pos + 3)) ? 'entities' : 'broken');
    }
    return false;
  }

  private openTag(): number {
    const { bytes } = this;
    let at = this.pos + 1;
    const nameFrom = at;
    let local = at;
    let byte = bytes[at]!;
    while (byte > 0x20 && byte !== gt && byte !== slash && byte !== lt) {
      if (byte === colon) local = at + 1;
      byte = bytes[++at]!;
    }
    if (at === local || this.depth >= maxDepth || (this.depth === 0 && this.begun)) return this.fail('broken');
    const depth = ++this.depth;
    this.begun = true;
    this.name = this.names[depth] = this.localName(local, at, depth);
    this.tagFrom[depth] = nameFrom;
    this.tagTo[depth] = at;
    at = this.attributes.read(at);
    if (at < 0) return this.fail('broken');
    this.emptyTag = bytes[at] === slash;
    if (this.emptyTag && bytes[++at] !== gt) return this.fail('broken');
    this.pos = at + 1;
    return OPEN;
  }

  /** Names repeat: that of a letter is ready, and that of the element before at this depth is used again. */
  private localName(from: number, to: number, depth: number): string {
    const { bytes } = this;
    const last = this.names[depth] ?? '';
    if (to - from > 1 && last.length === to - from) {
      let i = 0;
      while (i < last.length && last.charCodeAt(i) === bytes[from + i]) i++;
      if (i === last.length) return last;
    }
    return shortName(bytes, from, to);
  }

  /** A closing tag must repeat the opening one, prefix and all. */
  private closeTag(): number {
    const { bytes, depth } = this;
    if (depth === 0) return this.fail('broken');
    let at = this.pos + 2;
    for (let from = this.tagFrom[depth]!; from < this.tagTo[depth]!; ) {
      if (bytes[at++] !== bytes[from++]) return this.fail('broken');
    }
    while (bytes[at]! <= 0x20) at++;
    if (bytes[at] !== gt) return this.fail('broken');
    this.pos = at + 1;
    this.name = this.names[depth]!;
    this.depth = depth - 1;
    return CLOSE;
  }
}
