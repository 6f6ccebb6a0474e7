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

type Likeness = 'same' | 'perhaps' | 'different';

/** Rows of one name: certificate numbers tell persons apart; without them nobody can say. */
function likeness(a: RowStaff, b: RowStaff): Likeness {
  if (a.titleNumber && b.titleNumber) return nameKey(a.titleNumber) === nameKey(b.titleNumber) ? 'same' : 'different';
  const same = (['post', 'education', 'title', 'socialInsuranceMonths'] as const).every((key) => a[key] === b[key]);
  return same && !a.titleNumber && !b.titleNumber ? 'same' : 'perhaps';
}

/** Rows of one name in an order of their own, so that the order of the list decides nothing: those who serve and hold least first. */
function ordered(rows: readonly NamedRow[]): NamedRow[] {
  const rank = (row: RowStaff): string => {
    const sure = (value: Sure, first: Sure) => (value === first ? '0' : value === 'unclear' ? '1' : '2');
    return sure(servesOf(row), 'yes') + sure(educationOf(row), 'no') + sure(titleOf(row), 'no') + JSON.stringify([row.titleNumber, row.post, row.education, row.title]);
  };
  const ranked = rows.map((entry) => ({ ...entry, rank: rank(entry.row) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index));
}

interface NamedRow {
  row: RowStaff;
  index: number;
}

const servesOf = ({ servesFirms }: RowStaff): Sure => (servesFirms === undefined ? 'unclear' : servesFirms ? 'yes' : 'no');

/** The persons behind the rows of one name: certain ones, then those who may be one of them. */
function personsNamed(rows: readonly NamedRow[]): Person[] {
  const taken: NamedRow[] = [];
  const persons: Person[] = [];
  for (const { row, index } of ordered(rows)) {
    const kinds = taken.map((other) => likeness(other.row, row));
    const twin = kinds.indexOf('same');
    taken.push({ row, index });
    if (twin >= 0) continue;
    // Whoever does not serve is not counted, so nobody is counted twice beside them.
    const perhapsRepeated = kinds.some((kind, i) => kind === 'perhaps' && servesOf(taken[i]!.row) !== 'no');
    persons.push({ name: row.name, index, serves: servesOf(row), college: educationOf(row), intermediate: titleOf(row), perhapsRepeated });
  }
  return persons;
}

/** The persons of the roster (Art. 6(4)); what is unclear about them is reported once, at the row. */
export function personsOf(inquiry: Inquiry): Person[] | null {
  const rows = inquiry.dossier.data.staff;
  if (!rows) return null;
  const byName = new Map<string, NamedRow[]>();
  rows.forEach((row, index) => {
    const key = nameKey(row.name);
    const earlier = byName.get(key) ?? [];
    const likenesses = earlier.map((other) => likeness(other.row, row));
    const twin = earlier[likenesses.findIndex((kind) => kind !== 'different')];
    if (twin) reportTwin(inquiry, likenesses.includes('same') ? 'staff/repeated' : 'staff/same-name', row, index, twin.index);
    byName.set(key, [...earlier, { row, index }]);
  });
  return [...byName.values()].flatMap(personsNamed).toSorted((a, b) => a.index - b.index);
}

function reportTwin(inquiry: Inquiry, code: 'staff/repeated' | 'staff/same-name', row: RowStaff, index: number, first: number): void {
  const pointer = pointerOf('staff', index, 'name');
  const { at } = inquiry.dossier;
  inquiry.report({ code, args: { name: row.name }, at: at(pointer), pointer, clause: '6.4.staff', related: [{ at: at(pointerOf('staff', first, 'name')) }] });
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
      inquiry.report({ code: 'staff/education', args: { name: row.name, education: row.education }, ...at('education'), clause: '6.4.qualified' });
    }
    if (row.title !== undefined && person.intermediate === 'unclear' && !settled) {
      inquiry.report({ code: 'staff/title', args: { name: row.name, title: row.title }, ...at('title'), clause: '6.4.qualified' });
    }
    if (row.fullTime === false) inquiry.report({ code: 'staff/part-time', args: { name: row.name }, ...at('fullTime'), clause: '6.4.staff' });
  }
}
