/** Recommended by 喀什地区: what Art. 6's last sentence may relax is put to a person, and nothing else is wrong. */
import { finish } from './finish.mjs';
import { stated } from './functions.mjs';
import { small } from './small.mjs';

export function kashgar() {
  const made = small({
    number: 6,
    operator: '喀什云雀岭创业服务有限公司',
    platform: '喀什云雀岭创业咨询服务平台',
    city: '喀什',
    division: '653101',
    prefecture: '喀什地区',
    region: '喀什地区喀什市',
    address: '喀什市云雀路21号',
    body: '喀什地区工业和信息化局',
    functions: ['startup', 'consulting'],
    registeredOn: '2022-08-01',
    assets: 1500000,
    staff: 9,
    qualified: 7,
    served: 26,
    servedBefore: [24],
    valid: 50,
    satisfied: 39,
    activities: { 'startup-talk': 2, 'startup-promotion': 1, 'management-consulting': 3 },
    more: { startup: stated.startup },
  });
  return finish(made);
}
