import { exact, ratio, showExact, sum } from '../../core/exact.ts';
import { entry } from '../find.ts';
import { type PlatformStatus, platformStatus } from '../platforms.ts';
import type { Platform, State } from '../state.ts';
import type { LifeSettings } from './clock.ts';
import { type PaperKind, paperKey, paperOf } from './duties-papers.ts';
import { type FigureName, figureNames } from './figures.ts';
import { lifeOf } from './life.ts';
import type { Supervisor } from './offices.ts';
import type { Inspection, Life, YearFigures } from './state.ts';
import { dueDate, inForceDuring } from './years.ts';

/** A share cannot be added up. */
export const isShare = (figure: FigureName): boolean =>
  figure === 'clusterShare' || figure === 'publicShare' || figure === 'satisfaction';

/** One of the two papers of Art. 17 of a year: where it stands. `due`: its last day. `on`: when it came, or was let off. */
export interface PaperStand {
  state: 'received' | 'owed' | 'skipped' | 'not-owed';
  due: string;
  on: string | null;
  event: string | null;
}

/** A platform as a paper names it; `status` on the day of the paper. */
export interface Listed {
  number: string;
  platform: string;
  operator: string;
  region: string | null;
  status: PlatformStatus;
}

/** The work summary of one platform; nulls where none came. */
export interface SummaryRow extends Listed {
  reported: string | null;
  event: string | null;
  figures: YearFigures | null;
}

/** One inspection of a platform, or that there was none. `share`: satisfied of valid, exact (`0.8`, `2/3`); null for none. */
export interface InspectionRow extends Listed {
  date: string | null;
  event: string | null;
  by: string | null;
  quality: Inspection['quality'] | null;
  fees: Inspection['fees'] | null;
  sample: number | null;
  valid: number | null;
  satisfied: number | null;
  share: string | null;
  findings: string | null;
}

export interface SummaryTotals {
  platforms: number;
  reported: number;
  missing: number;
  /** Sums over those that gave the figure, exact; a share has none. */
  figures: Partial<Record<FigureName, string>>;
}

export interface InspectionTotals {
  platforms: number;
  inspected: number;
  missing: number;
  records: number;
  quality: Record<Inspection['quality'], number>;
  fees: Record<Inspection['fees'], number>;
  sample: number;
  valid: number;
  satisfied: number;
  share: string | null;
}

/** What one office reports of a year. */
export interface OfficeRoll<Row, Totals> {
  key: string;
  name: string;
  kind: 'prefecture' | 'industry-office';
  region: string | null;
  papers: Record<PaperKind, PaperStand>;
  rows: readonly Row[];
  totals: Totals;
}

const listed = (platform: Platform, day: string): Listed => ({
  number: platform.number,
  platform: platform.platform,
  operator: platform.operator.name,
  region: platform.operator.region,
  status: platformStatus(platform, day),
});

export const shareOf = (satisfied: number, valid: number): string | null =>
  valid === 0 ? null : showExact(ratio(satisfied, valid));

const distinct = (rows: readonly Listed[]): number => new Set(rows.map(({ number }) => number)).size;

export function summaryTotals(rows: readonly SummaryRow[]): SummaryTotals {
  const reported = rows.filter((row) => row.reported !== null).length;
  const figures = figureNames
    .filter((key) => !isShare(key))
    .flatMap((key): [FigureName, string][] => {
      const given = rows.flatMap((row) => row.figures?.[key] ?? []);
      return given.length === 0 ? [] : [[key, showExact(sum(given))]];
    });
  return { platforms: rows.length, reported, missing: rows.length - reported, figures: Object.fromEntries(figures) };
}

export function inspectionTotals(rows: readonly InspectionRow[]): InspectionTotals {
  const made = rows.filter((row) => row.date !== null);
  const count = <K extends 'quality' | 'fees'>(key: K, value: InspectionRow[K]): number =>
    made.filter((row) => row[key] === value).length;
  const added = (key: 'sample' | 'valid' | 'satisfied'): number => made.reduce((all, row) => all + (row[key] ?? 0), 0);
  const [sample, valid, satisfied] = [added('sample'), added('valid'), added('satisfied')];
  const platforms = distinct(rows);
  const inspected = distinct(made);
  return {
    platforms,
    inspected,
    missing: platforms - inspected,
    records: made.length,
    quality: { good: count('quality', 'good'), fair: count('quality', 'fair'), poor: count('quality', 'poor') },
    fees: { compliant: count('fees', 'compliant'), irregular: count('fees', 'irregular') },
    sample,
    valid,
    satisfied,
    share: shareOf(satisfied, valid),
  };
}

function summaryRows(platform: Platform, life: Life, year: number, day: string): SummaryRow[] {
  const summary = entry(life.summaries, String(year));
  const { date, event, figures } = summary ?? { date: null, event: null, figures: null };
  return [{ ...listed(platform, day), reported: date, event, figures }];
}

const noInspection = { date: null, event: null, by: null, quality: null, fees: null, findings: null };
const noAnswers = { sample: null, valid: null, satisfied: null };

function inspectionRows(platform: Platform, { inspections }: Life, year: number, day: string): InspectionRow[] {
  const made = inspections.filter((one) => one.year === year);
  const about = listed(platform, day);
  if (made.length === 0) return [{ ...about, ...noInspection, ...noAnswers, share: null }];
  return made.map(({ date, event, by, quality, fees, satisfaction, findings }) => {
    const answers = satisfaction ?? noAnswers;
    const share = satisfaction ? shareOf(satisfaction.satisfied, satisfaction.valid) : null;
    return { ...about, date, event, by, quality, fees, ...answers, share, findings };
  });
}

function standOf(state: State, office: Supervisor, paper: PaperKind, year: number, settings: LifeSettings): PaperStand {
  const due = dueDate(settings['papers.due'], year);
  const received = paperOf(state, office.key, paper, year);
  if (received) return { state: 'received', due, on: received.date, event: received.event };
  const skipped = entry(state.supervision.skipped, paperKey(office.key, paper, year));
  if (skipped) return { state: 'skipped', due, on: skipped.on, event: skipped.event };
  const owed = office.platforms.some((one) => inForceDuring(one, year));
  return { state: owed ? 'owed' : 'not-owed', due, on: null, event: null };
}

interface Asked {
  year: number;
  day: string;
  settings: LifeSettings;
}

/** One office's report of a year: every platform in force on some day of it, and every one of which it has a record. */
function rolled<Row extends Listed, Totals>(
  state: State,
  office: Supervisor,
  { year, day, settings }: Asked,
  rowsOf: (platform: Platform, life: Life, year: number, day: string) => Row[],
  totals: (rows: readonly Row[]) => Totals,
  recorded: (life: Life) => boolean,
): OfficeRoll<Row, Totals> {
  const { key, name, office: of, platforms } = office;
  const rows = platforms.flatMap((platform) => {
    const life = lifeOf(state, platform.number);
    return inForceDuring(platform, year) || recorded(life) ? rowsOf(platform, life, year, day) : [];
  });
  const papers = {
    summary: standOf(state, office, 'summary', year, settings),
    inspection: standOf(state, office, 'inspection', year, settings),
  };
  return { key, name, kind: of.kind, region: of.region, papers, rows, totals: totals(rows) };
}

/** Art. 17: the roll-up of the work summaries of an office's platforms. */
export const rollSummaries = (state: State, office: Supervisor, asked: Asked): OfficeRoll<SummaryRow, SummaryTotals> =>
  rolled(state, office, asked, summaryRows, summaryTotals, ({ summaries }) =>
    Object.hasOwn(summaries, String(asked.year)),
  );

/** Art. 17: the report of the inspections of an office's platforms. */
export const rollInspections = (
  state: State,
  office: Supervisor,
  asked: Asked,
): OfficeRoll<InspectionRow, InspectionTotals> =>
  rolled(state, office, asked, inspectionRows, inspectionTotals, ({ inspections }) =>
    inspections.some(({ year }) => year === asked.year),
  );

/** A figure of a summary as it stands, exact. */
export const figureText = (value: number): string => showExact(exact(value));
