import { resolveRegion } from '../../core/regions/resolve.ts';
import { byCode, byName } from '../../core/regions/region.ts';
import { officeKey } from '../../process/life/office.ts';
import { platformStatus, platformStatuses } from '../../process/platforms.ts';
import type { Platform, State } from '../../process/state.ts';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { functionsOf } from '../round/review-meeting.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { officeNamed } from './offices.ts';
import { dutyWords } from './duty-words.ts';

/** What `platform list` may be asked for; all of it must hold. */
export interface PlatformFilter {
  region?: string;
  function?: string;
  status?: string;
  year?: string;
  office?: string;
}

type Test = (platform: Platform) => boolean;

async function unknownRegion(name: string, host: Host): Promise<CliError> {
  const words = dutyWords(host).list;
  const near = await didYouMean(name, [...byName.keys(), ...byCode.keys()], host);
  return new CliError(exit.usage, 'usage/unknown-region', put(words.badRegion, { name }), near + words.badRegionHint);
}

/** A region and all that lies in it: a prefecture with its counties, the whole with all. */
async function inRegion(text: string, host: Host): Promise<Test> {
  const region = resolveRegion(text);
  if (!region) throw await unknownRegion(text, host);
  if (region.level === 'province') return () => true;
  const { code, level } = region;
  return ({ operator }) =>
    operator.region !== null &&
    (operator.region === code || (level === 'prefecture' && byCode.get(operator.region)?.prefecture === code));
}

/** A state by its code, or by its word in the language of the screen. */
async function inStatus(text: string, day: string, host: Host): Promise<Test> {
  const { statuses } = roundWords(host).platform;
  const status = platformStatuses.find((one) => one === text || statuses[one] === text);
  if (status) return (platform) => platformStatus(platform, day) === status;
  const words = dutyWords(host).list;
  const known = platformStatuses.map((one) => `${one} ${statuses[one]}`).join(roundWords(host).errors.comma);
  const near = await didYouMean(text, [...platformStatuses, ...Object.values(statuses)], host);
  throw new CliError(
    exit.usage,
    'usage/unknown-status',
    put(words.badStatus, { name: text }),
    near + put(words.badStatusHint, { known }),
  );
}

function inYear(text: string, host: Host): Test {
  if (!/^\d{4}$/.test(text))
    throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value: text }));
  return ({ year }) => year === Number(text);
}

/** Whether a platform is asked for. Throws a CliError (exit 2) for a name that nothing goes by. */
export async function filterOf(flags: PlatformFilter, state: State, day: string, host: Host): Promise<Test> {
  const tests: Test[] = [];
  if (flags.region !== undefined) tests.push(await inRegion(flags.region, host));
  if (flags.function !== undefined) {
    const wanted = await functionsOf(flags.function, host);
    tests.push(({ functions }) => wanted.every((one) => functions.includes(one)));
  }
  if (flags.status !== undefined) tests.push(await inStatus(flags.status, day, host));
  if (flags.year !== undefined) tests.push(inYear(flags.year, host));
  if (flags.office !== undefined) {
    const { key } = await officeNamed(state, flags.office, host);
    tests.push(({ office }) => officeKey(office) === key);
  }
  return (platform) => tests.every((test) => test(platform));
}
