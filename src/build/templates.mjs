/**
 * Built-in templates of documents as they are written, comments too: an office takes one out, changes it and lays it in its
 * own folder. The schema goes with them for its editor.
 */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../export/templates/', import.meta.url);

export function templatesModule(schemas) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
      return `  '${name.replace('.yaml', '')}':\n    ${JSON.stringify(text)},\n`;
    });
  const schema = `${JSON.stringify(schemas.get('template.schema.json'), null, 2)}\n`;
  return (
    '/* Generated from src/export/templates/ by src/build/generate.mjs. Do not edit. */\n\n' +
    `/** Name → YAML. */\nexport const templateTexts: Readonly<Record<string, string>> = {\n${lines.join('')}};\n\n` +
    `export const templateSchema = ${JSON.stringify(schema)};\n`
  );
}
