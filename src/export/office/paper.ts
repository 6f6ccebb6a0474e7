import { canonical } from '../../core/canonical.ts';
import { byCode } from '../../core/regions/region.ts';
import {
  type InspectionRow,
  type InspectionTotals,
  inspectionTotals,
  type Listed,
  type OfficeRoll,
  type SummaryRow,
  type SummaryTotals,
  summaryTotals,
} from '../../process/life/roll-up.ts';

interface Paper<Schema extends string, Row extends Listed, Totals> {
  schema: Schema;
  year: number;
  asOf: string;
  /** The office it is of; null for the region's roll-up of all. */
  office: string | null;
  offices: readonly OfficeRoll<Row, Totals>[];
  totals: Totals;
}

/** The two papers of Art. 17, of one office or rolled up for the region. */
export type SummaryPaper = Paper<'xjsme/office-summary/1', SummaryRow, SummaryTotals>;
export type InspectionPaper = Paper<'xjsme/office-inspection/1', InspectionRow, InspectionTotals>;
export type OfficePaper = SummaryPaper | InspectionPaper;

type About = Pick<OfficePaper, 'year' | 'asOf' | 'office'>;

export const summaryPaper = (about: About, offices: SummaryPaper['offices']): SummaryPaper => ({
  schema: 'xjsme/office-summary/1',
  ...about,
  offices,
  totals: summaryTotals(offices.flatMap(({ rows }) => rows)),
});

export const inspectionPaper = (about: About, offices: InspectionPaper['offices']): InspectionPaper => ({
  schema: 'xjsme/office-inspection/1',
  ...about,
  offices,
  totals: inspectionTotals(offices.flatMap(({ rows }) => rows)),
});

export const isSummary = (paper: OfficePaper): paper is SummaryPaper => paper.schema === 'xjsme/office-summary/1';

/** Throws where a total is not what the rows add up to: such a paper is never written. */
export function hold(paper: OfficePaper): void {
  const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
  const adds = isSummary(paper)
    ? same(paper.totals, summaryTotals(paper.offices.flatMap(({ rows }) => rows))) &&
      paper.offices.every(({ rows, totals }) => same(totals, summaryTotals(rows)))
    : same(paper.totals, inspectionTotals(paper.offices.flatMap(({ rows }) => rows))) &&
      paper.offices.every(({ rows, totals }) => same(totals, inspectionTotals(rows)));
  if (!adds) throw new Error('the totals of a paper do not add up');
}

export const officePaperJson = (paper: OfficePaper): string => {
  hold(paper);
  return `${JSON.stringify(paper, null, 2)}\n`;
};

export const regionName = (code: string | null): string => (code === null ? '' : (byCode.get(code)?.name ?? code));
