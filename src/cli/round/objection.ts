import {
  acceptObjection,
  dismissObjection,
  fileObjection,
  objectionNamed,
  upholdObjection,
} from '../../process/objection.ts';
import type { Objection, State, Year } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { columns } from '../../report/table.ts';
import { oneOf } from '../choice.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { applicationFor, unknown } from './lookup.ts';
import { nextFor } from './next.ts';
import { officeOf } from './office.ts';
import { asOfFlag, dateFlag, evidenceOf, required } from './required.ts';
import { roundWords } from './words.ts';

interface FileFlags extends ActFlags {
  date?: string;
  channel: string;
  from: string;
  realName?: boolean;
  facts?: boolean;
  evidence?: readonly string[];
}

const channels = ['letter', 'visit', 'phone', 'email', 'other'] as const;
const froms = ['unit', 'person', 'anonymous'] as const;

/** `objection file`: when, how and from whom kind of person; never who, nor what was written: the letter stays outside. */
export async function file(id: string, flags: FileFlags, host: Host): Promise<Exit> {
  required(flags, { date: '--date' }, 'xjsme objection file', host);
  const date = dateFlag('--date', flags.date!, host);
  await oneOf('--channel', flags.channel, channels, 'xjsme objection file', host);
  await oneOf('--from', flags.from, froms, 'xjsme objection file', host);
  const evidence = (flags.evidence ?? []).map((one) => evidenceOf(one, host));
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const asked = {
        date,
        channel: flags.channel as (typeof channels)[number],
        from: flags.from as (typeof froms)[number],
        realName: flags.realName === true,
        facts: flags.facts === true,
        evidence,
      };
      return fileObjection(year, application, asked, setting);
    },
    { next: nextFor(id) },
  );
}

async function objectionFor(state: State, number: string, host: Host): Promise<{ year: Year; objection: Objection }> {
  const years = [...state.years.values()];
  for (const year of years) {
    const objection = objectionNamed(year, number);
    if (objection) return { year, objection };
  }
  const known = years.flatMap(({ objections }) => [...objections.values()].map(({ objection }) => objection));
  throw await unknown('unknownObjection', number, known, host);
}

interface CloseFlags extends ActFlags {
  handler?: string;
  reason?: string;
}

/** `objection accept | dismiss | uphold`: by the authority; one entry's objection holds that entry only. */
export async function decide(
  what: 'accept' | 'dismiss' | 'uphold',
  number: string,
  flags: CloseFlags,
  host: Host,
): Promise<Exit> {
  required(
    flags,
    what === 'accept' ? { handler: '--handler' } : { reason: '--reason' },
    `xjsme objection ${what}`,
    host,
  );
  let id = '';
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, objection } = await objectionFor(state, number, host);
      id = objection.application;
      const application = year.applications.get(objection.received);
      if (application) await watched(office, application);
      const reason = flags.reason === undefined ? null : office.text('--reason', flags.reason);
      if (what === 'accept') {
        const handler = office.text('--handler', flags.handler);
        return acceptObjection(year, objection, { handler, reason }, setting);
      }
      const close = what === 'dismiss' ? dismissObjection : upholdObjection;
      return close(year, objection, { reason: reason! }, setting);
    },
    { next: (desk) => nextFor(id)(desk) },
  );
}

/** `objection list`: every objection with its state. */
export async function list(flags: { asOf?: string; json?: boolean }, host: Host): Promise<Exit> {
  const state = await (await officeOf(host)).read(asOfFlag(flags, host));
  const objections = [...state.years.values()].flatMap((year) => [...year.objections.values()]);
  const { objection: words } = roundWords(host);
  if (flags.json) await host.out(json({ schema: 'xjsme/objection-list/1', objections }));
  else if (objections.length === 0) await host.out(`${words.none}\n`);
  else {
    const rows = objections.map(({ objection, application, filed, accepted, closed }) => {
      const where = closed ? words.results[closed.result] : accepted ? words.accepted : words.open;
      return [objection, application, filed.date, words.froms[filed.from], where].map(clean);
    });
    await host.out(`${columns([words.heads, ...rows])}\n`);
  }
  return exit.done;
}
