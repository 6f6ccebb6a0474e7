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

/** The persons of the roster (Art. 6(4)); what is unclear about them is reported once, at the row. */
export function personsOf(inquiry: Inquiry): Person[] | null {
  const rows = inquiry.dossier.data.staff;
  if (!rows) return null;
  const byName = new Map<string, { row: RowStaff; index: number }[]>();
  const persons: Person[] = [];
  rows.forEach((row, index) => {
    const key = nameKey(row.name);
    const earlier = byName.get(key) ?? [];
    const likenesses = earlier.map((other) => likeness(other.row, row));
    const twin = earlier[likenesses.findIndex((kind) => kind !== 'different')];
    if (twin) reportTwin(inquiry, likenesses.includes('same') ? 'staff/repeated' : 'staff/same-name', row, index, twin.index);
    byName.set(key, [...earlier, { row, index }]);
    if (likenesses.includes('same')) return;
    const serves = row.servesFirms === undefined ? 'unclear' : row.servesFirms ? 'yes' : 'no';
    persons.push({ name: row.name, index, serves, college: educationOf(row), intermediate: titleOf(row), perhapsRepeated: likenesses.includes('perhaps') });
  });
  return persons;
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
