import type { Decision } from '../../../src/process/decision.ts';
import { allDue } from '../../../src/process/due.ts';
import {
  decideCancellation,
  hearCancellation,
  notifyCancellation,
  proposeCancellation,
} from '../../../src/process/life/cancel.ts';
import { supervisors } from '../../../src/process/life/offices.ts';
import { receivePaper } from '../../../src/process/life/paper.ts';
import { skipDuty } from '../../../src/process/life/skip.ts';
import type { Ground } from '../../../src/process/life/state.ts';
import { on } from '../given-desk.ts';
import { file, life, settings } from './given-life.ts';

const skipping = (key: string, day: string, first?: string): Decision => {
  const given = life();
  given.platform();
  const skip = (reason: string) =>
    skipDuty(given.state(), { key, reason }, allDue(given.state(), day, { life: settings }), on(day));
  if (first !== undefined) given.happens(skip(first), day);
  return skip('另有理由');
};

const paper = (year: number, date: string): Decision => {
  const given = life();
  given.platform();
  const [office] = supervisors(given.state());
  return receivePaper(given.state(), office!, { paper: 'summary', year, date, file: file('a') }, on(date));
};

const groundless = (ground: Ground) => (): Decision => {
  const given = life();
  const asked = { ground, reason: '…', evidence: [] };
  return proposeCancellation(given.state(), given.platform(), asked, on('2022-12-31'), settings);
};

/** A cancellation brought to where it was proposed, notified or heard, and the next step taken wrongly. */
function cancelling(to: 'nothing' | 'proposed' | 'notified' | 'heard') {
  const given = life();
  const platform = given.platform();
  given.penalty('administrative', '2022-03-01');
  const state = given.state();
  const propose = (reason: string, evidence: string[] = []) =>
    proposeCancellation(state, platform, { ground: '16.1', reason, evidence }, on('2022-04-01'), settings);
  const notify = (until: string) =>
    notifyCancellation(state, platform, { until, document: null, file: null }, on('2022-04-02'));
  const hear = (reply: 'written' | 'none', summary = '…') =>
    hearCancellation(state, platform, { reply, summary, file: null }, on('2022-04-10'));
  const decide = () =>
    decideCancellation(state, platform, { document: '1号', reason: '…' }, on('2022-05-01'), settings);
  /** Another penalty than the one it was heard on. */
  const replaced = () => {
    given.penalty('administrative', '2022-04-15');
    state.supervision.lives.get('XJ2021-003')!.penalties.shift();
    return decide();
  };
  if (to !== 'nothing') given.happens(propose('受到处罚'), '2022-04-01');
  if (to === 'notified' || to === 'heard') given.happens(notify('2022-04-20'), '2022-04-02');
  if (to === 'heard') given.happens(hear('written'), '2022-04-10');
  return { propose, notify, hear, decide, replaced };
}

/** Every no of what is owed, of the papers of Art. 17 and of cancellation, met. */
export const refusedDuties: Record<string, () => Decision> = {
  'duty/not-owed': () => skipping('summary:XJ2021-003:2030', '2022-06-01'),
  'duty/decision': () => skipping('lapse:XJ2021-003:2024', '2024-10-01'),
  'duty/skipped': () => skipping('summary:XJ2021-003:2021', '2022-06-01', '次年一并报送'),
  'paper/year': () => paper(2023, '2022-12-31'),
  'paper/before': () => paper(2020, '2022-12-31'),
  'cancel/penalty': groundless('16.1'),
  'cancel/judicial': groundless('16.2'),
  'cancel/absent': groundless('16.3'),
  'cancel/complaints': groundless('16.4'),
  'cancel/silent': groundless('16.5'),
  'cancel/evidence': () => cancelling('nothing').propose('…', ['0'.repeat(64)]),
  'cancel/evidence-gone': () => cancelling('heard').replaced(),
  'cancel/open': () => cancelling('proposed').propose('另有理由'),
  'cancel/none': () => cancelling('nothing').notify('2022-04-20'),
  'cancel/notified': () => cancelling('notified').notify('2022-05-20'),
  'cancel/not-notified': () => cancelling('proposed').hear('written'),
  'cancel/until': () => cancelling('proposed').notify('2022-04-02'),
  'cancel/heard': () => cancelling('heard').hear('written', '另有说法'),
  'cancel/early': () => cancelling('notified').hear('none'),
  'cancel/unheard': () => cancelling('notified').decide(),
};
