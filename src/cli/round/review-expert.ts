import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { codes } from '../../core/codes.ts';
import { showPlace } from '../../core/place.ts';
import { messageOf } from '../../i18n/catalog.ts';
import { readExperts } from '../../intake/experts.ts';
import { closePanel } from '../../process/panel-close.ts';
import { drawPanel } from '../../process/draw.ts';
import { assignExperts, recuse } from '../../process/panel.ts';
import { loadPool } from '../../process/pool.ts';
import type { Act } from '../../process/event.ts';
import type { Remark } from '../../process/decision.ts';
import type { Application, Field, State, Year } from '../../process/state.ts';
import { verifyDraw } from '../../process/verify-draw.ts';
import { clean, cleanArgs } from '../../report/clean.ts';
import { columns } from '../../report/table.ts';
import { findingsOf } from '../../report/words.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor, yearFor } from './lookup.ts';
import { nextFor } from './next.ts';
import { officeOf } from './office.ts';
import { required } from './required.ts';
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
  for (const line of said) host.err(`${line}\n`);
  return act(host, flags, ({ state, setting }) => loadPool(state, rows, digests.sha256, setting), {
    next: () => ['review expert draw --year … --seed …'],
  });
}

/** `review expert list`: the pool, with how many applications each one sits on. */
export async function list(flags: { json?: boolean }, host: Host): Promise<Exit> {
  const state = await (await officeOf(host)).read();
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
        fields.map((field) => words.fieldNames[field]).join('、'),
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
  for (const { applications } of state.years.values())
    for (const { id, panel, ended, recognised } of applications.values())
      if (!panel.closed && !ended && !recognised)
        for (const expert of panel.experts) seats.set(expert, [...(seats.get(expert) ?? []), id]);
  return seats;
}

interface DrawFlags extends ActFlags {
  year?: string;
  seed?: readonly string[];
  size?: string;
  fields?: string;
  only?: readonly string[];
  reason?: string;
}

const fieldNames: Readonly<Record<string, Field>> = { 管理: 'business', 技术: 'technology', 财务: 'finance' };

/** `review expert draw`: RFC 3797 from published sources; anybody can draw again and get the same. */
export async function draw(flags: DrawFlags, host: Host): Promise<Exit> {
  required(flags, { seed: '--seed' }, 'xjsme review expert draw', host);
  const { errors } = roundWords(host);
  if (flags.size !== undefined && !/^[1-9]\d?$/.test(flags.size))
    throw new CliError(exit.usage, 'usage/number', put(errors.badNumber, { option: '--size', value: flags.size }));
  const fields = flags.fields
    ?.split(/[,，、]/)
    .filter((one) => one !== '')
    .map((one) => fieldNames[one] ?? one);
  for (const field of fields ?? [])
    await oneOf('--fields', field, ['business', 'technology', 'finance'], 'xjsme review expert draw', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { settings } = office.pack;
      const only = flags.only ? await allOf(state, flags.only, host) : undefined;
      const year = only?.[0]?.year ?? yearFor(state, flags.year, host);
      for (const application of only?.map((one) => one.application) ?? year.applications.values())
        if (application.form?.result === 'passed' && !application.panel.closed && !application.ended)
          await watched(office, application);
      const asked = {
        sources: flags.seed!,
        size: flags.size === undefined ? settings['panel.min'] : Number(flags.size),
        fields: (fields as Field[] | undefined) ?? settings['panel.fields'],
        min: settings['panel.min'],
        reason: flags.reason === undefined ? null : office.text('--reason', flags.reason),
        ...(only ? { applications: only.map(({ application }) => application) } : {}),
      };
      return drawPanel(state, year, asked, setting, digests);
    },
    {
      after: (_, { events }) => events.flatMap((event) => drawnLines(event, host)),
      next: (_, { events }) =>
        events.length === 0
          ? []
          : [`review expert sheet --year ${(events[0] as { data: { year?: number } }).data.year}`],
    },
  );
}

function drawnLines({ type, data }: Act, host: Host): string[] {
  if (type !== 'panel.drawn') return [];
  const { expert: words } = roundWords(host);
  return data.draws.map(({ application, chosen, kept, excluded }) =>
    put(words.drawn, {
      id: application,
      chosen: [...kept.map(({ expert }) => expert), ...chosen].join('、'),
      excluded:
        excluded.length === 0
          ? words.nobody
          : excluded.map(({ expert, why }) => `${expert}（${words.excluded[why]}）`).join('、'),
    }),
  );
}

async function allOf(
  state: State,
  ids: readonly string[],
  host: Host,
): Promise<{ year: Year; application: Application }[]> {
  const found = [];
  for (const id of ids) found.push(await applicationFor(state, id, host));
  return found;
}

/** `review expert verify`: every draw of a round made again from what was published. Exit 1 where one does not hold. */
export async function verify(flags: { year?: string; json?: boolean }, host: Host): Promise<Exit> {
  const state = await (await officeOf(host)).read();
  const year = yearFor(state, flags.year, host);
  const results = year.drawn.map((drawn, i) => ({
    on: drawn.on,
    actor: drawn.actor,
    sources: drawn.sources,
    applications: drawn.draws.map(({ application, chosen }) => ({ application, chosen })),
    ...verifyDraw(drawn, digests.md5, year.drawn.slice(0, i)),
  }));
  const { expert: words } = roundWords(host);
  if (flags.json) await host.out(json({ schema: 'xjsme/draw-verify/1', year: year.year, draws: results }));
  else if (results.length === 0) await host.out(`${put(words.noDraw, { year: year.year })}\n`);
  else
    for (const one of results) {
      const said = one.ok
        ? put(words.holds, { on: one.on, draws: one.draws, sources: one.sources.join('、') })
        : put(words.differs, {
            on: one.on,
            id: one.application ?? '',
            what: one.what,
            expected: one.expected,
            found: one.found,
          });
      await host.out(`${clean(said)}\n`);
    }
  return results.every(({ ok }) => ok) ? exit.done : exit.findings;
}

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
