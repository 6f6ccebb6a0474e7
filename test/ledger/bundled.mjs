/** Scripts that run parts of the ledger as processes of their own: bundled, because Node 20 reads no TypeScript. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundles a script beside this file; answers its path. The folder goes when this process ends. */
export async function bundled(name) {
  const folder = mkdtempSync(join(tmpdir(), 'xjsme-bundled-'));
  // Another user may run it.
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const build = await rolldown({
    input: fileURLToPath(new URL(name, import.meta.url)),
    platform: 'node',
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  });
  return join(folder, output[0].fileName);
}
