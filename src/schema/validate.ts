import type { ErrorObject } from 'ajv';
import type { Report } from '../core/finding.ts';
import { below, partsOf, type Pointer, pointerOf, type Sourced } from '../core/place.ts';
import { dossierShape } from './generated/shape.ts';
import type { Dossier } from './generated/types.ts';
import { validateDossier } from './generated/validate-dossier.mjs';
import type { Shape } from './shape.ts';

/** The label of a field by its pointer; the last part of the pointer where the schema knows none. */
export function labelOf(pointer: Pointer): string {
  let shape: Shape | undefined = dossierShape;
  let label = '';
  for (const part of partsOf(pointer)) {
    if (shape === undefined) return part;
    if (shape.kind === 'object') shape = shape.fields[part];
    else if (shape.kind === 'list') shape = shape.row;
    else if (shape.kind === 'map') {
      const labels: readonly string[] | undefined = shape.key.labels?.[part];
      label = labels?.[0] ?? (shape.key.units ? `${part} 年${shape.title}` : part);
      shape = shape.value;
      continue;
    } else return label;
    // Below a list or a map of lists comes an index, which has no label of its own.
    if (!/^\d+$/.test(part)) label = shape?.title ?? part;
  }
  return label;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const keywords: Record<string, (error: ErrorObject, label: string, value: unknown) => Parameters<Report>[0] | null> = {
  required: ({ params, instancePath }) =>
    finding('schema/required', { label: labelOf(`${instancePath}/${params.missingProperty}`) }),
  type: ({ params }, label) => finding('schema/type', { label, expected: String(params.type) }),
  enum: ({ params }, label, value) =>
    finding('schema/enum', { label, text: shown(value), allowed: (params.allowedValues as unknown[]).join('、') }),
  const: ({ params }, label, value) =>
    finding(label === '格式' ? 'schema/version' : 'schema/enum', {
      label,
      text: shown(value),
      found: shown(value),
      allowed: shown(params.allowedValue),
      expected: shown(params.allowedValue),
    }),
  format: (_, label, value) => finding('schema/format', { label, text: shown(value) }),
  pattern: (_, label, value) => finding('schema/format', { label, text: shown(value) }),
  minimum: range,
  maximum: range,
  minLength: length,
  maxLength: length,
  minItems: length,
  maxItems: length,
  uniqueItems: (_, label) => finding('schema/enum', { label, text: '', allowed: '' }),
  propertyNames: ({ params, instancePath }) =>
    finding(
      'schema/unknown-key',
      { key: String(params.propertyName), suggestion: '' },
      `${instancePath}/${params.propertyName}`,
    ),
  // Its parts say what is wrong; the sum of them says nothing more.
  if: () => null,
  oneOf: (_, label) => finding('schema/type', { label, expected: 'oneOf' }),
};

function finding(
  code: Parameters<Report>[0]['code'],
  args: Record<string, string | number>,
  pointer = '',
): Parameters<Report>[0] {
  return { code, args, at: { file: '' }, pointer };
}

function range({ params }: ErrorObject, label: string): Parameters<Report>[0] {
  return finding('schema/range', { label, limit: params.limit as number, comparison: params.comparison as string });
}

function length({ params, keyword }: ErrorObject, label: string): Parameters<Report>[0] {
  return finding('schema/length', {
    label,
    limit: params.limit as number,
    comparison: keyword.startsWith('min') ? '>=' : '<=',
  });
}

function valueAt(data: unknown, pointer: Pointer): unknown {
  return partsOf(pointer).reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | null | undefined)?.[part],
    data,
  );
}

const branch = /\/oneOf\/\d+\//;

/**
 * The errors worth telling. Where no branch of a `oneOf` fits, a branch of another type says nothing, but the branch of the
 * value's own type says what is wrong in it; only where there is none does the whole speak.
 */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const wholes = new Set(errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath));
  /** Pointers that a branch has something to say about, and all above them. */
  const spoken = new Set<Pointer>();
  const kept = errors.filter(({ keyword, instancePath, schemaPath, propertyName }) => {
    if (propertyName !== undefined && keyword !== 'propertyNames') return false;
    if (keyword === 'oneOf' || !branch.test(schemaPath)) return true;
    if (keyword === 'type' && wholes.has(instancePath)) return false;
    for (let above = instancePath; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) spoken.add(above);
    return true;
  });
  return kept.filter(({ keyword, instancePath }) => keyword !== 'oneOf' || !spoken.has(instancePath));
}

/** Indices of items that stand in a list before. */
function repeated(list: unknown): number[] {
  const seen = new Set<string>();
  return (Array.isArray(list) ? list : []).flatMap((item, index) => {
    const text = JSON.stringify(item);
    if (seen.has(text)) return [index];
    seen.add(text);
    return [];
  });
}

/**
 * Holds data against the dossier schema; every error at its place. `faulty`: what has been spoken of already. Whatever the
 * schema refuses is taken out, so that the law meets only what it may rely on. Null where too little is left to judge.
 */
export function validate(
  dossier: Sourced<Record<string, unknown>>,
  faulty: ReadonlySet<Pointer>,
  report: Report,
): Sourced<Dossier> | null {
  const { data, at } = dossier;
  const refused = new Set<Pointer>();
  /** Rows and groups that lack what every one of them needs. */
  const unusable = new Set<Pointer>();
  if (!validateDossier(data)) {
    const said = new Set<string>();
    for (const error of telling(validateDossier.errors ?? [])) {
      const made = keywords[error.keyword]?.(error, labelOf(error.instancePath), valueAt(data, error.instancePath));
      if (!made) continue;
      const pointer =
        error.keyword === 'required'
          ? `${error.instancePath}/${error.params.missingProperty}`
          : made.pointer || error.instancePath;
      if (error.keyword === 'uniqueItems')
        for (const again of repeated(valueAt(data, pointer))) refused.add(below(pointer, again));
      else if (error.keyword !== 'required') refused.add(pointer);
      else if (isPart(error.instancePath)) unusable.add(error.instancePath);
      if (faulty.has(pointer)) continue;
      const key = `${made.code} ${pointer}`;
      if (said.has(key)) continue;
      said.add(key);
      report({ ...made, at: at(pointer), pointer });
    }
  }
  for (const pointer of [...refused].toSorted((a, b) => partsOf(b).length - partsOf(a).length || (a < b ? 1 : -1)))
    remove(data, pointer);
  // What was refused is missing now, and a row may have needed it.
  if (refused.size > 0 && !validateDossier(data)) {
    for (const { keyword, instancePath } of validateDossier.errors ?? [])
      if (keyword === 'required' && isPart(instancePath)) unusable.add(instancePath);
  }
  if (!usable(data)) return null;
  const moved: Moved = refused.size + unusable.size > 0 ? dropUnusable(data, unusable) : new Map();
  for (const name of ['platform', 'operator'] as const) (data[name] as { name?: string }).name ??= '';
  return { data: data as unknown as Dossier, at: moved.size === 0 ? at : (pointer) => at(movedBack(pointer, moved)) };
}

/** A row or group the law can do without, unlike the operator and the platform. */
const isPart = (pointer: Pointer): boolean => pointer !== '' && !/^\/(operator|platform)$/.test(pointer);

/** Removes a value the schema refuses. A row of a list is only emptied here: {@link dropUnusable} takes it out. */
function remove(data: Record<string, unknown>, pointer: Pointer): void {
  const parts = partsOf(pointer);
  const last = parts.pop();
  const parent = valueAt(data, pointerOf(...parts));
  if (last === undefined || parent === null || typeof parent !== 'object') return;
  if (Array.isArray(parent)) parent[Number(last)] = null;
  else delete (parent as Record<string, unknown>)[last];
}

type Moved = ReadonlyMap<Pointer, readonly number[]>;

/**
 * Takes out rows without what every row needs, and groups likewise, so that the law meets only whole ones. Answers, for each
 * list that lost a row (by its pointer as it was), the old index of every row left.
 */
function dropUnusable(data: Record<string, unknown>, unusable: ReadonlySet<Pointer>): Moved {
  const moved = new Map<Pointer, number[]>();
  const walk = (node: unknown, pointer: Pointer): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, part] of Object.entries(node)) {
      const own = below(pointer, key);
      if (!Array.isArray(node) && unusable.has(own) && !Array.isArray(part))
        delete (node as Record<string, unknown>)[key];
      else walk(part, own);
    }
    if (!Array.isArray(node)) return;
    const kept = node
      .map((_, index) => index)
      .filter((index) => node[index] !== null && node[index] !== undefined && !unusable.has(below(pointer, index)));
    if (kept.length === node.length) return;
    moved.set(pointer, kept);
    node.splice(0, node.length, ...kept.map((index) => node[index]));
  };
  walk(data, '');
  return moved;
}

/** The pointer a row had before rows in front of it were taken out; lists may stand within rows. */
function movedBack(pointer: Pointer, moved: Moved): Pointer {
  let old: Pointer = '';
  for (const part of partsOf(pointer)) old = below(old, moved.get(old)?.[Number(part)] ?? part);
  return old;
}

const isObject = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Without a kind, a year, a platform and an operator there is nothing the law could ask about. */
function usable(data: Record<string, unknown>): boolean {
  return (
    (data.kind === 'application' || data.kind === 'triennial') &&
    typeof data.year === 'number' &&
    isObject(data.operator) &&
    isObject(data.platform)
  );
}
