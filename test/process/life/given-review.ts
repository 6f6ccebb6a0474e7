import { expect } from 'vitest';
import type { Decision } from '../../../src/process/decision.ts';
import type { Act, EventData, LedgerEvent } from '../../../src/process/event.ts';
import { confirmReview, revokeReview } from '../../../src/process/life/decide-review.ts';
import { type Measurement, measure } from '../../../src/process/life/measure.ts';
import type { Incoming } from '../../../src/process/receive.ts';
import type { Platform } from '../../../src/process/state.ts';
import { type Desk, desk, dossier, on } from '../given-desk.ts';
import { hex } from '../given-panel.ts';

/** A platform that an earlier round recognised: of 运营单位甲 in 乌鲁木齐, valid from 2021-09-10 to 2024-09-10. */
export const platform = (more: Partial<Platform> = {}): Platform => {
  const { validFrom = '2021-09-10', validUntil = '2024-09-10' } = more;
  const recognised = { event: hex(`recognised ${more.number ?? ''}`), actor: '王敏', on: validFrom };
  return {
    number: 'XJ2021-001',
    platform: '平台甲',
    operator: { name: '运营单位甲', creditCode: null, region: '650102' },
    functions: ['training', 'finance'],
    document: '新工信企业〔2021〕55号',
    validFrom,
    validUntil,
    application: '2021-001',
    received: hex('2021-001'),
    year: 2021,
    recognised,
    office: { kind: 'prefecture', body: '乌鲁木齐市工业和信息化局', region: '650100' },
    terms: [{ from: validFrom, until: validUntil, document: '新工信企业〔2021〕55号', event: recognised.event }],
    review: null,
    rectify: null,
    ended: null,
    ...more,
  };
};

type Of = NonNullable<Parameters<typeof dossier>[1]>;

/** A triennial dossier of it, as judged by hand. */
export const filed = (files = '复核甲', more: Of = {}): Incoming =>
  dossier(files, {
    kind: 'triennial',
    name: '运营单位甲',
    platform: '平台甲',
    reviews: 'XJ2021-001',
    functions: ['training', 'finance'],
    yearly: { '2023': { served: 46 } },
    ...more,
  });

export const opinion = (more: Partial<Measurement> = {}): Measurement => ({
  body: '乌鲁木齐市工业和信息化局',
  kind: 'prefecture',
  region: '650100',
  date: '2024-07-10',
  result: 'qualified',
  opinion: '运营规范',
  satisfaction: null,
  file: null,
  ...more,
});

/** A round of 2024 with platforms of earlier rounds; today is 2026-06-30. */
export function reviewing(...given: readonly Partial<Platform>[]) {
  const own: Desk = desk();
  for (const one of given.length > 0 ? given : [{}]) {
    const made = platform(one);
    own.state().registry.platforms[made.number] = made;
  }
  const of = (number = 'XJ2021-001'): Platform => own.state().registry.platforms[number]!;
  const life = (number = 'XJ2021-001') => own.state().supervision.lives.get(number)!;

  const takes = (decision: Decision, date: string): LedgerEvent[] => {
    expect(decision.ok ? 'accepted' : decision.refusal).toBe('accepted');
    return own.happens(decision, date);
  };
  const measured = (asked: Partial<Measurement> = {}, date = '2024-07-15', id = '2024-001'): Decision =>
    measure(own.state(), own.year(), own.one(id), opinion(asked), on(date));
  const confirmed = (date = '2024-08-20', more: Partial<Parameters<typeof confirmReview>[3]> = {}, id = '2024-001') =>
    confirmReview(
      own.state(),
      own.year(),
      own.one(id),
      { document: '新工信企业〔2024〕40号', reason: null, rectify: null, mayRectify: false, ...more },
      on(date),
    );
  const revoked = (date = '2024-08-20', document = '新工信企业〔2024〕41号', id = '2024-001') =>
    revokeReview(own.state(), own.year(), own.one(id), { document, reason: '服务企业数不足' }, on(date));

  /** Received on 2024-06-03, and measured as asked on 2024-07-15. */
  const at = {
    filed: (more: Of = {}) => expect(own.receive(filed('复核甲', more)).ok).toBe(true),
    measured: (asked: Partial<Measurement> = {}, more: Of = {}) => {
      own.receive(filed('复核甲', more));
      return takes(measured(asked), '2024-07-15');
    },
  };
  return { ...own, of, life, takes, measure: measured, confirm: confirmed, revoke: revoked, at };
}

export type Reviewing = ReturnType<typeof reviewing>;

type Data<T extends keyof EventData> = EventData[T];

/** An act on the platform, written as it stands in the ledger. */
export const act = <T extends keyof EventData>(type: T, data: Data<T>): Act => ({ type, data }) as Act;
