import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/width.ts';
import { round, samples, type Stage } from './round.ts';

const desk = round();

/** Every command that shows something, and those that write as they tell of it; at a stage that gives them much to say. */
const lines: [line: string, stage: Stage][] = [
  ['batch status', 'open'],
  ['batch status', 'received'],
  ['batch status', 'formed'],
  ['batch status', 'scored'],
  ['batch status', 'visited'],
  ['batch status', 'publicised'],
  ['batch status', 'published'],
  ['batch list', 'published'],
  ['batch show 2024-002', 'received'],
  ['batch show 2024-004', 'published'],
  ['batch show 2024-003', 'objected'],
  ['review expert list', 'drawn'],
  ['review expert verify', 'published'],
  ['objection list', 'published'],
  ['platform list', 'published'],
  ['platform show XJ2024-001', 'published'],
  ['platform history XJ2024-001', 'published'],
  ['next', 'received'],
  ['next', 'visited'],
  ['next', 'published'],
  ['due', 'received'],
  ['due', 'publicised'],
  ['due', 'published'],
  ['ledger log', 'published'],
  ['ledger recover --dry-run', 'published'],
  ['doctor', 'published'],
  ['batch open --year 2025 --notice 新工信企业〔2025〕9号 --deadline 2025-06-30 --dry-run', 'published'],
  ['batch receive 申报 --on 2024-06-28 --dry-run', 'open'],
  ['review form 2024-001 --pass --on 2024-07-05 --dry-run', 'received'],
  ['review request 2024-002 --item 10.6 --item 10.8b --until 2024-07-20 --on 2024-07-05 --dry-run', 'received'],
  ['review expert draw --seed 9319 --on 2024-08-02', 'pooled'],
  ['review expert sheet --year 2024 --out 表 --on 2024-08-03', 'drawn'],
  ['review expert close --year 2024 --on 2024-08-26 --dry-run', 'scored'],
  ['review site plan 2024-001 --seed 7 --out 考察 --on 2024-09-01', 'closed'],
  ['review meeting --propose 2024-001 --on 2024-09-24 --dry-run', 'answered'],
  ['batch publicize --url https://example.org --evidence 存档.txt --on 2024-10-08 --dry-run', 'proposed'],
  ['objection file 2024-001 --date 2024-10-10 --on 2024-10-10 --dry-run', 'publicised'],
  ['batch recognize --document 新工信〔2024〕35号 --on 2024-10-21 --dry-run', 'objected'],
  ['batch publish --on 2024-10-22', 'recognised'],
];

/** What people and their papers are called, in whatever language one is told of them. */
const names = [
  ...['乌鲁木齐星砾原咨询', '昌吉沙枣岸创业', '巴州胡杨屿技术', '喀什棉语田培训'].flatMap((name) => [
    `${name}中小企业服务平台`,
    `${name}服务有限公司`,
  ]),
  '巴音郭楞胡杨屿技术服务有限公司',
  '库尔勒胡杨屿技术服务有限公司',
  ...['乌鲁木齐市', '昌吉回族自治州', '巴音郭楞蒙古自治州', '喀什地区'].map((name) => `${name}工业和信息化局`),
  '自治区评审办（样例）',
  '王敏',
  '艾力',
  '属实',
  // Grades of the questionnaires, and what stands of a pool in brackets.
  '满意',
  '基本满意',
  '（示例）',
  '乌鲁木齐市工业和信息化局中小企业科',
  '新工信企业〔2024〕18号',
  '新工信企业〔2024〕35号',
  '新工信企业〔2025〕9号',
  '新工信〔2024〕35号',
  '认定文件已另行核对',
  '声明原件已收',
  '经核查，设备共享情况与申报不符',
  '会审核对后认为可以',
  '补看社保记录后已核实',
  '与材料核对',
];

describe.each([60, 80])('at %i columns', (width) => {
  it.each(lines)('%s after %s fits', async (line, stage) => {
    desk.write('存档.txt', '存档');
    await desk.reach(stage);
    for (const lang of width === 60 ? (['zh', 'en'] as const) : (['zh'] as const)) {
      const { code, out, err } = await desk.line(line, { width, lang });
      expect([0, 1], err).toContain(code);
      expect(out.split('\n').filter((one) => displayWidth(one) > width)).toEqual([]);
      if (!/--dry-run/.test(line) && /draw|sheet|plan|publish /.test(line)) await desk.reach(stage);
    }
  });
});

it.each(lines)('%s after %s speaks English where it is asked to', async (line, stage) => {
  desk.write('存档.txt', '存档');
  await desk.reach(stage);
  // As wide as can be, so that no name is broken.
  const { out, err } = await desk.line(line, { lang: 'en', width: 5000 });
  let said = out + err;
  const experts = readFileSync(join(samples, '专家库.csv'), 'utf8')
    .split(/[\n,]/)
    .map((cell) => cell.trim());
  for (const name of [...names, ...experts.filter((cell) => /\p{Script=Han}/u.test(cell))].toSorted(
    (a, b) => b.length - a.length,
  ))
    said = said.replaceAll(name, 'N');
  // Paths, and the articles of a Chinese regulation.
  said = said
    .replaceAll(/(?:申报|公布|考察|表|评分表)\/?\S*/g, 'P')
    .replaceAll(/第[一二三四五六七八九十]+条(?:（.）)?/g, 'A');
  expect(said.split('\n').filter((one) => /[\p{Script=Han}（）：；，。、？！]/u.test(one))).toEqual([]);
});
