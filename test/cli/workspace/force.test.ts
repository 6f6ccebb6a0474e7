import { describe, expect, it } from 'vitest';
import { packFor } from '../../../src/cli/pack.ts';
import { calendarInForce } from '../../../src/cli/workspace/calendar.ts';
import { authorityOf, packInForce } from '../../../src/cli/workspace/force.ts';
import { findWorkspace } from '../../../src/cli/workspace/settings.ts';
import { format, refusal, world } from './world.ts';

const { path, write, host, run } = world();

let made = 0;

/** A workspace with these settings, looked at from a folder below it. */
async function workspaceWith(settings: string, files: Record<string, string> = {}) {
  const folder = `w${made++}`;
  write(`${folder}/xjsme.yaml`, format + settings);
  write(`${folder}/below/x`, '');
  for (const [name, text] of Object.entries(files)) write(`${folder}/${name}`, text);
  const here = host({ cwd: path(folder, 'below') });
  return { here, folder, workspace: await findWorkspace(here) };
}

const ours = `format: xjsme-pack/1\nid: ours\nextends: xj-2012\nauthority: { level: office }\nsettings: { evidence.mode: strict }\n`;

describe('the pack in force', () => {
  it('is the built-in one, with its digest, where nothing differs', async () => {
    const { workspace, here } = await workspaceWith('pack: xj-2012\n');
    const { pack, digest, overridden } = await packInForce(workspace, here);
    expect([pack.id, overridden]).toEqual(['xj-2012', []]);
    expect(digest).toBe((await packFor('xj-2012', here)).digest);
  });

  it('keeps its id and gets another digest where settings are laid over it', async () => {
    const { workspace, here } = await workspaceWith('settings:\n  publicity.days: 10\n  panel.min: 3\n');
    const { pack, digest, overridden } = await packInForce(workspace, here);
    expect([pack.id, pack.settings['publicity.days'], pack.settings['evidence.mode']]).toEqual([
      'xj-2012',
      10,
      'lenient',
    ]);
    // 3 is what the pack says anyway.
    expect(overridden).toEqual(['publicity.days']);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest).not.toBe((await packFor('xj-2012', here)).digest);
  });

  it('has the digest of the pack itself where the settings say the same', async () => {
    const { workspace, here } = await workspaceWith('settings: { panel.min: 3 }\n');
    expect((await packInForce(workspace, here)).digest).toBe((await packFor('xj-2012', here)).digest);
  });

  it('may be a file of the workspace, wherever one stands in it', async () => {
    const { workspace, here } = await workspaceWith('pack: ./ours.yaml\nsettings: { publicity.days: 9 }\n', {
      'ours.yaml': ours,
    });
    const { pack, overridden } = await packInForce(workspace, here);
    expect([pack.id, pack.settings['evidence.mode'], pack.settings['publicity.days']]).toEqual(['ours', 'strict', 9]);
    expect(overridden).toEqual(['publicity.days']);
  });

  it('named on the line is taken as it stands', async () => {
    const { folder } = await workspaceWith('settings: { publicity.days: 9 }\n');
    const here = host({ cwd: path(folder) });
    const workspace = await findWorkspace(here, { pack: 'xj-2012' });
    expect((await packInForce(workspace, here)).digest).toBe((await packFor('xj-2012', here)).digest);
  });

  it.each([
    ['cluster.minShare: "1/0"', '3:21', 'cluster.minShare 应为 0.5 或 1/2 这样的数，现为：1/0'],
    ['welfare.maxDiscountPrice: "3/0"', '3:29', 'welfare.maxDiscountPrice 应为 0.5 或 1/2 这样的数，现为：3/0'],
    ['relax.extra: [6.9.none]', '3:3', '没有名为“6.9.none”的条款'],
  ])('%s is refused by line', async (setting, place, message) => {
    const { workspace, here } = await workspaceWith(`settings:\n  ${setting}\n`);
    const error = await refusal(() => packInForce(workspace, here));
    expect([error.exit, error.code]).toEqual([3, 'workspace/invalid']);
    expect(error.message).toContain(message);
    expect([error.at!.file, `${error.at!.line}:${error.at!.col}`]).toEqual(['../xjsme.yaml', place]);
  });

  it('that is not there is wrong use; one with mistakes cannot be read', async () => {
    const none = await workspaceWith('pack: nowhere\n');
    expect(await refusal(() => packInForce(none.workspace, none.here))).toMatchObject({ code: 'usage/unknown-pack' });
    const broken = await workspaceWith('pack: ./ours.yaml\n', {
      'ours.yaml': 'format: xjsme-pack/1\nid: ours\nextends: x\n',
    });
    expect(await refusal(() => packInForce(broken.workspace, broken.here))).toMatchObject({
      exit: 3,
      code: 'pack/invalid',
    });
  });
});

describe('the authority', () => {
  it.each([
    ['level: region\n', true],
    ['level: prefecture\nregion: "653100"\n', false],
    ['level: industry-office\n', false],
    ['level: association\n', false],
    ['level: region\npack: nat-2017\n', false],
    ['level: prefecture\nregion: "653100"\npack: ./ours.yaml\n', true],
  ])('%j: %s', async (settings, expected) => {
    const { workspace, here } = await workspaceWith(settings, { 'ours.yaml': ours });
    const { pack } = await packInForce(workspace, here);
    expect(authorityOf(workspace, pack)).toBe(expected);
  });
});

describe('the calendar in force', () => {
  const year = (number: number): string =>
    `format: xjsme-calendar/1\nyears:\n  ${number}:\n    notice: 测试〔${number}〕1号\n    off: [${number}-01-01..${number}-01-03, ${number}-10-01..${number}-10-07]\n`;

  it('is the built-in one, always by the same digest', async () => {
    const [one, other] = [await workspaceWith(''), await workspaceWith('level: association\n')];
    const { digest, calendar } = await calendarInForce(one.workspace, one.here);
    expect(digest).toBe((await calendarInForce(other.workspace, other.here)).digest);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(calendar.years.has(2026)).toBe(true);
    expect(calendar.years.has(2031)).toBe(false);
  });

  it("has the office's files on top, which stand relative to the workspace", async () => {
    const { workspace, here } = await workspaceWith('calendars: [日历/2031.yaml]\n', { '日历/2031.yaml': year(2031) });
    const { digest, calendar } = await calendarInForce(workspace, here);
    expect(calendar.years.get(2031)!.source).toBe('office');
    const plain = await workspaceWith('');
    expect(digest).not.toBe((await calendarInForce(plain.workspace, plain.here)).digest);
  });

  it('that cannot be read is refused', async () => {
    const { workspace, here } = await workspaceWith('calendars: [2031.yaml]\n');
    expect(await refusal(() => calendarInForce(workspace, here))).toMatchObject({
      exit: 3,
      at: { file: '../2031.yaml' },
    });
  });
});

describe('check and rules', () => {
  const sample = new URL('../../../samples/complete', import.meta.url).pathname;
  const packOf = async (cwd: string, ...more: string[]) => {
    const { out, err } = await run(['check', sample, '--json', ...more], { cwd });
    expect(err).toBe('');
    return JSON.parse(out).pack as { id: string; digest: string };
  };

  it('judge by the pack of the workspace one stands in, unless one is named', async () => {
    const { folder, workspace, here } = await workspaceWith('settings: { evidence.mode: strict }\n');
    const outside = await packOf(path());
    expect(outside).toEqual(await packOf(path(folder, 'below'), '--pack', 'xj-2012'));
    const inside = await packOf(path(folder, 'below'));
    expect([inside.id, inside.digest]).toEqual(['xj-2012', (await packInForce(workspace, here)).digest]);
    expect(inside.digest).not.toBe(outside.digest);
    const shown = JSON.parse((await run(['rules', 'show', '--json'], { cwd: path(folder) })).out);
    expect(shown).toMatchObject({ digest: inside.digest, settings: { 'evidence.mode': 'strict' } });
    expect((await run(['rules', 'coverage'], { cwd: path(folder) })).code).toBe(0);
  });

  it('follow XJSME_PACK and the settings of the user also outside one', async () => {
    write('home/xjsme/config.yaml', `${format}pack: nat-2017\n`);
    const pack = async (env: Record<string, string>) =>
      JSON.parse((await run(['rules', 'show', '--json'], { env })).out).id;
    expect(await pack({ XDG_CONFIG_HOME: path('home') })).toBe('nat-2017');
    expect(await pack({ XDG_CONFIG_HOME: path('home'), XJSME_PACK: 'xj-2012' })).toBe('xj-2012');
    expect(await pack({})).toBe('xj-2012');
  });

  it('do not judge in a workspace whose settings are wrong', async () => {
    write('wrong/xjsme.yaml', `${format}pak: xj-2012\n`);
    const { code, out, err } = await run(['check', sample], { cwd: path('wrong') });
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^错误：xjsme\.yaml:2:6: 不认识的设置“pak”。是否要用 pack？\n→ /);
  });
});
