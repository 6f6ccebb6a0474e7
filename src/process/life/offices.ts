import { byCode } from '../../core/regions/region.ts';
import { resolveRegion } from '../../core/regions/resolve.ts';
import { nameKey } from '../../core/values/text.ts';
import { platforms } from '../platforms.ts';
import type { Platform, State } from '../state.ts';
import { officeKey } from './office.ts';
import type { Office } from './state.ts';

/** An authority or industry office that supervises platforms (Art. 17), by what stays the same of it. */
export interface Supervisor {
  key: string;
  /** What it is called now: as on the latest recommendation, else by its region. */
  name: string;
  /** Every name it had. */
  names: readonly string[];
  office: Office;
  platforms: readonly Platform[];
}

/** An authority that no paper names, by its region: the term of Art. 17. */
const byRegion = (region: string | null): string =>
  `${region === null ? '所在地' : (byCode.get(region)?.name ?? region)}中小企业主管部门`;

/** Every office that supervises a platform ever recognised, prefectures by code, then industry offices by name. */
export function supervisors(state: State): Supervisor[] {
  const found = new Map<string, Platform[]>();
  for (const platform of platforms(state)) {
    const key = officeKey(platform.office);
    const known = found.get(key);
    if (known) known.push(platform);
    else found.set(key, [platform]);
  }
  return [...found]
    .map(([key, own]): Supervisor => {
      const bodies = own.flatMap(({ office }) => office.body ?? []);
      const { kind, region } = own[0]!.office;
      const name = bodies.at(-1) ?? byRegion(region);
      const office = { kind, region, body: bodies.at(-1) ?? null };
      return { key, name, names: [...new Set([...bodies, name])], office, platforms: own };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** An office by its name, also an earlier one, or by its region: code, name or alias; a county means its prefecture. */
export function supervisorNamed(all: readonly Supervisor[], text: string): Supervisor | undefined {
  const wanted = nameKey(text);
  const named = all.find(({ names }) => names.some((name) => nameKey(name) === wanted));
  if (named) return named;
  const region = resolveRegion(text);
  const code = region?.prefecture ?? region?.code;
  return all.find(({ key }) => key === code);
}

/** What an office is called, as far as its platforms tell, else by its region. */
export const officeName = (all: readonly Supervisor[], office: Office): string =>
  all.find(({ key }) => key === officeKey(office))?.name ?? office.body ?? byRegion(office.region);
