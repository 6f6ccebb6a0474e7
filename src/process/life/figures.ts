import type { Life, YearFigures } from './state.ts';

/** The figures of a year, in the order of the form, with the clause each speaks of. */
export const figureClauses = {
  totalAssets: '6.1.assets',
  institutions: '6.2.institutions',
  publicShare: '6.3.public-share',
  staff: '6.4.staff',
  qualifiedStaff: '6.4.qualified',
  clusterShare: '6.5.cluster',
  served: '6.6.served',
  satisfaction: '6.6.satisfaction',
  offlineServed: '7.1.offline-served',
  activitiesInformation: '7.1.activities',
  activitiesTechnology: '7.2.activities',
  activitiesStartup: '7.3.activities',
  trainingAttendances: '7.4.attendances',
  matchmaking: '7.5.matchmaking',
  lectures: '7.5.lectures',
  freeFirms: '7.6.free-firms',
  activitiesConsulting: '7.6.activities',
} as const satisfies Record<keyof YearFigures, string>;

export type FigureName = keyof typeof figureClauses;

export const figureNames = Object.keys(figureClauses) as FigureName[];

/** The three years a review of a round speaks of, oldest first (Annex 3). */
export const threeYears = (round: number): [number, number, number] => [round - 3, round - 2, round - 1];

export interface FigureCell {
  year: number;
  /** As the platform's yearly summary said it (Art. 14); null where none did. */
  ledger: number | null;
  /** As the triennial dossier declares it; null where it does not. */
  declared: number | null;
  /** Both are there and not the same. */
  differs: boolean;
}

export type Declared = Readonly<Record<string, YearFigures>> | undefined;

/** One figure over the three years, from the ledger and as declared. */
export function figureLine(life: Life, declared: Declared, name: FigureName, round: number): FigureCell[] {
  return threeYears(round).map((year) => {
    const ledger = life.summaries[year]?.figures[name] ?? null;
    const told = declared?.[year]?.[name] ?? null;
    return { year, ledger, declared: told, differs: ledger !== null && told !== null && ledger !== told };
  });
}

export interface Difference {
  figure: FigureName;
  year: number;
  ledger: number;
  declared: number;
}

/** Where a dossier declares otherwise than the yearly summaries said. */
export const differencesOf = (life: Life, declared: Declared, round: number): Difference[] =>
  figureNames.flatMap((figure) =>
    figureLine(life, declared, figure, round).flatMap(({ year, ledger, declared: told, differs }) =>
      differs ? [{ figure, year, ledger: ledger!, declared: told! }] : [],
    ),
  );
