import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import type { EventData, EventOf } from './event.ts';
import { contradict } from './contradictions.ts';
import { doneBy, yearOf } from './find.ts';
import type { State } from './state.ts';
import { datedWrong } from './guard.ts';

function opened(state: State, event: EventOf<'batch.opened'>): void {
  const year = yearOf(state, event.data.year);
  const opening = Object.assign({}, event.data, doneBy(event));
  year.openings.push(opening);
  if (event.on > year.lastOn) year.lastOn = event.on;
  if (year.opened) {
    const between = year.openings.map((one) => one.event);
    contradict(year, 'batch', String(year.year), [], between);
    return;
  }
  year.opened = opening;
  year.last = { event: event.hash, type: event.type };
}

export const evolveBatch = { 'batch.opened': opened };

/** Opens the round of a year (Art. 12): one a year; rounds of several years may be open. */
export function openBatch(state: State, asked: EventData['batch.opened'], setting: Setting): Decision {
  if (!setting.authority) return refuse('act/authority', {});
  const dated = datedWrong(setting.on, setting.today, '', String(asked.year));
  if (dated) return dated;
  const { opened: known } = state.years.get(asked.year) ?? {};
  if (known) {
    if (known.notice === asked.notice && known.deadline === asked.deadline) return unchanged;
    return refuse(
      'batch/exists',
      { year: asked.year, notice: known.notice, deadline: known.deadline, on: known.on },
      `batch status --year ${asked.year}`,
    );
  }
  return accept({ type: 'batch.opened', data: asked });
}
