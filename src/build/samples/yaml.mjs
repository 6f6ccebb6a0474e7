/** Writes a dossier as a person would: plain block style, one flow row per line of a list. */

const needsQuotes =
  /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$|: |:$| #|[[\]{},\n\t]|^(?:~|null|true|false)$|^[-+.]?\d[\d.eE+_-]*$|^0[xo]/i;
const isDate = /^\d{4}-\d{2}-\d{2}$/;

const text = (value) => (needsQuotes.test(value) && !isDate.test(value) ? JSON.stringify(value) : value);

function scalar(value) {
  return typeof value === 'string' ? text(value) : String(value);
}

/** A value on one line. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return scalar(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.length === 0 ? '{}' : `{ ${fields.map(([key, field]) => `${text(key)}: ${flow(field)}`).join(', ')} }`;
}

const isRows = (value) => Array.isArray(value) && value.some((item) => item !== null && typeof item === 'object');
const isMapping = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A mapping of scalars that fits on a line stands on it. */
const isShort = (value) =>
  isMapping(value) &&
  Object.values(value).every((field) => field === null || typeof field !== 'object' || field.length === 0) &&
  flow(value).length <= 110;

function block(mapping, indent, oneLine) {
  const pad = ' '.repeat(indent);
  let out = '';
  for (const [key, value] of Object.entries(mapping)) {
    if (value === undefined) continue;
    // 10.3a needs no quotes, but 10.1 beside it does.
    const name = pad + (/^\d/.test(key) ? JSON.stringify(key) : text(key));
    if (isRows(value)) out += `${name}:\n${value.map((row) => `${pad}  - ${flow(row)}\n`).join('')}`;
    else if (isMapping(value) && Object.keys(value).length > 0 && !(oneLine && isShort(value)))
      out += `${name}:\n${block(value, indent + 2, true)}`;
    else out += `${name}: ${flow(value)}\n`;
  }
  return out;
}

/** @param depth folders between the dossier and the root of samples/, for the path to the schema */
export function dossierYaml(data, depth, comment = '') {
  const schema = `# yaml-language-server: $schema=${'../'.repeat(depth + 2)}schemas/dossier.schema.json\n`;
  return Buffer.from(`${schema}${comment && `# ${comment}\n`}${block(data, 0, false)}`);
}
