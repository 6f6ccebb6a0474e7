/** Reads `schemas/` and answers what the generators ask of it. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../schemas/', import.meta.url);

/** Every schema by its path below `schemas/`. */
export function loadSchemas() {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.toString().replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted();
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

/** Follows a `$ref` found in the file `from`; answers the schema and the file it stands in. */
export function follow(schemas, ref, from) {
  const [path, fragment = ''] = ref.split('#');
  const file = path === '' ? from : new URL(path, new URL(from, 'file:///')).pathname.slice(1);
  let schema = schemas.get(file);
  if (!schema) throw new Error(`${from}: no schema ${file}`);
  for (const part of fragment.split('/').filter(Boolean)) schema = schema[part];
  if (!schema) throw new Error(`${from}: ${ref} leads nowhere`);
  return { schema, file };
}
