/**
 * Writes everything that is derived: types, validators and shapes from `schemas/`, built-in packs from
 * `src/law/packs/*.yaml`, built-in templates from `src/export/templates/*.yaml`. With --check it writes nothing and fails if a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annex1Module } from './annex1.mjs';
import { packsModule } from './packs.mjs';
import { schemaTextsModule } from './schema-texts.mjs';
import { loadSchemas } from './schemas.mjs';
import { shapeModule } from './shape.mjs';
import { templatesModule } from './templates.mjs';
import { typesModule } from './types.mjs';
import { validatorModules } from './validators.mjs';
import { workspaceSchemaModule } from './workspace-schema.mjs';

const root = new URL('../../', import.meta.url);
const check = process.argv.includes('--check');

/** Path → text of every generated file. */
export async function generated() {
  const schemas = loadSchemas();
  return new Map([
    ['src/schema/generated/types.ts', await typesModule(schemas)],
    ...validatorModules(schemas).map(([name, text]) => [`src/schema/generated/${name}`, text]),
    ['src/schema/generated/shape.ts', shapeModule(schemas)],
    ['src/schema/generated/schema-texts.ts', schemaTextsModule()],
    ['src/schema/generated/annex1.ts', annex1Module(schemas)],
    ['src/schema/generated/workspace-schema.ts', workspaceSchemaModule(schemas)],
    ['src/law/generated/packs.ts', packsModule()],
    ['src/export/generated/templates.ts', templatesModule(schemas)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [];
  for (const [path, text] of await generated()) {
    const file = new URL(path, root);
    let before = null;
    try {
      before = readFileSync(file, 'utf8');
    } catch {}
    if (before === text) continue;
    if (check) stale.push(path);
    else {
      mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
      writeFileSync(file, text);
    }
  }
  if (stale.length > 0) {
    console.error(`stale: ${stale.join(', ')}; run npm run generate`);
    process.exitCode = 1;
  }
}
