/** A number as a cell holds it. */
interface CellNumber {
  /** NaN where the text is no finite decimal number. */
  value: number;
  /** Digits written from the first one that is not 0, without the exponent. */
  digits: number;
}

const notANumber: CellNumber = { value: Number.NaN, digits: 0 };
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Filled anew by each call: a sheet may hold a million numbers. */
const result: CellNumber = { value: 0, digits: 0 };

/**
 * xsd:double in `bytes[from, to)`, white space round it allowed; `INF`, `NaN` and hexadecimal are not. The answer is
 * valid until the next call. Up to 15 digits are exact as integer over power of ten (Clinger 1990), longer ones go
 * through `Number`.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number): CellNumber {
  while (from < to && bytes[from]! <= 0x20) from++;
  while (to > from && bytes[to - 1]! <= 0x20) to--;
  let at = from;
  const negative = bytes[at] === 0x2d;
  if (negative || bytes[at] === 0x2b) at++;
  let mantissa = 0;
  let digits = 0;
  let written = 0;
  let scale = 0;
  let point = false;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === 0x2e && !point) {
      point = true;
    } else if (byte >= 0x30 && byte <= 0x39) {
      written++;
      if (digits > 0 || byte !== 0x30) digits++;
      if (digits <= 15) mantissa = mantissa * 10 + byte - 0x30;
      if (point) scale++;
    } else {
      break;
    }
  }
  if (written === 0 || to - from > 400) return notANumber;
  result.digits = digits;
  if (at === to && digits <= 15 && scale <= 22) {
    const value = mantissa / powers[scale]!;
    result.value = negative && value !== 0 ? -value : value;
    return result;
  }
  if (at < to) {
    if ((bytes[at++]! | 0x20) !== 0x65) return notANumber;
    if (bytes[at] === 0x2d || bytes[at] === 0x2b) at++;
    const exponent = at;
    while (at < to && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
    if (at < to || at === exponent) return notANumber;
  }
  result.value = Number(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1'));
  return Number.isFinite(result.value) ? result : notANumber;
}

/** Unsigned whole number of up to nine digits in `bytes[from, to)`; -1 where it is none. */
export function decimal(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
