import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isIsoDate } from '../../src/core/dates.ts';
import type { Decision, Remark, Setting } from '../../src/process/decision.ts';
import type { Act, EventData, EventType, LedgerEvent } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { named, yearOf } from '../../src/process/find.ts';
import type { PanelSettings } from '../../src/process/panel-guard.ts';
import { type Concerned, partiesOf } from '../../src/process/parties.ts';
import { type Application, type Expert, initial, type State } from '../../src/process/state.ts';

export const md5 = (bytes: Uint8Array): Uint8Array => createHash('md5').update(bytes).digest();
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
export const digests = { md5, sha256 };

export const on = (date: string): Setting => ({ on: date, today: '2024-12-31', authority: true });
export const later = on('2024-08-01');

export const settings: PanelSettings = { min: 3, fields: [], aggregate: 'mean', passLine: '60' };

const ajv = new Ajv2020({ formats: { date: isIsoDate } });
const checks = new Map<EventType, ReturnType<typeof ajv.compile>>();

/** What no schema of its type would take is no event. */
export function mustFit({ type, data }: Act): void {
  let check = checks.get(type);
  if (!check) {
    const path = new URL(`../../schemas/events/${type}.schema.json`, import.meta.url);
    const { 'x-version': _, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    check = ajv.compile(schema);
    checks.set(type, check);
  }
  if (!check(data)) throw new Error(`${type}: ${ajv.errorsText(check.errors)}`);
}

export const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

type Received = EventData['application.received'];

const parts = [
  { id: 'basic', points: 12, max: 20 },
  { id: 'management', points: 12, max: 15 },
  { id: 'team', points: 12, max: 15 },
  { id: 'cluster', points: 4, max: 5 },
  { id: 'results', points: 20, max: 25 },
  { id: 'functions', points: 16, max: 20 },
];

export const clause = (
  id: string,
  status: Received['verdict']['clauses'][number]['status'],
): Received['verdict']['clauses'][number] => ({
  clause: id,
  cite: '第六条',
  status,
  measured: null,
  required: null,
  unit: null,
  shortBy: null,
  shortUnit: null,
  cause: null,
  points: null,
  evidence: [],
});

/** A dossier as received; what it says of bodies can be given. */
export function receivedAs(id: string, concerned: Partial<Concerned> = {}, more: Partial<Received> = {}): Received {
  const operator = { name: `运营单位${id}`, creditCode: null, region: '650100', ...concerned.operator };
  const recommender = {
    body: '昌吉回族自治州工业和信息化局',
    kind: 'prefecture' as const,
    region: '652300',
    ...concerned.recommendation,
  };
  return {
    id,
    year: Number(id.slice(0, 4)),
    kind: 'application',
    platform: `平台${id}`,
    operator,
    recommender,
    functions: ['training'],
    path: null,
    manifest: `sha256:${hex('manifest')}`,
    pack: { id: 'xj-2012', digest: `sha256:${hex('pack')}` },
    calendar: `sha256:${hex('calendar')}`,
    asOf: '2024-06-30',
    verdict: {
      advice: 'ready',
      score: { points: 76, max: 100, parts },
      clauses: [clause('6.1.prospects', 'human'), clause('6.5.cluster', 'query'), clause('6.1.assets', 'met')],
      materials: [],
      findings: [],
    },
    parties: partiesOf({ operator, institutions: concerned.institutions, recommendation: recommender }, sha256),
    ...more,
  };
}

export const expert = (id: string, more: Partial<Expert> = {}): Expert => ({
  expert: id,
  name: `专家${id}`,
  fields: ['business'],
  employer: `某高校${id}学院`,
  employerCode: null,
  limit: null,
  ...more,
});

/** A ledger in memory: real events, folded; hashes and sequence made here. */
export function ledger() {
  const state: State = initial();
  const events: LedgerEvent[] = [];

  const write = (act: Act, date = '2024-07-01'): LedgerEvent => {
    mustFit(act);
    const seq = events.length + 1;
    const event = {
      ...structuredClone(act),
      hash: hex(`${seq} ${act.type}`),
      actor: '张三',
      at: `${date}T09:00:00.000+08:00`,
      on: date,
      prev: events.at(-1)?.hash ?? null,
      seen: {},
      seq,
      stream: 'a',
      v: 1,
    } as LedgerEvent;
    events.push(event);
    evolve(state, event);
    return event;
  };

  const application = (id: string): Application => {
    const found = named(yearOf(state, Number(id.slice(0, 4))), id);
    if (found.length !== 1) throw new Error(`${found.length} applications are ${id}`);
    return found[0]!;
  };

  return {
    state,
    events,
    write,
    application,
    year: yearOf(state, 2024),
    /** Folds what was decided; throws where it was refused. */
    take(decision: Decision, date = '2024-08-01'): LedgerEvent[] {
      if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
      return decision.events.map((act) => write(act, date));
    },
    receive(id: string, concerned: Partial<Concerned> = {}, more: Partial<Received> = {}): Application {
      write({ type: 'application.received', data: receivedAs(id, concerned, more) });
      return application(id);
    },
    pass(id: string): Application {
      const { received } = application(id);
      // The form review has its own tests; here its outcome is enough.
      const data = { application: id, received, version: 1, waived: [], note: null };
      const { hash: event } = write({ type: 'form.passed', data });
      application(id).form ??= { event, actor: '张三', on: '2024-07-01', result: 'passed' };
      return application(id);
    },
    pool(...experts: Expert[]): void {
      write({ type: 'pool.loaded', data: { experts, sha256: hex(JSON.stringify(experts)) } });
    },
  };
}

export type Given = ReturnType<typeof ledger>;

export const codeOf = (decision: Decision): string => (decision.ok ? '' : decision.refusal.code);
export const remarksOf = (decision: Decision): readonly Remark[] => (decision.ok ? (decision.remarks ?? []) : []);
export const actsOf = (decision: Decision): readonly Act[] => {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
};

/** The data of the one event of a decision. */
export function dataOf<T extends EventType>(decision: Decision, type: T): EventData[T] {
  const acts = actsOf(decision);
  if (acts.length !== 1 || acts[0]!.type !== type) throw new Error(`not one ${type}: ${JSON.stringify(acts)}`);
  return acts[0]!.data as EventData[T];
}

export const sheetOf = (id: string): string => `sha256:${hex(id)}`;

/** A returned sheet of full points less what is given per item. */
export function sheet(id: string, points: Partial<Record<string, string>> = {}, total = '100') {
  const items = parts.map(({ id: item, max }) => ({ item, points: points[item] ?? String(max) }));
  return { expert: id, sheet: sheetOf(id), items, total, recommend: true, opinion: '同意' };
}
