import { expect, it } from 'vitest';
import { evidence as en } from '../../src/i18n/en/evidence.ts';
import { evidence as zh } from '../../src/i18n/zh/evidence.ts';
import { evidenceName } from '../../src/report/evidence.ts';
import { labelOf } from '../../src/schema/validate.ts';
import { checkAll } from '../samples/check.ts';

it('counted figures have a word in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

it.each([
  ['staff.qualified', '学历或职称达标人员', 'qualified staff'],
  ['services.firms.2023', '2023 服务企业', '2023 firms served'],
  ['operator.creditCode', '统一社会信用代码', 'operator.creditCode'],
  ['constructor', 'constructor', 'constructor'],
])('%s', (name, chinese, english) => {
  expect([evidenceName(name, 'zh', labelOf), evidenceName(name, 'en', labelOf)]).toEqual([chinese, english]);
});

it('every figure that a sample is judged by has a Chinese name', async () => {
  const folders = ['complete', 'kashgar', 'contradictions', 'training', 'below-thresholds', 'triennial', 'round-2024'];
  const names = new Set<string>();
  for (const folder of folders)
    for (const { clauses } of await checkAll(folder))
      for (const { evidence } of clauses) for (const { name } of evidence) names.add(name);
  expect(names.size).toBeGreaterThan(50);
  expect([...names].filter((name) => !/\p{Script=Han}/u.test(evidenceName(name, 'zh', labelOf)))).toEqual([]);
});
