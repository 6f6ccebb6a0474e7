import { canonical } from '../../core/canonical.ts';
import { type Decision, type Remark, type Setting, unchanged } from '../decision.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { ended, outside, recordRefused, type Undated, yearRefused } from './record.ts';
import type { Summary, YearFigures } from './state.ts';

export type AskedSummary = Omit<Undated<'summary.received'>, 'replaces'>;

const same = (before: Summary, { date, file, figures }: AskedSummary): boolean =>
  (date === null || date === before.date) && canonical([before.file, before.figures]) === canonical([file, figures]);

/**
 * The summary of a year's work (Art. 14). A second one of a year takes the place of the first and names its event; figures
 * that differ are said, old and new. Refused: `act/*`, `record/*`.
 */
export function recordSummary(state: State, platform: Platform, asked: AskedSummary, setting: Setting): Decision {
  const { number } = platform;
  const { year, file, figures } = asked;
  const date = asked.date ?? setting.on;
  const refused = recordRefused(platform, date, setting) ?? yearRefused(number, year, date);
  if (refused) return refused;
  const before = lifeOf(state, number).summaries[year];
  if (before && same(before, asked)) return unchanged;
  const replaces = before?.event ?? null;
  const remarks = [...ended(platform, setting), ...outside(platform, year)];
  if (before) remarks.push(...replaced(number, year, before, figures));
  return {
    ok: true,
    events: [{ type: 'summary.received', data: { platform: number, year, date, file, figures, replaces } }],
    remarks,
  };
}

function replaced(number: string, year: number, before: Summary, now: YearFigures): Remark[] {
  const keys = [...new Set([...Object.keys(before.figures), ...Object.keys(now)])] as (keyof YearFigures)[];
  const changed = keys.filter((key) => before.figures[key] !== now[key]);
  return [
    { code: 'summary/replaced', args: { number, year, date: before.date } },
    ...changed.map((figure): Remark => {
      const args = { figure, before: before.figures[figure] ?? '', now: now[figure] ?? '' };
      return { code: 'summary/figure', args };
    }),
  ];
}
