/** A special platform: training and nothing else. */
import { filing, stated } from './functions.mjs';
import { finish } from './finish.mjs';
import { small } from './small.mjs';

export function training() {
  const made = small({
    number: 8,
    operator: '阿克苏麦浪沟培训服务有限公司',
    platform: '阿克苏麦浪沟中小企业培训平台',
    city: '阿克苏',
    division: '652901',
    prefecture: '阿克苏地区',
    region: '阿克苏市',
    address: '阿克苏市麦浪街5号',
    body: '阿克苏地区工业和信息化局',
    functions: ['training'],
    activities: { training: [4, 280] },
    more: { training: stated.training },
  });
  made.data.materials['10.7'] = [filing(made.box)];
  return finish(made);
}
