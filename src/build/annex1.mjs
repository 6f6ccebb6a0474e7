/** The layout of Annex 1 with labels, choices and definitions from the schemas: an office changes a label in one place. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { follow } from './schemas.mjs';

const layout = new URL('../export/annex1/layout.yaml', import.meta.url);

/** Functions in the order of Art. 7. */
const clauses = {
  information: '7.1',
  technology: '7.2',
  startup: '7.3',
  training: '7.4',
  finance: '7.5',
  consulting: '7.6',
};

function resolve(schemas, { schema, file }) {
  if (!schema.$ref) return { schema, file };
  const target = follow(schemas, schema.$ref, file);
  return { schema: { ...target.schema, ...schema, $ref: undefined }, file: target.file };
}

function schemaAt(schemas, pointer) {
  let found = { schema: schemas.get('dossier.schema.json'), file: 'dossier.schema.json' };
  for (const name of pointer.split('/').slice(1)) {
    const next = found.schema.properties?.[name];
    if (!next) throw new Error(`annex1: ${pointer} is no field of a dossier`);
    found = resolve(schemas, { schema: next, file: found.file });
  }
  return found;
}

/** As a form says it: in its own unit, and shares as a percentage. */
const aboutOf = (description, unit) =>
  description
    ?.replace('单位：元', `单位：${unit ?? '元'}${unit === '万元' ? '，两位小数' : ''}`)
    .replace(/比例，0 至 1；也可写作 80%/, '按百分数填写') ?? null;

function fieldOf(schema, written) {
  const { at = null, own = null, label, unit = null, choices, clause = null, by, or = [], measured = null } = written;
  const { longest = null, lines = 1, text = null } = written;
  const labels = choices
    ? Object.fromEntries(choices.map((one) => [one, one]))
    : schema?.['x-labels'] &&
      Object.fromEntries(Object.entries(schema['x-labels']).map(([key, [first]]) => [key, first]));
  const name = label ?? schema?.title;
  return {
    at,
    own,
    label: unit === null ? name : `${name}（${unit}）`,
    kind: schema?.['x-units']?.includes('年') ? 'year' : (schema?.['x-kind'] ?? 'text'),
    unit,
    choices: labels ?? null,
    about: aboutOf(schema?.description, unit),
    clause,
    recommender: by === 'recommender',
    or,
    measured,
    longest,
    lines,
    text,
  };
}

export function annex1Module(schemas) {
  const { parts, ...rest } = parse(readFileSync(layout, 'utf8'));
  const field = (written) => fieldOf(written.at && schemaAt(schemas, written.at).schema, written);
  const made = parts.map(
    ({ title = null, breaks = false, pairs, texts, ticks, list, years, measured, box, notes }) => ({
      title,
      breaks,
      ...(pairs && { pairs: pairs.map((row) => row.map(field)) }),
      ...(texts && { texts: texts.map(field) }),
      ...(ticks && {
        ticks: {
          ...ticks,
          items: Object.entries(schemaAt(schemas, ticks.at).schema['x-labels']).map(([value, labels]) => ({
            value,
            label: labels.at(-1),
            clause: clauses[value],
          })),
        },
      }),
      ...(list && { list: { ...list, clause: list.clause ?? null, columns: columnsOf(schemas, list) } }),
      ...(years && { years: { ...years, rows: years.rows.map(field) } }),
      ...(measured && {
        measured: { ...measured, rows: measured.rows.map((row) => field({ ...row, by: 'recommender' })) },
      }),
      ...(box && { box }),
      ...(notes && { notes }),
    }),
  );
  const text = JSON.stringify(JSON.stringify({ ...rest, parts: made }));
  return `import type { AnnexLayout } from '../annex1.ts';\n\nexport const annex1Layout: AnnexLayout = JSON.parse(\n  ${text},\n);\n`;
}

/** The columns of a list; an area says its unit, as every figure does. */
function columnsOf(schemas, { at, columns }) {
  const { schema, file } = schemaAt(schemas, at);
  const row = resolve(schemas, { schema: schema.items, file });
  return Object.entries(columns).map(([key, span]) => {
    const of = row.schema.properties[key];
    const unit = of['x-kind'] === 'number' ? { unit: of['x-units'][0] } : {};
    return { key, span, ...fieldOf(of, { at: `${at}/${key}`, ...unit }) };
  });
}
