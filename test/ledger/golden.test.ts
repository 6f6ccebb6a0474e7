import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import { openForWriting } from '../../src/ledger/book.ts';
import { keep } from '../../src/ledger/cache.ts';
import { checkpointText, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { sha256 } from '../../src/ledger/line.ts';
import { logOf } from '../../src/ledger/open.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { platformStatus } from '../../src/process/platforms.ts';
import { stageOf } from '../../src/process/stage.ts';
import { newWorkspace, plain, sound, trueFold } from './desk.ts';
import { makeGolden } from './golden/make.ts';
import { makeLife } from './golden/make-life.ts';

const golden = (version: string): string => fileURLToPath(new URL(`golden/${version}`, import.meta.url));

/** What a ledger says, apart from its bytes: the state, and every event as it is understood today. */
const digest = (workspace: string): string => {
  const told = [...logOf(workspace).events].map(({ event, at, undone }) => ({ event, at, undone }));
  return sha256(Buffer.from(canonical([plain(sound(workspace, { full: true, fold: trueFold })), told])));
};

/** Released version → what wrote its ledger, and its files. */
const makers: Record<string, { make: (workspace: string) => Promise<void>; files: readonly string[] }> = {
  'v0.1': { make: makeGolden, files: ['kashgar-1/2024', 'kashgar-1/2025', 'office/2024', 'office/2025'] },
  'v0.2': {
    make: makeLife,
    files: ['kashgar-1/2027', 'office/2024', 'office/2025', 'office/2026', 'office/2027', 'office/2028'],
  },
};
const versions = Object.keys(makers);

// One ledger of each released version is read for ever. To make that of a new one: XJSME_GOLDEN=v0.3; to write down anew
// what one means after the state took another shape, its ledger left as it is: XJSME_GOLDEN_STATE=v0.1.
const making = process.env.XJSME_GOLDEN;
const telling = process.env.XJSME_GOLDEN_STATE ?? making;
if (making) {
  it('is made', async () => {
    const workspace = newWorkspace();
    await makers[making]!.make(workspace);
    rmSync(golden(making), { recursive: true, force: true });
    cpSync(join(workspace, 'ledger'), join(golden(making), 'ledger'), { recursive: true });
    writeFileSync(
      join(golden(making), 'checkpoint.txt'),
      checkpointText((await verifyLedger(golden(making))).checkpoint),
    );
  });
}
if (telling) {
  it('is told', () => writeFileSync(join(golden(telling), 'state.sha256'), `${digest(golden(telling))}\n`));
}

it.each(versions)('the ledger of %s still means the same', async (version) => {
  const workspace = newWorkspace();
  cpSync(golden(version), workspace, { recursive: true });
  const against = parseCheckpoint(readFileSync(join(golden(version), 'checkpoint.txt'), 'utf8'));
  expect(against).not.toBeNull();
  expect(await verifyLedger(workspace, against!)).toMatchObject({ sound: true, torn: [] });
  expect(`${digest(workspace)}\n`).toBe(readFileSync(join(golden(version), 'state.sha256'), 'utf8'));
});

const told = (version: string) => [...logOf(golden(version)).events];

it('the ledgers hold every type of event there is', () => {
  const types = readdirSync(new URL('../../schemas/events', import.meta.url)).map((file) =>
    file.replace('.schema.json', ''),
  );
  const events = versions.flatMap(told);
  expect([...new Set(events.map(({ event }) => event.type))].toSorted()).toEqual(types.toSorted());
  expect(types.length).toBeGreaterThan(50);
  expect(events.filter(({ undone }) => undone).map(({ event }) => event.type)).toEqual([
    'material.waived',
    'penalty.recorded',
  ]);
});

describe('the ledger of v0.1', () => {
  it('is one whose every event had its effect: what each application came to', () => {
    const { state } = sound(golden('v0.1'), { full: true, fold: trueFold });
    const round = state.years.get(2024)!;
    expect([...round.applications.values()].map((one) => [one.id, one.platform, stageOf(one)])).toEqual([
      ['2024-001', '绿洲', 'recognised'],
      ['2024-002', '星砾原', 'form-refused'],
      ['2024-003', '沙枣岸', 'withdrawn'],
      ['2024-004', '金穗屿', 'removed'],
      ['2024-005', 'ياخشى', 'declined'],
      ['2024-006', '迟到平台', 'late'],
    ]);
    // Of all contradictions there is the one that was meant, and it is settled: no act was set aside as impossible.
    expect([...round.contradictions.values()].map(({ key, settled }) => [key, settled?.reason])).toEqual([
      ['receipt:2024-004', '以自治区收件为准'],
    ]);
    const [first] = [...round.applications.values()];
    expect(first).toMatchObject({
      version: 2,
      answers: { '6.4.team': { answer: 'met' } },
      waived: { '10.1': { reason: '原件在途' } },
      panel: { experts: ['E01', 'E02', 'E04'], scores: { E01: { total: '12.5', changes: 1 } } },
      site: { recorded: { result: 'doubtful' }, settled: { reason: '补看社保记录后属实' } },
      publicity: { window: { start: '2024-09-05' }, since: '2024-09-02' },
      recognised: { number: 'XJ2024-001', validUntil: '2027-09-18' },
    });
    expect([...round.objections.values()].map(({ objection, closed }) => [objection, closed?.result])).toEqual([
      ['O2024-01', 'dismissed'],
      ['O2024-02', 'upheld'],
    ]);
    expect(round.published.map(({ place }) => place)).toEqual(['list', 'authority-site']);
    expect(Object.keys(state.registry.platforms)).toEqual(['XJ2024-001']);
    expect([...state.years.get(2025)!.applications.values()].map(({ id }) => id)).toEqual(['2025-001']);
  });
});

describe('the ledger of v0.2', () => {
  it('is one whose every event had its effect: what each platform came to', () => {
    const { state } = sound(golden('v0.2'), { full: true, fold: trueFold });
    const { platforms } = state.registry;
    const on = (day: string) => Object.values(platforms).map((one) => platformStatus(one, day));
    expect(on('2028-03-31')).toEqual(['valid', 'revoked', 'cancelled', 'lapsed', 'expired', 'lapsed']);
    expect(platforms['XJ2024-001']).toMatchObject({
      platform: '绿洲企业服务中心',
      terms: [
        { from: '2024-09-18', until: '2027-09-18' },
        { from: '2027-09-19', until: '2030-09-18' },
      ],
      review: null,
      rectify: null,
    });
    expect(Object.values(platforms).map(({ ended }) => ended?.article ?? null)).toEqual([
      null,
      '第十五条',
      '第十六条（一）',
      '第十五条',
      null,
      '第十五条',
    ]);
    const life = (n: number) => state.supervision.lives.get(`XJ2024-00${n}`)!;
    expect(life(1)).toMatchObject({
      summaries: { '2024': { date: '2025-02-21' } },
      reports: [{ topic: '惠企政策宣讲' }],
      inspections: [{ fees: 'irregular' }],
      activities: [{ participation: 'attended' }],
      changes: [{ what: 'name', from: '绿洲' }],
      reminders: [{ validUntil: '2027-09-18' }],
      reviews: [{ application: '2027-001', measured: { result: 'rectify' }, decided: { result: 'confirmed' } }],
      rectified: [{ result: 'failed' }, { result: 'passed' }],
    });
    // A penalty taken back is none; what was said again of one event stands once.
    expect(life(2)).toMatchObject({ penalties: [], activities: [{ participation: 'excused', accepted: true }] });
    expect(life(3)).toMatchObject({
      penalties: [{ document: '喀市监罚〔2025〕12号' }],
      cancellations: [
        { notified: { until: '2026-04-10' }, heard: { reply: 'written' }, ended: { result: 'cancelled' } },
      ],
    });
    expect(life(4).changes).toMatchObject([{ what: 'address' }]);
    expect(life(5)).toMatchObject({
      complaints: [{ complaint: 'C2025-01', closed: { result: 'verified' } }],
      cancellations: [{ ended: { result: 'dropped' } }],
    });
    expect(state.supervision.papers.map(({ paper }) => paper)).toEqual(['summary', 'inspection']);
    expect(Object.keys(state.supervision.skipped)).toEqual(['summary:XJ2024-002:2025', 'paper:653100:2024']);
    // Of all contradictions there is the one that was meant, and it is settled.
    const contradictions = [...state.years.values()].flatMap((round) => [...round.contradictions.values()]);
    expect(contradictions.map(({ names, settled }) => [names, settled?.reason])).toEqual([
      [['platform.lapsed', 'cancellation.proposed'], '以失效为准'],
    ]);
    expect(life(6).cancellations).toEqual([]);
  });
});

describe.each(versions)('the ledger of %s', (version) => {
  it('folds to the same, wherever a cache was kept on the way', () => {
    const lines = new Map(
      makers[version]!.files.map((file) => [
        file,
        readFileSync(join(golden(version), `ledger/${file}.ndjson`), 'utf8').split('\n'),
      ]),
    );
    const workspace = newWorkspace();
    for (const stream of ['kashgar-1', 'office']) mkdirSync(join(workspace, 'ledger', stream), { recursive: true });
    const options = { workspace, fold: trueFold, version: 'test' };
    let cached = 0;
    for (const [index, { event, at }] of told(version).entries()) {
      const name = at.file.slice('ledger/'.length, -'.ndjson'.length);
      writeFileSync(join(workspace, at.file), `${lines.get(name)![at.line - 1]}\n`, { flag: 'a' });
      // In the middle of a command there is no ledger to be read.
      if (event.more !== undefined) continue;
      const { book, reading } = openForWriting(options);
      if (!book.ok) throw new Error(JSON.stringify(book.damages));
      if (reading) cached++;
      expect(plain(book), `after ${index + 1} events`).toEqual(plain(sound(workspace, { full: true, fold: trueFold })));
      // Every second command leaves none, so that the next one reads on over two.
      if (index % 2 === 0) keep(workspace, book, 'test', reading);
    }
    expect(cached).toBeGreaterThan(20);
  });

  it('is written today as it was then', async () => {
    const workspace = newWorkspace();
    await makers[version]!.make(workspace);
    for (const file of makers[version]!.files) {
      const name = `ledger/${file}.ndjson`;
      expect(readFileSync(join(workspace, name), 'utf8')).toBe(readFileSync(join(golden(version), name), 'utf8'));
    }
  });
});
