import { canonical } from '../core/canonical.ts';
import { hindrance } from './guard.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import type { EventData, EventOf } from './event.ts';
import { doneBy } from './find.ts';
import { touchUnless } from './merged.ts';
import { type No, said } from './panel-guard.ts';
import { canonicalSource, type Digest, keyOf, select, sourcesOf } from './rfc3797.ts';
import { mayHappen, type OnApplication } from './stage.ts';
import type { Application, Site, State, Year } from './state.ts';

type Planned = EventData['site.planned'];
type Recorded = EventData['site.recorded'];

/** How many rows of each list a visit looks at; fewer where there are fewer. */
const samples = { staff: 5, services: 10, activities: 3 } as const;
export type Sampled = keyof typeof samples;

/** The guard before every step of a visit (Art. 11): form review passed. */
function siteHindrance(year: Year, application: Application, type: OnApplication, setting: Setting): No | null {
  const hindered = hindrance(year, application, type, setting);
  if (hindered) return hindered;
  const { id, form } = application;
  return form?.result === 'passed' ? null : refuse('site/form', { id }, `review form ${id} --pass`);
}

/** A visit is planned and recorded until it is on record; what comes after that presupposes it. */
function alreadyRecorded(application: Application, type: OnApplication): No | null {
  const { id, site } = application;
  if (!site.recorded && mayHappen(type, application)) return null;
  return refuse('site/recorded', { id, date: site.recorded?.date ?? '', result: site.recorded?.result ?? '' });
}

/** Rows of a list to look at, as pointers in the order of the list; RFC 3797, the list's name a further source. */
function sample(seed: string, { id }: Application, list: Sampled, rows: number, md5: Digest): string[] {
  const key = keyOf([seed, ...sourcesOf(id), list]);
  const all = Array.from({ length: rows }, (_, row) => row);
  return select(all, key, md5, samples[list])
    .toSorted((a, b) => a - b)
    .map((row) => `/${list}/${row}`);
}

/** What a verdict leaves to be seen on the spot: open norms, doubts, inputs that were missing. */
const weakStatus: ReadonlySet<string> = new Set(['human', 'query', 'unknown']);

/**
 * A plan for the visit: clauses whose evidence is weak (`weak` adds met ones, at exactly the threshold say), and rows of
 * each list sampled by a seed. `rows`: how many each list has. The same plan again changes nothing; another one stands
 * beside it in the ledger, and is remarked on. Refused: `site/form`, `site/seed`, `site/rows`, `site/recorded`.
 */
export function planSite(
  year: Year,
  application: Application,
  { seed, rows, weak = [] }: { seed: string; rows: Readonly<Record<Sampled, number>>; weak?: readonly string[] },
  setting: Setting,
  md5: Digest,
): Decision {
  // The visit is over, and this is the plan it went by.
  if (application.site.recorded && application.site.planned?.seed === seed && !application.ended) return unchanged;
  const no = siteHindrance(year, application, 'site.planned', setting) ?? alreadyRecorded(application, 'site.planned');
  if (no) return no;
  const { id, received, manifest, site } = application;
  if (canonicalSource(seed) === null) return refuse('site/seed', { seed });
  const wrong = (Object.keys(samples) as Sampled[]).find((list) => !Number.isSafeInteger(rows[list]) || rows[list] < 0);
  if (wrong) return refuse('site/rows', { list: wrong, rows: rows[wrong] });
  const open = application.open.filter(({ status }) => weakStatus.has(status)).map(({ clause }) => clause);
  const data: Planned = {
    application: id,
    received,
    seed,
    clauses: [...new Set([...open, ...weak])],
    staff: sample(seed, application, 'staff', rows.staff, md5),
    services: sample(seed, application, 'services', rows.services, md5),
    activities: sample(seed, application, 'activities', rows.activities, md5),
    manifest,
  };
  const { planned } = site;
  if (planned && sameAs(planned, data)) return unchanged;
  const remarks: Remark[] = planned ? [{ code: 'site/planned-again', args: { id, on: planned.on } }] : [];
  return { ...accept({ type: 'site.planned', data }), remarks } as Decision;
}

/** Whether what is on record says the same, whoever did it and when. */
function sameAs<T extends object>(known: T & { event: string; actor: string; on: string }, data: T): boolean {
  const { event: _event, actor: _actor, on: _on, ...rest } = known;
  return canonical(rest) === canonical(data);
}

/**
 * Records the visit (Art. 11): after the expert review, unless a reason says why before it. Doubtful and false say what
 * was found. Recorded once; a wrong record is undone first. Refused: `site/form`, `site/order`, `site/date` (after the
 * official date, or before the application came in), `site/people`, `site/findings`, `site/recorded`.
 */
export function recordSite(
  year: Year,
  application: Application,
  asked: Omit<Recorded, 'application' | 'received'>,
  setting: Setting,
): Decision {
  const { id, received, panel, receivedOn, site } = application;
  const people = [...new Set(asked.people.map((name) => name.trim()).filter(Boolean))];
  const [findings, outOfOrder] = [said(asked.findings), said(asked.outOfOrder)];
  const data = { ...asked, application: id, received, people, findings, outOfOrder };
  if (site.recorded && sameAs(site.recorded, { ...data, outOfOrder: site.recorded.outOfOrder && outOfOrder }))
    return unchanged;
  const no =
    siteHindrance(year, application, 'site.recorded', setting) ?? alreadyRecorded(application, 'site.recorded');
  if (no) return no;
  if (!panel.closed && outOfOrder === null) return refuse('site/order', { id }, `review expert close ${id}`);
  if (asked.date > setting.on || asked.date < receivedOn)
    return refuse('site/date', { id, date: asked.date, from: receivedOn, on: setting.on });
  if (people.length === 0) return refuse('site/people', { id });
  if (asked.result !== 'true' && findings === null) return refuse('site/findings', { id, result: asked.result });
  return accept({ type: 'site.recorded', data: { ...data, outOfOrder: panel.closed ? null : outOfOrder } });
}

/** Says why a doubtful visit does not stand in the way; of another result there is nothing to settle. */
export function settleSite(
  year: Year,
  application: Application,
  { reason }: { reason: string },
  setting: Setting,
): Decision {
  const { id, received, site } = application;
  if (site.settled?.reason === reason) return unchanged;
  const no = siteHindrance(year, application, 'site.settled', setting);
  if (no) return no;
  if (site.settled) return refuse('site/settled', { id, on: site.settled.on });
  if (site.recorded?.result !== 'doubtful' || !mayHappen('site.settled', application))
    return refuse('site/not-doubtful', { id, result: site.recorded?.result ?? '' });
  return accept({ type: 'site.settled', data: { application: id, received, reason } });
}

/** An effect on the visit, unless it overlooks what two workspaces both did. */
function onSite<T extends 'site.planned' | 'site.recorded' | 'site.settled'>(
  overlooks: (site: Site) => boolean,
  apply: (site: Site, event: EventOf<T>) => void,
) {
  return (state: State, event: EventOf<T>, forced = false): void => {
    const named: { application: string; received: string } = event.data;
    touchUnless(
      ({ site }) => overlooks(site),
      state,
      event,
      named,
      forced,
      ({ site }) => apply(site, event),
    );
  };
}

/** Effects of the site visit. */
export const evolveSite = {
  'site.planned': onSite(
    () => false,
    (site, event: EventOf<'site.planned'>) => {
      site.planned = Object.assign({}, event.data, doneBy(event));
    },
  ),
  'site.recorded': onSite(
    ({ recorded }) => recorded !== null,
    (site, event: EventOf<'site.recorded'>) => {
      site.recorded = Object.assign({}, event.data, doneBy(event));
    },
  ),
  'site.settled': onSite(
    ({ recorded, settled }) => recorded?.result !== 'doubtful' || settled !== null,
    (site, event: EventOf<'site.settled'>) => {
      site.settled = { reason: event.data.reason, ...doneBy(event) };
    },
  ),
};
