/**
 * Writes samples/: what a new user copies and every test of a sample reads. The same bytes each time, on every machine.
 * With `--out DIR` it writes there instead. README.md, the scripts and the dotfiles of samples/ are written by hand.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { belowThresholds } from './samples/below-thresholds.mjs';
import { completeYaml } from './samples/complete.mjs';
import { completeCsv, completeExcel } from './samples/complete-forms.mjs';
import { contradictions } from './samples/contradictions.mjs';
import { kashgar } from './samples/kashgar.mjs';
import { missingMaterials } from './samples/missing-materials.mjs';
import { round } from './samples/round.mjs';
import { training } from './samples/training.mjs';
import { triennial } from './samples/triennial.mjs';

/** Folder → its files by path. */
const samples = {
  complete: completeYaml,
  'complete-excel': completeExcel,
  'complete-csv': completeCsv,
  'missing-materials': missingMaterials,
  'below-thresholds': belowThresholds,
  kashgar,
  contradictions,
  training,
  'round-2024': round,
  triennial,
};

const flag = process.argv.indexOf('--out');
const out = flag > 0 ? process.argv[flag + 1] : fileURLToPath(new URL('../../samples', import.meta.url));
mkdirSync(out, { recursive: true });
for (const entry of readdirSync(out, { withFileTypes: true })) {
  if (entry.isDirectory() && entry.name !== 'history') rmSync(join(out, entry.name), { recursive: true });
}
for (const [folder, make] of Object.entries(samples)) {
  for (const [path, bytes] of make()) {
    const file = join(out, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
