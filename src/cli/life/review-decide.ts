import { confirmBatch } from '../../process/life/confirm-batch.ts';
import { type Confirmation, confirmReview, revokeReview } from '../../process/life/decide-review.ts';
import { closeRectification, lapse } from '../../process/life/lapse.ts';
import type { Remark } from '../../process/decision.ts';
import type { Act } from '../../process/event.ts';
import { stageOf } from '../../process/stage.ts';
import { oneOf } from '../choice.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags, type Desk } from '../round/act.ts';
import { watched } from '../round/dossiers.ts';
import { yearFor } from '../round/lookup.ts';
import { platformFor } from '../round/platform.ts';
import { dateFlag, required } from '../round/required.ts';
import { reviewFor } from './review-for.ts';

interface ConfirmFlags extends ActFlags {
  year?: string;
  document?: string;
  rectifyUntil?: string;
  matters?: string;
  reason?: string;
}

const confirmation = ({ office }: Desk, flags: ConfirmFlags): Confirmation => ({
  document: office.text('--document', flags.document),
  reason: flags.reason === undefined ? null : office.text('--reason', flags.reason),
  rectify:
    flags.rectifyUntil === undefined
      ? null
      : { until: flags.rectifyUntil, matters: office.text('--matters', flags.matters) },
  mayRectify: office.pack.settings['triennial.rectify'],
});

const afterwards = ({ state }: Desk, { events }: { events: readonly Act[] }): string[] => {
  const [first] = events;
  if (!first || !('platform' in first.data)) return [];
  const { platform } = first.data as { platform: string };
  const rectify = state.registry.platforms[platform]?.rectify;
  return [rectify ? `review triennial rectified ${platform} --result … --reason …` : `platform show ${platform}`];
};

/** `review triennial confirm`: named reviews, or all of a round whose opinion is 合格 and of which nothing is open. */
export async function confirm(ids: readonly string[], flags: ConfirmFlags, host: Host): Promise<Exit> {
  const command = 'xjsme review triennial confirm';
  const rectifying = flags.rectifyUntil !== undefined || flags.matters !== undefined;
  required(
    flags,
    { document: '--document', ...(rectifying ? { rectifyUntil: '--rectify-until', matters: '--matters' } : {}) },
    command,
    host,
  );
  if (ids.length === 0) required(flags, { year: '--year' }, command, host);
  if (flags.rectifyUntil !== undefined) dateFlag('--rectify-until', flags.rectifyUntil, host);
  return act(
    host,
    flags,
    async (desk) => {
      const { office, state, setting } = desk;
      const asked = confirmation(desk, flags);
      if (ids.length === 0) {
        const year = yearFor(state, flags.year, host);
        for (const application of year.applications.values())
          if (application.kind === 'triennial' && stageOf(application) === 'measured')
            await watched(office, application);
        return confirmBatch(state, year, asked, setting);
      }
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const id of new Set(ids)) {
        const { year, application } = await reviewFor(state, id, host);
        await watched(office, application);
        const decision = confirmReview(state, year, application, asked, setting);
        if (!decision.ok) return decision;
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      return { ok: true, events, remarks };
    },
    { official: true, next: afterwards },
  );
}

interface RevokeFlags extends ActFlags {
  document?: string;
  reason?: string;
}

/** `review triennial revoke`: after the opinion, or after a rectification that failed. */
export async function revoke(id: string, flags: RevokeFlags, host: Host): Promise<Exit> {
  required(flags, { document: '--document', reason: '--reason' }, 'xjsme review triennial revoke', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await reviewFor(state, id, host);
      await watched(office, application);
      const asked = {
        document: office.text('--document', flags.document),
        reason: office.text('--reason', flags.reason),
      };
      return revokeReview(state, year, application, asked, setting);
    },
    { official: true, next: afterwards },
  );
}

interface RectifiedFlags extends ActFlags {
  result?: string;
  reason?: string;
  date?: string;
}

/** `review triennial rectified`: what a confirmation asked to be put right was, or was not. */
export async function rectified(number: string, flags: RectifiedFlags, host: Host): Promise<Exit> {
  const command = 'xjsme review triennial rectified';
  required(flags, { result: '--result', reason: '--reason' }, command, host);
  await oneOf('--result', flags.result!, ['passed', 'failed'], command, host);
  const date = flags.date === undefined ? null : dateFlag('--date', flags.date, host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const platform = await platformFor(state, number, host);
      const result = flags.result as 'passed' | 'failed';
      const reason = office.text('--reason', flags.reason);
      return closeRectification(state, platform, { result, reason, date: date ?? setting.on }, setting);
    },
    {
      next: (_, { events }) => {
        const [made] = events;
        if (made?.type !== 'rectification.closed') return [];
        const { platform, result } = made.data;
        return result === 'failed'
          ? [`review triennial revoke ${platform} --document … --reason …`]
          : [`platform show ${platform}`];
      },
    },
  );
}

/** `review triennial lapse`: a person confirms that a platform whose term is over filed no review (interpretations 43). */
export async function lapsed(number: string, flags: ActFlags & { reason?: string }, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review triennial lapse', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const platform = await platformFor(state, number, host);
      return lapse(state, platform, office.text('--reason', flags.reason), setting);
    },
    { official: true, next: afterwards },
  );
}
