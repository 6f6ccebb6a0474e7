import { lastList } from './alike.ts';
import type { EventData } from './event.ts';
import type { Application, OpenClause, Recommender } from './state.ts';

type Received = EventData['application.received'];
type Clause = Received['verdict']['clauses'][number];
type Pack = Application['pack'];

/** Findings of a verdict that a person settles: who recommends (Art. 8), and identifiers that fail their check. */
const doubtful: ReadonlySet<string> = new Set([
  'recommender/not-entitled',
  'region/mismatch',
  'region/bingtuan',
  'id/credit-code',
  'id/registration-number',
]);

/*
 * A ledger holds thousands of verdicts of some forty clauses each, and every opening of it takes them apart: loops and
 * literals, which cost a fraction of spreads and intermediate lists. Of what most applications say alike there is
 * one object for all that say the same, found by the last that did: what a ledger keeps alive is a good part of what
 * opening it costs. So none of it may be changed in place.
 */

const clausesKnown = new Map<string, OpenClause>();

function openClause({ clause, status, function: of, measured, cause }: Clause, open: OpenClause['status']): OpenClause {
  const known = clausesKnown.get(clause);
  if (known && known.status === status && known.function === of && known.measured === measured && known.cause === cause)
    return known;
  const made = of ? { clause, status: open, function: of, measured, cause } : { clause, status: open, measured, cause };
  clausesKnown.set(clause, made);
  return made;
}

const packsKnown = new Map<string, Pack>();

function packOf(pack: Pack): Pack {
  const known = packsKnown.get(pack.digest);
  if (known && known.id === pack.id) return known;
  packsKnown.set(pack.digest, pack);
  return pack;
}

const recommendersKnown = new Map<string, Recommender>();

function recommenderOf(one: Recommender): Recommender {
  const known = one && recommendersKnown.get(one.body);
  if (!one || (known && known.kind === one.kind && known.region === one.region)) return known ?? one;
  recommendersKnown.set(one.body, one);
  return one;
}

const openLast = lastList<OpenClause>();

function openIn({ clauses }: Received['verdict']): OpenClause[] {
  const open: OpenClause[] = [];
  for (const one of clauses)
    if (one.status !== 'met' && one.status !== 'not-applicable') open.push(openClause(one, one.status));
  return openLast(open);
}

type Lacking = Application['lacking'][number];

const lackingKnown = new Map<string, Lacking>();

function lackingOne(item: string, status: Lacking['status']): Lacking {
  const known = lackingKnown.get(item);
  if (known?.status === status) return known;
  const made = { item, status };
  lackingKnown.set(item, made);
  return made;
}

const lackingLast = lastList<Lacking>();

function lackingIn({ materials }: Received['verdict']): Application['lacking'] {
  const lacking: Application['lacking'] = [];
  for (const { item, status, required } of materials)
    if (required && (status === 'missing' || status === 'invalid')) lacking.push(lackingOne(item, status));
  return lackingLast(lacking);
}

const doubtsLast = lastList<string>();

function doubtsIn({ findings }: Received['verdict']): string[] {
  const doubts: string[] = [];
  for (const { code } of findings) if (doubtful.has(code) && !doubts.includes(code)) doubts.push(code);
  return doubtsLast(doubts);
}

let partsLast: Record<string, number> = {};

function partsIn({ score }: Received['verdict']): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { id, max } of score.parts) parts[id] = max;
  if (!sameParts(parts, partsLast)) partsLast = parts;
  return partsLast;
}

/** The same parts in the same order: it is the order of the sheet. */
function sameParts(a: Record<string, number>, b: Record<string, number>): boolean {
  const [ids, others] = [Object.keys(a), Object.keys(b)];
  return ids.length === others.length && ids.every((id, index) => id === others[index] && a[id] === b[id]);
}

const functionsLast = lastList<Application['functions'][number]>();

/** What the steps after the receipt need of a verdict; the whole of it stays in the event. */
export function drawnFrom(data: Omit<Received, 'id' | 'year' | 'kind'>) {
  const { verdict } = data;
  return {
    platform: data.platform,
    operator: data.operator,
    recommender: recommenderOf(data.recommender),
    // What does not fit its schema is told by `verify`; the fold passes it on.
    functions: data.functions && functionsLast(data.functions),
    path: data.path,
    manifest: data.manifest,
    pack: packOf(data.pack),
    asOf: data.asOf,
    advice: verdict.advice,
    points: verdict.score.points,
    parts: partsIn(verdict),
    open: openIn(verdict),
    lacking: lackingIn(verdict),
    doubts: doubtsIn(verdict),
    parties: data.parties,
  };
}
