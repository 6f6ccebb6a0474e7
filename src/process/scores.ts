import { add, compare, exact, parseExact, ratio, showExact } from '../core/exact.ts';
import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import type { EventData } from './event.ts';
import { entry } from './find.ts';
import { expertHindrance } from './panel.ts';
import { type No, panelHindrance, said } from './panel-guard.ts';
import type { Digest } from './rfc3797.ts';
import type { Application, Score, State, Year } from './state.ts';

/** A sheet as it came back. Points and total are decimal text. */
export interface Returned {
  expert: string;
  /** Digest of the sheet that was issued, as the returned one carries it. */
  sheet: string;
  items: readonly { item: string; points: string }[];
  total: string;
  recommend: boolean | null;
  opinion: string | null;
}

type Items = EventData['score.recorded']['items'];

/** Whole points or tenths. */
const pointsShape = /^\d{1,6}(?:\.\d)?$/;

/** The items of a sheet in the order of the application's parts, each within its maximum. */
function itemsOf({ id, parts }: Application, { expert, items }: Returned): Items | No {
  const given = items.map(({ item }) => item);
  const missing = Object.keys(parts).filter((part) => !given.includes(part));
  const foreign = given.filter((item, index) => !Object.hasOwn(parts, item) || given.indexOf(item) !== index);
  if (missing.length > 0 || foreign.length > 0)
    return refuse('panel/items', { id, expert, missing: missing.join('、'), foreign: foreign.join('、') });
  const read: Items = [];
  for (const [item, most] of Object.entries(parts)) {
    const { points } = items.find((one) => one.item === item)!;
    const max = showExact(exact(most));
    if (!pointsShape.test(points) || compare(exact(points), exact(max)) > 0)
      return refuse('panel/points', { id, expert, item, points, max });
    read.push({ item, points: showExact(exact(points)), max });
  }
  return read;
}

const sameScore = (known: Score, data: EventData['score.recorded']): boolean =>
  known.total === data.total &&
  known.recommend === data.recommend &&
  known.opinion === data.opinion &&
  known.items.length === data.items.length &&
  known.items.every(({ item, points }, index) => {
    const now = data.items[index];
    return now?.item === item && now.points === points;
  });

/** Whether a score says what is on record of that expert. */
export const isRepeated = (application: Application, data: EventData['score.recorded']): boolean => {
  const known = entry(application.panel.scores, data.expert);
  return known !== undefined && sameScore(known, data);
};

/**
 * Records an expert's score. A changed one names what it replaces, so that the trace stays; the same again changes
 * nothing. Nothing is recorded of one who is recused, does not sit, or has a conflict. Refused further: `panel/sheet`
 * (not the one he was given), `panel/items`, `panel/points`, `panel/total`.
 */
export function recordScore(
  state: State,
  year: Year,
  application: Application,
  returned: Returned,
  setting: Setting,
  sha256: Digest,
): Decision {
  const { expert, sheet, recommend } = returned;
  const no =
    panelHindrance(year, application, 'score.recorded', setting) ?? expertHindrance(state, application, expert, sha256);
  if (no) return no;
  const { id, received, panel } = application;
  const issued = entry(panel.sheets, expert);
  if (issued !== sheet) return refuse('panel/sheet', { id, expert, issued: issued === undefined ? '' : 'yes' });
  const items = itemsOf(application, returned);
  if ('ok' in items) return items;
  const sum = items.reduce((total, { points }) => add(total, exact(points)), ratio(0, 1));
  const total = parseExact(returned.total);
  if (!total || compare(total, sum) !== 0)
    return refuse('panel/total', { id, expert, total: returned.total, sum: showExact(sum) });
  const data = {
    application: id,
    received,
    expert,
    sheet,
    items,
    total: showExact(sum),
    recommend,
    opinion: said(returned.opinion),
    replaces: entry(panel.scores, expert)?.event ?? null,
  };
  return isRepeated(application, data) ? unchanged : accept({ type: 'score.recorded', data });
}
