import { concernsPlatform } from '../../process/concerns.ts';
import type { Decision } from '../../process/decision.ts';
import {
  decideCancellation,
  dropCancellation,
  hearCancellation,
  notifyCancellation,
  proposeCancellation,
} from '../../process/life/cancel.ts';
import { lifeOf, openCancellation } from '../../process/life/life.ts';
import type { Ground } from '../../process/life/state.ts';
import type { Platform } from '../../process/state.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { act, type ActFlags, type Desk } from '../round/act.ts';
import type { Office } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { dateFlag, eventFlag, evidenceOf, required } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { dutyWords } from './duty-words.ts';

interface Flags extends ActFlags {
  ground?: string;
  evidence?: readonly string[];
  notify?: boolean;
  until?: string;
  document?: string;
  file?: string;
  heard?: string;
  summary?: string;
  decide?: boolean;
  drop?: boolean;
  reason?: string;
}

const command = 'xjsme platform cancel';
const grounds = ['16.1', '16.2', '16.3', '16.4', '16.5'] as const;
const replies = ['written', 'oral', 'none'] as const;

type Step = 'ground' | 'notify' | 'heard' | 'decide' | 'drop';
const steps: readonly Step[] = ['ground', 'notify', 'heard', 'decide', 'drop'];

/** What each step cannot do without. */
const needed: Readonly<Record<Step, Partial<Record<keyof Flags, string>>>> = {
  ground: { reason: '--reason' },
  notify: { until: '--until' },
  heard: { summary: '--summary' },
  decide: { document: '--document', reason: '--reason' },
  drop: { reason: '--reason' },
};

/** The one step that is asked for. Throws a CliError (exit 2) for none, or several. */
function stepOf(flags: Flags, host: Host): Step {
  const [step, another] = steps.filter((one) => flags[one] !== undefined && flags[one] !== false);
  if (step && !another) return step;
  const { errors } = roundWords(host);
  const options = steps.map((one) => `--${one}`).join(errors.comma);
  throw new CliError(exit.usage, 'usage/one-of', put(errors.oneOfThese, { options }));
}

/** Events by their hashes or the beginnings of them; each must be one of the platform's. */
function evidenceFor(names: readonly string[], platform: Platform, office: Office, host: Host): string[] {
  const prefixes = names.map((name) => eventFlag(name, host));
  const placed = prefixes.length === 0 ? [] : office.history(concernsPlatform(platform));
  return prefixes.map((name) => {
    const [one, another] = placed.filter(({ event, undone }) => !undone && event.hash.startsWith(name));
    if (one && !another) return one.event.hash;
    const words = dutyWords(host).cancel;
    throw new CliError(exit.usage, 'usage/event', put(words.noEvidence, { name }), words.noEvidenceHint);
  });
}

/** Which command comes next for a platform whose cancellation is on its way. */
const following =
  (number: string) =>
  ({ state }: Desk): readonly string[] => {
    const open = openCancellation(lifeOf(state, number));
    if (!open) return [`platform show ${number}`];
    if (open.heard)
      return [
        `platform cancel ${number} --decide --document … --reason …`,
        `platform cancel ${number} --drop --reason …`,
      ];
    return [`platform cancel ${number} ${open.notified ? '--heard … --summary …' : '--notify --until …'}`];
  };

/** `platform cancel`: proposal, hearing, decision (Art. 16), one step a command; never by itself. */
export async function cancel(name: string, flags: Flags, host: Host): Promise<Exit> {
  const step = stepOf(flags, host);
  if (step === 'ground') await oneOf('--ground', flags.ground!, grounds, command, host);
  if (step === 'heard') await oneOf('--heard', flags.heard!, replies, command, host);
  // Where nothing was said there is nothing to sum up.
  const given =
    flags.heard === 'none' && flags.summary === undefined
      ? { ...flags, summary: dutyWords(host).cancel.unreplied }
      : flags;
  required(given, needed[step], command, host);
  const until = flags.until === undefined ? '' : dateFlag('--until', flags.until, host);
  const file = flags.file === undefined ? null : evidenceOf(flags.file, host);
  let number = name;
  const decide = async ({ office, state, setting }: Desk): Promise<Decision> => {
    const platform = await platformFor(state, name, host);
    number = platform.number;
    const text = (option: 'reason' | 'summary' | 'document'): string => office.text(`--${option}`, given[option]);
    const settings = office.pack.settings;
    const taken: Readonly<Record<Step, () => Decision>> = {
      ground: () => {
        const evidence = evidenceFor(flags.evidence ?? [], platform, office, host);
        const asked = { ground: flags.ground as Ground, reason: text('reason'), evidence };
        return proposeCancellation(state, platform, asked, setting, settings);
      },
      notify: () => {
        const document = flags.document === undefined ? null : text('document');
        return notifyCancellation(state, platform, { until, document, file }, setting);
      },
      heard: () => {
        const reply = flags.heard as (typeof replies)[number];
        return hearCancellation(state, platform, { reply, summary: text('summary'), file }, setting);
      },
      decide: () => {
        const asked = { document: text('document'), reason: text('reason') };
        return decideCancellation(state, platform, asked, setting, settings);
      },
      drop: () => dropCancellation(state, platform, text('reason'), setting),
    };
    return taken[step]();
  };
  return act(host, flags, decide, { official: step === 'decide', next: (desk) => following(number)(desk) });
}
