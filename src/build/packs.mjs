/** Built-in rule packs as plain data: parsing YAML at start-up would cost more than judging a dossier. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../law/packs/', import.meta.url);

export function packsModule() {
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const data = parse(readFileSync(new URL(name, folder), 'utf8'));
      return [data.id, data];
    });
  // A string to parse starts faster than an object literal of this size.
  const text = JSON.stringify(JSON.stringify(Object.fromEntries(packs)));
  return `import type { PackFile } from '../pack.ts';\n\nexport const builtInPacks: Record<string, PackFile> = JSON.parse(\n  ${text},\n);\n`;
}
