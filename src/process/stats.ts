import { byCode } from '../core/regions/region.ts';
import { platformStatus, platformStatuses } from './platforms.ts';
import { stageOf, stages } from './stage.ts';
import type { Application, Operator, Platform, ServiceFunction, State } from './state.ts';
import { timeTable } from './stats-time.ts';
import { clauseTable, materialTable } from './stats-why.ts';

/** What is counted: applications and dossiers of reviews, and platforms as of a day. */
export interface Counted {
  applications: readonly Application[];
  reviews: readonly Application[];
  platforms: readonly Platform[];
  /** Years of the rounds, ascending. */
  years: readonly number[];
  day: string;
}

/** One table; words come from i18n. */
export interface StatsTable {
  by: 'region' | 'function' | 'year' | 'review' | 'stage' | 'outcome' | 'status' | 'time' | 'clause' | 'material';
  columns: readonly string[];
  /** Each value by its column; null where there is none. */
  rows: readonly { key: string; values: Readonly<Record<string, number | null>> }[];
  /** Whether each column may be summed: no application or platform stands in two rows. */
  adds: boolean;
  /** How many the rows are drawn from, where they do not add up. */
  of: number | null;
}

const table = <K>(
  by: StatsTable['by'],
  keys: readonly K[],
  columns: Readonly<Record<string, (key: K) => number>>,
  { adds = true, of = null, named = String }: { adds?: boolean; of?: number | null; named?: (key: K) => string } = {},
): StatsTable => ({
  by,
  columns: Object.keys(columns),
  rows: keys.map((key) => ({
    key: named(key),
    values: Object.fromEntries(Object.entries(columns).map(([column, count]) => [column, count(key)])),
  })),
  adds,
  of,
});

/** Sum of a column. */
export const totalOf = ({ rows }: StatsTable, column: string): number =>
  rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;
const distinct = (keys: readonly string[]): string[] => [...new Set(keys)].toSorted();

/** The prefecture a region lies in; a city of the 兵团 and the whole region are their own. */
const seatOf = ({ region }: Operator): string =>
  region === null ? 'unknown' : (byCode.get(region)?.prefecture ?? byCode.get(region)?.code ?? region);

const isRecognised = ({ recognised }: Application): boolean => recognised !== null;
/** Not revoked, cancelled or lapsed by a person's act; its term may be over. */
const stands = ({ ended }: Platform): boolean => ended === null;

function regionTable({ applications, platforms }: Counted): StatsTable {
  const keys = distinct([...applications, ...platforms].map(({ operator }) => seatOf(operator)));
  const here =
    <T extends { operator: Operator }>(list: readonly T[], is: (one: T) => boolean = () => true) =>
    (key: string): number =>
      count(list, (one) => seatOf(one.operator) === key && is(one));
  return table('region', keys, {
    applications: here(applications),
    recognised: here(applications, isRecognised),
    platforms: here(platforms),
    standing: here(platforms, stands),
    ended: here(platforms, (one) => !stands(one)),
  });
}

const functions: readonly ServiceFunction[] = [
  'information',
  'technology',
  'startup',
  'training',
  'finance',
  'consulting',
];

function functionTable({ applications, platforms }: Counted): StatsTable {
  const named =
    <T extends { functions: readonly ServiceFunction[] }>(list: readonly T[], is: (one: T) => boolean = () => true) =>
    (key: ServiceFunction): number =>
      count(list, (one) => one.functions.includes(key) && is(one));
  const columns = {
    applications: named(applications),
    platforms: named(platforms),
    standing: named(platforms, stands),
    ended: named(platforms, (one) => !stands(one)),
  };
  return table('function', functions, columns, { adds: false, of: applications.length });
}

/** How an application or a review ended, or that it did not yet. */
export function outcomeOf({ kind, ended, recognised, review }: Application): string {
  if (ended) return ended.why;
  if (kind === 'triennial') return review?.decided?.result ?? 'pending';
  return recognised ? 'recognised' : 'pending';
}

const among =
  (year: number, list: readonly Application[]) =>
  (...outcomes: readonly string[]): number =>
    count(list, (one) => one.year === year && outcomes.includes(outcomeOf(one)));

const inYear =
  (list: readonly Application[]) =>
  (year: number): number =>
    count(list, (one) => one.year === year);

function yearTable({ applications, years }: Counted): StatsTable {
  const all = inYear(applications);
  return table('year', years, {
    applications: all,
    recognised: (year) => among(year, applications)('recognised'),
    unsuccessful: (year) => all(year) - among(year, applications)('recognised', 'pending'),
    pending: (year) => among(year, applications)('pending'),
  });
}

/** Dossiers of reviews; `void`: withdrawn, set aside, or its platform had ended. */
function reviewTable({ reviews }: Counted): StatsTable {
  const years = [...new Set(reviews.map(({ year }) => year))].toSorted((a, b) => a - b);
  const all = inYear(reviews);
  return table('review', years, {
    reviews: all,
    confirmed: (year) => among(year, reviews)('confirmed'),
    revoked: (year) => among(year, reviews)('revoked'),
    void: (year) => all(year) - among(year, reviews)('confirmed', 'revoked', 'pending'),
    undecided: (year) => among(year, reviews)('pending'),
  });
}

function stageTable({ applications, reviews }: Counted): StatsTable {
  const at =
    (list: readonly Application[]) =>
    (key: string): number =>
      count(list, (one) => stageOf(one) === key);
  const keys = stages.filter((stage) => at([...applications, ...reviews])(stage) > 0);
  return table('stage', keys, { applications: at(applications), reviews: at(reviews) });
}

const outcomes =
  'recognised form-refused declined removed late withdrawn set-aside pending confirmed standing revoked cancelled lapsed platform-ended'.split(
    ' ',
  );

function outcomeTable({ applications, reviews, platforms }: Counted): StatsTable {
  const columns = {
    applications: (key: string) => count(applications, (one) => outcomeOf(one) === key),
    reviews: (key: string) => count(reviews, (one) => outcomeOf(one) === key),
    platforms: (key: string) => count(platforms, ({ ended }) => (ended?.why ?? 'standing') === key),
  };
  const keys = outcomes.filter((key) => Object.values(columns).some((column) => column(key) > 0));
  return table('outcome', keys, columns);
}

const statusTable = ({ platforms, day }: Counted): StatsTable =>
  table('status', platformStatuses, {
    platforms: (key) => count(platforms, (one) => platformStatus(one, day) === key),
  });

/** What figures are drawn from: all rounds, or one, with the platforms recognised in it. */
export function counted(state: State, day: string, year: number | null): Counted {
  const rounds = [...state.years.values()].filter((one) => year === null || one.year === year);
  const all = rounds.flatMap(({ applications }) => [...applications.values()]);
  return {
    applications: all.filter(({ kind }) => kind === 'application'),
    reviews: all.filter(({ kind }) => kind === 'triennial'),
    platforms: Object.values(state.registry.platforms).filter((one) => year === null || one.year === year),
    years: rounds.map((one) => one.year).toSorted((a, b) => a - b),
    day,
  };
}

/** What `--by` may ask for, and the tables that answer. */
export const statsBy = {
  status: [statusTable],
  outcome: [outcomeTable],
  year: [yearTable, reviewTable],
  region: [regionTable],
  function: [functionTable],
  stage: [stageTable],
  time: [timeTable],
  clause: [clauseTable, materialTable],
} as const satisfies Record<string, readonly ((of: Counted) => StatsTable)[]>;

export type StatsBy = keyof typeof statsBy;

/** The tables that are asked for; all of them without a choice. */
export const statsTables = (of: Counted, by: StatsBy | null): StatsTable[] =>
  (by === null ? Object.values(statsBy).flat() : [...statsBy[by]]).map((make) => make(of));
