import type { ServiceFunction } from '../../process/state.ts';

/** One application; what its dossier says is null where the dossier is not at hand. Money in 万元, shares of 1, areas in ㎡. */
export interface SummaryRow {
  /** Receipt number. */
  id: string;
  platform: string;
  operator: string;
  region: string | null;
  recommender: string;
  functions: readonly ServiceFunction[];
  /** Persons: for the office alone. */
  contact: string | null;
  phone: string | null;
  registeredOn: string | null;
  employees: number | null;
  qualified: number | null;
  qualifiedShare: number | null;
  totalAssets: number | null;
  area: number | null;
  institutions: number | null;
  served: number | null;
  servedBefore: number | null;
  serviceRevenue: number | null;
  publicShare: number | null;
  satisfaction: number | null;
  /** Earlier recognitions, in words. */
  recognitions: string | null;
  note: string | null;
}

/** 推荐汇总表: the applications of a round, by recommending body. */
export interface Summary {
  year: number;
  /** Of a table for one body: its name. */
  body: string | null;
  rows: readonly SummaryRow[];
}

/** The rows of each recommending body, in the order in which the bodies first stand in the table. */
export function byRecommender(rows: readonly SummaryRow[]): Map<string, SummaryRow[]> {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const known = groups.get(row.recommender);
    if (known) known.push(row);
    else groups.set(row.recommender, [row]);
  }
  return groups;
}
