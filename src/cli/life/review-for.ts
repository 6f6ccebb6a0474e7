import { byCode } from '../../core/regions/region.ts';
import { lifeOf, platformOf } from '../../process/life/life.ts';
import type { Office as LocalOffice } from '../../process/life/state.ts';
import type { Application, State, Year } from '../../process/state.ts';
import type { Host } from '../host.ts';
import { put } from '../words.ts';
import { applicationFor } from '../round/lookup.ts';
import { platformFor } from '../round/platform.ts';
import { reviewWords } from './review-words.ts';

/** A review by the receipt number of its dossier, or by the number of its platform: the one under way, else its last. */
export async function reviewFor(
  state: State,
  id: string,
  host: Host,
): Promise<{ year: Year; application: Application }> {
  if (!platformOf(state, id)) return applicationFor(state, id, host);
  const platform = await platformFor(state, id, host);
  const under = platform.review ?? lifeOf(state, id).reviews.findLast((one) => !one.void) ?? null;
  const year = under ? state.years.get(under.year) : undefined;
  const application = under ? year?.applications.get(under.received) : undefined;
  return year && application ? { year, application } : applicationFor(state, id, host);
}

/** An office in words: its name, else the authority of its region. */
export function officeName({ body, region }: LocalOffice, host: Pick<Host, 'lang'>): string {
  const words = reviewWords(host);
  if (body !== null) return body;
  return region === null ? words.officeUnknown : put(words.office, { region: byCode.get(region)?.name ?? region });
}
