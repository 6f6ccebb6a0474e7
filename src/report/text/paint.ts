import { Chalk } from 'chalk';
import type { Tone } from '../signs.ts';

/** Colour only repeats what a sign and a word say. */
export type Paint = Readonly<Record<Tone | 'faint' | 'strong', (text: string) => string>>;

export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    doubt: (text) => chalk.yellow(text),
    calm: (text) => chalk.cyan(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}
