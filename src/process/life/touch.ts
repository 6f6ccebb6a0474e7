import { contradict } from '../contradictions.ts';
import type { EventOf, EventType, LedgerEvent } from '../event.ts';
import { yearOf } from '../find.ts';
import type { Platform, State } from '../state.ts';
import { lifeFor, openCancellation, platformOf, revive } from './life.ts';
import type { Life } from './state.ts';

/** Events that speak of one platform by its recognition number, and of no application. */
export type OnPlatform = {
  [T in EventType]: EventOf<T>['data'] extends { platform: string; received: string }
    ? never
    : EventOf<T>['data'] extends { platform: string }
      ? T extends 'application.received' | 'application.completed'
        ? never
        : T
      : never;
}[EventType];

const running = ({ ended }: Platform): boolean => ended === null;

/**
 * When an act on a platform may follow what stands. `decide` refuses it otherwise; where two workspaces that merge both
 * acted, the second act contradicts the first and waits for a person. What is a mere record may always follow.
 */
const rules: { [T in OnPlatform]?: (platform: Platform, life: Life, data: EventOf<T>['data']) => boolean } = {
  'rectification.closed': (platform) => running(platform) && platform.rectify !== null,
  // What lapsed is the term that was over then; one confirmed meanwhile is another.
  'platform.lapsed': (platform, _, { validUntil }) =>
    running(platform) && platform.review === null && platform.validUntil === validUntil,
  'cancellation.proposed': (platform, life) => running(platform) && openCancellation(life) === null,
  'cancellation.notified': (platform, life) => running(platform) && openCancellation(life)?.notified === null,
  'cancellation.heard': (platform, life) => {
    const open = openCancellation(life);
    return running(platform) && open !== null && open.notified !== null && open.heard === null;
  },
  'cancellation.dropped': (_, life) => openCancellation(life) !== null,
  'platform.cancelled': (platform, life) => running(platform) && (openCancellation(life)?.heard ?? null) !== null,
};

const mayFollow = <T extends OnPlatform>({ type, data }: EventOf<T>, platform: Platform, life: Life): boolean =>
  (rules[type as T] as ((...of: [Platform, Life, typeof data]) => boolean) | undefined)?.(platform, life, data) ?? true;

/** Contradictions between acts on a platform that wait for a person; they are noted in the round it was recognised in. */
export const unsettledOn = ({ years }: State, { number, year }: Platform): string[] =>
  [...(years.get(year)?.contradictions.values() ?? [])]
    .filter(({ key, settled }) => !settled && key.startsWith('event:') && key.endsWith(`:${number}`))
    .map(({ key }) => key);

/** What an act overlooks: the end of the platform, a dossier that was filed, else what was done last. */
function inTheWay(
  type: OnPlatform,
  { ended, review, recognised }: Platform,
  { last }: Life,
): NonNullable<Life['last']> {
  if (ended) return { event: ended.event, type: ended.why === 'revoked' ? 'review.revoked' : `platform.${ended.why}` };
  if (type === 'platform.lapsed' && review) return { event: review.received, type: 'application.received' };
  return last ?? { event: recognised.event, type: 'batch.recognised' };
}

/** What an event of a given type does to the platform it names; one that may not follow has no effect until a person keeps it (`forced`). */
export function onPlatform<T extends OnPlatform>(
  apply: (platform: Platform, life: Life, event: EventOf<T>, state: State) => void,
) {
  return (state: State, event: EventOf<T>, forced = false): void => {
    const platform = platformOf(state, (event.data as { platform: string }).platform);
    if (!platform) return;
    const life = lifeFor(state, platform.number);
    if (!forced && !mayFollow(event, platform, life)) {
      const stands = inTheWay(event.type, platform, life);
      const between = [stands.event, event.hash];
      const types = [stands.type, event.type];
      const key = `${event.hash.slice(0, 16)}:${platform.number}`;
      contradict(yearOf(state, platform.year), 'event', key, [], between, types, event as LedgerEvent);
      return;
    }
    // Ended, and a person keeps what excludes that end.
    if (forced && rules[event.type]) revive(state, platform, life);
    apply(platform, life, event, state);
    noted(life, event);
  };
}

/** A step that others follow has its date kept; mere records come in any order. */
export function noted(life: Life, { hash, type, on }: Pick<LedgerEvent, 'hash' | 'type' | 'on'>): void {
  life.last = { event: hash, type };
  if ((type.startsWith('review.') || Object.hasOwn(rules, type)) && on > life.lastOn) life.lastOn = on;
}
