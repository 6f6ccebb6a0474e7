import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWorkspace } from '../../../src/cli/workspace/settings.ts';
import { scalar, settingsText } from '../../../src/cli/workspace/template.ts';
import { readYaml } from '../../../src/intake/yaml/read.ts';
import { format, world } from './world.ts';

const { path, write, host, run } = world();

const schemaText = (name: string): string =>
  readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schemaText('output/init')));

async function init(args: readonly string[], cwd = path()) {
  const ran = await run(['init', ...args, '--json'], { cwd });
  expect(ran.code, ran.err).toBe(0);
  const document = JSON.parse(ran.out);
  valid(document);
  expect(valid.errors).toBeNull();
  return { ...ran, document };
}

/** Every file below a folder, with its text. */
const tree = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const file = `${entry.parentPath}/${entry.name}`;
      return [file.slice(folder.length + 1), readFileSync(file, 'utf8')];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('init', () => {
  it('needs no answer, and says what it took', async () => {
    const { document, err } = await init(['plain']);
    expect(document.settings).toEqual({
      office: '未命名单位',
      level: 'region',
      region: '650000',
      actor: null,
      pack: 'xj-2012',
    });
    expect(document.made).toEqual([
      'ledger/',
      '.gitignore',
      '.gitattributes',
      '.xjsme/workspace.schema.json',
      'xjsme.yaml',
    ]);
    expect(document.warnings.map(({ code }: { code: string }) => code)).toEqual(['workspace/unnamed']);
    expect(err).toMatch(/^提醒：没有写单位名称/);
    expect(document.next).toEqual(['cd plain', 'xjsme batch open --year 2024 --notice 文号 --deadline 截止日期']);
    expect(statSync(path('plain/ledger')).isDirectory()).toBe(true);
    expect(readdirSync(path('plain/ledger'))).toEqual([]);
    expect(readFileSync(path('plain/.gitignore'), 'utf8')).toBe('.xjsme/\n');
    expect(readFileSync(path('plain/.gitattributes'), 'utf8')).toBe('* -text\nledger/** -text\n');
    expect(readFileSync(path('plain/.xjsme/workspace.schema.json'), 'utf8')).toBe(
      `${JSON.stringify(JSON.parse(schemaText('workspace')), null, 2)}\n`,
    );
    const [first] = readFileSync(path('plain/xjsme.yaml'), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=.xjsme/workspace.schema.json');
  });

  it('writes what it is told, and the same is read back', async () => {
    const args = [
      '喀什 局/评审 2024',
      '--office',
      '喀什地区工业和信息化局',
      '--level',
      'prefecture',
      '--region',
      '喀什地区',
    ];
    const { document, err } = await init([...args, '--as', ' 张三 ']);
    expect(err).toBe('');
    const { settings } = await findWorkspace(host({ cwd: path('喀什 局/评审 2024/ledger') }));
    expect(
      [settings.office, settings.level, settings.region, settings.actor, settings.pack].map(({ value }) => value),
    ).toEqual(['喀什地区工业和信息化局', 'prefecture', '653100', '张三', 'xj-2012']);
    // Only the authority opens a round.
    expect(document.next).toEqual(["cd '喀什 局/评审 2024'", 'xjsme check 申报材料/']);
  });

  it.each(['653100', '喀什', '喀什地区', '新疆维吾尔自治区喀什地区'])('takes %s for the region', async (region) => {
    const { document } = await init([`r-${region}`, '--level', 'prefecture', '--region', region, '--dry-run']);
    expect(document.settings.region).toBe('653100');
  });

  it('names a pack of its own from the workspace, as it was named from where one stood', async () => {
    write('packs/ours.yaml', 'format: xjsme-pack/1\nid: ours\nextends: xj-2012\nauthority: { level: office }\n');
    const { document } = await init(['deep/down', '--pack', 'packs/ours.yaml', '--level', 'association']);
    expect(document.settings.pack).toBe('../../packs/ours.yaml');
    expect(document.next[1]).toContain('batch open');
    expect(JSON.parse((await run(['doctor', '--json'], { cwd: path('deep/down') })).out).pack.id).toBe('ours');
  });

  it('repeated, changes nothing; with other values, is refused and names the line', async () => {
    await init(['twice', '--office', '甲局', '--as', '张三']);
    const before = tree(path('twice'));
    for (const args of [[], ['--office', '甲局'], ['--as', '张三', '--level', 'region', '--region', '新疆']]) {
      const { document, err } = await init(['twice', ...args]);
      expect([document.made, document.settings.office, err]).toEqual([[], '甲局', '']);
    }
    expect((await run(['init', 'twice'])).out).toContain('设置相同，未作改动');
    const other = await run(['init', 'twice', '--office', '乙局', '--json']);
    expect([other.code, other.out]).toEqual([2, '']);
    expect(JSON.parse(other.err)).toMatchObject({
      code: 'workspace/exists',
      at: { file: 'twice/xjsme.yaml', line: 6, col: 9 },
    });
    expect(JSON.parse(other.err).hint).toContain('twice/xjsme.yaml');
    expect((await run(['init', 'twice', '--level', 'association'])).code).toBe(2);
    expect(tree(path('twice'))).toEqual(before);
  });

  it('makes what is missing of a workspace, and leaves the rest', async () => {
    write('cloned/xjsme.yaml', `${format}office: 甲局\n`);
    write('cloned/.gitignore', 'own\n');
    write('cloned/.gitattributes', '*.png binary\n');
    const { document } = await init(['cloned']);
    expect(document.made).toEqual(['ledger/', '.xjsme/workspace.schema.json']);
    expect(readFileSync(path('cloned/.gitignore'), 'utf8')).toBe('own\n');
    expect(readFileSync(path('cloned/.gitattributes'), 'utf8')).toBe('*.png binary\n');
    expect(readFileSync(path('cloned/xjsme.yaml'), 'utf8')).toBe(`${format}office: 甲局\n`);
  });

  it('warns inside another workspace, and of a level that does not fit its region', async () => {
    write('outer/xjsme.yaml', format);
    const { document } = await init(['inner', '--office', '甲', '--level', 'prefecture'], path('outer'));
    expect(document.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'workspace/inside',
      'workspace/level-region',
    ]);
    expect(document.warnings[0].message).toContain('上级文件夹 .');
  });

  it('with --dry-run writes nothing at all', async () => {
    const { document } = await init(['dry/run', '--dry-run']);
    expect([document.dryRun, document.made.length]).toEqual([true, 5]);
    expect(existsSync(path('dry'))).toBe(false);
    expect((await run(['init', 'dry/run', '--dry-run'])).out).toContain('尚未写入任何文件');
  });

  it.each([
    [['x', '--level', 'county'], 'usage/choice'],
    [['x', '--region', '北京'], 'usage/region'],
    [['x', '--region', ''], 'usage/region'],
    [['x', '--office', ' '], 'usage/office'],
    [['x', '--office', '字'.repeat(101)], 'usage/office'],
    [['x', '--office', '甲局13812345678'], 'usage/personal-data'],
    [['x', '--as', '650102198001011234'], 'usage/personal-data'],
    [['x', '--as', ''], 'usage/actor'],
    [['x', '--pack', 'nowhere'], 'usage/unknown-pack'],
    [['file.txt'], 'workspace/not-a-folder'],
    [[''], 'workspace/not-a-folder'],
  ])('%j is wrong use', async (args, code) => {
    write('file.txt', 'x');
    const ran = await run(['init', ...args, '--json']);
    expect([ran.code, JSON.parse(ran.err).code]).toEqual([2, code]);
    expect(ran.err).not.toMatch(/13812345678|650102198001011234/);
    expect(existsSync(path('x'))).toBe(false);
  });

  it('where a part of the path is a file says so', async () => {
    write('file.txt', 'x');
    const ran = await run(['init', 'file.txt/below']);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/^错误：无法写入 file\.txt.*：路径中有一段不是文件夹\n→ /);
  });
});

it('any name of an office is read back as it was written', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => !/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(text));
  const edge = fc.constantFrom(
    'true',
    'null',
    '~',
    '650000',
    '甲: 乙',
    '甲 #乙',
    '- 甲',
    '"甲',
    "'",
    '甲局 ',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '{',
    '[',
    '?',
    '|',
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(name, edge), async (office) => {
      const text = settingsText(
        { office, level: 'region', region: '650000', actor: office, pack: 'xj-2012' },
        { lang: 'zh' },
      );
      const tree = await readYaml(text, 'xjsme.yaml', () => {});
      expect(tree!.data).toMatchObject({ office, actor: office, region: '650000' });
    }),
  );
  expect(scalar('自治区工业和信息化厅（企业处）')).toBe('自治区工业和信息化厅（企业处）');
});
