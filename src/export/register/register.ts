import type { Head } from '../../process/event.ts';
import type { RegisterEntry } from '../../process/life/register.ts';
import { platformStatuses, type PlatformStatus } from '../../process/platforms.ts';

/** The public register of Art. 13 as of a day; nothing in it depends on anything but the ledger and that day. */
export interface Register {
  schema: 'xjsme/register/1';
  title: string;
  issuer: string;
  /** `YYYY-MM-DD`. */
  asOf: string;
  basis: readonly string[];
  /** How many platforms have each status; they add up to `total`. */
  counts: Readonly<Record<PlatformStatus, number>> & { total: number };
  platforms: readonly RegisterEntry[];
  /** Where the ledger stood: by it anybody can tell later that nothing before was rewritten. */
  checkpoint: { digest: string; heads: Readonly<Record<string, Head>> };
  pack: { id: string; digest: string };
}

export function countsOf(entries: readonly RegisterEntry[]): Register['counts'] {
  const counts = Object.fromEntries(platformStatuses.map((status) => [status, 0])) as Record<PlatformStatus, number>;
  for (const { status } of entries) counts[status]++;
  return { ...counts, total: entries.length };
}
