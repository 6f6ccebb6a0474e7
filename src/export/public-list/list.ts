import type { Head } from '../../process/event.ts';
import type { ServiceFunction } from '../../process/state.ts';
import { functionWord, type Lang, publicListWords } from '../words.ts';

/** One platform. There is no place for a phone number, a person or an ID number: a public list has none. */
export interface PublicEntry {
  /** From 1, in the order of the list. */
  no: number;
  /** Recognition number; null on a list of what is proposed. */
  number: string | null;
  platform: string;
  operator: string;
  /** Name of the operator's region; null where it is not known. */
  region: string | null;
  functions: readonly ServiceFunction[];
  /** `YYYY-MM-DD`; both null on a list of what is proposed. */
  validFrom: string | null;
  validUntil: string | null;
  note: string | null;
}

/** A list for the public: recognised platforms (认定名单) or, for publicity, proposed ones (拟认定名单). */
export interface PublicList {
  schema: 'xjsme/public-list/1';
  kind: 'recognised' | 'proposed';
  title: string;
  year: number;
  /** 文号; null where there is none yet. */
  document: string | null;
  issuer: string;
  /** Official date of the list. */
  on: string;
  entries: readonly PublicEntry[];
  /** Where the ledger stood: by it anybody can tell later that nothing before was rewritten. */
  checkpoint: { digest: string; heads: Readonly<Record<string, Head>> } | null;
  pack: { id: string; digest: string };
  /** Articles and notices. */
  basis: readonly string[];
}

/** Heads and rows as people read them: 序号 | 平台名称 | 运营单位 | 所属地区 | 服务功能 | 有效期 | 备注. */
export function readable(list: PublicList, lang: Lang): { heads: string[]; rows: (string | number)[][] } {
  const words = publicListWords(lang);
  const { no, platform, operator, region, functions, validity, note } = words.columns;
  const dated = list.kind === 'recognised';
  return {
    heads: [no, platform, operator, region, functions, ...(dated ? [validity] : []), note],
    rows: list.entries.map((entry) => [
      entry.no,
      entry.platform,
      entry.operator,
      entry.region ?? '',
      functionsOf(entry, lang),
      ...(dated ? [entry.validFrom && entry.validUntil ? words.validity(entry.validFrom, entry.validUntil) : ''] : []),
      entry.note ?? '',
    ]),
  };
}

export const functionsOf = ({ functions }: PublicEntry, lang: Lang): string =>
  functions.map((name) => functionWord(name, lang)).join(publicListWords(lang).comma);

/** What stands below the rows, label and text; the checkpoint with one line for each stream. */
export function footOf(list: PublicList, lang: Lang): [label: string, text: string][] {
  const words = publicListWords(lang);
  const { basis, issuer, on, pack, checkpoint } = list;
  return [
    ...(basis.length > 0 ? [[words.basis, basis.join(words.comma)] as [string, string]] : []),
    [words.issuer, issuer],
    [words.on, on],
    [words.pack, `${pack.id} ${pack.digest}`],
    ...(checkpoint
      ? [
          [words.checkpoint, [...checkpointLines(checkpoint, lang), words.checkpointNote].join('\n')] as [
            string,
            string,
          ],
        ]
      : []),
  ];
}

/** The digest, then the heads by name of their stream: what a ledger is verified against. */
export const checkpointLines = ({ digest, heads }: NonNullable<PublicList['checkpoint']>, lang: Lang): string[] => [
  digest,
  ...Object.entries(heads)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stream, { hash, seq }]) => publicListWords(lang).head(stream, seq, hash)),
];
