import { oneLine } from './text.ts';

/** What makes a spreadsheet take a text for a command, also in its full-width form (OWASP, “CSV injection”). */
const command = /^[\s]*[=+\-@＝＋－＠]/;

function field(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = oneLine(value ?? '');
  const guarded = command.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** CSV by RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese wrongly; every row as long as the first. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
