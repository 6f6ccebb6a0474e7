import type { Application } from './state.ts';
import type { Counted, StatsTable } from './stats.ts';

/** Applications that failed on their merits: refused in form, declined, or judged to fail and not recognised all the same. */
const failed = ({ ended, advice, recognised }: Application): boolean =>
  ended?.why === 'declined' ||
  ended?.why === 'form-refused' ||
  (advice === 'fails' && recognised === null && (ended === null || ended.why === 'removed'));

/** Clauses that do not hold: found unmet and not answered otherwise, or answered so by a person. */
function unmet({ open, answers }: Application): string[] {
  const found = open.flatMap(({ clause, status }) => {
    const answer = Object.hasOwn(answers, clause) ? answers[clause]!.answer : null;
    const not = answer === null ? status === 'unmet' : answer === 'unmet' || answer === 'denied';
    return not ? [clause] : [];
  });
  return [...new Set(found)];
}

/** Required materials that were missing or invalid to the end. */
const lacked = ({ lacking, waived }: Application): string[] =>
  lacking.map(({ item }) => item).filter((item) => !Object.hasOwn(waived, item));

function why(by: 'clause' | 'material', among: readonly Application[], of: (one: Application) => string[]): StatsTable {
  const counts = new Map<string, number>();
  for (const one of among) for (const key of of(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key, count]) => ({ key, values: { applications: count } }));
  return { by, columns: ['applications'], rows, adds: false, of: among.length };
}

/** Why applications failed, by clause: the most frequent first. One that failed several stands in each. */
export const clauseTable = ({ applications }: Counted): StatsTable => why('clause', applications.filter(failed), unmet);

/** What was missing or invalid where the form review was not passed. */
export const materialTable = ({ applications }: Counted): StatsTable =>
  why(
    'material',
    applications.filter(({ ended }) => ended?.why === 'form-refused'),
    lacked,
  );
