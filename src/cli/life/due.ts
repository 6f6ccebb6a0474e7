import { nextWorkday } from '../../calendar/window.ts';
import { nameKey } from '../../core/values/text.ts';
import { allDue } from '../../process/due.ts';
import type { Due } from '../../process/duty.ts';
import { supervisorNamed, supervisors } from '../../process/life/offices.ts';
import { skipDuty } from '../../process/life/skip.ts';
import { platforms } from '../../process/platforms.ts';
import type { State } from '../../process/state.ts';
import { dueDocument, dueText } from '../../report/due.ts';
import { didYouMean } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { act, type ActFlags } from '../round/act.ts';
import { keeping, type ListFlags } from '../round/fields.ts';
import { type Office, officeOf } from '../round/office.ts';
import { dateFlag, required } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { dutyWords } from './duty-words.ts';

interface Flags extends ListFlags, ActFlags {
  by?: string;
  skip?: string;
  skipped?: boolean;
  reason?: string;
}

/** All that is owed on a day, what was let off among it. */
export async function owedOn(state: State, day: string, office: Office): Promise<Due[]> {
  const { calendar } = await office.calendar();
  return allDue(state, day, {
    life: office.pack.settings,
    nextWorkday: (date) => {
      const answer = nextWorkday(date, calendar);
      return answer.ok ? answer.date : null;
    },
  });
}

/** Of the duties those of one office: by name or region, or by the name of an operator or of this office. */
async function owedBy(all: readonly Due[], wanted: string, state: State, office: Office): Promise<readonly Due[]> {
  const name = supervisorNamed(supervisors(state), wanted)?.name;
  const key = nameKey(wanted);
  const found = all.filter(({ owedBy: by }) =>
    by.role === 'authority'
      ? office.authority && key === nameKey(office.office)
      : by.name !== null && ((by.role === 'office' && by.name === name) || nameKey(by.name) === key),
  );
  if (found.length > 0 || name !== undefined || key === nameKey(office.office)) return found;
  // Who owes nothing today is no stranger; a slip in a name must not look like a clean desk.
  const operators = platforms(state).map(({ operator }) => operator.name);
  const known = [...supervisors(state).flatMap(({ names }) => names), ...operators];
  if (known.some((one) => nameKey(one) === key) || known.length === 0) return found;
  const near = await didYouMean(wanted, [...known, office.office], office.host);
  const words = dutyWords(office.host).due;
  if (near === '') return found;
  throw new CliError(
    exit.usage,
    'usage/unknown-office',
    put(words.unknownBy, { name: wanted }),
    near + words.unknownByHint,
  );
}

function dayOf(flags: Flags, host: Host): string {
  if (flags.on !== undefined && flags.asOf !== undefined)
    throw new CliError(exit.usage, 'usage/two-days', dutyWords(host).due.twoDays);
  if (flags.on !== undefined) return dateFlag('--on', flags.on, host);
  return flags.asOf === undefined ? todayInShanghai(host) : dateFlag('--as-of', flags.asOf, host);
}

/**
 * `xjsme due`: what is owed on a day, by whom to whom, overdue first. A day gone by is asked of the ledger as of it, a day to
 * come of the ledger of today. Exit 1 where something is overdue.
 */
export async function due(flags: Flags, host: Host): Promise<Exit> {
  if (flags.skip !== undefined) return skip(flags.skip, flags, host);
  const keep = await keeping(flags, 'due', host);
  const day = dayOf(flags, host);
  const office = await officeOf(host);
  const state = await office.read(day < todayInShanghai(host) ? day : undefined);
  const all = (await owedOn(state, day, office)).filter((one) => (one.skipped !== null) === (flags.skipped === true));
  const found = flags.by === undefined ? all : await owedBy(all, flags.by, state, office);
  if (flags.json)
    await host.out(
      json({ schema: 'xjsme/due/1', asOf: day, due: keep(found.map((one) => dueDocument(one, host.lang))) }),
    );
  else if (found.length === 0)
    await host.out(`${flags.skipped ? dutyWords(host).due.nothingSkipped : roundWords(host).desk.nothingDue}\n`);
  else await host.out(found.map((one) => dueText(one, host.lang, host.width)).join(''));
  return !flags.skipped && found.some(({ overdue }) => overdue) ? exit.findings : exit.done;
}

/** `xjsme due --skip KEY`: lets one off, on record, by name and with a reason. */
function skip(key: string, flags: Flags, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme due', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const reason = office.text('--reason', flags.reason);
      return skipDuty(state, { key: key.trim(), reason }, await owedOn(state, setting.on, office), setting);
    },
    { next: () => ['due'] },
  );
}
