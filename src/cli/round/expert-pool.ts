import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { codes } from '../../core/codes.ts';
import { showPlace } from '../../core/place.ts';
import { messageOf } from '../../i18n/catalog.ts';
import { readExperts } from '../../intake/experts.ts';
import type { Decision } from '../../process/decision.ts';
import { running } from '../../process/in-brief.ts';
import { loadPool } from '../../process/pool.ts';
import type { State } from '../../process/state.ts';
import { clean, cleanArgs } from '../../report/clean.ts';
import { listed } from '../../report/marks.ts';
import { columns } from '../../report/table.ts';
import { findingsOf } from '../../report/words.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { digests } from './incoming.ts';
import { officeOf } from './office.ts';
import { asOfFlag } from './required.ts';
import { roundWords } from './words.ts';

/** `review expert pool`: reads a table of experts and puts it in the place of the pool. */
export async function pool(file: string, flags: ActFlags, host: Host): Promise<Exit> {
  const findings: Finding[] = [];
  const { expert: words } = roundWords(host);
  const refuse = (message: string, details: readonly string[] = []): CliError =>
    new CliError(exit.unreadable, 'input/pool', message, words.poolHint, undefined, details);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(host.cwd, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw refuse(put(roundWords(host).errors.evidence, { file }));
  }
  const rows = readExperts(bytes, file, (finding) => findings.push({ severity: codes[finding.code], ...finding }));
  const said = findings.map((finding) => {
    const message = messageOf(findingsOf(host.lang), { code: finding.code, args: cleanArgs(finding.args) });
    return `${clean(showPlace(finding.at))} ${message}`;
  });
  if (!rows) throw refuse(put(words.poolUnreadable, { file }), said);
  const decide = ({ office, state, setting }: Desk): Decision => {
    for (const line of said) office.host.err(`${line}\n`);
    return loadPool(state, rows, digests.sha256, setting);
  };
  return act(host, flags, decide, {
    next: () => ['review expert draw --year … --seed …'],
  });
}

/** `review expert list`: the pool, with how many applications each one sits on. */
export async function list(flags: { asOf?: string; json?: boolean }, host: Host): Promise<Exit> {
  const state = await (await officeOf(host)).read(asOfFlag(flags, host));
  const seats = seatsOf(state);
  const experts = Object.values(state.registry.pool).map((one) => ({ ...one, seats: seats.get(one.expert) ?? [] }));
  const { expert: words } = roundWords(host);
  if (flags.json) await host.out(json({ schema: 'xjsme/expert-list/1', experts }));
  else if (experts.length === 0) await host.out(`${words.noPool}\n`);
  else {
    const rows = experts.map(({ expert, name, fields, employer, seats: on, limit }) =>
      [
        expert,
        name,
        listed(
          fields.map((field) => words.fieldNames[field]),
          host.lang,
        ),
        employer,
        `${on.length}${limit === null ? '' : `/${limit}`}`,
      ].map(clean),
    );
    await host.out(`${columns([words.heads, ...rows], { column: 3, width: host.width })}\n`);
  }
  return exit.done;
}

function seatsOf(state: State): Map<string, string[]> {
  const seats = new Map<string, string[]>();
  for (const year of running(state.years))
    for (const { id, panel, ended, recognised } of state.years.get(year)!.applications.values())
      if (!panel.closed && !ended && !recognised)
        for (const expert of panel.experts) seats.set(expert, [...(seats.get(expert) ?? []), id]);
  return seats;
}
