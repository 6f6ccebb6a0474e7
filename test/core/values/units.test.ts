import { describe, expect, it } from 'vitest';
import { splitHeader } from '../../../src/core/values/units.ts';

describe('splitHeader', () => {
  it.each([
    ['资产总额（万元）', { label: '资产总额', unit: '万元' }],
    ['资产总额(万元)', { label: '资产总额', unit: '万元' }],
    ['资产总额【万元】', { label: '资产总额', unit: '万元' }],
    ['资产总额/万元', { label: '资产总额', unit: '万元' }],
    ['资产总额：万元', { label: '资产总额', unit: '万元' }],
    ['资产总额 万元', { label: '资产总额', unit: '万元' }],
    ['资产总额（单位：万元）', { label: '资产总额', unit: '万元' }],
    ['资产总额（人民币万元）', { label: '资产总额', unit: '万元' }],
    ['资产总额\n（万元）：', { label: '资产总额', unit: '万元' }],
    ['*1. 资产总额（亿元）*', { label: '资产总额', unit: '亿元' }],
    ['收费标准（元/次）', { label: '收费标准', unit: '元' }],
    ['占比（%）', { label: '占比', unit: '%' }],
    ['占比（％）', { label: '占比', unit: '%' }],
    ['面积（㎡）', { label: '面积', unit: '㎡' }],
    ['面积（平方米）', { label: '面积', unit: '㎡' }],
    ['面积 m²', { label: '面积', unit: '㎡' }],
    ['设备（台/套）', { label: '设备', unit: '台套' }],
    ['人数（人）', { label: '人数', unit: '人' }],
    ['人数/人次', { label: '人数', unit: '人次' }],
    ['资产总额（2023年）（万元）', { label: '资产总额', unit: '万元', note: '2023年' }],
    ['姓名（必填）', { label: '姓名', note: '必填' }],
    ['姓名（与证件一致（必填））', { label: '姓名', note: '与证件一致(必填)' }],
    ['（一）姓名', { label: '姓名' }],
    ['三、姓名：', { label: '姓名' }],
    ['12、姓名', { label: '姓名' }],
    ['★姓名', { label: '姓名' }],
    ['姓 名', { label: '姓名' }],
    ['姓\u3000\u3000名', { label: '姓名' }],
    ['ICP 备案号', { label: 'ICP 备案号' }],
    ['2023年服务企业数', { label: '2023年服务企业数' }],
    ['3.5米以上', { label: '3.5米以上' }],
    ['收费标准/次', { label: '收费标准/次' }],
    ['是/否', { label: '是/否' }],
    ['万元', { label: '万元' }],
    ['（万元）', { label: '(万元)' }],
    ['', { label: '' }],
    ['*', { label: '*' }],
  ])('%j', (header, expected) => {
    expect(splitHeader(header)).toEqual(expected);
  });
});
