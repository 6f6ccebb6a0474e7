/** TypeScript types from the schemas, one declaration per schema and `$defs` entry. */
import { compile } from 'json-schema-to-typescript';

const pascal = (text) => text.replaceAll(/(?:^|[-_/.])([a-z])/g, (_, letter) => letter.toUpperCase());

const nameOf = (file) =>
  pascal(
    file
      .replace('.schema.json', '')
      .replace(/^rows\//, 'row-')
      .replace(/^output\//, 'output-'),
  );

/** Chinese titles would become type names; annotations are for readers and editors, not for types. */
function strip(node, file) {
  if (Array.isArray(node)) return node.map((part) => strip(part, file));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const [path, fragment = ''] = node.$ref.split('#');
    const target = path === '' ? file : new URL(path, new URL(file, 'file:///')).pathname.slice(1);
    return { $ref: `#/$defs/${nameOf(target)}${pascal(fragment.split('/').pop() ?? '')}` };
  }
  const kept = Object.entries(node).filter(
    ([key, value]) =>
      !(key === 'title' && typeof value === 'string') &&
      !/^(x-|\$|if$|then$|else$|allOf$|propertyNames$|description$|(min|max)(Length|imum|Items|Properties)$|pattern$)/.test(
        key,
      ),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value, file)]));
}

export async function typesModule(schemas) {
  const $defs = {};
  for (const [file, schema] of schemas) {
    $defs[nameOf(file)] = strip(schema, file);
    for (const [key, part] of Object.entries(schema.$defs ?? {}))
      $defs[nameOf(file) + pascal(`-${key}`)] = strip(part, file);
  }
  return compile({ title: 'Schemas', type: 'object', properties: {}, additionalProperties: false, $defs }, 'Schemas', {
    bannerComment: '/* Generated from schemas/ by src/build/generate.mjs. Do not edit. */',
    additionalProperties: false,
    unreachableDefinitions: true,
    format: false,
    ignoreMinAndMaxItems: true,
  });
}
