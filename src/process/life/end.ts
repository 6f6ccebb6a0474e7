import type { EventOf } from '../event.ts';
import { doneBy } from '../find.ts';
import { endReview } from './review-evolve.ts';
import { openCancellation } from './life.ts';
import type { Life } from './state.ts';
import { onPlatform } from './touch.ts';

function closeCancellation(life: Life, event: EventOf<'platform.cancelled' | 'cancellation.dropped'>): void {
  const result = event.type === 'platform.cancelled' ? 'cancelled' : 'dropped';
  // None is open where another workspace let it go, and a person keeps the decision all the same.
  const open = openCancellation(life) ?? (result === 'cancelled' ? life.cancellations.at(-1) : undefined);
  if (open) open.ended = { ...doneBy(event), result, reason: event.data.reason };
}

/** Cancellation (Art. 16) and lapse (Art. 15): how a platform ends other than by a review. */
export const evolveEnds = {
  'cancellation.proposed': onPlatform<'cancellation.proposed'>((_, life, event) => {
    const { platform: __, ...data } = event.data;
    const proposed = { ...doneBy(event), ...data };
    // Two workspaces each proposed one, and a person keeps the later: the earlier is let go.
    const before = openCancellation(life);
    if (before) before.ended = { ...doneBy(event), result: 'dropped', reason: data.reason };
    life.cancellations.push({ ground: data.ground, proposed, notified: null, heard: null, ended: null });
  }),
  'cancellation.notified': onPlatform<'cancellation.notified'>((_, life, event) => {
    const { platform: __, ...data } = event.data;
    const open = openCancellation(life);
    if (open) open.notified = { ...doneBy(event), ...data };
  }),
  'cancellation.heard': onPlatform<'cancellation.heard'>((_, life, event) => {
    const { platform: __, ...data } = event.data;
    const open = openCancellation(life);
    if (open) open.heard = { ...doneBy(event), ...data };
  }),
  'cancellation.dropped': onPlatform<'cancellation.dropped'>((_, life, event) => closeCancellation(life, event)),
  'platform.cancelled': onPlatform<'platform.cancelled'>((platform, life, event, state) => {
    const { ground, document } = event.data;
    closeCancellation(life, event);
    endReview(state, platform, event);
    const article = `第十六条（${'一二三四五'[Number(ground.slice(3)) - 1]}）`;
    platform.ended = { ...doneBy(event), why: 'cancelled', article, document };
  }),
  'platform.lapsed': onPlatform<'platform.lapsed'>((platform, _, event, state) => {
    endReview(state, platform, event);
    platform.ended = { ...doneBy(event), why: 'lapsed', article: '第十五条', document: null };
  }),
};
