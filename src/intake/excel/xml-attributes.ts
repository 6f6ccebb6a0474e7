import { decodeRun } from './xml-text.ts';

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const colon = 0x3a;

/** More than any office suite writes in one tag. */
const maxAttributes = 200;

/** The attributes of one tag, as offsets into its part; one object serves every tag of a part. */
export class XmlAttributes {
  /** The value that `letter()` found. */
  from = 0;
  to = 0;
  private readonly bytes: Buffer;
  /** Start and end of the name, start and end of the value, for each. */
  private readonly spans: number[] = [];
  private used = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Reads from behind the element's name; the offset of the `>` or `/` that ends them, or -1 where malformed. */
  read(start: number): number {
    const { bytes, spans } = this;
    let at = start;
    this.used = 0;
    for (let used = 0; ; used += 4) {
      while (bytes[at]! <= 0x20) at++;
      let byte = bytes[at]!;
      if (byte === gt || byte === slash) {
        this.used = used;
        return at;
      }
      if (used === maxAttributes * 4) return -1;
      spans[used] = at;
      while (byte > 0x20 && byte !== equals && byte !== gt && byte !== lt && byte !== slash) byte = bytes[++at]!;
      if (at === spans[used]) return -1;
      spans[used + 1] = at;
      while (bytes[at]! <= 0x20) at++;
      if (bytes[at++] !== equals) return -1;
      while (bytes[at]! <= 0x20) at++;
      const quote = bytes[at++];
      if (quote !== 0x22 && quote !== 0x27) return -1;
      spans[used + 2] = at;
      while (at < bytes.length && (byte = bytes[at]!) !== quote && byte !== lt) at++;
      if (bytes[at] !== quote) return -1;
      spans[used + 3] = at++;
    }
  }

  /** Value of an attribute without prefix, or with any prefix where `prefixed`; null where it is absent or malformed. */
  get(name: string, prefixed = false): string | null {
    const { bytes, spans } = this;
    for (let i = 0; i < this.used; i += 4) {
      const end = spans[i + 1]!;
      const start = end - name.length;
      const fits = prefixed ? start > spans[i]! && bytes[start - 1] === colon : start === spans[i];
      if (fits && bytes.toString('latin1', start, end) === name) {
        return decodeRun(bytes, spans[i + 2]!, spans[i + 3]!, 'escaped');
      }
    }
    return null;
  }

  /** Finds an attribute with a name of one letter without decoding it: `from` and `to` are set. */
  letter(letter: number): boolean {
    const { bytes, spans } = this;
    for (let i = 0; i < this.used; i += 4) {
      const start = spans[i]!;
      if (spans[i + 1]! - start !== 1 || bytes[start] !== letter) continue;
      this.from = spans[i + 2]!;
      this.to = spans[i + 3]!;
      return true;
    }
    return false;
  }
}
