import { documentNumber } from '../../core/values/documentNumber.ts';
import { accept, type Decision, type Refused, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import type { Platform, State } from '../state.ts';
import type { LifeSettings } from './clock.ts';
import { hindranceOn } from './guard.ts';
import { lifeOf, openCancellation } from './life.ts';
import type { Cancellation, Ground } from './state.ts';
import { type Watched, watchedOf } from './watch.ts';
import { lastDay } from './years.ts';

type Paper = EventData['cancellation.notified']['file'];

/** Art. 16 names five grounds: what must be on record for each, or nobody may propose or decide it. */
const lacking = {
  16.1: 'cancel/penalty',
  16.2: 'cancel/judicial',
  16.3: 'cancel/absent',
  16.4: 'cancel/complaints',
  16.5: 'cancel/silent',
} as const satisfies Record<Ground, string>;

const record: Readonly<Record<Ground, (number: string) => string>> = {
  16.1: (number) => `platform penalty ${number} --kind administrative --authority … --matter … --date …`,
  16.2: (number) => `platform penalty ${number} --kind judicial --authority … --matter … --date …`,
  16.3: () => 'platform watch',
  16.4: () => 'platform watch',
  16.5: () => 'platform watch',
};

/** What the ledger holds for a ground on a day; a refusal where it holds nothing. */
function grounds(
  state: State,
  platform: Platform,
  ground: Ground,
  { on }: Setting,
  settings: LifeSettings,
): Refused | Watched[] {
  const { number } = platform;
  const found = watchedOf(state, platform, on, settings).filter((one) => one.ground === ground);
  if (found.length > 0) return found;
  const verified = lifeOf(state, number).complaints.filter(({ closed }) => closed?.result === 'verified').length;
  const args = { number, on, ...(ground === '16.4' ? { verified, min: settings['complaints.min'] } : {}) };
  return refuse(lacking[ground], args, record[ground](number));
}

/** Whether events bear a ground out: one of them does, of complaints (Art. 16(4)) as many as 多次 asks for. */
function bears(found: readonly Watched[], evidence: readonly string[], settings: LifeSettings): boolean {
  const counted = found.flatMap((one) => one.evidence).filter(({ event }) => evidence.includes(event));
  const need = found.some(({ ground }) => ground === '16.4') ? settings['complaints.min'] : 1;
  return counted.length >= need;
}

const isRefused = (found: Refused | Watched[]): found is Refused => !Array.isArray(found);

const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();

/**
 * Proposes to cancel a platform (Art. 16) on one ground. `evidence`: hashes of events; without them all that the ledger
 * holds for the ground. Nothing follows by itself: the platform is heard, and a person decides.
 */
export function proposeCancellation(
  state: State,
  platform: Platform,
  asked: { ground: Ground; reason: string; evidence: readonly string[] },
  setting: Setting,
  settings: LifeSettings,
): Decision {
  const { number, review } = platform;
  const { ground, reason } = asked;
  const life = lifeOf(state, number);
  const open = openCancellation(life);
  const whole = open !== null && open.ground === ground && open.proposed.reason === reason;
  if (whole && (asked.evidence.length === 0 || same(asked.evidence, open.proposed.evidence))) return unchanged;
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  if (open) return refuse('cancel/open', { number, ground: open.ground, date: open.proposed.on }, next(number, open));
  const found = grounds(state, platform, ground, setting, settings);
  if (isRefused(found)) return found;
  const known = [...new Set(found.flatMap((one) => one.evidence.map(({ event }) => event)))];
  const evidence = asked.evidence.length === 0 ? known : [...new Set(asked.evidence)];
  if (!bears(found, evidence, settings)) return refuse('cancel/evidence', { number }, 'platform watch');
  const remarks: Remark[] = [];
  const dropped = life.cancellations.findLast(
    (one) => one.ground === ground && one.ended?.result === 'dropped' && same(one.proposed.evidence, evidence),
  );
  if (dropped) remarks.push({ code: 'cancel/dropped-before', args: { number, date: dropped.ended!.on } });
  if (review) remarks.push({ code: 'cancel/under-review', args: { number, application: review.application } });
  const data = { platform: number, ground, reason, evidence };
  return { ...accept({ type: 'cancellation.proposed', data }), remarks };
}

/** What comes next of a cancellation on its way. */
const next = (number: string, { notified, heard }: Cancellation): string =>
  `platform cancel ${number} ${heard ? '--decide --document … --reason …' : notified ? '--heard … --summary …' : '--notify --until …'}`;

const none = ({ number }: Platform): Refused =>
  refuse('cancel/none', { number }, `platform cancel ${number} --ground … --reason …`);

const sameFile = (a: Paper, b: Paper): boolean => a?.sha256 === b?.sha256;

/** Tells the platform of what it may be cancelled for, and until when it may reply; dated by the day of the act. */
export function notifyCancellation(
  state: State,
  platform: Platform,
  asked: { until: string; document: string | null; file: Paper },
  setting: Setting,
): Decision {
  const { number } = platform;
  const open = openCancellation(lifeOf(state, number));
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  if (!open) return none(platform);
  const document = asked.document === null ? null : documentNumber(asked.document).text;
  const { notified } = open;
  if (
    notified &&
    notified.until === asked.until &&
    notified.document === document &&
    sameFile(notified.file, asked.file)
  )
    return unchanged;
  if (!setting.authority) return refuse('act/authority');
  if (notified)
    return refuse('cancel/notified', { number, date: notified.date, until: notified.until }, next(number, open));
  if (asked.until <= setting.on) return refuse('cancel/until', { until: asked.until, on: setting.on });
  const { until, file } = asked;
  return accept({ type: 'cancellation.notified', data: { platform: number, document, date: setting.on, until, file } });
}

/** What the platform said, in writing or by word; `none` once the last day to reply is over. */
export function hearCancellation(
  state: State,
  platform: Platform,
  asked: Pick<EventData['cancellation.heard'], 'reply' | 'summary' | 'file'>,
  setting: Setting,
): Decision {
  const { number } = platform;
  const open = openCancellation(lifeOf(state, number));
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  if (!open) return none(platform);
  const { notified, heard } = open;
  const { reply, summary, file } = asked;
  if (heard && heard.reply === reply && heard.summary === summary && sameFile(heard.file, file)) return unchanged;
  if (!setting.authority) return refuse('act/authority');
  if (!notified) return refuse('cancel/not-notified', { number }, next(number, open));
  if (heard) return refuse('cancel/heard', { number, date: heard.date }, next(number, open));
  if (reply === 'none' && setting.on <= notified.until)
    return refuse('cancel/early', { number, on: setting.on, until: notified.until });
  return accept({ type: 'cancellation.heard', data: { platform: number, reply, date: setting.on, summary, file } });
}

/** Cancels it: by the authority, after the platform was heard, while the record still bears the ground out. */
export function decideCancellation(
  state: State,
  platform: Platform,
  asked: { document: string; reason: string },
  setting: Setting,
  settings: LifeSettings,
): Decision {
  const { number, ended, review } = platform;
  const life = lifeOf(state, number);
  const { text: document, usual } = documentNumber(asked.document);
  const last = life.cancellations.at(-1)?.ended;
  if (ended?.why === 'cancelled' && ended.document === document && last?.reason === asked.reason) return unchanged;
  if (!setting.authority) return refuse('act/authority');
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  const open = openCancellation(life);
  if (!open) return none(platform);
  if (!open.heard) return refuse('cancel/unheard', { number }, next(number, open));
  const found = grounds(state, platform, open.ground, setting, settings);
  if (isRefused(found)) return found;
  // It was heard on what the proposal named, and of years that were over then: nothing else may stand in for it.
  const { evidence, on: proposed } = open.proposed;
  const heardOn = found.filter(({ year }) => year === null || lastDay(year) < proposed);
  if (!bears(heardOn, evidence, settings))
    return refuse(
      'cancel/evidence-gone',
      { number, ground: open.ground },
      `platform cancel ${number} --drop --reason …`,
    );
  const remarks: Remark[] = [];
  if (review) remarks.push({ code: 'cancel/review-over', args: { number, application: review.application } });
  if (!usual) remarks.push({ code: 'recognise/document', args: { document } });
  const data = { platform: number, ground: open.ground, document, reason: asked.reason };
  return { ...accept({ type: 'platform.cancelled', data }), remarks };
}

/** Lets a proposal go, at any step before the decision. */
export function dropCancellation(state: State, platform: Platform, reason: string, setting: Setting): Decision {
  const life = lifeOf(state, platform.number);
  const open = openCancellation(life);
  const last = life.cancellations.at(-1)?.ended;
  if (!open && last?.result === 'dropped' && last.reason === reason) return unchanged;
  if (!setting.authority) return refuse('act/authority');
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  if (!open) return none(platform);
  return accept({ type: 'cancellation.dropped', data: { platform: platform.number, reason } });
}
