import { dateOf } from '../dates.ts';
import { checkCreditCode } from './creditCode.ts';

/*
 * Resident ID numbers (GB 11643-1999) are found to be warned of and masked, never to be used. A wrong check digit is no excuse: a mistyped
 * number still tells a birthday and a home. So the division and the birth date decide.
 */

const digit = '[0-9０-９]';
const gap = '[ \\u00a0\\u2000-\\u200d\\u2060\\u3000\\ufeff\\-\\u2010-\\u2015－]{0,2}';
// Not inside a longer number, nor just before the stars of a mask.
const candidate = new RegExp(
  `(?=[1-8１-８])(?<![0-9０-９])${digit}(?:${gap}${digit}){16}${gap}(?:${digit}|[XxＸｘ])(?![0-9０-９]|\\*{12})`,
  'g',
);
const ascii = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^0-9Xx]/g, '')
    .toUpperCase();

/** One resident ID number in 341 passes a credit code's checks by chance; few of those also have a known kind and a division in place 3–8. */
function isCreditCode(number: string): boolean {
  const code = checkCreditCode(number);
  return code.ok && code.kind !== 'other' && code.division >= '10';
}

function isResidentId(number: string): boolean {
  const province = Number(number.slice(0, 2));
  const year = Number(number.slice(6, 10));
  return (
    province >= 11 &&
    province <= 82 &&
    year < 2100 &&
    dateOf(year, Number(number.slice(10, 12)), Number(number.slice(12, 14))) !== null &&
    !isCreditCode(number)
  );
}

/** In the hexadecimal digits of a digest, of which 18 may happen to be figures; id…, code… and …face are only words. */
function inDigest(text: string, index: number, length: number): boolean {
  const before = /[0-9a-f]*$/.exec(text.slice(Math.max(0, index - 64), index))![0];
  const after = /^[0-9a-f]*/.exec(text.slice(index + length, index + length + 64))![0];
  const letters = (before + after).replace(/[0-9]/g, '').length;
  return length === 18 && before.length + length + after.length >= 32 && letters >= 8;
}

/** Where a number written with gaps touches letters, it is pieces of other codes. */
function isPieces(text: string, index: number, length: number): boolean {
  return length > 18 && (/[A-Za-z]/.test(text.charAt(index - 1)) || /[A-Za-z]/.test(text.charAt(index + length)));
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Not: ASCII but blanks and hyphens, nor Chinese. Less strict than {@link gap}, which decides. */
const mayStandIn = (code: number): boolean =>
  isDigit(code) || (code < 0x80 ? code === 0x20 || code === 0x2d : code < 0x4e00 || code > 0x9fff);

/** Of 17 digits with their gaps. */
const longest = 17 * 3;

/**
 * Whether 17 digits stand near each other at all, which hardly any text has. They lie over one of every 17 characters, so the
 * others are looked at only round those.
 */
function mayHold(text: string): boolean {
  for (let i = 16; i < text.length; i += 17) {
    if (!mayStandIn(text.charCodeAt(i))) continue;
    let at = i;
    while (at > 0 && at > i - longest && mayStandIn(text.charCodeAt(at - 1))) at--;
    const end = Math.min(i + longest, text.length);
    let digits = 0;
    for (let code; at < end && mayStandIn((code = text.charCodeAt(at))); at++) if (isDigit(code)) digits++;
    if (digits >= 17) return true;
  }
  return false;
}

/** Resident ID numbers in any text, also in full-width digits or with spaces or hyphens; index and length count UTF-16 units. */
export function findResidentIds(text: string): { index: number; length: number }[] {
  if (text.length < 18 || !mayHold(text)) return [];
  const found: { index: number; length: number }[] = [];
  let rest = text;
  let start = 0;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(rest); match; match = candidate.exec(rest)) {
    const index = start + match.index;
    const { length } = match[0];
    if (!isResidentId(ascii(match[0])) || isPieces(text, index, length) || inDigest(text, index, length)) {
      candidate.lastIndex = match.index + 1;
      continue;
    }
    found.push({ index, length });
    // What follows is looked at as if it stood alone, as it does once the number is masked.
    start = index + length;
    rest = text.slice(start);
    candidate.lastIndex = 0;
  }
  return found;
}

/** The text with every resident ID number cut to its division: `650102************`. Doing it again changes nothing. */
export function maskResidentIds(text: string): string {
  const found = findResidentIds(text);
  if (found.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { index, length } of found) {
    masked += `${text.slice(from, index)}${ascii(text.slice(index, index + length)).slice(0, 6)}************`;
    from = index + length;
  }
  return masked + text.slice(from);
}
