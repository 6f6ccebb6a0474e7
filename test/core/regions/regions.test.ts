import { describe, expect, it } from 'vitest';
import { bingtuanCities, prefectures } from '../../../src/core/regions/divisions.ts';
import { findRegion, resolveRegion } from '../../../src/core/regions/resolve.ts';

const prefecture = (code: string, name: string, nanjiangThree = false) => ({
  code,
  name,
  level: 'prefecture',
  prefecture: code,
  nanjiangThree,
});
const county = (code: string, name: string, within: string, nanjiangThree = false) => ({
  code,
  name,
  level: 'county',
  prefecture: within,
  nanjiangThree,
});
const xinjiang = { code: '650000', name: '新疆维吾尔自治区', level: 'province', nanjiangThree: false };
const shihezi = { code: '659001', name: '石河子市', level: 'bingtuan-city', nanjiangThree: false };

describe('the table', () => {
  it('has fourteen prefectures, 99 counties and thirteen 兵团 cities', () => {
    const counties = prefectures.flatMap(([prefix, , , list]) => list.split(' ').map((entry) => prefix + entry));
    expect(prefectures).toHaveLength(14);
    expect(counties).toHaveLength(99);
    expect(bingtuanCities.split(' ')).toHaveLength(13);
    for (const entry of counties) expect(resolveRegion(entry.slice(0, 6))?.name).toBe(entry.slice(6));
  });

  it('finds every prefecture by code, name and alias', () => {
    for (const [prefix, name, aliases] of prefectures) {
      for (const text of [`${prefix}00`, prefix, name, ...aliases.split(' ')]) {
        expect(resolveRegion(text)).toMatchObject({ code: `${prefix}00`, name, level: 'prefecture' });
      }
      expect(findRegion(`${name}工业和信息化局`)).toEqual(resolveRegion(name));
    }
  });

  it('relaxes for 和田, 喀什 and 克州 only', () => {
    const relaxed = prefectures.filter(([prefix]) => resolveRegion(prefix)?.nanjiangThree).map(([prefix]) => prefix);
    expect(relaxed).toEqual(['6530', '6531', '6532']);
  });
});

describe('resolveRegion', () => {
  it.each([
    ['650100', prefecture('650100', '乌鲁木齐市')],
    [650100, prefecture('650100', '乌鲁木齐市')],
    ['6501', prefecture('650100', '乌鲁木齐市')],
    ['650100000000', prefecture('650100', '乌鲁木齐市')],
    ['６５０１００', prefecture('650100', '乌鲁木齐市')],
    ['乌市', prefecture('650100', '乌鲁木齐市')],
    ['新疆乌鲁木齐市', prefecture('650100', '乌鲁木齐市')],
    [' 新疆维吾尔自治区 乌鲁木齐市 ', prefecture('650100', '乌鲁木齐市')],
    ['650102001001', county('650102', '天山区', '650100')],
    ['新疆维吾尔自治区乌鲁木齐市天山区', county('650102', '天山区', '650100')],
    ['喀什', prefecture('653100', '喀什地区', true)],
    ['喀什市', county('653101', '喀什市', '653100', true)],
    ['喀什地区喀什市', county('653101', '喀什市', '653100', true)],
    ['克市', prefecture('650200', '克拉玛依市')],
    ['克州', prefecture('653000', '克孜勒苏柯尔克孜自治州', true)],
    ['伊犁州塔城地区', prefecture('654200', '塔城地区')],
    ['伊犁哈萨克自治州塔城地区乌苏市', county('654202', '乌苏市', '654200')],
    ['塔城', prefecture('654200', '塔城地区')],
    ['伊犁州直', prefecture('654000', '伊犁哈萨克自治州')],
    ['伊宁县', county('654021', '伊宁县', '654000')],
    ['库车', county('652902', '库车市', '652900')],
    ['木垒县', county('652328', '木垒哈萨克自治县', '652300')],
    ['和安县', county('653229', '和安县', '653200', true)],
    ['65', xinjiang],
    ['650000', xinjiang],
    ['新疆', xinjiang],
    ['石河子市', shihezi],
    ['新疆石河子', shihezi],
    ['659001', shihezi],
    ['652100', { ...prefecture('650400', '吐鲁番市'), former: true }],
    ['吐鲁番地区', { ...prefecture('650400', '吐鲁番市'), former: true }],
    ['哈密地区', { ...prefecture('650500', '哈密市'), former: true }],
    ['沙湾县', { ...county('654203', '沙湾市', '654200'), former: true }],
    ['652923', { ...county('652902', '库车市', '652900'), former: true }],
  ])('%j', (text, expected) => {
    expect(resolveRegion(text)).toEqual(expected);
  });

  it.each([
    '',
    '四川省',
    '650199',
    '660000',
    '65010',
    '110000',
    '伊宁',
    '喀什地区天山区',
    '天山区乌鲁木齐市',
    '新疆生产建设兵团',
    '喀什地区工信局',
    '市',
  ])('%j is none', (text) => {
    expect(resolveRegion(text)).toBeNull();
  });
});

describe('findRegion', () => {
  it.each([
    ['喀什地区工业和信息化局', '喀什地区'],
    ['新疆维吾尔自治区喀什地区工业和信息化局', '喀什地区'],
    ['新疆喀什 地区中小企业局', '喀什地区'],
    ['喀什市工信局', '喀什市'],
    ['喀什地区喀什市工信局', '喀什市'],
    ['喀什地区驻乌鲁木齐办事处', '喀什地区'],
    ['伊犁州塔城地区工信局', '塔城地区'],
    ['伊犁哈萨克自治州阿勒泰地区工信局', '阿勒泰地区'],
    ['伊犁哈萨克自治州工业和信息化局', '伊犁哈萨克自治州'],
    ['塔城地区工信局', '塔城地区'],
    ['克市工信局', '克拉玛依市'],
    ['克州工信局', '克孜勒苏柯尔克孜自治州'],
    ['和田市场监督管理局', '和田地区'],
    ['和田市市场监督管理局', '和田市'],
    ['乌鲁木齐市天山区发展和改革委员会', '天山区'],
    ['新疆天山区块链协会', '新疆维吾尔自治区'],
    ['新疆和田玉协会', '新疆维吾尔自治区'],
    ['新疆温泉旅游协会', '新疆维吾尔自治区'],
    ['新疆维吾尔自治区中小企业协会', '新疆维吾尔自治区'],
    ['自治区工业和信息化厅', '新疆维吾尔自治区'],
    ['库尔勒经济技术开发区管委会', '库尔勒市'],
    ['新疆生产建设兵团第八师石河子市工信局', '石河子市'],
    ['吐鲁番地区经信委', '吐鲁番市'],
    ['库车县商经委', '库车市'],
  ])('%s → %s', (body, name) => {
    expect(findRegion(body)?.name).toBe(name);
  });

  it('marks former names', () => {
    expect(findRegion('吐鲁番地区经信委')).toMatchObject({ code: '650400', former: true });
    expect(findRegion('吐鲁番市工信局')).toEqual(prefecture('650400', '吐鲁番市'));
  });

  it.each([
    '',
    '中小企业协会',
    '新疆生产建设兵团工业和信息化局',
    '兵团驻乌鲁木齐办事处',
    '四川省巴中市巴州区工信局',
    '上海援疆喀什指挥部',
  ])('%j is in no region of Xinjiang’s', (body) => {
    expect(findRegion(body)).toBeNull();
  });
});
