import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedWorkspace, shownPath, userSettings } from '../../../src/cli/workspace/seek.ts';
import { findWorkspace, type Settings, settingsOf } from '../../../src/cli/workspace/settings.ts';
import { format, refusal, world } from './world.ts';

const { root, path, write, host } = world();

/** Each source says something of its own; a row takes away all that would win over the one it expects. */
const sources = {
  flag: { flags: { as: '旗', pack: 'nat-2017' } },
  environment: { env: { XJSME_ACTOR: '环', XJSME_PACK: './env.yaml' } },
  workspace: {
    file: `${format}office: 本局\nlevel: prefecture\nregion: "653100"\nactor: 局\npack: ./ours.yaml\ncalendars: [a.yaml]\ntemplates: 模板\nsettings:\n  panel.min: 5\n`,
  },
  user: {
    file: `${format}level: association\nregion: "650100"\nactor: 我\npack: nat-2017\ncalendars: [b.yaml]\ntemplates: 我的\nsettings:\n  panel.min: 7\n  publicity.days: 10\n`,
  },
} as const;

type Name = 'flag' | 'environment' | 'workspace' | 'user';

async function settled(...spoken: readonly Name[]): Promise<Settings> {
  rmSync(path('order'), { recursive: true, force: true });
  mkdirSync(path('order/ws/deep'), { recursive: true });
  if (spoken.includes('workspace')) write('order/ws/xjsme.yaml', sources.workspace.file);
  if (spoken.includes('user')) write('order/config/xjsme/config.yaml', sources.user.file);
  return settingsOf(
    host({
      cwd: path('order/ws/deep'),
      env: {
        XDG_CONFIG_HOME: path('order/config'),
        ...(spoken.includes('environment') ? sources.environment.env : {}),
      },
    }),
    spoken.includes('flag') ? sources.flag.flags : {},
  );
}

const all: readonly Name[] = ['flag', 'environment', 'workspace', 'user'];

describe('the order of settings', () => {
  it.each([
    ['actor', all, '旗', 'flag', null],
    ['actor', all.slice(1), '环', 'environment', null],
    ['actor', all.slice(2), '局', 'workspace', '../xjsme.yaml:5:8'],
    ['actor', all.slice(3), '我', 'user', '../../config/xjsme/config.yaml:4:8'],
    ['actor', [], null, 'default', null],
    ['pack', all, 'nat-2017', 'flag', null],
    ['pack', all.slice(1), './env.yaml', 'environment', null],
    ['pack', all.slice(2), './ours.yaml', 'workspace', '../xjsme.yaml:6:7'],
    ['pack', all.slice(3), 'nat-2017', 'user', '../../config/xjsme/config.yaml:5:7'],
    ['pack', [], 'xj-2012', 'default', null],
    ['office', all, '本局', 'workspace', '../xjsme.yaml:2:9'],
    ['office', ['user'], '未命名单位', 'default', null],
    ['level', all, 'prefecture', 'workspace', '../xjsme.yaml:3:8'],
    ['level', ['user'], 'association', 'user', '../../config/xjsme/config.yaml:2:8'],
    ['level', [], 'region', 'default', null],
    ['region', all, '653100', 'workspace', '../xjsme.yaml:4:9'],
    ['region', ['user'], '650100', 'user', '../../config/xjsme/config.yaml:3:9'],
    ['region', [], '650000', 'default', null],
    ['calendars', all, ['a.yaml'], 'workspace', '../xjsme.yaml:7:1'],
    ['calendars', ['user'], ['b.yaml'], 'user', '../../config/xjsme/config.yaml:6:1'],
    ['calendars', [], [], 'default', null],
    ['templates', all, '模板', 'workspace', '../xjsme.yaml:8:12'],
    ['templates', ['user'], '我的', 'user', '../../config/xjsme/config.yaml:7:12'],
    ['templates', [], null, 'default', null],
  ] as const)('%s of %j is %j by %s', async (name, spoken, value, origin, at) => {
    const setting = (await settled(...spoken))[name];
    expect([setting.value, setting.origin]).toEqual([value, origin]);
    expect(setting.at && `${setting.at.file}:${setting.at.line}:${setting.at.col}`).toBe(at);
  });

  it('settings of the pack are laid one by one, the workspace over the user', async () => {
    const { overrides } = await settled(...all);
    expect(overrides['panel.min']).toMatchObject({ value: 5, origin: 'workspace', at: { line: 10 } });
    expect(overrides['publicity.days']).toMatchObject({ value: 10, origin: 'user', at: { line: 10 } });
    expect((await settled('user')).overrides['panel.min']).toMatchObject({ value: 7, origin: 'user' });
    expect((await settled()).overrides).toEqual({});
  });

  it('a variable set to nothing is not set, a key without a value not filled in', async () => {
    write('empty/xjsme.yaml', `${format}actor:\noffice: 甲局\n`);
    const settings = await settingsOf(host({ cwd: path('empty'), env: { XJSME_ACTOR: ' ', XJSME_PACK: '' } }));
    expect([settings.actor.origin, settings.pack.origin, settings.office.value]).toEqual([
      'default',
      'default',
      '甲局',
    ]);
  });

  it('the language is whose it is', async () => {
    expect((await settingsOf(host())).lang).toMatchObject({ value: 'zh', origin: 'default' });
    expect((await settingsOf(host({ lang: 'en', langFrom: 'flag' }))).lang).toMatchObject({
      value: 'en',
      origin: 'flag',
    });
  });
});

describe('the workspace', () => {
  it('is found from any folder below, the nearest first', async () => {
    write('outer/xjsme.yaml', format);
    write('outer/inner/xjsme.yaml', format);
    write('outer/inner/申报 材料/一/二/x', '');
    write('outer/beside/x', '');
    const found = async (cwd: string) => (await findWorkspace(host({ cwd: path(cwd) }))).root;
    expect(await found('outer/inner/申报 材料/一/二')).toBe(path('outer/inner'));
    expect(await found('outer/inner')).toBe(path('outer/inner'));
    expect(await found('outer/beside')).toBe(path('outer'));
  });

  it('may be named by XJSME_WORKSPACE, also from where one stands in another', async () => {
    write('a/xjsme.yaml', `${format}office: 甲\n`);
    write('b/xjsme.yaml', `${format}office: 乙\n`);
    const { settings } = await findWorkspace(host({ cwd: path('a'), env: { XJSME_WORKSPACE: '../b' } }));
    expect([settings.office.value, settings.root.value, settings.root.origin]).toEqual([
      '乙',
      path('b'),
      'environment',
    ]);
    const error = await refusal(() => findWorkspace(host({ cwd: path('a'), env: { XJSME_WORKSPACE: '../c' } })));
    expect([error.exit, error.code]).toEqual([2, 'workspace/none']);
    expect(error.message).toContain('XJSME_WORKSPACE');
    // `check` does not look past it either: another pack would silently judge.
    expect(namedWorkspace(host({ env: { XJSME_WORKSPACE: 'c' } }))).toBe(path('c'));
  });

  it('that is not there is wrong use, and the hint says how to make one', async () => {
    const error = await refusal(() => findWorkspace(host()));
    expect([error.exit, error.code]).toEqual([2, 'workspace/none']);
    expect(error.hint).toContain('xjsme init');
  });
});

describe('the settings of a user', () => {
  it('stand where the system keeps them', () => {
    expect(userSettings({ env: { HOME: '/home/a' } }, 'linux')).toBe('/home/a/.config/xjsme/config.yaml');
    expect(userSettings({ env: { HOME: '/home/a', XDG_CONFIG_HOME: '/c' } }, 'linux')).toBe('/c/xjsme/config.yaml');
    expect(userSettings({ env: { HOME: '/home/a', XDG_CONFIG_HOME: 'c' } }, 'linux')).toBe(
      '/home/a/.config/xjsme/config.yaml',
    );
    expect(userSettings({ env: { HOME: '/home/a', APPDATA: '/AppData' } }, 'win32')).toBe('/AppData/xjsme/config.yaml');
    expect(userSettings({ env: {} }, 'linux')).toBeNull();
  });

  it('name no office', async () => {
    write('home/.config/xjsme/config.yaml', `${format}office: 我的局\n`);
    const error = await refusal(() => settingsOf(host({ env: { HOME: path('home') } })));
    expect([error.exit, error.code, error.at]).toEqual([
      3,
      'workspace/invalid',
      { file: 'home/.config/xjsme/config.yaml', line: 2, col: 9 },
    ]);
  });
});

it('a path is shown from where one stands, and never as a bare word', () => {
  expect(shownPath({ cwd: '/a/b', env: {} }, '/a/xjsme.yaml')).toBe('../xjsme.yaml');
  expect(shownPath({ cwd: '/a', env: {} }, '/a/规则')).toBe('./规则');
  expect(shownPath({ cwd: '/a', env: {} }, '/a')).toBe('.');
  expect(shownPath({ cwd: '/a/b/c/d/e', env: {} }, '/f')).toBe('/f');
  expect(root).not.toBe('');
});
