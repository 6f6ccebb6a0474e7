import { longDate } from '../../export/official/document.ts';
import { noticeFacts as words } from '../../i18n/zh/notice-facts.ts';
import { fillWhole } from '../../i18n/fill.ts';
import { byReceipt } from '../../process/entries.ts';
import type { EventOf, LedgerEvent } from '../../process/event.ts';
import type { Application, Year } from '../../process/state.ts';
import type { Office } from '../round/office.ts';
import { commonFields, functionsText, type Notice, regionText } from './notice.ts';

type Published = EventOf<'batch.publicised'> | EventOf<'publicity.restarted'>;

/** 补正通知: the latest request of every application of a round that was sent one and did not have it taken back. */
export function requestNotices(year: Year, office: Office): Notice[] {
  const found = new Map<string, EventOf<'material.requested'>>();
  for (const { event, undone } of office.history(({ type }) => type === 'material.requested')) {
    if (event.type !== 'material.requested' || undone || !year.applications.has(event.data.received)) continue;
    found.set(event.data.received, event as EventOf<'material.requested'>);
  }
  return [...year.applications.values()].toSorted(byReceipt).flatMap((application) => {
    const event = found.get(application.received);
    return event ? [requestOf(year, application, event, office)] : [];
  });
}

function requestOf(
  { year, opened }: Year,
  { id, platform, operator, recommender, receivedOn }: Application,
  event: EventOf<'material.requested'>,
  office: Office,
): Notice {
  const { items, until, note } = event.data;
  const titles = new Map(office.pack.materials.map(({ item, title, cite }) => [item, { title: title.zh, cite }]));
  const fields = {
    ...commonFields(office, event),
    application: id,
    platform,
    operator: operator.name,
    recommender: recommender?.body ?? '',
    year: String(year),
    notice: opened?.notice ?? '',
    receivedOn: longDate(receivedOn),
    until: longDate(until),
    count: String(items.length),
    note: note ?? '',
  };
  const materials = items.map((item, i) => {
    const { title, cite } = titles.get(item) ?? { title: item, cite: '第十条' };
    return { no: String(i + 1), code: item, title, cite };
  });
  return { kind: 'request', entries: [id], event, document: null, year, facts: { fields, rows: { materials } } };
}

/** 公示: every publication of a round, the first and each that began the count anew. */
export function publicityNotices(year: Year, office: Office): Notice[] {
  const is = (event: LedgerEvent): event is Published =>
    (event.type === 'batch.publicised' || event.type === 'publicity.restarted') && event.data.year === year.year;
  return office
    .history(is)
    .filter(({ undone }) => !undone)
    .map(({ event }) => publicityOf(year, event as Published, office));
}

function publicityOf(year: Year, event: Published, office: Office): Notice {
  const { window, entries, url } = event.data;
  const rows = entries.map(({ application: id, received, functions }, i) => {
    const one = year.applications.get(received);
    // An act on an application that nobody received would be damage, and the ledger is verified.
    if (!one) throw new Error(`no application ${id}`);
    return {
      no: String(i + 1),
      application: one.id,
      platform: one.platform,
      operator: one.operator.name,
      region: regionText(one.operator.region),
      recommender: one.recommender?.body ?? '',
      functions: functionsText(functions),
    };
  });
  const again = event.type === 'publicity.restarted' ? event.data : null;
  const fields = {
    ...commonFields(office, event),
    year: String(year.year),
    notice: year.opened?.notice ?? '',
    count: String(rows.length),
    days: String(window.days),
    start: longDate(window.start),
    from: longDate(window.start),
    lastDay: longDate(window.lastDay),
    lastDayIfStartCounts: window.firstDay === 'next' ? longDate(window.lastDayIfStartCounts) : '',
    counting: words.counting[window.firstDay],
    again: again ? words.again[again.why] : '',
    reason: again?.reason ?? '',
    url,
    provisional: window.provisional ? '1' : '',
  };
  return {
    kind: 'publicity',
    entries: rows.map(({ application }) => application),
    event,
    document: null,
    year: year.year,
    facts: { fields, rows: { entries: rows } },
  };
}

/** 认定通知: one document number is one notice, however many acts it took. */
export function recognitionNotices(year: Year, office: Office): Notice[] {
  const byDocument = new Map<string, Application[]>();
  for (const one of [...year.applications.values()].filter(({ recognised }) => recognised).toSorted(byReceipt))
    byDocument.set(one.recognised!.document, [...(byDocument.get(one.recognised!.document) ?? []), one]);
  const acts = new Set([...year.applications.values()].flatMap(({ recognised }) => recognised?.event ?? []));
  const events = office.history(({ hash }) => acts.has(hash)).map(({ event }) => event);
  return [...byDocument].map(([document, all]) => {
    const own = new Set(all.map(({ recognised }) => recognised!.event));
    const event = events.findLast(({ hash }) => own.has(hash))!;
    return recognitionOf(year, document, all, event, office);
  });
}

function recognitionOf(
  year: Year,
  document: string,
  all: readonly Application[],
  event: LedgerEvent,
  office: Office,
): Notice {
  const rows = all.map(({ platform, operator, publicity, functions, recognised }, i) => ({
    no: String(i + 1),
    number: recognised!.number,
    platform,
    operator: operator.name,
    region: regionText(operator.region),
    functions: functionsText(publicity?.functions ?? functions),
    validity: fillWhole(words.period, { from: recognised!.validFrom, until: recognised!.validUntil }),
    validFrom: recognised!.validFrom,
    validUntil: recognised!.validUntil,
  }));
  const windows = all.flatMap(({ publicity }) => (publicity ? [publicity.window] : []));
  const [window] = windows;
  // Entries whose count began anew each have their own period; then the notice names none.
  const same = window !== undefined && windows.every(({ start }) => start === window.start);
  const fields = {
    ...commonFields(office, event),
    year: String(year.year),
    notice: year.opened?.notice ?? '',
    document,
    count: String(rows.length),
    validFrom: longDate(rows[0]!.validFrom),
    validUntil: longDate(rows[0]!.validUntil),
    publicity: same
      ? fillWhole(words.window, { start: longDate(window.start), lastDay: longDate(window.lastDay) })
      : '',
  };
  const entries = rows.map(({ number }) => number);
  return { kind: 'recognition', entries, event, document, year: year.year, facts: { fields, rows: { entries: rows } } };
}
