import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import type { Act } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { evolveObjection } from '../../src/process/objection-evolve.ts';
import { evolvePublicity } from '../../src/process/publicity.ts';
import { evolveRecognition } from '../../src/process/recognition-evolve.ts';
import { type Stage, stageOf, stages, transitions } from '../../src/process/stage.ts';
import { asked, done, letter, round, windows } from './given-public.ts';
import { acts } from './public-acts.ts';

const { september, autumn } = windows;

type Given = ReturnType<typeof round>;

/** One application in a stage; where it was publicised, with an objection that is accepted or not, on 1 October. */
function standing(stage: Stage, type: (typeof acts)[number]): Given {
  const given = round();
  const application = given.proposed('2024-001');
  const { meeting, form } = application;
  const clear = { meeting: null, form: null };
  const publicity = {
    window: september,
    functions: ['training' as const],
    url: 'u',
    evidence: 'e',
    since: '2024-09-02',
  };
  const filed = { ...done('2024-09-03'), ...letter('2024-09-03'), evidence: [], when: 'in-window' as const };
  const of = { application: '2024-001', received: application.received };
  if (type.startsWith('objection.') && type !== 'objection.filed')
    given.year().objections.set('f'.repeat(64), { objection: 'O2024-01', ...of, filed, accepted: null, closed: null });
  const recognition = { number: 'XJ2024-001', document: '文', validFrom: '2024-09-12', validUntil: '2027-09-12' };
  const visited = {
    planned: null,
    recorded: { ...done('2024-08-01'), date: '2024-08-01', result: 'true' as const },
    settled: null,
  };
  const closed = { ...done('2024-08-01') } as NonNullable<typeof application.panel.closed>;
  const review = { number: 'XJ2021-001', yearly: undefined, measured: null, decided: null };
  const made: Record<Stage, () => void> = {
    received: () => Object.assign(application, clear),
    requested: () =>
      Object.assign(application, clear, { requested: { ...done('2024-06-02'), items: ['10.1'], until: '2024-07-01' } }),
    passed: () => Object.assign(application, clear, { form }),
    reviewed: () => Object.assign(application, clear, { form, panel: { ...application.panel, closed } }),
    visited: () => Object.assign(application, clear, { form, panel: { ...application.panel, closed }, site: visited }),
    proposed: () => Object.assign(application, { meeting }),
    publicised: () => Object.assign(application, { publicity: { ...done('2024-09-02'), ...publicity } }),
    recognised: () => Object.assign(application, { recognised: { ...done('2024-09-12'), ...recognition } }),
    late: () => Object.assign(application, clear, { ended: { ...done('2024-09-12'), why: 'late' } }),
    'form-refused': () => Object.assign(application, clear, { ended: { ...done('2024-09-12'), why: 'form-refused' } }),
    withdrawn: () => Object.assign(application, { ended: { ...done('2024-09-12'), why: 'withdrawn' } }),
    declined: () => Object.assign(application, { ended: { ...done('2024-09-12'), why: 'declined' } }),
    removed: () => Object.assign(application, { ended: { ...done('2024-09-12'), why: 'removed' } }),
    'set-aside': () => Object.assign(application, { ended: { ...done('2024-09-12'), why: 'set-aside' } }),
    measured: () => Object.assign(application, { review: { ...review, measured: done('2024-09-12') } }),
    confirmed: () =>
      Object.assign(application, { review: { ...review, decided: { ...done('2024-09-12'), result: 'confirmed' } } }),
    revoked: () =>
      Object.assign(application, { review: { ...review, decided: { ...done('2024-09-12'), result: 'revoked' } } }),
    'platform-ended': () => Object.assign(application, { ended: { ...done('2024-09-12'), why: 'platform-ended' } }),
  };
  made[stage]();
  expect(stageOf(application)).toBe(stage);
  return given;
}

function actOn(given: Given, type: (typeof acts)[number]): Act {
  const { received, platform, operator } = given.one('2024-001');
  const named = { application: '2024-001', received };
  const objection = { objection: 'O2024-01', filed: 'f'.repeat(64), ...named };
  const functions = ['training' as const];
  const { url, evidence, calendar, list } = asked(september);
  const notice = { year: 2024, entries: [{ ...named, functions }], url, evidence, calendar, list };
  const period = { validFrom: '2024-10-09', validUntil: '2027-10-09' };
  const entry = { ...named, number: 'XJ2024-001', platform, operator, functions, ...period };
  const all: { [T in (typeof acts)[number]]: Act & { type: T } } = {
    'batch.publicised': { type: 'batch.publicised', data: { ...notice, window: september } },
    'publicity.restarted': {
      type: 'publicity.restarted',
      data: { ...notice, window: autumn, why: 'interrupted', reason: '中断' },
    },
    'batch.recognised': { type: 'batch.recognised', data: { year: 2024, document: '文', entries: [entry] } },
    'objection.filed': {
      type: 'objection.filed',
      data: { objection: 'O2024-01', ...named, ...letter('2024-09-03'), when: 'in-window' },
    },
    'objection.accepted': { type: 'objection.accepted', data: { ...objection, handler: '李四', reason: null } },
    'objection.dismissed': { type: 'objection.dismissed', data: { ...objection, accepted: false, reason: '不实' } },
    'objection.upheld': { type: 'objection.upheld', data: { ...objection, reason: '属实' } },
  };
  return all[type];
}

const picture = (given: Given): string =>
  canonical([given.one('2024-001'), [...given.year().objections.values()], given.state.registry.platforms]);

it('covers every act of publicity, objection and recognition', () => {
  const evolved = { ...evolvePublicity, ...evolveObjection, ...evolveRecognition };
  expect(Object.keys(evolved).toSorted()).toEqual([...acts].toSorted());
});

describe.each(acts)('%s', (type) => {
  it.each(stages)('on one that is %s', (stage) => {
    const given = standing(stage, type);
    const before = picture(given);
    const { hash } = given.write(actOn(given, type), '2024-10-09');
    const contradictions = [...given.year().contradictions.values()];
    if ((transitions[type] as readonly Stage[]).includes(stage)) {
      expect(contradictions).toEqual([]);
      expect(picture(given)).not.toBe(before);
      expect(given.one('2024-001')).toMatchObject({ last: { event: hash, type }, lastOn: '2024-10-09' });
    } else {
      expect(picture(given)).toBe(before);
      expect(contradictions).toMatchObject([
        { kind: 'event', key: `event:${hash.slice(0, 16)}:2024-001`, settled: null },
      ]);
      expect(contradictions[0]?.names).toEqual(['2024-001', 'application.received', type]);
    }
  });
});

describe('an act that a person keeps', () => {
  /** What settling a contradiction does with the event it keeps. */
  const kept = (given: Given, event: ReturnType<Given['write']>): void => {
    const all = { ...evolvePublicity, ...evolveObjection, ...evolveRecognition };
    (all[event.type as keyof typeof all] as (...of: unknown[]) => void)(given.state, event, true);
  };

  it.each([
    ['batch.publicised', 'withdrawn', 'publicised'],
    ['batch.recognised', 'removed', 'recognised'],
    ['objection.upheld', 'recognised', 'removed'],
  ] as const)('%s on one that is %s makes it %s', (type, stage, after) => {
    const given = standing(stage, type);
    const event = given.write(actOn(given, type), '2024-10-09');
    kept(given, event);
    expect(stageOf(given.one('2024-001'))).toBe(after);
    expect(Object.keys(given.state.registry.platforms)).toEqual(after === 'recognised' ? ['XJ2024-001'] : []);
  });

  it('of two decisions replaces the other, and what that had removed comes back', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const objection = given.objected('2024-001', '2024-09-03');
    const of = {
      objection: 'O2024-01',
      filed: objection.filed.event,
      application: '2024-001',
      received: application!.received,
    };
    given.write({ type: 'objection.upheld', data: { ...of, reason: '属实' } }, '2024-09-04');
    const other = given.write(
      { type: 'objection.dismissed', data: { ...of, accepted: true, reason: '不实' } },
      '2024-09-04',
    );
    kept(given, other);
    expect([objection.closed?.result, stageOf(given.one('2024-001'))]).toEqual(['dismissed', 'publicised']);
  });

  it('touches only the entries that waited, and splits a number both acts gave', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002', '2024-003']);
    const entry = (id: string, number: string) => {
      const { received, platform, operator } = given.one(id);
      const period = { validFrom: '2024-09-12', validUntil: '2027-09-12' };
      return { application: id, received, number, platform, operator, functions: ['training' as const], ...period };
    };
    const recognise = (document: string, ...entries: ReturnType<typeof entry>[]) =>
      given.write({ type: 'batch.recognised', data: { year: 2024, document, entries } }, '2024-09-12');
    recognise('甲', entry('2024-001', 'XJ2024-001'));
    const second = recognise('乙', entry('2024-002', 'XJ2024-001'), entry('2024-003', 'XJ2024-002'));
    const third = given.one('2024-003').recognised;
    kept(given, second);
    expect(given.one('2024-003').recognised).toBe(third);
    expect(given.one('2024-002').recognised?.number).toBe(`XJ2024-001-${second.hash.slice(0, 4)}`);
    expect(Object.keys(given.state.registry.platforms)).toHaveLength(3);
  });
});

it('an event on an application nobody received here changes nothing', () => {
  const given = round();
  const stranger = { application: '2024-001', received: 'a'.repeat(64), functions: ['training' as const] };
  const { url, evidence, calendar, list } = asked(september);
  const data = { year: 2024, entries: [stranger], url, evidence, window: september, calendar, list };
  evolve(given.state, { ...given.events[0]!, type: 'batch.publicised', data, hash: 'b'.repeat(64) } as never);
  expect([given.year().applications.size, given.year().contradictions.size]).toEqual([0, 0]);
});
