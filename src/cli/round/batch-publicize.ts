import { addDays } from '../../core/dates.ts';
import { canonical } from '../../core/canonical.ts';
import { publicityWindow } from '../../calendar/window.ts';
import { conflictedScores } from '../../process/conflicts.ts';
import { byReceipt } from '../../process/entries.ts';
import { publicise, restartPublicity } from '../../process/publicity.ts';
import { stageOf } from '../../process/stage.ts';
import type { ServiceFunction, Window, Year } from '../../process/state.ts';
import { oneOf } from '../choice.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { watched } from './dossiers.ts';
import { digests, sha256Hex } from './incoming.ts';
import { allOf, yearFor } from './lookup.ts';
import { evidenceOf, required, urlFlag } from './required.ts';
import { functionsOf } from './review-meeting.ts';
import { changedDossier } from '../../process/form.ts';

interface Flags extends ActFlags {
  year?: string;
  url?: string;
  evidence?: string;
  restart?: readonly string[];
  why?: string;
  functions?: string;
  reason?: string;
}

/** The publicity period from a day (Art. 11), by the calendar in force; both counts, as the contract asks. */
async function windowFrom({
  office,
  setting,
}: Desk): Promise<{ window: Window | { missing: number }; calendar: string }> {
  const { calendar, digest } = await office.calendar();
  const { settings } = office.pack;
  const question = { start: setting.on, days: settings['publicity.days'], firstDay: settings['publicity.firstDay'] };
  const answer = publicityWindow(question, calendar);
  if (!answer.ok) {
    const missing = 'year' in answer.refusal ? answer.refusal.year : Number(addDays(setting.on, 1).slice(0, 4));
    return { window: { missing }, calendar: digest };
  }
  const { start, days, firstDay, lastDay, lastDayIfStartCounts, recognisableFrom, provisional } = answer.window;
  return {
    window: { start, days, firstDay, lastDay, lastDayIfStartCounts, recognisableFrom, provisional },
    calendar: digest,
  };
}

/** Digest of what the notice lists: who is proposed, for which functions. */
const listDigest = (
  year: Year,
  chosen: (one: Year['applications'] extends Map<string, infer A> ? A : never) => boolean,
): string => {
  const entries = [...year.applications.values()]
    .filter(chosen)
    .toSorted(byReceipt)
    .map(({ id, platform, operator, meeting, publicity }) => {
      return { id, platform, operator: operator.name, functions: publicity?.functions ?? meeting?.functions ?? [] };
    });
  return `sha256:${sha256Hex(canonical(entries))}`;
};

/** `batch publicize`: the proposed list, or entries of it again after an interruption or a correction (Art. 11). */
export async function publicize(flags: Flags, host: Host): Promise<Exit> {
  required(flags, { url: '--url', evidence: '--evidence' }, 'xjsme batch publicize', host);
  const evidence = evidenceOf(flags.evidence!, host);
  if (flags.restart !== undefined) return restart(flags, evidence, host);
  return act(
    host,
    flags,
    async (desk) => {
      const { office, state, setting } = desk;
      const year = yearFor(state, flags.year, host);
      const proposed = [...year.applications.values()].filter((one) => stageOf(one) === 'proposed');
      for (const application of proposed) {
        const changed = changedDossier(application, await watched(office, application));
        if (changed) return changed;
      }
      const { window, calendar } = await windowFrom(desk);
      const list = listDigest(year, (one) => stageOf(one) === 'proposed');
      return publicise(
        state,
        year.year,
        {
          url: office.text('--url', urlFlag('--url', flags.url!, host)),
          evidence,
          window,
          calendar,
          list,
          conflicted: (application) => conflictedScores(state, application, digests.sha256),
        },
        setting,
      );
    },
    { official: true, next: afterwards },
  );
}

async function restart(flags: Flags, evidence: ReturnType<typeof evidenceOf>, host: Host): Promise<Exit> {
  required(flags, { why: '--why', reason: '--reason' }, 'xjsme batch publicize --restart', host);
  await oneOf('--why', flags.why!, ['interrupted', 'corrected'], 'xjsme batch publicize', host);
  const functions = flags.functions === undefined ? null : await functionsOf(flags.functions, host);
  const ids = flags.restart!;
  return act(
    host,
    flags,
    async (desk) => {
      const { office, state, setting } = desk;
      const chosen = await allOf(state, ids, host);
      const { year } = chosen[0]!;
      // A notice is corrected whatever became of the files.
      for (const { application } of chosen) await watched(office, application);
      const { window, calendar } = await windowFrom(desk);
      const corrected: Record<string, readonly ServiceFunction[]> = functions
        ? Object.fromEntries(ids.map((id) => [id, functions]))
        : {};
      const asked = {
        ids,
        why: flags.why as 'interrupted' | 'corrected',
        reason: office.text('--reason', flags.reason),
        url: office.text('--url', urlFlag('--url', flags.url!, host)),
        evidence,
        window,
        calendar,
        list: listDigest(year, ({ id }) => ids.includes(id)),
        ...(functions ? { functions: corrected } : {}),
      };
      return restartPublicity(state, year.year, asked, setting);
    },
    { official: true, next: afterwards },
  );
}

const afterwards = (): readonly string[] => ['objection file … --date …', 'batch status'];
