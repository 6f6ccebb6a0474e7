import { yearOf } from '../../core/dates.ts';
import { shellWord } from '../../core/shell.ts';
import { authority, type Due, owed, until } from '../duty.ts';
import type { State } from '../state.ts';
import type { LifeSettings } from './clock.ts';
import { officeKey } from './office.ts';
import type { Supervisor } from './offices.ts';
import type { PaperReceived } from './state.ts';
import { dueDate, inForceDuring, yearsUpTo } from './years.ts';

export const paperKinds = ['summary', 'inspection'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperKey = (key: string, paper: PaperKind, year: number): string => `paper:${key}:${paper}:${year}`;

/** What an office handed in of a kind for a year: the latest. */
export const paperOf = (
  { supervision }: State,
  key: string,
  paper: PaperKind,
  year: number,
): PaperReceived | undefined =>
  supervision.papers.findLast((one) => one.paper === paper && one.year === year && officeKey(one.office) === key);

/** Years in which an office had a platform in force on some day. */
const yearsOf = ({ platforms }: Supervisor, last: number): number[] =>
  [...new Set(platforms.flatMap((one) => yearsUpTo(one, last).filter((year) => inForceDuring(one, year))))].toSorted(
    (a, b) => a - b,
  );

/** Art. 17: each year the roll-up of the platforms' summaries and the report of the inspections. */
export const papers = (state: State, one: Supervisor, day: string, settings: LifeSettings): Due[] =>
  yearsOf(one, yearOf(day)).flatMap((year) =>
    paperKinds
      .filter((paper) => paperOf(state, one.key, paper, year) === undefined)
      .map((paper) =>
        owed({
          code: 'due/paper',
          key: paperKey(one.key, paper, year),
          year,
          owedBy: { role: 'office', name: one.name },
          owedTo: authority,
          args: { year, office: one.name, paper },
          next: `platform paper --office ${shellWord(one.key)} --paper ${paper} --year ${year} --file …`,
          ...until(dueDate(settings['papers.due'], year), day),
        }),
      ),
  );
