/**
 * Bundles `src/cli/entry.ts` with everything it uses into CommonJS chunks under `dist/`, so that an installed xjsme needs
 * no other package, and start-up reads a few files. The licences of what is bundled are written beside it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { warm } from './warm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;

const build = await rolldown({
  input: { xjsme: `${root}src/cli/entry.ts` },
  platform: 'node',
  cwd: root,
  logLevel: 'warn',
});
const { output } = await build.generate({
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify: { mangle: false, compress: true, codegen: true },
});

// Only a bundle that is whole takes the place of the last one.
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const file of output) writeFileSync(`${dist}/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);

const packages = new Set();
for (const chunk of output) {
  for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id.replaceAll('\\', '/'));
    if (match) packages.add(id.replaceAll('\\', '/').slice(0, match.index + match[0].length));
  }
}
const notices = [...packages].toSorted().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  // Of two licences to choose from, the one this program has itself.
  const file = ['LICENSE-MIT', 'LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'license.md']
    .map((one) => folder + one)
    .find(existsSync);
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`;
});
writeFileSync(`${dist}/LICENSES.txt`, notices.join(`\n${'-'.repeat(72)}\n\n`));

warm(root);
