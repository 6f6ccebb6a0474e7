import {
  articleTeller,
  articleText,
  eventTypes,
  isUnder,
  knownArticles,
  parseArticle,
} from '../../process/articles.ts';
import { concerns, concernsPlatform } from '../../process/concerns.ts';
import type { LedgerEvent } from '../../process/event.ts';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { applicationFor } from '../round/lookup.ts';
import type { Office, Placed } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { dateFlag } from '../round/required.ts';
import { registerWords } from './register-words.ts';

/** Which events of the ledger are wanted; all that are given must hold. */
export interface LogFilters {
  application?: string;
  platform?: string;
  actor?: string;
  type?: string;
  article?: string;
  from?: string;
  to?: string;
  asOf?: string;
}

/** An event of the log with the article it was taken under, as people cite it. */
export interface Logged extends Placed {
  article: string;
}

async function articleFlag(value: string, host: Host): Promise<string> {
  const article = parseArticle(value);
  if (article !== null && knownArticles.includes(article)) return article;
  // Of an article that has items, one of them was meant.
  const items = knownArticles.filter((one) => article !== null && isUnder(one, article.split('.')[0]!));
  const hint = await didYouMean(article ?? value, items.length > 0 ? items : knownArticles, host);
  const words = registerWords(host).log;
  throw new CliError(exit.usage, 'usage/choice', put(words.badArticle, { value }), hint + words.articles);
}

const nouns = [...new Set(eventTypes.map((type) => type.split('.')[0]!))];

async function typeFlag(value: string, host: Host): Promise<string> {
  const known = [...eventTypes, ...nouns];
  if (known.includes(value)) return value;
  const words = registerWords(host).log;
  const hint = (await didYouMean(value, known, host)) + put(words.types, { types: nouns.join(words.comma) });
  throw new CliError(exit.usage, 'usage/choice', put(words.badType, { value }), hint);
}

function periodOf({ from, to, asOf }: LogFilters, host: Host): (on: string) => boolean {
  const date = (option: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : dateFlag(option, value, host);
  const [first, last, day] = [date('--from', from), date('--to', to), date('--as-of', asOf)];
  if (first !== undefined && last !== undefined && first > last)
    throw new CliError(exit.usage, 'usage/period', put(registerWords(host).log.backwards, { from: first, to: last }));
  return (on) =>
    (first === undefined || on >= first) && (last === undefined || on <= last) && (day === undefined || on <= day);
}

/**
 * The events that are wanted, in causal order, each with its article. Throws a CliError (exit 2) for a platform, an
 * application, an actor, a type or an article that is not known, with the one that was perhaps meant.
 */
export async function logged(flags: LogFilters, office: Office, host: Host): Promise<readonly Logged[]> {
  const inPeriod = periodOf(flags, host);
  const article = flags.article === undefined ? null : await articleFlag(flags.article, host);
  const type = flags.type === undefined ? null : await typeFlag(flags.type, host);
  const about: ((event: LedgerEvent) => boolean)[] = [];
  if (flags.application !== undefined)
    about.push(concerns((await applicationFor(await office.read(), flags.application, host)).application.received));
  if (flags.platform !== undefined)
    about.push(concernsPlatform(await platformFor(await office.read(), flags.platform, host)));
  const articleOf = articleTeller();
  const articles = new Map<string, string>();
  const actors = new Set<string>();
  const placed = office.history((event) => {
    const under = articleOf(event);
    actors.add(event.actor);
    // Each is asked of every event: some keep in mind what they saw.
    const concerned = about.map((one) => one(event)).every(Boolean);
    const wanted =
      concerned &&
      inPeriod(event.on) &&
      (type === null || event.type === type || event.type.startsWith(`${type}.`)) &&
      (article === null || isUnder(under, article)) &&
      (flags.actor === undefined || event.actor === flags.actor.trim());
    if (wanted) articles.set(event.hash, under);
    return wanted;
  });
  if (flags.actor !== undefined && !actors.has(flags.actor.trim())) {
    const words = registerWords(host).log;
    const hint = await didYouMean(flags.actor, [...actors], host);
    throw new CliError(exit.usage, 'usage/unknown-actor', put(words.noActor, { name: flags.actor }), hint);
  }
  return placed.map((one) => ({ ...one, article: articleText(articles.get(one.event.hash)!) }));
}
