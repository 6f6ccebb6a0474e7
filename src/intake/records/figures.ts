import type { Report } from '../../core/finding.ts';
import { below, type Place, placeIn } from '../../core/place.ts';
import { splitHeader } from '../../core/values/units.ts';
import type { Leaf } from '../../schema/shape.ts';
import type { LeafRead } from '../fields/choices.ts';
import { ear } from '../fields/ear.ts';
import { fieldsByLabel, labelKey, nearestLabel, vocabulary } from '../fields/labels.ts';
import { readLeaf, type Scalar } from '../fields/leaf.ts';
import { decodeText } from '../text.ts';
import { readYaml } from '../yaml/read.ts';
import { beyond, figureShape, whole } from './columns.ts';

/** The figure a key names: served, 服务中小企业数, 资产总额（万元）. */
export function figureOf(written: string): { key: string; leaf: Leaf; unit: string | undefined } | null {
  const fields = fieldsByLabel(figureShape);
  const { label, unit, note } = splitHeader(written);
  for (const name of [label, ...(note ? [`${label}(${note})`] : []), written]) {
    const key = fields.get(labelKey(name));
    if (key) return { key, leaf: figureShape.fields[key] as Leaf, unit };
  }
  return null;
}

export const nearestFigure = (written: string): string => nearestLabel(written, vocabulary(figureShape));

/** A value as one writes it behind an option; what is out of range is a problem too. */
export function readGiven(leaf: Leaf, value: Scalar, unit?: string): LeafRead {
  const read = readLeaf(leaf, value, { unit });
  if (read.ok && (beyond(leaf, read.value) || !whole(leaf, read.value))) return { ok: false, problem: 'number' };
  return read;
}

/** Figures of a year from a YAML or JSON file: keys or Chinese titles. Null, after findings, where any cannot be told. */
export async function readFigures(
  bytes: Uint8Array,
  file: string,
  report: Report,
): Promise<Record<string, number> | null> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    report({ code: decoded.code, args: {}, at: { file } });
    return null;
  }
  let sound = true;
  const tree = await readYaml(decoded.text, file, (finding) => {
    sound = false;
    report(finding);
  });
  if (!tree || !sound) return null;
  const listener = ear(report);
  const figures: Record<string, number> = {};
  const names = new Map<string, string>();
  for (const [written, value] of Object.entries(tree.data ?? {})) {
    const pointer = below('', written);
    const at: Place = placeIn(tree.places, pointer, { file });
    const found = figureOf(written);
    if (!found) {
      sound = false;
      report({ code: 'schema/unknown-key', args: { key: written, suggestion: nearestFigure(written) }, at, pointer });
      continue;
    }
    // A figure nobody has is left out, as an empty cell is.
    if (value === null) continue;
    const { key, leaf, unit } = found;
    const scalar = typeof value === 'object' ? JSON.stringify(value) : (value as Scalar);
    const read = listener.read(leaf, scalar, { pointer: () => pointer, at: () => at }, { unit });
    const range = beyond(leaf, read);
    if (range) report({ code: 'schema/range', args: { label: leaf.title, ...range }, at, pointer });
    else if (!whole(leaf, read)) report({ code: 'value/number', args: { label: leaf.title, text: String(read) }, at });
    const first = names.get(key);
    if (first !== undefined)
      report({ code: 'schema/duplicate-key', args: { label: leaf.title, first, second: written }, at, pointer });
    names.set(key, written);
    if (typeof read !== 'number' || range || !whole(leaf, read) || first !== undefined) sound = false;
    else figures[key] = read;
  }
  listener.finish();
  return sound ? figures : null;
}
