import { concernsPlatform } from '../../process/concerns.ts';
import { clockOf } from '../../process/life/clock.ts';
import { lifeOf } from '../../process/life/life.ts';
import { officeName, supervisors } from '../../process/life/offices.ts';
import { platforms, platformStatus } from '../../process/platforms.ts';
import type { Platform, State } from '../../process/state.ts';
import { actText } from '../../report/acts.ts';
import { paragraph } from '../../report/board.ts';
import { platformDocument, platformText } from '../../report/platform.ts';
import { clean } from '../../report/clean.ts';
import { aside, listed } from '../../report/marks.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { filterOf, type PlatformFilter } from '../life/platform-filter.ts';
import { dutyWords } from '../life/duty-words.ts';
import { keeping, type ListFlags } from './fields.ts';
import { unknown } from './lookup.ts';
import { type Office, officeOf } from './office.ts';
import { dateFlag } from './required.ts';
import { roundWords } from './words.ts';

type Flags = ListFlags & PlatformFilter;

const dayOf = (flags: Flags, host: Host): string =>
  flags.asOf === undefined ? todayInShanghai(host) : dateFlag('--as-of', flags.asOf, host);

async function stateFor(flags: Flags, host: Host): Promise<{ office: Office; state: State }> {
  const office = await officeOf(host);
  return { office, state: await office.read(flags.asOf === undefined ? undefined : dayOf(flags, host)) };
}

const documentOf = (platform: Platform, day: string): object => ({
  ...platform,
  status: platformStatus(platform, day),
});

/** `platform list`: every platform ever recognised, with where it stands on a day. */
export async function list(flags: Flags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'platform list', host);
  const day = dayOf(flags, host);
  const { state } = await stateFor(flags, host);
  const known = platforms(state);
  const all = known.filter(await filterOf(flags, state, day, host));
  const { platform: words } = roundWords(host);
  if (flags.json)
    await host.out(
      json({ schema: 'xjsme/platform-list/1', asOf: day, platforms: keep(all.map((one) => documentOf(one, day))) }),
    );
  else if (all.length === 0) await host.out(`${known.length === 0 ? words.none : dutyWords(host).list.none}\n`);
  else
    await host.out(
      all
        .flatMap((one) =>
          paragraph(
            one.number,
            `${clean(one.platform)}  ${words.statuses[platformStatus(one, day)]}  ${one.validFrom}–${one.validUntil}`,
            host.width,
            12,
          ),
        )
        .map((line) => `${line}\n`)
        .join(''),
    );
  return exit.done;
}

/** A platform by its recognition number, or by the receipt number it came in with. Throws a CliError (exit 2). */
export async function platformFor(state: State, number: string, host: Host): Promise<Platform> {
  const { platforms: known } = state.registry;
  const found = Object.hasOwn(known, number)
    ? known[number]
    : Object.values(known).find(({ application }) => application === number);
  if (found) return found;
  throw await unknown('unknownPlatform', number, Object.keys(known), host);
}

/** `platform show`: how it stands, and its clock with the act behind each date. */
export async function show(number: string, flags: Flags, host: Host): Promise<Exit> {
  const day = dayOf(flags, host);
  const { office, state } = await stateFor(flags, host);
  const platform = await platformFor(state, number, host);
  const shown = {
    platform,
    life: lifeOf(state, platform.number),
    clock: clockOf(state, platform, day, office.pack.settings),
    officeName: officeName(supervisors(state), platform.office),
    day,
  };
  await host.out(flags.json ? json(platformDocument(shown)) : platformText(shown, host.lang, host.width));
  return exit.done;
}

/** `platform history`: every act that led to a platform and all that followed, with who, when and where it stands in the ledger. */
export async function history(number: string, flags: Flags, host: Host): Promise<Exit> {
  const day = dayOf(flags, host);
  const { office, state } = await stateFor(flags, host);
  const platform = await platformFor(state, number, host);
  const placed = office.history(concernsPlatform(platform)).filter(({ event }) => event.on <= day);
  if (flags.json) {
    const events = placed.map(({ event, file, line, undone }) => {
      const { hash, on, actor, type } = event;
      return { hash, on, actor, type, undone, message: actText(event, host.lang), at: { file, line } };
    });
    await host.out(
      json({ schema: 'xjsme/platform-history/1', number: platform.number, application: platform.application, events }),
    );
    return exit.done;
  }
  const { platform: words } = roundWords(host);
  for (const { event, undone, file, line } of placed) {
    const said = `${actText(event, host.lang)}${undone ? words.undone : ''}${aside(listed([clean(event.actor), `${file}:${line}`], host.lang), host.lang)}`;
    await host.out(`${paragraph(event.on, said, host.width, 12).join('\n')}\n`);
  }
  return exit.done;
}
