import { longDate } from '../../export/official/document.ts';
import { noticeFacts as words } from '../../i18n/zh/notice-facts.ts';
import { fillWhole } from '../../i18n/fill.ts';
import type { EventOf, LedgerEvent } from '../../process/event.ts';
import { lifeOf, platformOf } from '../../process/life/life.ts';
import type { Platform, State } from '../../process/state.ts';
import type { Office } from '../round/office.ts';
import { commonFields, functionsText, type Notice, regionText } from './notice.ts';

type Decided = EventOf<'review.confirmed'> | EventOf<'review.revoked'>;
type Cancelled = EventOf<'platform.cancelled'>;

/** A platform as it stood on the day of a decision, whatever it is called since. */
interface Past {
  state: State;
  platform: Platform;
}

async function pastOf(office: Office, number: string, day: string): Promise<Past | null> {
  const state = await office.read(day);
  const platform = platformOf(state, number);
  return platform ? { state, platform } : null;
}

/** Acts of a type in the order of the ledger, none that was taken back. */
const actsOf = <E extends LedgerEvent>(office: Office, is: (event: LedgerEvent) => event is E): E[] =>
  office
    .history(is)
    .filter(({ undone }) => !undone)
    .map(({ event }) => event as E);

const isDecided = (event: LedgerEvent): event is Decided =>
  event.type === 'review.confirmed' || event.type === 'review.revoked';

const listed = ({ platform }: Past, i: number) => ({
  no: String(i + 1),
  number: platform.number,
  platform: platform.platform,
  operator: platform.operator.name,
  region: regionText(platform.operator.region),
  functions: functionsText(platform.functions),
});

/** Whether a decision had its effect: of two that contradict each other, a person keeps one. */
const inForce = ({ state, platform }: Past, { hash }: Decided): boolean =>
  platform.ended?.event === hash ||
  platform.terms.some(({ event }) => event === hash) ||
  lifeOf(state, platform.number).reviews.some(({ decided }) => decided?.event === hash);

/** 复核结果通知: one document number is one notice, with who is confirmed, who must put something right, who is revoked. */
export async function reviewNotices(year: number, office: Office): Promise<Notice[]> {
  const byDocument = new Map<string, { event: Decided; past: Past }[]>();
  for (const event of actsOf(office, isDecided)) {
    if (event.data.year !== year) continue;
    const past = await pastOf(office, event.data.platform, event.on);
    if (!past || !inForce(past, event)) continue;
    const { document } = event.data;
    byDocument.set(document, [...(byDocument.get(document) ?? []), { event, past }]);
  }
  return [...byDocument].map(([document, all]) => reviewOf(year, document, all, office));
}

function reviewOf(
  year: number,
  document: string,
  all: readonly { event: Decided; past: Past }[],
  office: Office,
): Notice {
  const confirmed = all.flatMap(({ event, past }) => (event.type === 'review.confirmed' ? [{ event, past }] : []));
  const revoked = all.flatMap(({ event, past }) => (event.type === 'review.revoked' ? [{ event, past }] : []));
  const rectifying = confirmed.filter(({ event }) => event.data.until !== null);
  const { event, past } = all.at(-1)!;
  const count = (n: number): string => (n === 0 ? '' : String(n));
  const fields = {
    ...commonFields(office, event),
    year: String(year),
    notice: past.state.years.get(year)?.opened?.notice ?? '',
    document,
    count: String(all.length),
    confirmed: count(confirmed.length),
    rectifying: count(rectifying.length),
    revoked: count(revoked.length),
  };
  const rows = {
    confirmed: confirmed.map(({ event: { data }, past: one }, i) => ({
      ...listed(one, i),
      validity: fillWhole(words.period, { from: data.validFrom, until: data.validUntil }),
      validFrom: data.validFrom,
      validUntil: data.validUntil,
      remark: data.until === null ? '' : words.rectified,
    })),
    rectifying: rectifying.map(({ event: { data }, past: one }, i) => ({
      ...listed(one, i),
      until: longDate(data.until ?? ''),
      matters: data.matters ?? '',
    })),
    revoked: revoked.map(({ event: { data }, past: one }, i) => ({ ...listed(one, i), reason: data.reason })),
  };
  const entries = [...confirmed, ...revoked].map(({ event: { data } }) => data.platform);
  return { kind: 'review', entries, event, document, year, facts: { fields, rows } };
}

const oneFields = ({ platform }: Past) => ({
  number: platform.number,
  platform: platform.platform,
  operator: platform.operator.name,
  region: regionText(platform.operator.region),
  functions: functionsText(platform.functions),
  recognition: platform.document,
  recognisedOn: longDate(platform.recognised.on),
});

/** 撤销决定, one for each platform revoked by a review. */
export async function revocationNotices(office: Office): Promise<Notice[]> {
  const found: Notice[] = [];
  for (const event of actsOf(office, (one): one is EventOf<'review.revoked'> => one.type === 'review.revoked')) {
    const { platform: number, application, document, year, reason, received } = event.data;
    const past = await pastOf(office, number, event.on);
    if (!past || !inForce(past, event)) continue;
    const measured = lifeOf(past.state, number).reviews.find((one) => one.received === received)?.measured ?? null;
    const fields = {
      ...commonFields(office, event),
      ...oneFields(past),
      application,
      document,
      year: String(year),
      reason,
      measuredBy: measured?.body ?? '',
      measured: measured ? fillWhole(words.measured[measured.result], { opinion: sentence(measured.opinion) }) : '',
      measuredOn: measured ? longDate(measured.date) : '',
    };
    found.push({
      kind: 'revocation',
      entries: [number],
      event,
      document,
      year: Number(event.on.slice(0, 4)),
      facts: { fields: { ...fields, reason: `${sentence(reason)}。` }, rows: {} },
    });
  }
  return found;
}

/** Without the mark at its end: the template puts its own. */
const sentence = (text: string): string => text.trim().replace(/[。；，.;,]+$/, '');

/** 取消决定, one for each platform cancelled (Art. 16), with the hearing that went before. */
export async function cancellationNotices(office: Office): Promise<Notice[]> {
  const found: Notice[] = [];
  for (const event of actsOf(office, (one): one is Cancelled => one.type === 'platform.cancelled')) {
    const { platform: number, ground, document, reason } = event.data;
    const past = await pastOf(office, number, event.on);
    if (!past || past.platform.ended?.event !== event.hash) continue;
    const { notified = null, heard = null } =
      lifeOf(past.state, number).cancellations.find(({ ended }) => ended?.event === event.hash) ?? {};
    const fields = {
      ...commonFields(office, event),
      ...oneFields(past),
      document,
      ground: fillWhole(words.ground, { n: '一二三四五'[Number(ground.slice(3)) - 1]! }),
      groundText: words.grounds[ground],
      reason: `${sentence(reason)}。`,
      notifiedOn: notified ? longDate(notified.date) : '',
      heardOn: heard ? longDate(heard.date) : '',
      heard: heard ? fillWhole(words.heard[heard.reply], { on: longDate(heard.date) }) : '',
    };
    const year = Number(event.on.slice(0, 4));
    found.push({ kind: 'cancellation', entries: [number], event, document, year, facts: { fields, rows: {} } });
  }
  return found;
}
