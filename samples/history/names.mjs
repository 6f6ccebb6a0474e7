/** Names of places, offices and firms. The places are real, all bodies below them and every code are invented. */

/** Code of the prefecture, its short name, the authority, the seat with its code. */
const prefectures = [
  ['650100', '乌鲁木齐', '乌鲁木齐市工业和信息化局', '乌鲁木齐市天山区', '650102'],
  ['650200', '克拉玛依', '克拉玛依市工业和信息化局', '克拉玛依市克拉玛依区', '650203'],
  ['650400', '吐鲁番', '吐鲁番市工业和信息化局', '鄯善县', '650421'],
  ['650500', '哈密', '哈密市工业和信息化局', '哈密市伊州区', '650502'],
  ['652300', '昌吉', '昌吉回族自治州工业和信息化局', '昌吉市', '652301'],
  ['652700', '博州', '博尔塔拉蒙古自治州工业和信息化局', '博乐市', '652701'],
  ['652800', '巴州', '巴音郭楞蒙古自治州工业和信息化局', '库尔勒市', '652801'],
  ['652900', '阿克苏', '阿克苏地区工业和信息化局', '库车市', '652902'],
  ['653000', '克州', '克孜勒苏柯尔克孜自治州工业和信息化局', '阿图什市', '653001'],
  ['653100', '喀什', '喀什地区工业和信息化局', '喀什市', '653101'],
  ['653200', '和田', '和田地区工业和信息化局', '和田市', '653201'],
  ['654000', '伊犁', '伊犁哈萨克自治州工业和信息化局', '伊宁市', '654002'],
  ['654200', '塔城', '塔城地区工业和信息化局', '乌苏市', '654202'],
  ['654300', '阿勒泰', '阿勒泰地区工业和信息化局', '阿勒泰市', '654301'],
].map(([code, short, authority, seat, division]) => ({ code, short, authority, seat, division }));

export const industryOffices = ['自治区轻工行业管理办公室', '自治区纺织行业管理办公室', '自治区机械电子行业管理办公室'];
export const associations = ['新疆节水灌溉行业协会（示例）', '新疆软件行业协会（示例）'];

// prettier-ignore
const firms = [
  '晴岭坡',
  '雪杉湾',
  '驼铃滩',
  '杏雨塬',
  '禾漠源',
  '石榴畔',
  '沙枣岸',
  '云雀岭',
  '红柳汀',
  '胡杨屿',
  '星砾原',
  '棉语田',
  '葡影廊',
  '麦浪沟',
  '玉泉塬',
  '天畔渠',
  '金穗屿',
  '霞帔岭',
  '鹿苑坪',
  '梭梭洼',
  '雁落渡',
  '白桦坳',
  '月牙坎',
  '苇声泊',
];

export const prefectureOf = (index) => prefectures[index % prefectures.length];
export const firmName = (index) => firms[(index * 7) % firms.length] + (index < firms.length ? '' : '新');

// GB 32100-2015: no I, O, S, V, Z. The serials begin with XX, which no registry has given out.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const sum = (factors, valueAt) => factors.reduce((total, factor, index) => total + factor * valueAt(index), 0);

/** A credit code that passes its checks and belongs to nobody: `91`, a division, a serial. */
export function creditCode(division, serial) {
  const first16 = `91${division}XX${String(serial).padStart(6, '0')}`;
  // The ninth to seventeenth character are an organisation code (GB 11714-1997) with a check of its own.
  const check = 11 - (sum(organisationWeights, (index) => Number.parseInt(first16[index + 8], 36)) % 11);
  const first17 = first16 + (check === 10 ? 'X' : check === 11 ? '0' : String(check));
  return first17 + alphabet[(31 - (sum(weights, (index) => alphabet.indexOf(first17[index])) % 31)) % 31];
}

/** Names of invented people; four are enough, nobody reads these dossiers. */
export const people = ['王志远', '阿依努尔·买买提', '李雪梅', '努尔江·叶尔肯', '马晓龙', '巴特尔·孟克', '陈思雨'];
