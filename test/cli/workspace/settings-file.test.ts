import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workspace as en } from '../../../src/i18n/en/workspace.ts';
import { workspace as zh } from '../../../src/i18n/zh/workspace.ts';
import { findWorkspace } from '../../../src/cli/workspace/settings.ts';
import { format, refusal, world } from './world.ts';

const { path, write, host } = world();

let made = 0;

async function refused(text: string | Uint8Array, lang: 'zh' | 'en' = 'zh') {
  const folder = `w${made++}`;
  write(`${folder}/xjsme.yaml`, text);
  const error = await refusal(() => findWorkspace(host({ cwd: path(folder), lang })));
  return { ...error, message: error.message, place: error.at && `${error.at.line}:${error.at.col}` };
}

describe('a mistake in xjsme.yaml is named by line', () => {
  it.each([
    ['unknown key', `${format}ofice: 甲局\n`, '2:8', /不认识的设置“ofice”。是否要用 office？/],
    ['its Chinese name', `${format}单位名称: 甲局\n`, '2:7', /应写为 office/],
    ['one level too high', `${format}publicity.days: 9\n`, '2:17', /publicity\.days 应写在 settings 下/],
    ['unknown pack setting', `${format}settings:\n  publicity.day: 9\n`, '3:18', /是否要用 publicity\.days？/],
    ['no format', 'office: 甲局\n', '1:1', /缺少 format.+xjsme-workspace\/1/],
    ['another format', 'format: xjsme-workspace/2\n', '1:9', /xjsme-workspace\/1/],
    ['level', `${format}level: county\n`, '2:8', /level 的取值只能是：region、prefecture/],
    ['a region by name', `${format}region: 喀什地区\n`, '2:9', /六位代码：喀什地区 为 "653100"/],
    ['a region elsewhere', `${format}region: "110000"\n`, '2:9', /不是新疆/],
    ['no region at all', `${format}region: 某地\n`, '2:9', /不是新疆/],
    ['type', `${format}settings:\n  panel.min: 三\n`, '3:14', /panel\.min 应为整数，现为：三/],
    ['list', `${format}calendars: 2027.yaml\n`, '2:12', /calendars 应为列表/],
    ['range', `${format}settings:\n  publicity.days: 0\n`, '3:19', /不应小于 1，现为：0/],
    ['figure', `${format}settings:\n  cluster.minShare: 一半\n`, '3:21', /0\.5 或 1\/2/],
  ] as const)('%s', async (_, text, place, message) => {
    const error = await refused(text);
    expect([error.exit, error.code, error.place], error.message).toEqual([3, 'workspace/invalid', place]);
    expect(error.message).toMatch(message);
    const other = await refused(text, 'en');
    expect(other.place).toBe(place);
    // Only what the file itself says is in Chinese.
    if (!/\p{Script=Han}/u.test(text)) expect(other.message).not.toMatch(/\p{Script=Han}/u);
  });

  it('all are told at once, on one line', async () => {
    const { message, place } = await refused(`${format}level: x\nregion: y\nsettings:\n  panel.min: 99\n`);
    expect(place).toBe('2:8');
    expect(message).toMatch(/；xjsme\.yaml:3:9 .+；xjsme\.yaml:5:14 .+99$/);
    expect(message).not.toContain('\n');
    const many = await refused(
      `${format}${'abcdefgh'
        .split('')
        .map((key) => `${key}${key}: 1\n`)
        .join('')}`,
    );
    expect(many.message).toMatch(/；另有 3 处$/);
  });

  it.each([
    ['syntax', `${format}office: "甲\n`, 3],
    ['a list', '- a\n', 1],
    ['a key twice', `${format}office: 甲\noffice: 乙\n`, 3],
  ] as const)('%s', async (_, text, line) => {
    const error = await refused(text);
    expect([error.exit, error.code, error.at?.line], error.message).toEqual([3, 'workspace/unreadable', line]);
    expect(error.message.length).toBeGreaterThan('设置文件无法读取：'.length);
  });

  it.each([
    ['empty', ''],
    ['binary', new Uint8Array([0, 1, 2, 0, 255])],
    ['huge', `${format}# ${'x'.repeat(300_000)}\n`],
  ] as const)('%s', async (_, text) => {
    const error = await refused(text);
    expect([error.exit, error.code], error.message).toEqual([3, 'workspace/unreadable']);
  });
});

it('figures may be written as numbers, and a code without quotes', async () => {
  write('numbers/xjsme.yaml', `${format}region: 653100\nsettings:\n  panel.passLine: 65\n  cluster.minShare: 0.5\n`);
  const { settings } = await findWorkspace(host({ cwd: path('numbers') }));
  expect([settings.region.value, settings.overrides['panel.passLine']!.value]).toEqual(['653100', '65']);
  expect(settings.overrides['cluster.minShare']!.value).toBe('0.5');
});

it('what the system says against reading is said in words', async () => {
  mkdirSync(path('folder/xjsme.yaml'), { recursive: true });
  const error = await refusal(() => findWorkspace(host({ cwd: path('folder') })));
  expect([error.exit, error.message]).toEqual([3, '设置文件无法读取：是文件夹，不是文件']);
});

it('every setting of the schema has a name in both languages', () => {
  const { properties } = JSON.parse(
    readFileSync(new URL('../../../schemas/workspace.schema.json', import.meta.url), 'utf8'),
  ) as { properties: Record<string, { title: string; properties?: Record<string, { title: string }> }> };
  for (const { keys, packKeys } of [zh.settings, en.settings]) {
    expect(Object.keys(keys).toSorted()).toEqual([...Object.keys(properties), 'lang', 'workspace'].toSorted());
    expect(Object.keys(packKeys)).toEqual(Object.keys(properties.settings!.properties!));
  }
  for (const [key, { title }] of Object.entries(properties)) expect(zh.settings.keys[key]).toBe(title);
  for (const [key, { title }] of Object.entries(properties.settings!.properties!))
    expect(zh.settings.packKeys[key]).toBe(title);
});
