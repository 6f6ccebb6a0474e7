import type { EventData } from '../../process/event.ts';
import { recordSite, settleSite } from '../../process/site.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { applicationFor } from './lookup.ts';
import { nextFor } from './next.ts';
import { dateFlag, evidenceOf, required } from './required.ts';
import { roundWords } from './words.ts';

const results: Readonly<Record<string, EventData['site.recorded']['result']>> = {
  true: 'true',
  doubtful: 'doubtful',
  false: 'false',
  属实: 'true',
  存疑: 'doubtful',
  不属实: 'false',
};

interface RecordFlags extends ActFlags {
  date?: string;
  people?: string;
  result?: string;
  findings?: string;
  photo?: readonly string[];
  reason?: string;
}

/** `review site record`: who went, when, what they found; photos by their digests. */
export async function record(id: string, flags: RecordFlags, host: Host): Promise<Exit> {
  required(flags, { date: '--date', people: '--people', result: '--result' }, 'xjsme review site record', host);
  const result = Object.hasOwn(results, flags.result!) ? results[flags.result!]! : null;
  if (result === null) {
    const message = put(roundWords(host).errors.badResult, { value: flags.result! });
    throw new CliError(exit.usage, 'usage/choice', message);
  }
  const date = dateFlag('--date', flags.date!, host);
  const photos = (flags.photo ?? []).map((file) => evidenceOf(file, host));
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const optional = (option: string, value: string | undefined): string | null =>
        value === undefined ? null : office.text(option, value);
      const people = office
        .text('--people', flags.people)
        .split(/[,，、;；]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const asked = {
        date,
        people,
        result,
        findings: optional('--findings', flags.findings),
        photos,
        outOfOrder: optional('--reason', flags.reason),
      };
      return recordSite(year, application, asked, setting);
    },
    { next: nextFor(id) },
  );
}

/** `review site settle`: why a doubtful visit does not stand in the way. */
export async function settle(id: string, flags: ActFlags & { reason?: string }, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review site settle', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      return settleSite(year, application, { reason: office.text('--reason', flags.reason) }, setting);
    },
    { next: nextFor(id) },
  );
}
