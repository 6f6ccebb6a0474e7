import type { Act, LedgerEvent } from '../../../src/process/event.ts';
import { official } from '../../../src/process/event.ts';
import { evolve } from '../../../src/process/evolve.ts';
import { yearOf } from '../../../src/process/find.ts';
import { initial, type Platform, type State } from '../../../src/process/state.ts';
import { hex, mustFit } from '../given-panel.ts';

export const recognition = { event: hex('recognised'), actor: '王敏', on: '2021-07-20' };

/** A platform recognised on 2021-07-20 for three years; what differs is named. */
export function platform(number = 'XJ2021-001', more: Partial<Platform> = {}): Platform {
  return {
    number,
    platform: `平台${number}`,
    operator: { name: `运营单位${number}`, creditCode: '91650102XX9000218L', region: '650102' },
    functions: ['training'],
    document: '新工信企业〔2021〕35号',
    validFrom: '2021-07-20',
    validUntil: '2024-07-20',
    application: `2021-${number.slice(-3)}`,
    received: hex(`received ${number}`),
    year: 2021,
    recognised: recognition,
    office: { kind: 'prefecture', body: null, region: '650100' },
    terms: [{ from: '2021-07-20', until: '2024-07-20', document: '新工信企业〔2021〕35号', event: recognition.event }],
    review: null,
    rectify: null,
    ended: null,
    ...more,
  };
}

/** Platforms, and acts on them folded as the ledger folds them: what was taken back is left out. */
export function lives(...seeds: readonly Platform[]) {
  const events: LedgerEvent[] = [];
  const undone = new Set<string>();
  let state: State;
  const fold = (): void => {
    state = initial();
    for (const one of seeds) {
      state.registry.platforms[one.number] = structuredClone(one);
      yearOf(state, one.year);
    }
    for (const one of events) if (!undone.has(one.hash) || official.has(one.type)) evolve(state, structuredClone(one));
  };
  fold();
  return {
    state: (): State => state,
    platform: (number = seeds[0]!.number): Platform => state.registry.platforms[number]!,
    events,
    write(act: Act, date: string): string {
      mustFit(act);
      const seq = events.length + 1;
      const hash = hex(`${seq} ${act.type}`);
      events.push({
        ...structuredClone(act),
        hash,
        actor: '王敏',
        at: `${date}T09:00:00.000+08:00`,
        on: date,
        prev: events.at(-1)?.hash ?? null,
        seen: {},
        seq,
        stream: 'a',
        v: 1,
      } as LedgerEvent);
      if (act.type === 'decision.undone') undone.add(act.data.event);
      fold();
      return hash;
    },
  };
}
