import { plain } from '../core/values/text.ts';
import { chineseInteger } from '../core/values/numerals.ts';
import type { Act, EventOf, EventType } from './event.ts';

/** An article of the regulation, with its item where it has one: `15`, `16.4`, `6.1`. */
export type Article = string;

type Said<T extends EventType> = Article | ((event: EventOf<T>, groundOf: (platform: string) => Article) => Article);

/** Of a step of a cancellation that names no ground: the one that was proposed. */
const ofCancellation = ({ data }: { data: { platform: string } }, groundOf: (platform: string) => Article): Article =>
  groundOf(data.platform);

/** Duties by the first word of their key, e.g. `summary:XJ2021-003:2023`. */
const duties: Readonly<Record<string, Article>> = { summary: '14', report: '16.5', review: '15', paper: '17' };

/** Clauses (`6.4.team`), and doubts about who recommends (Art. 8) or who applies (Art. 10). */
function ofQuestion({ data: { question } }: EventOf<'question.answered'>): Article {
  const clause = /^(\d+(?:\.\d+)?)/.exec(question)?.[1];
  return clause ?? (/^(?:recommender|region)\//.test(question) ? '8' : '10');
}

/** Which article each act is taken under: every type of event has one. */
const articles: { [T in EventType]: Said<T> } = {
  'batch.opened': '12',
  'batch.publicised': '11',
  'batch.recognised': '11',
  'batch.published': '13',
  'application.received': ({ data }) => (data.kind === 'triennial' ? '15' : '9'),
  'application.completed': '10',
  'application.refused': '12',
  'application.withdrawn': '11',
  'form.passed': '10',
  'form.refused': '10',
  'material.requested': '10',
  'material.waived': '10',
  'question.answered': ofQuestion,
  'pool.loaded': '11',
  'panel.drawn': '11',
  'panel.assigned': '11',
  'panel.closed': '11',
  'expert.recused': '11',
  'sheet.issued': '11',
  'score.recorded': '11',
  'site.planned': '11',
  'site.recorded': '11',
  'site.settled': '11',
  'meeting.proposed': '11',
  'meeting.declined': '11',
  'publicity.restarted': '11',
  'objection.filed': '11',
  'objection.accepted': '11',
  'objection.dismissed': '11',
  'objection.upheld': '11',
  'contradiction.settled': '18',
  'decision.undone': '18',
  'summary.received': '14',
  'report.received': '16.5',
  'inspection.recorded': '17',
  'complaint.received': '16.4',
  'complaint.closed': '16.4',
  'penalty.recorded': ({ data }) => (data.kind === 'judicial' ? '16.2' : '16.1'),
  'activity.recorded': ({ data }) => (data.kind === 'authority-event' ? '16.3' : '14'),
  'platform.changed': '13',
  'duty.skipped': ({ data }) => duties[data.key.split(':')[0]!] ?? '18',
  'paper.received': '17',
  'reminder.issued': '15',
  'review.measured': '15',
  'review.confirmed': '15',
  'review.revoked': '15',
  'rectification.closed': '15',
  'platform.lapsed': '15',
  'cancellation.proposed': ({ data }) => data.ground,
  'cancellation.notified': ofCancellation,
  'cancellation.heard': ofCancellation,
  'cancellation.dropped': ofCancellation,
  'platform.cancelled': ({ data }) => data.ground,
};

export const eventTypes = Object.keys(articles) as EventType[];

/**
 * Tells of each event the article it was taken under. Ask it of all events in their order: it keeps in mind on which ground
 * (Art. 16) a cancellation was proposed, since its later steps do not say so.
 */
export function articleTeller(): (event: Act) => Article {
  const grounds = new Map<string, Article>();
  return (event) => {
    if (event.type === 'cancellation.proposed') grounds.set(event.data.platform, event.data.ground);
    const said = articles[event.type] as Said<EventType> | undefined;
    return typeof said === 'function'
      ? said(event as EventOf<EventType>, (platform) => grounds.get(platform) ?? '16')
      : (said ?? '18');
  };
}

const digits = '〇一二三四五六七八九十';

/** `16.4` → 第十六条（四）. */
export function articleText(article: Article): string {
  const [whole, item] = article.split('.').map(Number) as [number, number?];
  const tens = whole >= 20 ? `${digits[Math.floor(whole / 10)]}十` : whole >= 10 ? '十' : '';
  const ones = whole % 10 === 0 && whole > 0 ? '' : digits[whole % 10];
  return `第${tens}${ones}条${item === undefined ? '' : `（${digits[item]}）`}`;
}

/** Articles that acts are taken under, for who asks for one. */
export const knownArticles: readonly Article[] =
  '6 6.1 6.2 6.3 6.4 6.5 6.6 7 7.1 7.2 7.3 7.4 7.5 7.6 8 9 10 11 12 13 14 15 16 16.1 16.2 16.3 16.4 16.5 17 18'.split(
    ' ',
  );

const numeral = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const written = new RegExp(`^第?${numeral}(?:条第?(?:\\(?${numeral}\\)?项?)?|[.．]${numeral})?$`);

/** An article as people write it (第十五条, 15, 16.4, 第十六条（四）) as `15` or `16.4`; null if it is none. */
export function parseArticle(text: string): Article | null {
  const [, whole, item, other] = written.exec(plain(text).replaceAll(' ', '')) ?? [];
  const read = (one: string): string => (/^\d+$/.test(one) ? String(Number(one)) : String(chineseInteger(one) ?? ''));
  if (whole === undefined) return null;
  const part = item ?? other;
  return part === undefined ? read(whole) : `${read(whole)}.${read(part)}`;
}

/** Whether an act under one article is among what was asked for: 16 asks for all its items. */
export const isUnder = (article: Article, asked: Article): boolean =>
  article === asked || article.startsWith(`${asked}.`);
