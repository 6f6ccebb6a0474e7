import { parseExact, reduce, showExact, subtract } from '../../core/exact.ts';
import type { EventData } from '../../process/event.ts';
import { type FigureCell, figureLine, type FigureName, figureNames } from '../../process/life/figures.ts';
import { lifeOf } from '../../process/life/life.ts';
import type { Life } from '../../process/life/state.ts';
import type { Application, Platform, State } from '../../process/state.ts';
import type { Office } from '../round/office.ts';
import { verdictsOf } from '../round/score-sheets.ts';

type Verdict = EventData['application.received']['verdict'];
type Clause = Verdict['clauses'][number];

interface Measured {
  status: Clause['status'];
  measured: string | null;
  required: Clause['required'];
}

/** A clause of Art. 6–7 in this cycle beside the last. */
export interface ClauseBeside {
  clause: string;
  unit: string | null;
  now: Measured | null;
  last: Measured | null;
  /** What was measured now less what was measured then, exact; null where either is no figure. */
  change: string | null;
}

export interface LastCycle {
  /** Receipt number and round of the dossier that was judged then. */
  application: string;
  year: number;
  kind: Application['kind'];
}

export interface ReviewFacts {
  clauses: ClauseBeside[];
  last: LastCycle | null;
  figures: { figure: FigureName; years: FigureCell[] }[];
}

const measuredIn = (clause: Clause | undefined): Measured | null =>
  clause && clause.status !== 'not-applicable'
    ? { status: clause.status, measured: clause.measured, required: clause.required }
    : null;

const valueOf = (one: Measured | null) => (one?.measured ? parseExact(one.measured) : null);

function beside(now: Verdict, last: Verdict | undefined): ClauseBeside[] {
  const then = new Map(last?.clauses.map((one) => [one.clause, one]));
  return now.clauses.flatMap((clause) => {
    const [one, other] = [measuredIn(clause), measuredIn(then.get(clause.clause))];
    if (!one && !other) return [];
    const [a, b] = [valueOf(one), valueOf(other)];
    const change = a && b ? showExact(reduce(subtract(a, b))) : null;
    return [
      {
        clause: clause.clause,
        unit: clause.unit ?? then.get(clause.clause)?.unit ?? null,
        now: one,
        last: other,
        change,
      },
    ];
  });
}

/** The dossier by which a platform was judged before a review: its last review that was decided, else its application. */
function lastCycle(
  state: State,
  platform: Platform,
  life: Life,
  review: Application,
): (LastCycle & { received: string }) | null {
  const earlier = life.reviews.findLast((one) => !one.void && one.decided !== null && one.received !== review.received);
  if (earlier && earlier.year <= review.year)
    return { application: earlier.application, year: earlier.year, kind: 'triennial', received: earlier.received };
  const { application, year, received } = platform;
  return state.years.get(year)?.applications.has(received)
    ? { application, year, kind: 'application', received }
    : null;
}

/** What a review is decided by: this cycle beside the last, and what the platform declares beside its yearly summaries. */
export function factsOf(office: Office, state: State, platform: Platform, review: Application): ReviewFacts {
  const life = lifeOf(state, platform.number);
  const last = lastCycle(state, platform, life, review);
  const verdicts = verdictsOf(office, [review, ...(last ? [last] : [])]);
  const now = verdicts.get(review.received);
  const declared = review.review?.yearly;
  const figures = figureNames
    .map((figure) => ({ figure, years: figureLine(life, declared, figure, review.year) }))
    .filter(({ years }) => years.some(({ ledger, declared: told }) => ledger !== null || told !== null));
  const { received: _, ...of } = last ?? { received: '' };
  return {
    clauses: now ? beside(now, last ? verdicts.get(last.received) : undefined) : [],
    last: last ? (of as LastCycle) : null,
    figures,
  };
}
