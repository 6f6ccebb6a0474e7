import { plain } from './text.ts';

const bracketedYear = /[[(【〔〖]\s*(\d{4})\s*[\])】〕〗]/;
const usual = /^[\p{Script=Han}]+〔\d{4}〕[1-9]\d*号$/u;

/**
 * A document number as GB/T 9704 writes it, e.g. 新经信企业〔2024〕12号: whatever brackets stand round the year and whatever
 * width the figures have. `usual`: it has that form; another one is a reason to look again, not to refuse.
 */
export function documentNumber(text: string): { text: string; usual: boolean } {
  const written = plain(text).replaceAll(/\s/g, '').replace(bracketedYear, '〔$1〕');
  return { text: written, usual: usual.test(written) };
}
