import { byCode } from '../../core/regions/region.ts';
import { type Refused, refuse } from '../decision.ts';
import { personalKind } from '../personal.ts';
import { platforms, type PlatformStatus, platformStatus } from '../platforms.ts';
import type { Operator, Platform, ServiceFunction, State } from '../state.ts';
import { lifeOf } from './life.ts';

/** What the public may know of one platform (Art. 13): no person, no telephone, no address, no free text. */
export interface RegisterEntry {
  number: string;
  platform: string;
  operator: string;
  creditCode: string | null;
  region: { code: string; name: string } | null;
  functions: ServiceFunction[];
  /** 认定文件 and its date. */
  document: string;
  recognisedOn: string;
  validFrom: string;
  validUntil: string;
  status: PlatformStatus;
  /** What a confirmation asked to be put right, by when; not what it is about. */
  rectifyUntil: string | null;
  /** Cancelled, revoked or lapsed: the article (第十五条, 第十六条（四）), the document, the day. */
  ended: { why: 'revoked' | 'cancelled' | 'lapsed'; article: string; document: string | null; on: string } | null;
  /** Terms of validity, the first by recognition, oldest first. */
  terms: { from: string; until: string; document: string }[];
  /** Reviews by which it was confirmed, oldest first (Art. 15). */
  confirmations: { on: string; document: string; from: string; until: string }[];
  /** Names it had before, each until the day it changed. */
  formerNames: { name: string; until: string }[];
  formerOperators: { name: string; until: string }[];
}

const regionOf = ({ region }: Operator): RegisterEntry['region'] =>
  region === null ? null : { code: region, name: byCode.get(region)?.name ?? region };

function entryOf(state: State, platform: Platform, day: string): RegisterEntry {
  const { number, operator, recognised, terms, ended, rectify } = platform;
  const { changes, reviews } = lifeOf(state, number);
  const former = (what: 'name' | 'operator') =>
    changes
      .flatMap((one) => (one.what === what && one.from !== null ? [{ name: one.from, until: one.date }] : []))
      .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  const decidedOn = new Map(reviews.flatMap(({ decided }) => (decided ? [[decided.event, decided.on]] : [])));
  return {
    number,
    platform: platform.platform,
    operator: operator.name,
    creditCode: operator.creditCode,
    region: regionOf(operator),
    functions: [...platform.functions],
    document: platform.document,
    recognisedOn: recognised.on,
    validFrom: platform.validFrom,
    validUntil: platform.validUntil,
    status: platformStatus(platform, day),
    rectifyUntil: rectify?.until ?? null,
    ended: ended && { why: ended.why, article: ended.article, document: ended.document, on: ended.on },
    terms: terms.map(({ from, until, document }) => ({ from, until, document })),
    confirmations: terms
      .slice(1)
      .map(({ from, until, document, event }) => ({ on: decidedOn.get(event) ?? from, document, from, until })),
    formerNames: former('name'),
    formerOperators: former('operator'),
  };
}

/** Every platform ever recognised, oldest first, as of a day: those that ended stay, marked. */
export const registerOf = (state: State, day: string): RegisterEntry[] =>
  platforms(state).map((platform) => entryOf(state, platform, day));

/** Every key and text of a document, with where it stands, e.g. `platforms.3.formerNames.0.name`. */
function* texts(value: unknown, path: string): Generator<[path: string, text: string], void, undefined> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      yield [at, key];
      yield* texts(part, at);
    }
}

/**
 * The gate before the register is written: every text of the finished document, whatever field it stands in. Refused:
 * `register/personal` (Art. 13), which names the platform and the field, and never the data.
 * @param document with the list `platforms`, each with its `number`
 */
export function registerGate<T extends { platforms: readonly { number: string }[] }>(document: T): Refused | null {
  const found = [...texts(document, '')].flatMap(([path, text]) => {
    const kind = personalKind(text);
    return kind ? [{ path, kind }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const [, index, field] = /^platforms\.(\d+)\.(.+)$/.exec(first.path) ?? [];
  const number = index === undefined ? '' : document.platforms[Number(index)]!.number;
  // Nothing that holds such data is repeated, wherever it stands.
  const safe = (text: string): string => (text === '' || personalKind(text) !== null ? '—' : text);
  const named = (field ?? first.path).replaceAll(/\.\d+(?=\.|$)/g, '');
  const args = { number: safe(number), field: safe(named), kind: first.kind };
  return refuse('register/personal', { ...args, more: found.length > 1 ? String(found.length - 1) : '' });
}
