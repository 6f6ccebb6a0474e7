import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { isIsoDate } from '../../src/core/dates.ts';
import type { Decision, Setting } from '../../src/process/decision.ts';
import type { Act, EventData, EventType, LedgerEvent } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { named, yearOf } from '../../src/process/find.ts';
import { fileObjection, type Asked } from '../../src/process/objection.ts';
import { type Publicity, publicise } from '../../src/process/publicity.ts';
import { type Recognition, recognise } from '../../src/process/recognition.ts';
import type { Done } from '../../src/process/done.ts';
import {
  type Application,
  initial,
  type Objection,
  type State,
  type Window,
  type Year,
} from '../../src/process/state.ts';

export const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
export const digest = (text: string): string => `sha256:${hex(text)}`;

export const on = (date: string, authority = true): Setting => ({ on: date, today: '2025-12-31', authority });

const window = (start: string, lastDay: string, lastDayIfStartCounts: string, from: string | null): Window => ({
  start,
  days: 7,
  firstDay: 'next',
  lastDay,
  lastDayIfStartCounts,
  recognisableFrom: from,
  provisional: false,
});

/** Windows of 2024, counted by hand on the calendar of that year. */
export const windows = {
  /** Monday; 3–6, 9–11 September. */
  september: window('2024-09-02', '2024-09-11', '2024-09-10', '2024-09-12'),
  /** Thursday; 6, 9–14 September: the 14th, a Saturday, is worked; 15–17 is Mid-Autumn. */
  restarted: window('2024-09-05', '2024-09-14', '2024-09-13', '2024-09-18'),
  /** Monday; 24–27, Sunday 29, 30 September, 8 October after the National Day. */
  autumn: window('2024-09-23', '2024-10-08', '2024-09-30', '2024-10-09'),
  /** Friday; 23–27, 30, 31 December. The notice for 2025 had not come out. */
  yearEnd: window('2024-12-20', '2024-12-31', '2024-12-30', null),
} as const;

const ajv = new Ajv2020({ formats: { date: isIsoDate } });
const checks = new Map<EventType, ReturnType<typeof ajv.compile>>();

/** What no schema of its type would take is no event. */
function mustFit({ type, data }: Act): void {
  const path = new URL(`../../schemas/events/${type}.schema.json`, import.meta.url);
  const { 'x-version': _, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const check = checks.get(type) ?? ajv.compile(schema);
  checks.set(type, check);
  if (!check(data)) throw new Error(`${type}: ${ajv.errorsText(check.errors)}`);
}

type Received = EventData['application.received'];

export function receivedAs(id: string, more: Partial<Received> = {}): Received {
  return {
    id,
    year: Number(id.slice(0, 4)),
    kind: 'application',
    platform: `平台${id}`,
    operator: { name: `运营单位${id}`, creditCode: null, region: '650100' },
    recommender: { body: '乌鲁木齐市工业和信息化局', kind: 'prefecture', region: '650100' },
    functions: ['training', 'finance'],
    path: null,
    manifest: digest('manifest'),
    pack: { id: 'xj-2012', digest: digest('pack') },
    calendar: digest('calendar'),
    asOf: '2024-06-30',
    verdict: { advice: 'ready', score: { points: 76, max: 100, parts: [] }, clauses: [], materials: [], findings: [] },
    parties: [],
    ...more,
  };
}

export const done = (date: string, event = 'given'): Done => ({ event, actor: '张三', on: date });

/** A publicity as asked for, complete. */
export const asked = (of: Window, more: Partial<Publicity> = {}): Publicity => ({
  url: `https://gxt.xinjiang.gov.cn/notice/${of.start}.html`,
  evidence: { sha256: hex(`evidence ${of.start}`), bytes: 1200 },
  window: of,
  calendar: digest('calendar'),
  list: digest('list'),
  ...more,
});

export const letter = (date: string, more: Partial<Asked> = {}): Asked => ({
  date,
  channel: 'letter',
  from: 'unit',
  realName: true,
  facts: true,
  evidence: [{ sha256: hex(`letter ${date}`), bytes: 10 }],
  ...more,
});

/** A ledger in memory with round 2024 opened: real events, folded; hashes and sequence made here. */
export function round() {
  const state: State = initial();
  const events: LedgerEvent[] = [];

  const write = (act: Act, date: string): LedgerEvent => {
    mustFit(act);
    const seq = events.length + 1;
    const event = {
      ...structuredClone(act),
      hash: hex(`${seq} ${act.type}`),
      actor: '张三',
      at: `${date}T09:00:00.000+08:00`,
      on: date,
      prev: null,
      seen: {},
      seq,
      stream: 'main',
      v: 1,
    } as LedgerEvent;
    events.push(event);
    evolve(state, event);
    return event;
  };

  write(
    {
      type: 'batch.opened',
      data: {
        year: 2024,
        notice: '新经信企业〔2024〕5号',
        deadline: '2024-06-30',
        pack: { id: 'xj-2012', digest: digest('pack') },
        calendar: digest('calendar'),
      },
    },
    '2024-03-01',
  );

  const year = (): Year => yearOf(state, 2024);
  const one = (id: string): Application => named(year(), id)[0]!;

  /** What is decided happens. */
  const happens = (decision: Decision, date: string): LedgerEvent[] => {
    expect(decision.ok ? 'accepted' : decision.refusal).toBe('accepted');
    return decision.ok ? decision.events.map((act) => write(act, date)) : [];
  };

  const received = (id: string, more: Partial<Received> = {}): Application => {
    write({ type: 'application.received', data: receivedAs(id, more) }, '2024-06-01');
    return one(id);
  };

  /** As the meeting leaves it (its own steps are tested elsewhere). */
  const proposed = (id: string, more: Partial<Received> = {}): Application => {
    const application = received(id, more);
    application.form = { ...done('2024-07-01'), result: 'passed' };
    application.meeting = { ...done('2024-08-20'), result: 'proposed', functions: ['training'] };
    application.lastOn = '2024-08-20';
    return application;
  };

  const publicised = (ids: readonly string[], of: Window = windows.september): Application[] => {
    ids.forEach((id) => proposed(id));
    happens(publicise(state, 2024, asked(of), on(of.start)), of.start);
    return ids.map(one);
  };

  const objected = (id: string, date: string, more: Partial<Asked> = {}): Objection => {
    const [event] = happens(fileObjection(year(), one(id), letter(date, more), on(date)), date);
    return year().objections.get(event!.hash)!;
  };

  const recognised = (date: string, more: Partial<Recognition> = {}): Decision => {
    const decision = recognise(
      state,
      2024,
      // A document has one date: another day, another document.
      {
        document: `新经信企业〔2024〕${Number(date.slice(5, 7))}${date.slice(8)}号`,
        validity: 'document-date',
        ...more,
      },
      on(date),
    );
    if (decision.ok) for (const act of decision.events) write(act, date);
    return decision;
  };

  return { state, events, write, year, one, happens, received, proposed, publicised, objected, recognised };
}

/** The code of a refusal, or how many events follow. */
export const outcome = (decision: Decision): string | number =>
  decision.ok ? decision.events.length : decision.refusal.code;

export const remarksOf = (decision: Decision): string[] =>
  decision.ok ? (decision.remarks ?? []).map(({ code }) => code) : [];
