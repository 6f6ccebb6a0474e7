import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from './check.ts';

const generator = fileURLToPath(new URL('../../src/build/samples.mjs', import.meta.url));

/** Path → bytes of everything in the folders of a directory; what lies beside the folders, and the history, is written by hand. */
function filesOf(root: string): Map<string, Buffer> {
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  );
  const inFolders = paths.filter((path) => path.includes('/') && !path.startsWith('history/')).toSorted();
  return new Map(inFolders.map((path) => [path, readFileSync(join(root, path))]));
}

describe('the generator of the samples', () => {
  let fresh = '';
  beforeAll(() => {
    fresh = mkdtempSync(join(tmpdir(), 'xjsme-samples-'));
    execFileSync(process.execPath, [generator, '--out', fresh]);
  });
  afterAll(() => rmSync(fresh, { recursive: true, force: true }));

  it('writes the very bytes that are committed', () => {
    const [made, committed] = [filesOf(fresh), filesOf(samples)];
    expect([...made.keys()]).toEqual([...committed.keys()]);
    expect([...made].filter(([path, bytes]) => !bytes.equals(committed.get(path)!)).map(([path]) => path)).toEqual([]);
    expect(made.size).toBeGreaterThan(300);
  });

  it('keeps them small', () => {
    const bytes = [...filesOf(samples).values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(3_000_000);
    expect(readFileSync(join(samples, 'complete/dossier.yaml')).length).toBeLessThan(25_000);
  });
});
