import { conflictedScores } from '../../process/conflicts.ts';
import { decline, propose } from '../../process/meeting.ts';
import { withdraw } from '../../process/receive.ts';
import { undo } from '../../process/undo.ts';
import type { Act } from '../../process/event.ts';
import type { Remark } from '../../process/decision.ts';
import type { Application, ServiceFunction } from '../../process/state.ts';
import { actName } from '../../report/acts.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor, unknown } from './lookup.ts';
import { nextFor } from './next.ts';
import { eventFlag, required } from './required.ts';
import { roundWords } from './words.ts';

const names: Readonly<Record<string, ServiceFunction>> = {
  信息: 'information',
  技术: 'technology',
  创业: 'startup',
  培训: 'training',
  融资: 'finance',
  咨询: 'consulting',
};

/** Functions as typed, in either language, separated by commas. */
export async function functionsOf(text: string, host: Host): Promise<ServiceFunction[]> {
  const found: ServiceFunction[] = [];
  for (const one of text.split(/[,，、\s]+/).filter((part) => part !== '')) {
    const name = names[one] ?? Object.values(names).find((known) => known === one);
    if (!name) throw await unknown('unknownFunction', one, [...Object.keys(names), ...Object.values(names)], host);
    found.push(name);
  }
  return found;
}

interface MeetingFlags extends ActFlags {
  propose?: readonly string[];
  decline?: string;
  functions?: string;
  reason?: string;
}

/** `review meeting`: the proposed list, one or several at once, or one declined (Art. 11). */
export async function meeting(flags: MeetingFlags, host: Host): Promise<Exit> {
  const { errors } = roundWords(host);
  if ((flags.propose === undefined) === (flags.decline === undefined))
    throw new CliError(
      exit.usage,
      'usage/one-of',
      put(errors.oneOfThese, { options: ['--propose', '--decline'].join(errors.comma) }),
    );
  if (flags.decline !== undefined) required(flags, { reason: '--reason' }, 'xjsme review meeting', host);
  const functions = flags.functions === undefined ? null : await functionsOf(flags.functions, host);
  const ids = flags.propose ?? [flags.decline!];
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const reason = flags.reason === undefined ? null : office.text('--reason', flags.reason);
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const id of new Set(ids)) {
        const { year, application } = await applicationFor(state, id, host);
        const dossier = await watched(office, application);
        const mode = office.pack.settings['functions.mode'];
        const decision = flags.propose
          ? propose(
              year,
              application,
              { functions, mode, reason, dossier, conflicted: conflictedScores(state, application, digests.sha256) },
              setting,
            )
          : decline(year, application, reason!, setting);
        if (!decision.ok) return decision;
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      return { ok: true, events, remarks };
    },
    { next: nextFor(...ids) },
  );
}

/** `review withdraw`: the applicant takes it back (撤回申报). */
export async function takeBack(id: string, flags: ActFlags & { reason?: string }, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review withdraw', host);
  return act(host, flags, async ({ office, state, setting }) => {
    const { application } = await applicationFor(state, id, host);
    return withdraw(application, office.text('--reason', flags.reason), setting);
  });
}

/** `review undo`: the latest act on an application, named, unless it is an official one; as an event of its own. */
export async function undoLast(
  id: string,
  flags: ActFlags & { event?: string; reason?: string },
  host: Host,
): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review undo', host);
  const event = flags.event === undefined ? null : eventFlag(flags.event, host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const reason = office.text('--reason', flags.reason);
      const decision = undo(year, application, { event: event ?? application.last.event, reason }, setting);
      if (event === null && decision.ok) throw whichAct(id, application.last, host);
      return decision;
    },
    { next: nextFor(id) },
  );
}

/** An undo that does not say what would take back one act more each time it is run. */
function whichAct(id: string, { event, type }: Application['last'], host: Host): CliError {
  const words = roundWords(host).review;
  const args = { id, act: actName(type, host.lang), event: event.slice(0, 8) };
  const next = `xjsme review undo ${id} --event ${event.slice(0, 8)} --reason …`;
  return new CliError(exit.usage, 'usage/which-event', put(words.lastAct, args), words.nameAct, undefined, [], next);
}
