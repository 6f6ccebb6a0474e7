import type { Decision } from '../../../src/process/decision.ts';
import { passForm } from '../../../src/process/form.ts';
import { desk, dossier, on } from '../given-desk.ts';
import { withdraw } from '../../../src/process/receive.ts';
import type { Platform } from '../../../src/process/state.ts';
import { contradict } from '../../../src/process/contradictions.ts';
import { hindranceOn } from '../../../src/process/life/guard.ts';
import { done, put } from '../panel-acts.ts';
import { refusedRecords } from './refused-records.ts';
import { refused as ofReview } from './refused-review.ts';
import { refusedDuties } from './refused-duties.ts';
import { refused as ofRegister } from './refused-register.ts';
import { refusedNotices } from './refused-notices.ts';

/** A triennial dossier in a round, as it stands after its receipt. */
function underReview() {
  const given = desk();
  given.receive(dossier('甲'));
  const one = given.one();
  one.kind = 'triennial';
  put.measured(one);
  return { given, one };
}

/** A platform of the round, recognised on 2024-07-20. */
function recognised() {
  const given = desk();
  given.receive(dossier('甲'));
  const { platform, operator, functions, received, year } = given.one();
  const made: Platform = {
    number: 'XJ2024-001',
    platform,
    operator,
    functions,
    document: '文',
    validFrom: '2024-07-20',
    validUntil: '2027-07-20',
    application: '2024-001',
    received,
    year,
    recognised: { ...done, on: '2024-07-20' },
    office: { kind: 'prefecture', body: null, region: '650100' },
    terms: [{ from: '2024-07-20', until: '2027-07-20', document: '文', event: done.event }],
    review: null,
    rectify: null,
    ended: null,
  };
  given.state().registry.platforms['XJ2024-001'] = made;
  return { given, platform: made };
}

/** Every no of the years after recognition, met. */
export const refused: Record<string, () => Decision> = {
  ...refusedRecords,
  ...ofReview,
  ...refusedDuties,
  'application/kind': () => {
    const { given, one } = underReview();
    return passForm(given.year(), one, { note: null, dossier: 'same' }, on('2024-08-01'));
  },
  'platform/ended': () => {
    const { given, platform } = recognised();
    platform.ended = { ...done, why: 'cancelled', article: '第十六条（四）', document: '文' };
    return hindranceOn(given.state(), platform, on('2024-12-01'))!;
  },
  'platform/contradiction': () => {
    const { given, platform } = recognised();
    contradict(given.year(), 'event', `abcd:${platform.number}`, [], ['a', 'b'], ['platform.lapsed', 'review.revoked']);
    return hindranceOn(given.state(), platform, on('2024-12-01'))!;
  },
  'review/decided': () => {
    const { one } = underReview();
    put.confirmed(one);
    return withdraw(one, '…', on('2024-08-01'));
  },
  ...ofRegister,
  ...refusedNotices,
};
