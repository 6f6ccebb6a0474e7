import type { Decision, Setting } from '../../src/process/decision.ts';
import { type Act, type EventData, type LedgerEvent, official } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { named, yearOf } from '../../src/process/find.ts';
import { openBatch } from '../../src/process/batch.ts';
import { type Incoming, reception, type Reception } from '../../src/process/receive.ts';
import { type Application, type Contradiction, initial, type State, type Year } from '../../src/process/state.ts';
import { clause, hex, mustFit } from './given-panel.ts';

export const digest = (text: string): string => `sha256:${hex(text)}`;
export const on = (date: string, today = '2026-06-30'): Setting => ({ on: date, today, authority: true });

export const opening: EventData['batch.opened'] = {
  year: 2024,
  notice: '新工信企业〔2024〕18号',
  deadline: '2024-06-30',
  pack: { id: 'xj-2012', digest: digest('pack') },
  calendar: digest('calendar'),
};

type Verdict = Incoming['verdict'];
type Of = Partial<Omit<Incoming, 'verdict' | 'operator'>> & {
  name?: string;
  code?: string | null;
  /** Clause → status. */
  open?: Record<string, Verdict['clauses'][number]['status']>;
  /** Clause → what was measured. */
  measured?: Record<string, string>;
  /** Required item → status. */
  lacking?: Record<string, 'missing' | 'invalid'>;
  doubts?: readonly string[];
  files?: string;
};

const part = (id: string, points: number, max: number) => ({ id, points, max });
const functionOf: Record<string, Incoming['functions'][number]> = { '7.4': 'training', '7.5': 'finance' };

/** A dossier as it was judged, made by hand: what differs from a perfect one is named. */
export function dossier(files: string, more: Of = {}): Incoming {
  const { name, code, open = {}, measured = {}, lacking = {}, doubts = [], files: _, ...rest } = more;
  const clauses = Object.entries(open).map(([id, status]) => {
    const of = functionOf[id.slice(0, 3)];
    return { ...clause(id, status), ...(of ? { function: of } : {}), measured: measured[id] ?? null };
  });
  const materials = Object.entries(lacking).map(([item, status]) => ({
    item,
    cite: '第十条',
    status,
    required: true,
    files: [],
  }));
  const findings = doubts.map((found) => ({
    code: found,
    severity: 'warning' as const,
    at: { file: 'dossier.yaml' },
  }));
  return {
    year: 2024,
    kind: 'application',
    platform: `平台${files}`,
    operator: { name: name ?? `运营单位${files}`, creditCode: code ?? null, region: '650100' },
    recommender: { body: '乌鲁木齐市工业和信息化局', kind: 'prefecture', region: '650100' },
    functions: ['training', 'finance'],
    path: `申报/${files}`,
    manifest: digest(files),
    pack: opening.pack,
    calendar: opening.calendar,
    asOf: '2024-06-30',
    verdict: {
      advice: 'ready',
      score: { points: 76, max: 100, parts: [part('basic', 40, 50), part('results', 36, 50)] },
      clauses: [clause('6.1.assets', 'met'), ...clauses],
      materials: [{ item: '10.1', cite: '第十条（一）', status: 'present', required: true, files: [] }, ...materials],
      findings,
    },
    parties: [],
    ...rest,
  };
}

/** A round from the reception on: real events, folded as the ledger folds them – what was taken back is left out. */
export function desk(of: { opened?: boolean } = {}) {
  let state: State = initial();
  const events: LedgerEvent[] = [];
  const undone = new Set<string>();

  const write = (act: Act, date: string): LedgerEvent => {
    mustFit(act);
    const seq = events.length + 1;
    const event = {
      ...structuredClone(act),
      hash: hex(`${seq} ${act.type}`),
      actor: '王敏',
      at: `${date}T09:00:00.000+08:00`,
      on: date,
      prev: events.at(-1)?.hash ?? null,
      seen: {},
      seq,
      stream: 'a',
      v: 1,
    } as LedgerEvent;
    events.push(event);
    if (event.type !== 'decision.undone') evolve(state, event);
    else {
      undone.add(event.data.event);
      state = initial();
      for (const one of events) if (!undone.has(one.hash) || official.has(one.type)) evolve(state, one);
    }
    return event;
  };

  const year = (of = 2024): Year => yearOf(state, of);
  const one = (id = '2024-001'): Application => {
    const found = named(year(Number(id.slice(0, 4))), id);
    if (found.length !== 1) throw new Error(`${found.length} applications are ${id}`);
    return found[0]!;
  };
  const happens = (decision: Decision, date: string): LedgerEvent[] => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    return decision.events.map((act) => write(act, date));
  };
  const receive = (
    incoming: Incoming,
    date = '2024-06-03',
    more: Partial<Reception> & { setting?: Setting } = {},
  ): Decision => {
    const { setting = on(date), ...asked } = more;
    const decision = reception(state, setting)({ incoming, ...asked });
    if (decision.ok) for (const act of decision.events) write(act, setting.on);
    return decision;
  };

  if (of.opened !== false) happens(openBatch(state, opening, on('2024-03-01')), '2024-03-01');
  return {
    state: () => state,
    events,
    undone,
    write,
    year,
    one,
    happens,
    receive,
    contradictions: (): Contradiction[] => [...year().contradictions.values()],
  };
}

export type Desk = ReturnType<typeof desk>;

/** The code of a refusal; else how many events. */
export const outcome = (decision: Decision): string | number =>
  decision.ok ? decision.events.length : decision.refusal.code;

export const exitOf = (decision: Decision): number => (decision.ok ? (decision.exit ?? 0) : decision.refusal.exit);

export const remarksOf = (decision: Decision): string[] =>
  decision.ok ? (decision.remarks ?? []).map(({ code }) => code) : [];
