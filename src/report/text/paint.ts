import { Chalk } from 'chalk';
import type { Tone } from '../signs.ts';

/** Colour only repeats what a sign and a word say. */
export type Paint = Readonly<Record<Tone | 'faint' | 'strong', (text: string) => string>>;

export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return { good: chalk.green, bad: chalk.red, doubt: chalk.yellow, calm: chalk.cyan, faint: chalk.dim, strong: chalk.bold };
}
