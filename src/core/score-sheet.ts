/** The second page of a score sheet, by which the program knows it again whatever a person or another program did to the first. */
export const scoreSheetSchema = 'xjsme-score-sheet/1';

/** Key of the digest over all other lines, by which a slip of the hand on that page shows. */
export const checkKey = 'check';

/** What the first page calls its parts, in the language it was written in. */
export interface SheetWords {
  columns: { id: string; title: string; max: string; points: string; remark: string };
  labels: { total: string; recommend: string; opinion: string };
  answers: { yes: string; no: string };
}

export interface SheetMeta {
  year: number;
  /** Receipt number, and the hash of the event that received it. */
  application: string;
  received: string;
  expert: string;
  pack: { id: string; digest: string };
  /** Digest of the dossier that was read. */
  manifest: string;
  /** Digest of what was asked; the ledger knows it from when the sheet went out. */
  sheet: string;
  /** What is scored, and the maximum of each as exact decimal text. */
  items: readonly { item: string; max: string }[];
}

const itemKey = 'item ';

const wordPaths = [
  ['columns', 'id'],
  ['columns', 'title'],
  ['columns', 'max'],
  ['columns', 'points'],
  ['columns', 'remark'],
  ['labels', 'total'],
  ['labels', 'recommend'],
  ['labels', 'opinion'],
  ['answers', 'yes'],
  ['answers', 'no'],
] as const;

/** Key and value of each line of the second page. */
export function sheetInfo(meta: SheetMeta, words: SheetWords): [key: string, value: string][] {
  const { year, application, received, expert, pack, manifest, sheet, items } = meta;
  return [
    ['schema', scoreSheetSchema],
    ['year', String(year)],
    ['application', application],
    ['received', received],
    ['expert', expert],
    ['pack', pack.id],
    ['pack digest', pack.digest],
    ['manifest', manifest],
    ['sheet', sheet],
    ...items.map(({ item, max }): [string, string] => [itemKey + item, max]),
    ...wordPaths.map(([group, name]): [string, string] => [
      `${group} ${name}`,
      (words[group] as Record<string, string>)[name]!,
    ]),
  ];
}

/** The lines of {@link sheetInfo} read back; the keys that are missing or wrong where that fails. */
export function readSheetInfo(info: ReadonlyMap<string, string>): { meta: SheetMeta; words: SheetWords } | string[] {
  const wrong: string[] = [];
  const take = (key: string, shape = /\S/): string => {
    const value = info.get(key) ?? '';
    if (!shape.test(value)) wrong.push(key);
    return value;
  };
  const digest = /^sha256:[0-9a-f]{64}$/;
  const meta: SheetMeta = {
    year: Number(take('year', /^\d{4}$/)),
    application: take('application'),
    received: take('received', /^[0-9a-f]{64}$/),
    expert: take('expert'),
    pack: { id: take('pack'), digest: take('pack digest', digest) },
    manifest: take('manifest', digest),
    sheet: take('sheet', digest),
    items: [...info.keys()]
      .filter((key) => key.startsWith(itemKey))
      .map((key) => ({ item: key.slice(itemKey.length), max: take(key, /^\d+(\.\d+)?$/) })),
  };
  if (meta.items.length === 0) wrong.push(itemKey.trim());
  const words = { columns: {}, labels: {}, answers: {} } as Record<string, Record<string, string>>;
  for (const [group, name] of wordPaths) words[group]![name] = take(`${group} ${name}`);
  return wrong.length > 0 ? wrong : { meta, words: words as unknown as SheetWords };
}
