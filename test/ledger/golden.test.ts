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
import { stageOf } from '../../src/process/stage.ts';
import { newWorkspace, plain, sound, trueFold } from './desk.ts';
import { makeGolden } from './golden/make.ts';

const golden = (version: string): string => fileURLToPath(new URL(`golden/${version}`, import.meta.url));

/** What a ledger says, apart from its bytes: the state, and every event as it is understood today. */
const digest = (workspace: string): string => {
  const told = [...logOf(workspace).events].map(({ event, at, undone }) => ({ event, at, undone }));
  return sha256(Buffer.from(canonical([plain(sound(workspace, { full: true, fold: trueFold })), told])));
};

const files = ['kashgar-1/2024', 'kashgar-1/2025', 'office/2024', 'office/2025'];

// One ledger of each released version is read for ever. To make that of a new one: XJSME_GOLDEN=v0.2.
const making = process.env.XJSME_GOLDEN;
if (making) {
  it('is made', async () => {
    const workspace = newWorkspace();
    await makeGolden(workspace);
    rmSync(golden(making), { recursive: true, force: true });
    cpSync(join(workspace, 'ledger'), join(golden(making), 'ledger'), { recursive: true });
    writeFileSync(join(golden(making), 'state.sha256'), `${digest(golden(making))}\n`);
    writeFileSync(
      join(golden(making), 'checkpoint.txt'),
      checkpointText((await verifyLedger(golden(making))).checkpoint),
    );
  });
}

it.each(['v0.1'])('the ledger of %s still means the same', async (version) => {
  const workspace = newWorkspace();
  cpSync(golden(version), workspace, { recursive: true });
  const against = parseCheckpoint(readFileSync(join(golden(version), 'checkpoint.txt'), 'utf8'));
  expect(against).not.toBeNull();
  expect(await verifyLedger(workspace, against!)).toMatchObject({ sound: true, torn: [] });
  expect(`${digest(workspace)}\n`).toBe(readFileSync(join(golden(version), 'state.sha256'), 'utf8'));
});

describe('the ledger of v0.1', () => {
  const told = () => [...logOf(golden('v0.1')).events];

  it('holds every type of event there is', () => {
    const types = readdirSync(new URL('../../schemas/events', import.meta.url)).map((file) =>
      file.replace('.schema.json', ''),
    );
    const events = told();
    expect([...new Set(events.map(({ event }) => event.type))].toSorted()).toEqual(types.toSorted());
    expect(types.length).toBeGreaterThan(30);
    expect(events.filter(({ undone }) => undone).map(({ event }) => event.type)).toEqual(['material.waived']);
  });

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

  it('folds to the same, wherever a cache was kept on the way', () => {
    const lines = new Map(
      files.map((file) => [file, readFileSync(join(golden('v0.1'), `ledger/${file}.ndjson`), 'utf8').split('\n')]),
    );
    const workspace = newWorkspace();
    for (const stream of ['kashgar-1', 'office']) mkdirSync(join(workspace, 'ledger', stream), { recursive: true });
    const options = { workspace, fold: trueFold, version: 'test' };
    let cached = 0;
    for (const [index, { event, at }] of told().entries()) {
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
});

it('is written today as it was by v0.1', async () => {
  const workspace = newWorkspace();
  await makeGolden(workspace);
  for (const file of files) {
    const name = `ledger/${file}.ndjson`;
    expect(readFileSync(join(workspace, name), 'utf8')).toBe(readFileSync(join(golden('v0.1'), name), 'utf8'));
  }
});
