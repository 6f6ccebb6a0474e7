import { beforeAll, describe, expect, it } from 'vitest';
import { acts } from '../../process/life/life-acts.ts';
import { fits } from '../round/schemas.ts';
import { given } from './given.ts';

const desk = given();
const one = 'XJ2024-001';
const two = 'XJ2024-002';
let complaint = '';

beforeAll(async () => {
  await desk.reach('published');
  [complaint] = (await desk.record('2024-11-06', acts.complaint('C2024-01', one))) as [string];
  await desk.record('2024-11-07', acts.summary(2023, two));
  await desk.record('2024-11-08', acts.skipped(`report:${one}:2024`, one));
  await desk.record('2024-12-01', acts.proposed('16.4', one));
  await desk.record('2024-12-02', acts.notified(one));
  await desk.record('2024-12-05', acts.proposed('16.3', two));
  await desk.record('2024-12-06', acts.notified(two));
}, 120_000);

interface Row {
  type: string;
  article: string;
  actor: string;
  on: string;
}
const rows = async (filters: string): Promise<Row[]> => {
  const document = await desk.json(`ledger log ${filters}`.trim());
  fits('ledger-log', document);
  return document.events as Row[];
};
const types = async (filters: string): Promise<string[]> => (await rows(filters)).map(({ type }) => type);

describe('ledger log', () => {
  it('--platform: its application, its recognition, and what was recorded since, by either number', async () => {
    const all = await types(`--platform ${one}`);
    expect(all.slice(0, 2)).toEqual(['application.received', 'form.passed']);
    expect(all.slice(all.indexOf('batch.publicised'))).toEqual([
      'batch.publicised',
      'batch.recognised',
      'complaint.received',
      'duty.skipped',
      'cancellation.proposed',
      'cancellation.notified',
    ]);
    expect(await types('--platform 2024-001')).toEqual(all);
    expect(await types(`--platform ${two} --from 2024-11-01`)).toEqual([
      'summary.received',
      'cancellation.proposed',
      'cancellation.notified',
    ]);
  });

  it.each([
    ['16.4', ['complaint.received', 'cancellation.proposed', 'cancellation.notified']],
    ['第十六条（三）', ['cancellation.proposed', 'cancellation.notified']],
    ['14', ['summary.received']],
    ['第十三条', ['batch.published', 'batch.published']],
    ['第十五条', []],
  ])('--article %s', async (article, expected) => {
    expect(await types(`--article ${article}`)).toEqual(expected);
  });

  it('--article 16 has every ground, each event with its own', async () => {
    const found = await rows('--article 十六');
    expect(new Set(found.map(({ article }) => article))).toEqual(
      new Set(['第十六条（四）', '第十六条（五）', '第十六条（三）']),
    );
  });

  it('--actor, --from and --to, alone and together', async () => {
    const by = await rows('--actor 艾力');
    expect([by.length, new Set(by.map(({ actor }) => actor))]).toEqual([7, new Set(['艾力'])]);
    expect(await types('--from 2024-12-02 --to 2024-12-05')).toEqual([
      'cancellation.notified',
      'cancellation.proposed',
    ]);
    expect(await types('--from 2024-12-05 --to 2024-12-05 --actor 艾力')).toEqual(['cancellation.proposed']);
    expect(await types(`--actor 王敏 --article 16 --platform ${one}`)).toEqual([]);
    expect(await types('--article 16 --type cancellation --last 1')).toEqual(['cancellation.notified']);
    expect(await types('--application 2024-001 --article 13')).toEqual([]);
  });

  it.each([
    ['--platform XJ2024-01', ['XJ2024-01', 'XJ2024-001']],
    ['--application 2024-01', ['2024-01', '2024-001']],
    ['--actor 艾立', ['艾立']],
    ['--type complain', ['complain', 'complaint']],
    ['--article 16.6', ['16.6', '16.']],
    ['--article 第三条', ['第三条']],
    ['--article nine', ['nine']],
    ['--from gestern', ['--from', 'gestern']],
    ['--to 2024-02-30', ['--to', '2024-02-30']],
    ['--from 2024-12-02 --to 2024-12-01', ['2024-12-02', '2024-12-01']],
  ])('%s is wrong use: 2, with what was perhaps meant', async (filters, said) => {
    const { code, out, err } = await desk.line(`ledger log ${filters}`);
    expect([code, out]).toEqual([2, '']);
    for (const text of said) expect(err).toContain(text);
    const script = await desk.line(`ledger log ${filters} --json`);
    fits('error', JSON.parse(script.err));
  });
});

describe('platform undo', () => {
  it('without --event says which is the latest, and takes back nothing', async () => {
    const kept = desk.kept();
    const { code, err } = await desk.line(`platform undo ${one} --reason 误记 --json`);
    const said = JSON.parse(err);
    expect([code, said.code, said.message]).toEqual([2, 'usage/which-event', expect.stringContaining('取消前告知')]);
    expect(said.next).toMatch(new RegExp(`^xjsme platform undo ${one} --event [0-9a-f]{8} --reason …$`));
    expect(desk.kept()).toBe(kept);
  });

  it.each([
    [`platform undo ${one}`, 2, '--reason'],
    [`platform undo ${one} --event 误记 --reason 误记`, 2, '误记'],
    ['platform undo XJ2024-01 --event 1f2e3d4c --reason 误记', 2, 'XJ2024-001'],
    [`platform undo ${one} --event 1f2e3d4c --reason 请致电13909915550`, 2, '--reason'],
    [`platform undo ${one} --event 1f2e3d4c --reason 误记`, 4, '第十八条'],
    ['platform undo XJ2024-003 --reason 误记', 4, '第十八条'],
  ])('%s: %i', async (line, wanted, text) => {
    const kept = desk.kept();
    const { code, out, err } = await desk.line(line);
    expect([code, out, err]).toEqual([wanted, '', expect.stringContaining(text)]);
    expect(err).not.toContain('13909915550');
    expect(desk.kept()).toBe(kept);
  });

  it('takes the record back once, says what it did, and the log marks it', async () => {
    const line = `platform undo ${one} --event ${complaint.slice(0, 8)} --reason 误记他处投诉 --on 2024-12-20`;
    const kept = desk.kept();
    const tried = await desk.line(`${line} --dry-run --json`);
    fits('act', JSON.parse(tried.out));
    expect([tried.code, desk.kept()]).toEqual([0, kept]);
    const made = await desk.line(`${line} --json`);
    fits('act', JSON.parse(made.out));
    expect(JSON.parse(made.out).events).toMatchObject([
      { type: 'decision.undone', data: { event: complaint, platform: one, undone: 'complaint.received' } },
    ]);
    const after = desk.kept();
    const again = await desk.line(line);
    expect([again.code, again.out, desk.kept()]).toEqual([
      0,
      '没有改动。\n→ xjsme platform history XJ2024-001\n',
      after,
    ]);
    expect((await desk.line(`ledger log --platform ${one} --type complaint`)).out).toContain('〔已撤回〕');
    // It is no evidence any more (Art. 16).
    const cancel = `platform cancel ${one} --ground 16.4 --evidence ${complaint.slice(0, 8)} --reason 投诉 --json`;
    expect(JSON.parse((await desk.line(cancel)).err).code).toBe('usage/event');
    // What took it back is of the platform as well.
    expect(await types(`--platform ${one} --article 18`)).toEqual(['decision.undone']);
    expect((await desk.line('ledger verify')).code).toBe(0);
  });

  it('does not free the number of a complaint: people were told it', async () => {
    const asked = '--channel phone --from unit --date 2024-11-20 --on 2024-12-21 --json';
    const numbered = async (about: string) => {
      const { out } = await desk.line(`platform complaint ${two} --about ${about} ${asked}`);
      const { events } = JSON.parse(out) as { events: { hash: string; data: { complaint: string } }[] };
      return events[0]!;
    };
    expect((await numbered('quality')).data.complaint).toBe('C2024-02');
    const { hash } = await numbered('conduct');
    await desk.ok(`platform undo ${two} --event ${hash.slice(0, 8)} --reason 误记 --on 2024-12-22`);
    desk.write('投诉.csv', `平台编号,方式,投诉人,事项\n${two},来信,个人,行为\n${one},来信,个人,行为\n`);
    const { out } = await desk.line('platform complaint --import 投诉.csv --date 2024-12-01 --on 2024-12-22 --json');
    const { events } = JSON.parse(out) as { events: { data: { complaint: string } }[] };
    expect(events.map(({ data }) => data.complaint)).toEqual(['C2024-04', 'C2024-05']);
  });
});
