import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../golden/', import.meta.url);

/** Holds a text against `test/golden/NAME`; `UPDATE_GOLDEN=1` writes it instead, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    if (process.env['CI']) throw new Error('no golden file is written under CI');
    writeFileSync(file, text);
  }
  if (!existsSync(file))
    throw new Error(`test/golden/${name} is missing: look at the output, then run with UPDATE_GOLDEN=1`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
