import { concerns } from '../../process/concerns.ts';
import { platforms, platformStatus } from '../../process/platforms.ts';
import type { Platform, State } from '../../process/state.ts';
import { actText } from '../../report/acts.ts';
import { functionNames } from '../../report/application.ts';
import { paragraph } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { aside, listed } from '../../report/marks.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { keeping, type ListFlags } from './fields.ts';
import { unknown } from './lookup.ts';
import { officeOf } from './office.ts';
import { dateFlag } from './required.ts';
import { roundWords } from './words.ts';

type Flags = ListFlags;

const dayOf = (flags: Flags, host: Host): string =>
  flags.asOf === undefined ? todayInShanghai(host) : dateFlag('--as-of', flags.asOf, host);

async function stateFor(flags: Flags, host: Host): Promise<State> {
  const office = await officeOf(host);
  return office.read(flags.asOf === undefined ? undefined : dayOf(flags, host));
}

const documentOf = (platform: Platform, day: string): object => ({
  ...platform,
  status: platformStatus(platform, day),
});

/** `platform list`: every platform ever recognised, with where it stands on a day. */
export async function list(flags: Flags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'platform list', host);
  const day = dayOf(flags, host);
  const all = platforms(await stateFor(flags, host));
  const { platform: words } = roundWords(host);
  if (flags.json)
    await host.out(
      json({ schema: 'xjsme/platform-list/1', asOf: day, platforms: keep(all.map((one) => documentOf(one, day))) }),
    );
  else if (all.length === 0) await host.out(`${words.none}\n`);
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

/** A platform by its number, or by the receipt number it came in with. */
export async function platformFor(state: State, number: string, host: Host): Promise<Platform> {
  const { platforms: known } = state.registry;
  const found = Object.hasOwn(known, number)
    ? known[number]
    : Object.values(known).find(({ application }) => application === number);
  if (found) return found;
  throw await unknown('unknownPlatform', number, Object.keys(known), host);
}

export async function show(number: string, flags: Flags, host: Host): Promise<Exit> {
  const day = dayOf(flags, host);
  const platform = await platformFor(await stateFor(flags, host), number, host);
  const { platform: words } = roundWords(host);
  if (flags.json) {
    await host.out(json({ schema: 'xjsme/platform/1', asOf: day, ...documentOf(platform, day) }));
    return exit.done;
  }
  const { operator } = platform;
  const rows: [string, string][] = [
    [words.name, platform.platform],
    [words.operator, [operator.name, operator.creditCode ?? ''].join(' ').trim()],
    [words.functions, functionNames(platform.functions, host.lang)],
    [words.document, platform.document],
    [words.validity, `${platform.validFrom}–${platform.validUntil}`],
    [words.status, words.statuses[platformStatus(platform, day)]],
    [words.application, platform.application],
  ];
  const lines = [platform.number, ...rows.flatMap(([head, text]) => paragraph(head, clean(text), host.width, 12))];
  await host.out(`${lines.join('\n')}\n`);
  return exit.done;
}

/** `platform history`: every act that led to a platform, with who, when and where it stands in the ledger. */
export async function history(number: string, flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const day = dayOf(flags, host);
  const platform = await platformFor(await stateFor(flags, host), number, host);
  const placed = office.history(concerns(platform.received)).filter(({ event }) => event.on <= day);
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
