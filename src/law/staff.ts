import { below, pointerOf } from '../core/place.ts';
import { educationLevel } from '../core/people/education.ts';
import { isIntermediateOrAbove, titleLevel } from '../core/people/titles.ts';
import { nameKey } from '../core/values/text.ts';
import type { RowStaff } from '../schema/generated/types.ts';
import type { Inquiry } from './inquiry.ts';

export type Sure = 'yes' | 'no' | 'unclear';

/** One person of the roster, after rows of the same person are put together. */
export interface Person {
  name: string;
  index: number;
  serves: Sure;
  college: Sure;
  intermediate: Sure;
  /** Perhaps the same person as an earlier row: counted only in the upper bound. */
  perhapsRepeated: boolean;
}

const educationOf = (row: RowStaff): Sure => {
  if (row.education === undefined) return 'unclear';
  const level = educationLevel(row.education);
  return level === 'college' ? 'yes' : level === 'below' ? 'no' : 'unclear';
};

const titleOf = (row: RowStaff): Sure => {
  if (row.title === undefined) return 'unclear';
  const reached = isIntermediateOrAbove(titleLevel(row.title, { certificate: Boolean(row.titleNumber) }));
  return reached === null ? 'unclear' : reached ? 'yes' : 'no';
};

/** Rows of one name so far, by what tells them apart: ten thousand of them are compared in one pass. */
interface Namesakes {
  /** Index of the first row with each certificate number. */
  numbers: Map<string, number>;
  /** What else stands in the rows without one. */
  others: Set<string>;
  first: number;
  firstWithout: number;
  /** Whether any serves firms, and whether any without a number does. */
  serving: boolean;
  servingWithout: boolean;
}

const namesakes = (): Namesakes => ({
  numbers: new Map(),
  others: new Set(),
  first: Infinity,
  firstWithout: Infinity,
  serving: false,
  servingWithout: false,
});

/** Certificate numbers tell persons of one name apart; without them nobody can say, unless everything else is the same. */
function meet(known: Namesakes, { row, index }: NamedRow): { same: boolean; twin: number; perhapsServing: boolean } {
  const serves = servesOf(row) !== 'no';
  if (row.titleNumber) {
    const number = nameKey(row.titleNumber);
    const before = known.numbers.get(number);
    const met = {
      same: before !== undefined,
      twin: Math.min(before ?? Infinity, known.firstWithout),
      perhapsServing: known.servingWithout,
    };
    if (before === undefined) known.numbers.set(number, index);
    known.first = Math.min(known.first, index);
    known.serving ||= serves;
    return met;
  }
  const other = JSON.stringify([row.post, row.education, row.title, row.socialInsuranceMonths]);
  const met = { same: known.others.has(other), twin: known.first, perhapsServing: known.serving };
  known.others.add(other);
  known.first = Math.min(known.first, index);
  known.firstWithout = Math.min(known.firstWithout, index);
  known.serving ||= serves;
  known.servingWithout ||= serves;
  return met;
}

/** Rows of one name in an order of their own, so that the order of the list decides nothing: those who serve and hold least first. */
function ordered(rows: readonly NamedRow[]): readonly NamedRow[] {
  if (rows.length < 2) return rows;
  const rank = (row: RowStaff): string => {
    const sure = (value: Sure, first: Sure) => (value === first ? '0' : value === 'unclear' ? '1' : '2');
    return (
      sure(servesOf(row), 'yes') +
      sure(educationOf(row), 'no') +
      sure(titleOf(row), 'no') +
      JSON.stringify([row.titleNumber, row.post, row.education, row.title])
    );
  };
  const ranked = rows.map((entry) => ({ ...entry, rank: rank(entry.row) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index));
}

interface NamedRow {
  row: RowStaff;
  index: number;
}

const servesOf = ({ servesFirms }: RowStaff): Sure =>
  servesFirms === undefined ? 'unclear' : servesFirms ? 'yes' : 'no';

/** The persons behind the rows of one name: certain ones, then those who may be one of them. */
function personsNamed(rows: readonly NamedRow[]): Person[] {
  const known = namesakes();
  const persons: Person[] = [];
  for (const entry of ordered(rows)) {
    const { same, perhapsServing } = meet(known, entry);
    const { row, index } = entry;
    // Whoever does not serve is not counted, so nobody is counted twice beside them.
    if (!same)
      persons.push({
        name: row.name,
        index,
        serves: servesOf(row),
        college: educationOf(row),
        intermediate: titleOf(row),
        perhapsRepeated: perhapsServing,
      });
  }
  return persons;
}

const rosters = new WeakMap<Inquiry, Person[]>();

/** The persons of the roster (Art. 6(4)); what is unclear about them is reported once, at the row. Kept for the next clause of the same judgement. */
export function personsOf(inquiry: Inquiry): Person[] | null {
  const rows = inquiry.dossier.data.staff;
  if (!rows) return null;
  const known = rosters.get(inquiry) ?? readRoster(inquiry, rows);
  rosters.set(inquiry, known);
  return known;
}

function readRoster(inquiry: Inquiry, rows: readonly RowStaff[]): Person[] {
  const byName = new Map<string, { rows: NamedRow[]; known: Namesakes }>();
  rows.forEach((row, index) => {
    const key = nameKey(row.name);
    const one = byName.get(key) ?? { rows: [], known: namesakes() };
    byName.set(key, one);
    const entry = { row, index };
    const { same, twin } = meet(one.known, entry);
    if (twin < Infinity) reportTwin(inquiry, same ? 'staff/repeated' : 'staff/same-name', row, index, twin);
    one.rows.push(entry);
  });
  return [...byName.values()].flatMap((one) => personsNamed(one.rows)).toSorted((a, b) => a.index - b.index);
}

function reportTwin(
  inquiry: Inquiry,
  code: 'staff/repeated' | 'staff/same-name',
  row: RowStaff,
  index: number,
  first: number,
): void {
  const pointer = pointerOf('staff', index, 'name');
  const { at } = inquiry.dossier;
  inquiry.report({
    code,
    args: { name: row.name },
    at: at(pointer),
    pointer,
    clause: '6.4.staff',
    related: [{ at: at(pointerOf('staff', first, 'name')) }],
  });
}

/** Education and titles nobody can place, and part-timers: for a person to look at. */
export function reportUnclear(inquiry: Inquiry, persons: readonly Person[]): void {
  const rows = inquiry.dossier.data.staff ?? [];
  for (const person of persons) {
    const row = rows[person.index]!;
    if (person.serves === 'no') continue;
    const at = (field: string) => {
      const pointer = below(pointerOf('staff', person.index), field);
      return { at: inquiry.dossier.at(pointer), pointer };
    };
    const settled = person.college === 'yes' || person.intermediate === 'yes';
    if (row.education !== undefined && person.college === 'unclear' && !settled) {
      inquiry.report({
        code: 'staff/education',
        args: { name: row.name, education: row.education },
        ...at('education'),
        clause: '6.4.qualified',
      });
    }
    if (row.title !== undefined && person.intermediate === 'unclear' && !settled) {
      inquiry.report({
        code: 'staff/title',
        args: { name: row.name, title: row.title },
        ...at('title'),
        clause: '6.4.qualified',
      });
    }
    if (row.fullTime === false)
      inquiry.report({ code: 'staff/part-time', args: { name: row.name }, ...at('fullTime'), clause: '6.4.staff' });
  }
}
