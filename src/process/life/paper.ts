import { yearOf } from '../../core/dates.ts';
import { accept, type Decision, refuse, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import { datedWrong } from '../guard.ts';
import type { State } from '../state.ts';
import { type PaperKind, paperOf } from './duties-papers.ts';
import type { Supervisor } from './offices.ts';
import { inForceDuring, lastDay } from './years.ts';

/**
 * One of the two papers of Art. 17 came from an office. The same file again changes nothing; another takes the place of the
 * one before. `date`: the day it came in.
 */
export function receivePaper(
  state: State,
  office: Supervisor,
  asked: { paper: PaperKind; year: number; date: string; file: EventData['paper.received']['file'] },
  setting: Setting,
): Decision {
  const { paper, year, date, file } = asked;
  const dated = datedWrong(setting.on, setting.today, '', office.name) ?? datedWrong(date, setting.on, '', office.name);
  if (dated) return dated;
  if (year > yearOf(date)) return refuse('paper/year', { year, date });
  const recognised = office.platforms.map((one) => one.recognised.on).toSorted()[0] ?? '';
  if (recognised > lastDay(year)) return refuse('paper/before', { year, office: office.name, date: recognised });
  const known = paperOf(state, office.key, paper, year);
  if (known?.file.sha256 === file.sha256) return unchanged;
  const data = { office: office.office, paper, year, date, file, replaces: known?.event ?? null };
  const decision = accept({ type: 'paper.received', data });
  if (office.platforms.some((one) => inForceDuring(one, year))) return decision;
  return { ...decision, remarks: [{ code: 'paper/not-owed', args: { office: office.name, year } }] };
}
