import { closePanel } from '../../process/panel-close.ts';
import { assignExperts, recuse } from '../../process/panel.ts';
import type { Act } from '../../process/event.ts';
import type { Remark } from '../../process/decision.ts';
import type { Application, Year } from '../../process/state.ts';
import { oneOf } from '../choice.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor, yearFor } from './lookup.ts';
import { nextFor } from './next.ts';
import { required } from './required.ts';
import { allOf } from './lookup.ts';

export async function assign(
  id: string,
  experts: readonly string[],
  flags: ActFlags & { reason?: string },
  host: Host,
): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review expert assign', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const reason = office.text('--reason', flags.reason);
      return assignExperts(state, year, application, { experts, reason }, setting, digests.sha256);
    },
    { next: nextFor(id) },
  );
}

export async function recuseExpert(
  id: string,
  expert: string,
  flags: ActFlags & { reason?: string; kind: string },
  host: Host,
): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review expert recuse', host);
  const kinds = ['declared', 'found', 'removed'] as const;
  await oneOf('--kind', flags.kind, kinds, 'xjsme review expert recuse', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const reason = office.text('--reason', flags.reason);
      const kind = flags.kind as (typeof kinds)[number];
      return recuse(state, year, application, { expert, kind, role: null, reason }, setting, digests.sha256);
    },
    { next: nextFor(id) },
  );
}

/** `review expert close`: one application, several, or all of a round whose scores are complete. */
export async function close(
  ids: readonly string[],
  flags: ActFlags & { year?: string; reason?: string },
  host: Host,
): Promise<Exit> {
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { settings } = office.pack;
      const panel = {
        min: settings['panel.min'],
        fields: settings['panel.fields'],
        aggregate: settings['panel.aggregate'],
        passLine: settings['panel.passLine'],
      };
      const reason = flags.reason === undefined ? null : office.text('--reason', flags.reason);
      const chosen = ids.length > 0 ? await allOf(state, ids, host) : ready(yearFor(state, flags.year, host));
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const { year, application } of chosen) {
        await watched(office, application);
        const decision = closePanel(state, year, application, { reason }, panel, setting, digests.sha256);
        if (!decision.ok) return decision;
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      return { ok: true, events, remarks };
    },
    {
      next: (desk, { events }) =>
        nextFor(...events.map(({ data }) => (data as { application: string }).application))(desk),
    },
  );
}

const ready = (year: Year): { year: Year; application: Application }[] =>
  [...year.applications.values()]
    .filter(
      ({ form, panel, ended }) => form?.result === 'passed' && !ended && !panel.closed && panel.experts.length > 0,
    )
    .filter(({ panel }) => panel.experts.every((expert) => Object.hasOwn(panel.scores, expert)))
    .map((application) => ({ year, application }));
