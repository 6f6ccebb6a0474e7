import { type Decision, refuse } from '../../../src/process/decision.ts';
import { registerGate, registerOf } from '../../../src/process/life/register.ts';
import { undoRecord } from '../../../src/process/life/undo.ts';
import type { Review } from '../../../src/process/life/state.ts';
import { lifeFor } from '../../../src/process/life/life.ts';
import { on } from '../given-desk.ts';
import { done } from '../panel-acts.ts';
import { lives, platform } from './given-lives.ts';
import { acts } from './life-acts.ts';

type Lives = ReturnType<typeof lives>;
const back = (given: Lives, event: string): Decision =>
  undoRecord(given.state(), given.platform(), { event, reason: '误记' }, on('2024-08-02'));

/** A platform whose cancellation was proposed, heard and dropped. */
function dropped() {
  const given = lives(platform());
  given.write(acts.proposed(), '2024-04-01');
  given.write(acts.notified(), '2024-04-02');
  const hearing = given.write(acts.heard(), '2024-04-10');
  given.write(acts.dropped(), '2024-04-20');
  return { given, hearing };
}

/** Every no to taking back a record, to the public register and to the folder for auditors, met. */
export const refused: Record<string, () => Decision> = {
  'undo/heard': () => {
    const { given, hearing } = dropped();
    return back(given, hearing);
  },
  'undo/rests': () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    given.write(acts.closed(), '2024-03-20');
    return back(given, complaint);
  },
  'undo/of-platform': () => {
    const given = lives(platform());
    return back(given, given.write(acts.lapsed(), '2024-07-30'));
  },
  'undo/of-review': () => {
    const given = lives(platform());
    const measured = { ...done, event: 'abcdef12'.repeat(8) };
    const review = { year: 2024, application: '2024-007', received: done.event, measured, decided: null, void: false };
    lifeFor(given.state(), 'XJ2021-001').reviews.push({ ...review, filed: done } as unknown as Review);
    return back(given, 'abcdef12');
  },
  'undo/no-record': () => back(lives(platform()), 'ffffffff'),
  'undo/not-there': () => {
    const given = lives(platform());
    given.write(acts.complaint(), '2024-03-06');
    return back(given, 'ffffffff');
  },
  'register/personal': () => {
    const [one] = registerOf(lives(platform()).state(), '2024-01-01');
    return registerGate({ platforms: [{ ...one!, platform: '热线13909915550平台' }] })!;
  },
  'audit/empty': () => refuse('audit/empty'),
};
