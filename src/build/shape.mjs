/** Cuts the dossier schema down to what the readers need: see `src/schema/shape.ts`. */
import { follow } from './schemas.mjs';

const leafKeys = { 'x-labels': 'labels', 'x-units': 'units', 'x-blank': 'blank', 'x-true': 'yes', 'x-false': 'no' };

function shapeOf(schemas, schema, file) {
  const resolved = schema.$ref ? follow(schemas, schema.$ref, file) : { schema, file };
  const merged = { ...resolved.schema, ...schema };
  const labelled = { title: merged.title, ...(merged['x-aliases'] && { aliases: merged['x-aliases'] }) };
  const nested = (part) => shapeOf(schemas, part, resolved.file);
  if (merged['x-kind']) {
    const extras = Object.entries(leafKeys).flatMap(([from, to]) =>
      merged[from] === undefined ? [] : [[to, merged[from]]],
    );
    return { kind: merged['x-kind'], ...labelled, ...Object.fromEntries(extras) };
  }
  if (merged['x-key']) {
    const { title, 'x-aliases': aliases, 'x-units': units } = merged['x-key'];
    const fixed = Object.entries(merged.properties ?? {}).map(([key, part]) => [key, nested(part)]);
    const labels = Object.fromEntries(fixed.map(([key, part]) => [key, [part.title, ...(part.aliases ?? [])]]));
    const value = merged.additionalProperties || Object.values(merged.properties)[0];
    const many = value.type === 'array';
    return {
      kind: 'map',
      ...labelled,
      sheet: merged['x-sheet'],
      key: { title, ...(aliases && { aliases }), ...(units && { units }), ...(fixed.length > 0 && { labels }) },
      many,
      value: nested(many ? value.items : value),
    };
  }
  if (merged.type === 'array')
    return { kind: 'list', ...labelled, sheet: merged['x-sheet'], row: nested(merged.items) };
  if (merged.type === 'object') {
    const fields = Object.entries(merged.properties).map(([key, part]) => [key, nested(part)]);
    return { kind: 'object', ...labelled, fields: Object.fromEntries(fields) };
  }
  throw new Error(`${file}: ${merged.title ?? '?'} has no x-kind and is no object or array`);
}

export function shapeModule(schemas) {
  const shape = shapeOf(schemas, schemas.get('dossier.schema.json'), 'dossier.schema.json');
  return `import type { Group } from '../shape.ts';\n\nexport const dossierShape: Group = JSON.parse(\n  ${JSON.stringify(JSON.stringify(shape))},\n);\n`;
}
