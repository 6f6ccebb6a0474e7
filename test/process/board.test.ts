import { describe, expect, it } from 'vitest';
import { boardOf, rowOf } from '../../src/process/board.ts';
import { hindrance } from '../../src/process/guard.ts';
import type { Application, Objection } from '../../src/process/state.ts';
import { blockerText } from '../../src/report/board.ts';
import { type Desk, desk, dossier, on } from './given-desk.ts';
import { put } from './panel-acts.ts';

const done = { event: 'd'.repeat(64), actor: '王敏', on: '2024-07-01' };
const score = { ...done, items: [], total: '80', recommend: null, opinion: null, sheet: 's', changes: 0 };

function standing(change: (one: Application) => void, more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = desk();
  given.receive(dossier('甲', more));
  change(given.one());
  return given;
}
const row = (given: Desk, today = '2024-07-05') => rowOf(given.year(), given.one(), today, { panelMin: 3 });

const seats = (issued: string[], scored: string[]) => (one: Application) => {
  put.passed(one);
  one.panel.experts = ['A', 'B', 'C'];
  for (const expert of issued) one.panel.sheets[expert] = 's';
  for (const expert of scored) one.panel.scores[expert] = score;
};
const visited =
  (change: (one: Application) => void = () => {}) =>
  (one: Application) => {
    put.visited(one);
    one.site.recorded!.result = 'true';
    change(one);
  };
const publicised = (from: string | null) => (one: Application) => {
  put.publicised(one);
  one.publicity!.window = { ...one.publicity!.window, lastDay: '2024-07-10', recognisableFrom: from };
};

describe('what keeps an application, and what to run next', () => {
  it.each<[string, (one: Application) => void, Parameters<typeof dossier>[1], string[], string | null]>([
    [
      'papers lacking',
      () => {},
      { lacking: { '10.6': 'missing' } },
      ['材料缺少或无效：10.6'],
      'review request 2024-001 --item 10.6 --until …',
    ],
    ['nothing lacking', () => {}, {}, ['待形式审查结论'], 'review form 2024-001 --pass'],
    ['asked, in time', put.requested, {}, ['等待补正至 2024-07-20：10.1'], 'batch receive 申报/甲'],
    ['no experts', put.passed, {}, ['专家 0/3 人'], 'review expert draw --year 2024 --seed …'],
    ['no sheets', seats(['A'], []), {}, ['评分 0/3，待 A、B、C'], 'review expert sheet 2024-001'],
    ['two scores', seats(['A', 'B', 'C'], ['A', 'C']), {}, ['评分 2/3，待 B'], 'review expert import …'],
    ['all scores', seats(['A', 'B', 'C'], ['A', 'B', 'C']), {}, ['评分已齐，待汇总'], 'review expert close 2024-001'],
    ['no visit planned', put.reviewed, {}, ['待现场考察'], 'review site plan 2024-001 --seed …'],
    [
      'false',
      visited((one) => (one.site.recorded!.result = 'false')),
      {},
      ['现场考察不属实'],
      'review meeting --decline 2024-001 --reason …',
    ],
    ['doubtful', put.visited, {}, ['现场考察存疑，待处理'], 'review site settle 2024-001 --reason …'],
    [
      'a gate',
      visited(),
      { open: { '6.1.assets': 'unmet' } },
      ['不符合：6.1.assets'],
      'review meeting --decline 2024-001 --reason …',
    ],
    [
      'no function',
      visited(),
      { open: { '7.4.remote': 'unmet', '7.5.lectures': 'unmet' } },
      ['没有全部符合的功能：7.4.remote、7.5.lectures'],
      'review meeting --decline 2024-001 --reason …',
    ],
    [
      'an open norm',
      visited(),
      { open: { '6.1.prospects': 'human' } },
      ['1 个问题待判定：6.1.prospects'],
      'review form 2024-001 --answer 6.1.prospects=met --reason …',
    ],
    [
      'a relaxation',
      visited(),
      { open: { '6.1.years': 'relaxable' } },
      ['1 个问题待判定：6.1.years'],
      'review form 2024-001 --answer 6.1.years=relaxed --reason …',
    ],
    [
      'not recommended',
      visited((one) => Object.assign(one.panel.closed!, { recommended: false, result: '59' })),
      {},
      ['专家评审 59 分，不合格'],
      'review meeting --decline 2024-001 --reason …',
    ],
    ['ready for the meeting', visited(), {}, ['待会审'], 'review meeting --propose 2024-001'],
    ['proposed', put.proposed, {}, ['待公示'], 'batch publicize --year 2024 --url … --evidence …'],
    ['window running', publicised('2024-07-11'), {}, ['公示至 2024-07-10，2024-07-11 起可认定'], null],
    ['window over', publicised('2024-07-05'), {}, ['公示期满，待认定'], 'batch recognize --year 2024 --document …'],
    ['recognised', put.recognised, {}, [], null],
    ['withdrawn', put.withdrawn, {}, [], null],
  ])('%s', (_, change, more, blockers, next) => {
    const shown = row(standing(change, more));
    expect([shown.blockers.map((one) => blockerText(one, 'zh')), shown.next]).toEqual([blockers, next]);
  });

  it.each([
    ['2024-07-20', 'requested', 'batch receive 申报/甲'],
    ['2024-07-21', 'requested-late', 'review form 2024-001 --refuse --reason …'],
  ])('a notice until 20 July on %s: %s', (today, code, next) => {
    expect(row(standing(put.requested), today)).toMatchObject({ blockers: [{ code }], next });
  });

  it('a contradiction comes first, at any stage but the end', () => {
    const given = standing(put.passed);
    given.receive(dossier('乙', { name: '运营单位甲' }));
    expect(row(given)).toMatchObject({
      blockers: [{ code: 'contradiction', args: { key: 'operator:2024:=运营单位甲' } }],
      next: 'batch settle operator:2024:=运营单位甲 --keep … --reason …',
    });
    put.withdrawn(given.one());
    expect(row(given)).toMatchObject({ blockers: [], next: null });
  });

  it.each([
    [true, null, 'objection accept O2024-01 --handler …'],
    [true, { ...done, handler: '李四' }, 'objection dismiss|uphold O2024-01 --reason …'],
    [false, null, 'objection dismiss O2024-01 --reason …'],
  ])('an objection (real name %s, accepted %j) holds it', (realName, accepted, next) => {
    const given = standing(publicised('2024-07-05'));
    const { received } = given.one();
    const filed = {
      ...done,
      date: '2024-07-02',
      channel: 'letter' as const,
      from: 'unit' as const,
      facts: true,
      evidence: [],
      when: 'in-window' as const,
    };
    const one: Objection = {
      objection: 'O2024-01',
      application: '2024-001',
      received,
      filed: { ...filed, realName },
      accepted,
      closed: null,
    };
    given.year().objections.set('f'.repeat(64), one);
    expect(row(given)).toMatchObject({ blockers: [{ code: 'objection', args: { objection: 'O2024-01' } }], next });
  });

  it('stands by receipt number', () => {
    const given = standing(() => {});
    given.receive(dossier('乙'));
    given.receive(dossier('丙'), '2024-07-01');
    const rows = boardOf(given.year(), '2024-07-05', { panelMin: 3 });
    expect(rows.map(({ application, stage }) => `${application.id} ${stage}`)).toEqual([
      '2024-001 received',
      '2024-002 received',
      '2024-003 late',
    ]);
  });
});

describe('the guard before every step', () => {
  it.each([
    ['future before all', put.withdrawn, on('2024-07-05', '2024-07-04'), 'act/future'],
    ['the date before the end', put.withdrawn, on('2024-06-02'), 'act/before'],
    ['the end', put.withdrawn, on('2024-07-05'), 'application/ended'],
    ['the recognition', put.recognised, on('2024-07-05'), 'application/recognised'],
    ['the publicity', put.publicised, on('2024-07-05'), 'application/publicised'],
    ['none', put.received, on('2024-06-03'), null],
  ])('%s', (_, change, setting, code) => {
    const given = standing(change);
    const no = hindrance(given.year(), given.one(), 'form.passed', setting);
    expect(no?.refusal.code ?? null).toBe(code);
  });
});
