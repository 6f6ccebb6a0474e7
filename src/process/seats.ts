import { type Digest, keyOf, select, sourcesOf } from './rfc3797.ts';
import type { Field } from './state.ts';

export interface Seated {
  expert: string;
  fields: readonly Field[];
}

export interface Seats {
  /** Who may be chosen, in the order of the draw. */
  order: readonly Seated[];
  /** Who keeps a seat. */
  kept: readonly Seated[];
  /** Fields that must be on the panel, each by an expert of its own. */
  fields: readonly Field[];
  /** Seats to fill. */
  free: number;
}

export type Filled =
  | { ok: true; chosen: string[] }
  | { ok: false; why: 'few' }
  | { ok: false; why: 'field'; field: Field };

/**
 * Fills seats: for each field the first of the order who has it and sits for no other field, then by order. Those who keep
 * a seat serve what they can, so that as few as possible come before their turn. Where the first for one field is the only
 * one for another, the next is taken instead, so that a panel is refused only if there is none.
 */
export function fillSeats({ order, kept, fields, free }: Seats): Filled {
  if (order.length < free) return { ok: false, why: 'few' };
  // Of those in order the first few suffice: no more than that many can serve the other fields.
  const able = (field: Field): Seated[] => [
    ...kept.filter(({ fields: has }) => has.includes(field)),
    ...order.filter(({ fields: has }) => has.includes(field)).slice(0, fields.length),
  ];
  const candidates = new Map(fields.map((field) => [field, able(field)]));
  const sits = new Set(kept.map(({ expert }) => expert));
  const serve = (rest: readonly Field[], most: number, serving: readonly string[] = []): readonly string[] | null => {
    const [field, ...others] = rest;
    if (field === undefined) return serving;
    for (const { expert } of candidates.get(field)!) {
      if (serving.includes(expert)) continue;
      const now = [...serving, expert];
      if (now.filter((one) => !sits.has(one)).length > most) continue;
      const served = serve(others, most, now);
      if (served) return served;
    }
    return null;
  };
  let serving: readonly string[] | null = null;
  for (let most = 0; most <= free && !serving; most++) serving = serve(fields, most);
  if (!serving) {
    const nobody = fields.find((field) => candidates.get(field)!.length === 0);
    return { ok: false, why: 'field', field: nobody ?? fields.at(-1)! };
  }
  const first = serving.filter((expert) => !sits.has(expert));
  const others = order.map(({ expert }) => expert).filter((expert) => !first.includes(expert));
  return { ok: true, chosen: [...first, ...others.slice(0, free - first.length)] };
}

export interface Drawable {
  application: string;
  eligible: readonly string[];
  over: readonly string[];
}

/**
 * The order in which an application's experts are drawn: RFC 3797 over the eligible. Where seats are filled up later, over
 * the list of the first draw, so that the next in line follows and nobody's place depends on who left; whoever became
 * eligible since comes behind, by an order of their own.
 */
export function drawOrder(
  { application, eligible, over }: Drawable,
  sources: readonly string[],
  md5: Digest,
): string[] {
  const key = keyOf([...sources, ...sourcesOf(application)]);
  const known = select(over, key, md5).filter((expert) => eligible.includes(expert));
  return [...known, ...select(eligible, key, md5).filter((expert) => !known.includes(expert))];
}
