import { checkCreditCode } from './creditCode.ts';

/*
 * Numbers of bank cards (ISO/IEC 7812): 16 to 19 digits, of which the last is a check digit (Luhn), beginning with what is
 * given out to issuers. Found to be refused, never to be used. One number in ten has the right check digit by chance, so the
 * beginning decides as well: no date, no division and no year begins like one.
 */

/** Beginning → how many digits follow the custom of that issuer. */
const issuers: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
  // 银联, old cards of 工商银行 and 农业银行 among them.
  [/^(?:62|81|9558|9559)/, [16, 17, 18, 19]],
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  // Without 65…, which every number of this region begins with.
  [/^(?:6011|64[4-9]|6013)/, [16, 19]],
];

/** All digits at once, in fours, or six and the rest, as they are printed; not the figures of a code that goes on in letters. */
const written = /(?<![\d.])(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?|\d{6}[ -]\d{10,13})(?![\dA-Za-z])/g;

/** Luhn: every second digit from the right doubled, digits summed, a multiple of ten. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const counted = i % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** A credit code of figures alone has 18 of them; one that is sound is none of a card. */
const isCard = (digits: string): boolean =>
  issuers.some(([beginning, lengths]) => beginning.test(digits) && lengths.includes(digits.length)) &&
  isLuhn(digits) &&
  !checkCreditCode(digits).ok;

/** Bank card numbers in a text whose width and blanks are plain; what is found, with its place in UTF-16 units. */
export function findBankCards(text: string): { index: number; length: number }[] {
  if (text.length < 16) return [];
  return [...text.replaceAll(/[\u2010-\u2015\u2212]/g, '-').matchAll(written)].flatMap(({ 0: found, index }) =>
    isCard(found.replaceAll(/[ -]/g, '')) ? [{ index, length: found.length }] : [],
  );
}
