/** Precompiled validators: ajv runs here, not on the reviewer's machine (compiling there costs more than the check). */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const annotations = [
  'x-kind',
  'x-aliases',
  'x-labels',
  'x-units',
  'x-blank',
  'x-true',
  'x-false',
  'x-sheet',
  'x-key',
  'x-version',
];

const thirtyOne = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const thirty = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const february = '02-(?:0[1-9]|1\\d|2[0-8])';
const leap = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
/** Days the calendar has; a pattern, because a function cannot be compiled into the validators. */
const date = new RegExp(`^(?:\\d{4}-(?:${thirtyOne}|${thirty}|${february})|${leap})$`);

/** An ajv that knows our annotations and every schema; also what the tests hold outputs against. */
export function ajvWith(schemas, options = {}) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, ...options });
  ajv.addVocabulary(annotations);
  ajv.addFormat('date', date);
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  return ajv;
}

/** Words and annotations would make the compiled code five times larger. */
function strip(node) {
  if (Array.isArray(node)) return node.map(strip);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) =>
      !(key.startsWith('x-') || ((key === 'title' || key === 'description') && typeof value === 'string')),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value)]));
}

const compiled = {
  dossier: { name: 'validateDossier', file: 'dossier.schema.json' },
  pack: { name: 'validatePack', file: 'pack.schema.json' },
  workspace: { name: 'validateWorkspace', file: 'workspace.schema.json' },
  template: { name: 'validateTemplate', file: 'template.schema.json' },
};

const joined =
  'function joined(all, more) { if (all === null) return more; for (const error of more) all.push(error); return all; }';

/** One module a schema, so that a check of dossiers does not load what only packs need. `files`: exported name → schema. */
function validatorModule(schemas, files) {
  const bare = new Map([...schemas].map(([path, schema]) => [path, strip(schema)]));
  // The words are ours (i18n), so ajv's are left out; parts used often become functions of their own.
  const ajv = ajvWith(bare, {
    code: { source: true, esm: true },
    messages: false,
    inlineRefs: false,
    unicode: false,
    logger: false,
  });
  const code = standalone.default(ajv, files);
  // ajv writes `require` even into ES modules.
  const imports = new Map();
  const body = code.replaceAll(/require\("([^"]+)"\)\.default/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
    // Bundlers and test runners disagree about the default of a CommonJS module.
    return `(${imports.get(path)}.default ?? ${imports.get(path)})`;
  });
  // ajv copies the whole list for every row that has an error: a list of 200 000 wrong rows takes minutes.
  const joining = body.replaceAll(/vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g, 'joined(vErrors, $1)');
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`);
  return `${lines.join('\n')}\n${joining}\n${joined}\n`;
}

const typesOf = ({ name }) => `import type { ErrorObject } from 'ajv';

export const ${name}: { (data: unknown): boolean; errors?: ErrorObject[] | null };
`;

/** Event type → schema file. */
const eventFiles = (schemas) =>
  [...schemas.keys()].flatMap((file) => {
    const type = /^events\/(.+)\.schema\.json$/.exec(file)?.[1];
    return type === undefined ? [] : [[type, file]];
  });

const named = (type) => `validate${type.replaceAll(/(?:^|\.)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** All events in one module, by type; only what writes or verifies a ledger loads it. */
function eventsModule(schemas) {
  const events = eventFiles(schemas);
  const files = Object.fromEntries(events.map(([type, file]) => [named(type), file]));
  const code = validatorModule(schemas, { validateLine: 'event.schema.json', ...files });
  return `${code}export const eventValidators = { ${events.map(([type]) => `'${type}': ${named(type)}`).join(', ')} };\n`;
}

const eventsTypes = `import type { ErrorObject } from 'ajv';

type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };

export const validateLine: Validator;
export const eventValidators: Readonly<Record<string, Validator>>;
`;

/** File below `src/schema/generated` → text. */
export const validatorModules = (schemas) => [
  ...Object.entries(compiled).flatMap(([key, one]) => [
    [`validate-${key}.mjs`, validatorModule(schemas, { [one.name]: one.file })],
    [`validate-${key}.d.mts`, typesOf(one)],
  ]),
  ['validate-events.mjs', eventsModule(schemas)],
  ['validate-events.d.mts', eventsTypes],
];
