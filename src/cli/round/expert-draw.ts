import { drawPanel } from '../../process/draw.ts';
import type { Act } from '../../process/event.ts';
import type { Field } from '../../process/state.ts';
import { verifyDraw } from '../../process/verify-draw.ts';
import { clean } from '../../report/clean.ts';
import { aside, listed } from '../../report/marks.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { yearFor } from './lookup.ts';
import { officeOf } from './office.ts';
import { asOfFlag, required } from './required.ts';
import { roundWords } from './words.ts';
import { allOf } from './lookup.ts';

interface DrawFlags extends ActFlags {
  year?: string;
  seed?: readonly string[];
  size?: string;
  fields?: string;
  only?: readonly string[];
  reason?: string;
}

const fieldNames: Readonly<Record<string, Field>> = { 管理: 'business', 技术: 'technology', 财务: 'finance' };

/** `review expert draw`, and `review expert draw verify`. */
export async function drawOrVerify(what: string | undefined, flags: DrawFlags, host: Host): Promise<Exit> {
  if (what === undefined) return draw(flags, host);
  await oneOf('draw', what, ['verify'], 'xjsme review expert draw', host);
  return verify(flags, host);
}

/** `review expert draw`: RFC 3797 from published sources; anybody can draw again and get the same. */
async function draw(flags: DrawFlags, host: Host): Promise<Exit> {
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
        sources: flags.seed!.map((one) => office.text('--seed', one)),
        size: flags.size === undefined ? settings['panel.min'] : Number(flags.size),
        fields: (fields as Field[] | undefined) ?? settings['panel.fields'],
        min: settings['panel.min'],
        reason: flags.reason === undefined ? null : office.text('--reason', flags.reason),
        ...(only ? { applications: only.map(({ application }) => application) } : {}),
      };
      return drawPanel(state, year, asked, setting, digests);
    },
    {
      official: true,
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
      chosen: listed([...kept.map(({ expert }) => expert), ...chosen], host.lang),
      excluded:
        excluded.length === 0
          ? words.nobody
          : listed(
              excluded.map(({ expert, why }) => expert + aside(words.excluded[why], host.lang)),
              host.lang,
            ),
    }),
  );
}

/** `review expert verify`: every draw of a round made again from what was published. Exit 1 where one does not hold. */
export async function verify(flags: { year?: string; asOf?: string; json?: boolean }, host: Host): Promise<Exit> {
  const state = await (await officeOf(host)).read(asOfFlag(flags, host));
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
        ? put(words.holds, { on: one.on, draws: one.draws, sources: listed(one.sources, host.lang) })
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
