import { clean } from '../core/clean.ts';

/** Most characters a cell holds (ECMA-376 part 1, 18.3.1.96 and the limit every program keeps). */
const longest = 32_767;

/** A text as a cell of a workbook holds it: clean line by line, and what only looks like an escape of a character kept as written. */
export function cellText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(clean);
  const whole = lines.join('\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return whole.length > longest ? `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : whole;
}

/** A text in one line, for what knows no lines within a cell. */
export const oneLine = (text: string): string => clean(text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim());

/** A text at the foot of a page, where `&` begins a command. */
export const footText = (text: string): string => oneLine(text).replaceAll('&', '&&');
