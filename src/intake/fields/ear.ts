import type { Code } from '../../core/codes.ts';
import type { Report } from '../../core/finding.ts';
import type { Place, Pointer } from '../../core/place.ts';
import type { Conversion, Problem } from '../../core/values/read.ts';
import type { Leaf } from '../../schema/shape.ts';
import { asItStands, readLeaf, type Scalar, type Setting } from './leaf.ts';

/** Where a value stands; asked for only when there is something to say about it. */
export interface Where {
  pointer(): Pointer;
  at(): Place;
  /** The pointer without the numbers of rows, where it is known beforehand. */
  column?: Pointer;
}

interface Converted {
  /** They are told in the order they were met. */
  nth: number;
  label: string;
  count: number;
  first: string;
  value: string;
  at: Place;
  pointer: Pointer;
}

/**
 * Reads values and speaks of them: conversions once per column and kind, with count and first cell; what cannot be read at
 * its own place. `faulty` holds the pointers already spoken of, so that the schema does not call them missing again.
 */
export interface Ear {
  read(leaf: Leaf, input: Scalar, where: Where, setting?: Setting): unknown;
  readonly faulty: ReadonlySet<Pointer>;
  report: Report;
  /** Reports the conversions heard so far. */
  finish(): void;
}

/** Rows of one list are one column: /staff/3/title → /staff/title. */
export const columnOf = (pointer: Pointer): Pointer => pointer.replaceAll(/\/\d+(?=\/|$)/g, '');

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** The first label of each choice. */
const allowed = (leaf: Leaf): string => {
  const labels = Object.values(leaf.labels ?? { yes: leaf.yes ?? [], no: leaf.no ?? [] }).flatMap(
    ([first]) => first ?? [],
  );
  return (labels.length > 0 ? labels : ['是', '否']).join('、');
};

const conversionCodes = {
  'full-width': 'convert/full-width',
  unit: 'convert/unit',
  percent: 'convert/percent',
  date: 'convert/date',
  number: 'convert/number',
} as const satisfies Record<Conversion, Code>;

const problemCodes = {
  date: 'value/date',
  'month-only': 'value/month-only',
  number: 'value/number',
  'ratio-ambiguous': 'value/ratio-ambiguous',
  choice: 'value/choice',
  'digits-lost': 'excel/digits-lost',
} as const satisfies Record<Problem | 'digits-lost', Code>;

export function ear(report: Report): Ear {
  const faulty = new Set<Pointer>();
  let nth = 0;
  /** By column, then by kind: two short look-ups instead of a new key for each of ten thousand cells. */
  const converted = new Map<Pointer, Map<Conversion, Converted>>();

  function convert(kind: Conversion, leaf: Leaf, input: Scalar, value: unknown, where: Where): void {
    const column = where.column ?? columnOf(where.pointer());
    let kinds = converted.get(column);
    if (!kinds) converted.set(column, (kinds = new Map()));
    const known = kinds.get(kind);
    if (known) known.count++;
    else
      kinds.set(kind, {
        nth: nth++,
        label: leaf.title,
        count: 1,
        first: String(input),
        value: shown(value),
        at: where.at(),
        pointer: where.pointer(),
      });
  }

  function refuse(problem: keyof typeof problemCodes, leaf: Leaf, input: Scalar, where: Where): void {
    const pointer = where.pointer();
    faulty.add(pointer);
    const args = {
      label: leaf.title,
      text: String(input),
      ...(problem === 'choice' ? { allowed: allowed(leaf) } : {}),
    };
    report({ code: problemCodes[problem], args, at: where.at(), pointer });
  }

  return {
    faulty,
    report,
    read(leaf, input, where, setting) {
      if (asItStands(leaf, input, setting)) return input;
      const read = readLeaf(leaf, input, setting);
      if (!read.ok) {
        refuse(read.problem, leaf, input, where);
        return undefined;
      }
      for (const kind of read.conversions) convert(kind, leaf, input, read.value, where);
      if (read.approximate) {
        const args = { label: leaf.title, text: String(input) };
        report({ code: 'value/approximate', args, at: where.at(), pointer: where.pointer() });
      }
      return read.value;
    },
    finish() {
      const all = [...converted.values()].flatMap((kinds) => [...kinds]).toSorted(([, a], [, b]) => a.nth - b.nth);
      for (const [kind, { label, count, first, value, at, pointer }] of all) {
        report({ code: conversionCodes[kind], args: { column: label, count, first, value }, at, pointer });
      }
      converted.clear();
    },
  };
}
