import { yearOf } from '../../core/dates.ts';
import { authority, type Due, owed, until } from '../duty.ts';
import { entry } from '../find.ts';
import { reportedIn, summaryYears } from './clock.ts';
import type { Duty } from './duties.ts';
import { dueDate, inForceOn, isFullYear, lastDay, yearsUpTo } from './years.ts';

/** Art. 14: the work summary of each year, to the authority. */
export const summaries: Duty = ({ platform, life, operator, day, settings }) =>
  summaryYears(platform, yearOf(day), settings)
    .filter((year) => entry(life.summaries, String(year)) === undefined)
    .map((year): Due => {
      const { number } = platform;
      const on = until(dueDate(settings['summary.due'], year), day);
      return owed({
        code: 'due/summary',
        key: `summary:${number}:${year}`,
        year,
        platform: number,
        owedBy: operator,
        owedTo: authority,
        args: { year, number, name: platform.platform },
        next: `platform annual ${number} --year ${year} --file …`,
        ...on,
      });
    });

/** Art. 16(5): information in each full calendar year after recognition, to an SME authority. */
export const reports: Duty = ({ platform, life, operator, day }) =>
  yearsUpTo(platform, yearOf(day))
    .filter((year) => isFullYear(platform, year) && !reportedIn(life, year))
    .map((year): Due => {
      const { number } = platform;
      return owed({
        code: 'due/report',
        key: `report:${number}:${year}`,
        year,
        platform: number,
        owedBy: operator,
        owedTo: { role: 'sme-authority', name: null },
        args: { year, number, name: platform.platform },
        next: `platform report ${number} --topic …`,
        ...until(lastDay(year), day),
      });
    });

/** Art. 17: an inspection of each platform that is in force at the end of a year, in time for the office's report of it. */
export const inspections: Duty = ({ platform, life, office, day, settings }) =>
  yearsUpTo(platform, yearOf(day))
    .filter((year) => inForceOn(platform, lastDay(year)) && !life.inspections.some((one) => one.year === year))
    .map((year): Due => {
      const { number } = platform;
      return owed({
        code: 'due/inspection',
        key: `inspection:${number}:${year}`,
        year,
        platform: number,
        owedBy: office,
        owedTo: authority,
        args: { year, number, name: platform.platform },
        next: `platform inspect ${number} --year ${year} --by … --quality … --fees …`,
        ...until(dueDate(settings['papers.due'], year), day),
      });
    });
