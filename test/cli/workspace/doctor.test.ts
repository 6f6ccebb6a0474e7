import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { command } from '../../../src/cli/commands/doctor.ts';
import type { Host } from '../../../src/cli/host.ts';
import type { DoctorDocument } from '../../../src/cli/workspace/diagnosis.ts';
import type { LedgerHealth } from '../../../src/cli/workspace/ledger-look.ts';
import { findWorkspace } from '../../../src/cli/workspace/settings.ts';
import { streamOf } from '../../../src/cli/workspace/station.ts';
import { displayWidth } from '../../../src/report/width.ts';
import { format, world } from './world.ts';

const { path, write, host, run } = world();
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../../schemas/output/doctor.schema.json', import.meta.url), 'utf8')),
);

/** Runs the command as `main` does, with somebody who verifies ledgers. */
async function doctor(more: Partial<Host>, health: LedgerHealth | null = null) {
  const asked: string[] = [];
  let [code, out] = [-1, ''];
  const here = host({ out: async (text) => void (out += text), ...more });
  const probe = async (dir: string) => (asked.push(dir), health);
  await command(here, (result) => (code = result), probe).parseAsync(['--json'], { from: 'user' });
  const document = JSON.parse(out) as DoctorDocument;
  valid(document);
  expect(valid.errors).toBeNull();
  return { code, document, asked };
}

const text = async (cwd: string, more: Partial<Host> = {}) => (await run(['doctor'], { cwd: path(cwd), ...more })).out;

describe('doctor', () => {
  it('shows every setting, its value and where it comes from', async () => {
    write('ws/xjsme.yaml', `${format}office: 甲局\nsettings:\n  panel.min: 5\n`);
    write('config/xjsme/config.yaml', `${format}actor: 李四\n`);
    const { document, code } = await doctor({
      cwd: path('ws'),
      env: { XDG_CONFIG_HOME: path('config'), XJSME_PACK: 'xj-2012' },
      lang: 'en',
      langFrom: 'environment',
    });
    expect(code).toBe(0);
    const of = (name: string) => document.settings.find((setting) => setting.name === name);
    expect(of('office')).toEqual({
      name: 'office',
      value: '甲局',
      origin: 'workspace',
      at: { file: './xjsme.yaml'.slice(2), line: 2, col: 9 },
    });
    expect(of('actor')).toMatchObject({ value: '李四', origin: 'user', at: { file: '../config/xjsme/config.yaml' } });
    expect(of('pack')).toMatchObject({ value: 'xj-2012', origin: 'environment', at: null });
    expect(of('level')).toMatchObject({ value: 'region', origin: 'default', at: null });
    expect(of('lang')).toMatchObject({ value: 'en', origin: 'environment' });
    expect(of('settings.panel.min')).toMatchObject({ value: 5, origin: 'workspace', at: { line: 4 } });
    expect(of('settings.publicity.days')).toMatchObject({ value: 7, origin: 'default' });
    expect(document.settings.length).toBe(9 + 24);
    expect(document.pack.overridden).toEqual(['panel.min']);
    expect(document.authority).toEqual({ level: 'region', here: true });
  });

  it('names the years that lack a notice: this one and the next at least', async () => {
    write('years/xjsme.yaml', format);
    const missing = async (year: number) =>
      (await doctor({ cwd: path('years'), now: () => Date.UTC(year, 6, 1) })).document.calendar.missing;
    expect(await missing(2024)).toEqual([]);
    expect(await missing(2026)).toEqual([2027]);
    expect(await missing(2028)).toEqual([2028, 2029]);
    expect(await text('years', { now: () => Date.UTC(2028, 6, 1) })).toContain('2028 年的放假通知尚未录入');
  });

  it('works outside a workspace too', async () => {
    const { document, code } = await doctor({});
    expect(code).toBe(0);
    expect([document.workspace, document.ledger, document.stream, document.authority.here]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(await text('.')).toContain('xjsme init');
  });

  it('says of a ledger what it knows and no more', async () => {
    write('ledger/xjsme.yaml', format);
    const cwd = path('ledger');
    const none = await doctor({ cwd }, { ok: false, events: 0, damages: [], torn: [] });
    expect([none.code, none.document.ledger!.state, none.asked]).toEqual([0, 'none', []]);

    write('ledger/ledger/region-650000-0a1b2c3d/2024.ndjson', '{}\n');
    write('ledger/ledger/region-650000-0a1b2c3d/2024.torn', '{');
    write('ledger/ledger/lock', JSON.stringify({ pid: 4711, host: 'PC-01' }));
    write('ledger/ledger/备注.txt', '');
    write('ledger/.xjsme/state.bin', '');
    const unverified = await doctor({ cwd });
    expect([unverified.code, unverified.document.ledger!.state]).toEqual([5, 'unverified']);
    expect(unverified.asked).toEqual([path('ledger/ledger')]);

    const sound = await doctor({ cwd }, { ok: true, events: 12, damages: [], torn: [] });
    expect([sound.code, sound.document.ledger, sound.document.cache]).toEqual([
      0,
      {
        state: 'sound',
        streams: ['region-650000-0a1b2c3d'],
        lock: { file: 'lock', pid: 4711, host: 'PC-01' },
        setAside: ['region-650000-0a1b2c3d/2024.torn'],
        unreadable: [],
        strays: ['备注.txt'],
        events: 12,
        damages: [],
        torn: [],
      },
      ['state.bin'],
    ]);

    const damages = [{ code: 'ledger/changed', file: 'region-650000-0a1b2c3d/2024.ndjson', line: 1 }];
    const damaged = await doctor({ cwd }, { ok: false, events: 0, damages, torn: [] });
    expect([damaged.code, damaged.document.ledger!.state, damaged.document.ledger!.damages]).toEqual([
      5,
      'damaged',
      damages,
    ]);
  });

  it('a file in place of the ledger is no empty ledger', async () => {
    write('blocked/xjsme.yaml', format);
    write('blocked/ledger', '');
    const { code, document } = await doctor({ cwd: path('blocked') }, { ok: true, events: 0, damages: [], torn: [] });
    expect([code, document.ledger!.state, document.ledger!.unreadable]).toEqual([5, 'unverified', ['.']]);
  });

  it('shows the stream once there is one', async () => {
    write('stream/xjsme.yaml', format);
    const cwd = path('stream');
    expect((await doctor({ cwd })).document.stream).toBeNull();
    const stream = streamOf(await findWorkspace(host({ cwd })), host());
    expect((await doctor({ cwd })).document.stream).toBe(stream);
    expect(await text('stream')).toContain(stream);
  });

  it.each([
    ['the settings', 'xjsme.yaml', `${format}x: 1\n`, 'workspace/invalid'],
    ['the pack', 'p.yaml', 'id: 1\n', 'pack/invalid'],
    ['a calendar file', 'c.yaml', 'x: 1\n', 'calendar/invalid'],
  ])('%s with mistakes: exit 3', async (_, file, content, code) => {
    write('faulty/xjsme.yaml', `${format}pack: ./p.yaml\ncalendars: [c.yaml]\n`);
    write('faulty/p.yaml', 'format: xjsme-pack/1\nid: p\nextends: xj-2012\n');
    write('faulty/c.yaml', 'format: xjsme-calendar/1\nyears: {}\n');
    expect((await doctor({ cwd: path('faulty') })).code).toBe(0);
    write(`faulty/${file}`, content);
    const { code: exit, err } = await run(['doctor', '--json'], { cwd: path('faulty') });
    expect([exit, JSON.parse(err).code]).toEqual([3, code]);
  });

  it.each([60, 80, 120])('fits %i columns in both languages', async (width) => {
    write('wide/xjsme.yaml', `${format}office: ${'新疆维吾尔自治区工业和信息化厅'.repeat(4)}\n`);
    const config = `很长的${'路径'.repeat(20)}`;
    write(`${config}/xjsme/config.yaml`, `${format}actor: 李四\n`);
    const env = { XDG_CONFIG_HOME: path(config) };
    for (const lang of ['zh', 'en'] as const) {
      const lines = (await text('wide', { width, lang, env })).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.length).toBeGreaterThan(40);
    }
  });
});
