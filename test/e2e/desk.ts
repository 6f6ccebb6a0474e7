import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { type Ran, xjsme } from './binary.ts';
import { good } from './good.ts';

export const repository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface Desk {
  root: string;
  write(path: string, content: string | Uint8Array): void;
  /** Runs the binary in the folder. */
  run(...args: readonly string[]): Promise<Ran>;
}

/**
 * A folder to stand in: `complete` (the sample), `good` (judged, much missing), `broken` (unreadable), `两份` (two dossiers).
 * Call it at the top of a test file; it is removed after the last test.
 */
export function desk(): Desk {
  const root = mkdtempSync(join(tmpdir(), 'xjsme-e2e-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  cpSync(repository('samples/complete'), join(root, 'complete'), { recursive: true });
  write('good/dossier.yaml', good);
  write('broken/dossier.yaml', 'a: "b\n');
  write('两份/甲 平台（一）/dossier.yaml', good);
  write('两份/乙/dossier.yaml', good.replaceAll('晴岭', '博乐'));
  return { root, write, run: (...args) => xjsme(args, { cwd: root }) };
}
