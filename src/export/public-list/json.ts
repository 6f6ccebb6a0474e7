import { jsonText } from '../../core/clean.ts';
import type { PublicList } from './list.ts';

/** The list as `schemas/output/public-list.schema.json` has it: keys in one order, whoever made the object. */
export function publicListJson(list: PublicList): string {
  const { schema, kind, title, year, document, issuer, on, entries, checkpoint, pack, basis } = list;
  const heads = checkpoint && Object.entries(checkpoint.heads).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ordered = {
    schema,
    kind,
    title,
    year,
    document,
    issuer,
    on,
    entries: entries.map(({ no, number, platform, operator, region, functions, validFrom, validUntil, note }) => ({
      no,
      number,
      platform,
      operator,
      region,
      functions,
      validFrom,
      validUntil,
      note,
    })),
    checkpoint: checkpoint && {
      digest: checkpoint.digest,
      heads: Object.fromEntries(heads!.map(([stream, { hash, seq }]) => [stream, { hash, seq }])),
    },
    pack: { id: pack.id, digest: pack.digest },
    basis,
  };
  return `${jsonText(ordered, 2)}\n`;
}
