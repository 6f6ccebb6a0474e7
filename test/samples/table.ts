import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './check.ts';

export interface Line {
  path: string;
  /** As written: one advice, or several with how often each occurs. */
  advice: string;
  exit: number;
}

/** The lines of the tables in samples/README.md. */
export function tableLines(): Line[] {
  const text = readFileSync(join(samples, 'README.md'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const path = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(cells[1] ?? '');
    if (!path) return [];
    if (path[1] !== path[2]!.replace(/\/$/, '')) throw new Error(`link and name differ: ${line}`);
    return [{ path: path[1]!, advice: cells.at(-3)!, exit: Number(cells.at(-2)) }];
  });
}
