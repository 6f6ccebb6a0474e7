import { exact } from '../core/exact.ts';
import { pointerOf, type Pointer } from '../core/place.ts';
import type { Figures } from '../schema/generated/types.ts';
import type { Inquiry, Other } from './inquiry.ts';

type FigureName = keyof Figures;

/** Every place of the dossier that declares a figure for the year before the round. */
export function declaredFigures(inquiry: Inquiry, figure: FigureName, more: readonly Pointer[] = []): Other[] {
  const { data, at } = inquiry.dossier;
  const year = String(inquiry.year);
  const found: Other[] = [];
  const take = (value: unknown, pointer: Pointer, name: string): void => {
    if (typeof value === 'number') found.push({ name, value: exact(value), shown: String(value), at: at(pointer) });
  };
  for (const pointer of more) take(valueAt(data, pointer), pointer, `declared.${figure}`);
  take(data.declared?.[figure], pointerOf('declared', figure), `declared.${figure}`);
  take(data.yearly?.[year]?.[figure], pointerOf('yearly', year, figure), `yearly.${figure}`);
  return found;
}

/** The value at a pointer of plain data; undefined where the way ends. */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let node = data;
  for (const part of pointer.split('/').slice(1)) {
    if (node === null || typeof node !== 'object') return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return node;
}
