import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  articleTeller,
  articleText,
  eventTypes,
  isUnder,
  knownArticles,
  parseArticle,
} from '../../src/process/articles.ts';
import type { Act, EventType } from '../../src/process/event.ts';

const tell = (type: EventType, data: object): string => articleTeller()({ type, data } as Act);

describe('every event type', () => {
  const schemas = readdirSync(new URL('../../schemas/events/', import.meta.url)).map((name) =>
    name.replace('.schema.json', ''),
  );

  it('has an article: those of the schemas and no others', () => {
    expect(eventTypes.toSorted()).toEqual(schemas.toSorted());
  });

  it.each(schemas)('%s is taken under an article one can ask for', (type) => {
    const data = { platform: 'XJ2021-001', ground: '16.1', kind: 'other', question: '6.4.team', key: 'summary:…' };
    expect(knownArticles).toContain(tell(type as EventType, data));
  });
});

it.each<[EventType, object, string]>([
  ['batch.opened', {}, '12'],
  ['application.received', { kind: 'application' }, '9'],
  ['application.received', { kind: 'triennial' }, '15'],
  ['form.refused', {}, '10'],
  ['question.answered', { question: '6.4.team' }, '6.4'],
  ['question.answered', { question: '7.1.system' }, '7.1'],
  ['question.answered', { question: 'recommender/not-entitled' }, '8'],
  ['question.answered', { question: 'id/credit-code' }, '10'],
  ['batch.published', {}, '13'],
  ['summary.received', {}, '14'],
  ['activity.recorded', { kind: 'authority-event' }, '16.3'],
  ['activity.recorded', { kind: 'public-benefit' }, '14'],
  ['penalty.recorded', { kind: 'administrative' }, '16.1'],
  ['penalty.recorded', { kind: 'association' }, '16.1'],
  ['penalty.recorded', { kind: 'judicial' }, '16.2'],
  ['complaint.closed', {}, '16.4'],
  ['report.received', {}, '16.5'],
  ['inspection.recorded', {}, '17'],
  ['platform.lapsed', {}, '15'],
  ['platform.cancelled', { ground: '16.2' }, '16.2'],
  ['duty.skipped', { key: 'report:XJ2021-001:2023' }, '16.5'],
  ['duty.skipped', { key: 'something:else' }, '18'],
  ['decision.undone', {}, '18'],
])('%s %o: Art. %s', (type, data, article) => expect(tell(type, data)).toBe(article));

it('the steps of a cancellation have the ground it was proposed on', () => {
  const articleOf = articleTeller();
  const of = (type: EventType, platform: string, ground?: string): string =>
    articleOf({ type, data: { platform, ...(ground ? { ground } : {}) } } as Act);
  expect(of('cancellation.notified', 'XJ2021-001')).toBe('16');
  of('cancellation.proposed', 'XJ2021-001', '16.3');
  of('cancellation.proposed', 'XJ2021-002', '16.5');
  expect(of('cancellation.heard', 'XJ2021-001')).toBe('16.3');
  expect(of('cancellation.dropped', 'XJ2021-002')).toBe('16.5');
  of('cancellation.proposed', 'XJ2021-001', '16.4');
  expect(of('cancellation.notified', 'XJ2021-001')).toBe('16.4');
});

it.each([
  ['15', '15'],
  ['第十五条', '15'],
  ['十五', '15'],
  ['１５', '15'],
  ['16.4', '16.4'],
  ['第十六条（四）', '16.4'],
  ['第十六条(四)', '16.4'],
  ['第十六条第（四）项', '16.4'],
  ['第 16 条 4', '16.4'],
  ['六', '6'],
  ['第二十条', '20'],
  ['16.', null],
  ['第条', null],
  ['十五年', null],
  ['', null],
])('%s is read as %s', (text, article) => expect(parseArticle(text)).toBe(article));

it('every article reads back as it is written', () => {
  for (const article of knownArticles) expect(parseArticle(articleText(article))).toBe(article);
  expect(['6', '10', '15', '16.4', '18', '20', '21'].map(articleText)).toEqual([
    '第六条',
    '第十条',
    '第十五条',
    '第十六条（四）',
    '第十八条',
    '第二十条',
    '第二十一条',
  ]);
});

it('an article asks for its items, and for no other article', () => {
  expect(isUnder('16.4', '16')).toBe(true);
  expect(isUnder('16.4', '16.4')).toBe(true);
  expect(isUnder('16', '16.4')).toBe(false);
  expect(isUnder('16.4', '1')).toBe(false);
});
