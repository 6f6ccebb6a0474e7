/**
 * The schemas of the ledger as they are written, so that a folder for auditors can hold them wherever the program runs:
 * the bundle knows no folder of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../schemas/', import.meta.url);

export function schemaTextsModule() {
  const events = readdirSync(new URL('events/', folder)).filter((name) => name.endsWith('.schema.json'));
  const names = ['event.schema.json', ...events.map((name) => `events/${name}`)].toSorted();
  const lines = names.map(
    (name) =>
      `  '${name}':\n    ${JSON.stringify(readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'))},\n`,
  );
  return `/* Generated from schemas/ by src/build/generate.mjs. Do not edit. */\n\n/** Path below \`schemas/\` → text. */\nexport const schemaTexts: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}
