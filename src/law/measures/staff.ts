import { compare, type Exact, ratio } from '../../core/exact.ts';
import type { Evidence, Note } from '../../core/verdict.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import { settle } from '../settle.ts';
import { pointerOf } from '../../core/place.ts';
import { type Person, personsOf, reportUnclear, type Sure } from '../staff.ts';

/** Persons who serve SMEs (Art. 6(4)): certain ones, and with those of whom the roster does not say. */
export function staffCount(inquiry: Inquiry): Measured {
  const declared = declaredFigures(inquiry, 'staff');
  const persons = personsOf(inquiry);
  if (!persons) return settle(inquiry, '6.4.staff', null, declared) ?? missing('/staff');
  reportUnclear(inquiry, persons);
  const serving = persons.filter((person) => person.serves !== 'no');
  const certain = serving.filter((person) => person.serves === 'yes' && !person.perhapsRepeated).length;
  // A column nobody filled in says nothing: the declared figure speaks, if there is one.
  if (serving.length > 0 && serving.every((person) => person.serves === 'unclear')) {
    return (
      settle(inquiry, '6.4.staff', null, declared) ?? missing(pointerOf('staff', serving[0]!.index, 'servesFirms'))
    );
  }
  const own = reading(
    ratio(certain, 1),
    String(certain),
    [{ name: 'staff.count', value: String(certain), at: inquiry.dossier.at('/staff') }],
    { high: ratio(serving.length, 1) },
  );
  return settle(inquiry, '6.4.staff', own, declared)!;
}

const both = (a: Sure, b: Sure): Sure =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unclear';
const either = (a: Sure, b: Sure): Sure =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'no' && b === 'no' ? 'no' : 'unclear';

interface Share {
  low: Exact;
  high: Exact;
  /** Persons `low` is a share of; none: a share of nobody, which is 0. */
  of: number;
}

/** Bounds of a share of persons of whom some are unclear: all unclear ones against it, then all for it. */
function shareOf(persons: readonly Person[], qualified: (person: Person) => Sure): Share {
  const certain = persons.filter((person) => person.serves === 'yes' && !person.perhapsRepeated);
  const maybe = persons.filter((person) => person.serves !== 'no' && !certain.includes(person));
  const count = (list: readonly Person[], ...kinds: Sure[]) =>
    list.filter((person) => kinds.includes(qualified(person))).length;
  const lowOf = certain.length + count(maybe, 'no', 'unclear');
  const highOf = certain.length + count(maybe, 'yes', 'unclear');
  return {
    of: lowOf,
    low: lowOf === 0 ? ratio(0, 1) : ratio(count(certain, 'yes'), lowOf),
    high: highOf === 0 ? ratio(0, 1) : ratio(count(certain, 'yes', 'unclear') + count(maybe, 'yes', 'unclear'), highOf),
  };
}

const show = ({ low: { n, d }, of }: Share): string => (of === 0 ? '0' : `${n}/${d}`);

/** Share of college-educated or intermediate-titled persons among those who serve SMEs (interpretations 10, 11). */
export function staffQualified(inquiry: Inquiry, threshold: Exact | null): Measured {
  const { data, at } = inquiry.dossier;
  const persons = personsOf(inquiry);
  if (!persons) return declaredShare(inquiry);
  const serving = persons.filter((person) => person.serves !== 'no');
  const keys = ['education', 'title'] as const;
  const lacking = keys.filter(
    (key) => (data.staff ?? []).length > 0 && data.staff!.every((row) => row[key] === undefined),
  );
  const mode = inquiry.pack.settings['staff.qual'];
  if (lacking.length === 2 || (mode === 'both' && lacking.length > 0)) {
    const stated = declaredShare(inquiry);
    return 'reading' in stated ? stated : missing(...lacking.map((key) => `/staff/0/${key}`));
  }
  if (serving.length > 0 && serving.every((person) => person.serves === 'unclear')) {
    const stated = declaredShare(inquiry);
    return 'reading' in stated ? stated : missing('/staff/0/servesFirms');
  }
  const union = shareOf(serving, (person) => either(person.college, person.intermediate));
  const intersection = shareOf(serving, (person) => both(person.college, person.intermediate));
  const own = mode === 'both' ? intersection : union;
  const note: Note = { code: 'staff/qualifications', args: { mode, union: show(union), both: show(intersection) } };
  const declared = declaredFigures(inquiry, 'qualifiedStaff').map((other) => {
    const beside = other.name.startsWith('yearly') ? data.yearly?.[String(inquiry.year)] : data.declared;
    const all = beside?.staff ?? serving.length;
    return { ...other, value: ratio(Number(other.shown), all || 1), shown: `${other.shown}/${all}` };
  });
  const evidence = [
    { name: 'staff.qualified', value: String(own.low.n), at: at('/staff') },
    { name: 'staff.count', value: String(own.of), at: at('/staff') },
    ...(threshold && compare(own.low, threshold) < 0 ? whoLacks(inquiry, serving, mode) : []),
  ];
  return settle(
    inquiry,
    '6.4.qualified',
    reading(own.low, show(own), evidence, { high: own.high, notes: [note] }),
    declared,
  )!;
}

const shownRows = 5;

/** Where the first persons stand who do not count, or not for certain: what a clerk must look at. Without their names. */
function whoLacks({ dossier: { data, at } }: Inquiry, serving: readonly Person[], mode: 'union' | 'both'): Evidence[] {
  const joined = mode === 'both' ? both : either;
  return serving
    .filter((person) => joined(person.college, person.intermediate) !== 'yes')
    .slice(0, shownRows)
    .map(({ index }) => {
      const { education = '', title = '' } = data.staff![index]!;
      return { name: 'staff.unqualified', value: `${education} ${title}`.trim(), at: at(pointerOf('staff', index)) };
    });
}

/** Without a roster the two declared counts speak. */
function declaredShare(inquiry: Inquiry): Measured {
  const [qualified] = declaredFigures(inquiry, 'qualifiedStaff');
  const [all] = declaredFigures(inquiry, 'staff');
  if (!qualified || !all) return missing('/staff');
  const value = all.value.n === 0n ? ratio(0, 1) : ratio(qualified.value.n, all.value.n);
  const shown = all.value.n === 0n ? '0' : `${value.n}/${value.d}`;
  const evidence = [
    { name: 'declared.qualifiedStaff', value: qualified.shown, at: qualified.at },
    { name: 'declared.staff', value: all.shown, at: all.at },
  ];
  // More qualified persons than persons: nothing is certain.
  return reading(value, shown, evidence, value.n > value.d ? { low: ratio(0, 1) } : {});
}
