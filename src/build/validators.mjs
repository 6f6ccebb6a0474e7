/** Precompiled validators: ajv runs here, not on the reviewer's machine (compiling there costs more than the check). */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const annotations = ['x-kind', 'x-aliases', 'x-labels', 'x-units', 'x-blank', 'x-true', 'x-false', 'x-sheet', 'x-key'];

/** An ajv that knows our annotations and every schema; also what the tests hold outputs against. */
export function ajvWith(schemas, options = {}) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, ...options });
  ajv.addVocabulary(annotations);
  ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  return ajv;
}

/** Words and annotations would make the compiled code five times larger. */
function strip(node) {
  if (Array.isArray(node)) return node.map(strip);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !(key.startsWith('x-') || ((key === 'title' || key === 'description') && typeof value === 'string')),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value)]));
}

const compiled = { validateDossier: 'dossier.schema.json', validatePack: 'pack.schema.json', validateWorkspace: 'workspace.schema.json' };

export function validatorsModule(schemas) {
  const bare = new Map([...schemas].map(([file, schema]) => [file, strip(schema)]));
  const ajv = ajvWith(bare, { code: { source: true, esm: true } });
  const present = Object.fromEntries(Object.entries(compiled).filter(([, file]) => schemas.has(file)));
  const code = standalone.default(ajv, present);
  // ajv writes `require` even into ES modules.
  const imports = new Map();
  const body = code.replaceAll(/require\("([^"]+)"\)\.default/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
    // Bundlers and test runners disagree about the default of a CommonJS module.
    return `(${imports.get(path)}.default ?? ${imports.get(path)})`;
  });
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`);
  return `${lines.join('\n')}\n${body}\n`;
}

export const validatorTypes = `import type { ErrorObject } from 'ajv';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
${Object.keys(compiled).map((name) => `export const ${name}: Validator;`).join('\n')}
`;
