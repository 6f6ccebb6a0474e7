/** A round of twelve dossiers as a region's office finds them in its folder: YAML with CSV lists, a workbook, a zip. */
import { finish } from './finish.mjs';
import { agreement, filing, icp, stated } from './functions.mjs';
import { people } from './names.mjs';
import { small } from './small.mjs';
import { dossierWorkbook } from './workbook-of.mjs';
import { zip } from './zip.mjs';

const all = ['staff', 'services', 'activities'];

/** Number, city of the client names, division, prefecture, region of the seat, recommending body, name of the firm. */
const seats = [
  [21, '乌鲁木齐', '650102', '乌鲁木齐市', '乌鲁木齐市天山区', '乌鲁木齐市工业和信息化局', '星砾原咨询'],
  [22, '昌吉', '652302', '昌吉州', '阜康市', '昌吉回族自治州工业和信息化局', '沙枣岸创业'],
  [23, '哈密', '650502', '哈密市', '哈密市伊州区', '哈密市工业和信息化局', '葡影廊企业'],
  [24, '吐鲁番', '650421', '吐鲁番市', '鄯善县', '吐鲁番市工业和信息化局', '红柳汀咨询'],
  [25, '巴州', '652801', '巴州', '库尔勒市', '巴音郭楞蒙古自治州工业和信息化局', '胡杨屿技术'],
  [26, '伊犁', '654002', '伊犁州', '伊宁市', '伊犁哈萨克自治州工业和信息化局', '麦浪沟融资'],
  [27, '阿克苏', '652902', '阿克苏地区', '库车市', '库车市工业和信息化局', '杏雨塬咨询'],
  [28, '喀什', '653130', '喀什地区', '喀什地区巴楚县', '喀什地区工业和信息化局', '棉语田培训'],
  [29, '乌鲁木齐', '650104', '乌鲁木齐市', '乌鲁木齐市新市区', '新疆节水灌溉行业协会（示例）', '玉泉塬技术'],
  [30, '克拉玛依', '650203', '克拉玛依市', '克拉玛依市', '克拉玛依市工业和信息化局', '天畔渠咨询'],
  [31, '塔城', '654202', '塔城地区', '乌苏市', '塔城地区工业和信息化局', '金穗屿信息'],
  [32, '博州', '652701', '博州', '博乐市', '自治区轻工行业管理办公室', '霞帔岭服务'],
];

function made(index, more = {}) {
  const [number, city, division, prefecture, region, body, name] = seats[index];
  return small({
    number,
    city,
    division,
    prefecture,
    region,
    body,
    operator: `${city}${name}服务有限公司`,
    platform: `${city}${name}中小企业服务平台`,
    address: `${region}${people[number % people.length].slice(0, 1)}园路${number}号`,
    ...more,
  });
}

function consulting() {
  return finish(made(0), { depth: 1, lists: all });
}

function lacking() {
  const dossier = made(1, {
    functions: ['startup', 'consulting'],
    activities: { 'startup-talk': 3, 'management-consulting': 3 },
    more: { startup: stated.startup },
  });
  delete dossier.data.materials['10.6'];
  delete dossier.data.materials['10.8b'];
  return finish(dossier, { depth: 1, lists: all });
}

function tooFew() {
  return finish(made(2, { staff: 8, qualified: 7 }), { depth: 1, lists: all });
}

function inExcel() {
  const dossier = made(3);
  const [, ...papers] = finish(dossier);
  return new Map([['dossier.xlsx', dossierWorkbook(dossier.data)], ...papers]);
}

/** Art. 7(2): 具备条件的应开放 – one without large instruments says so. */
function inZip() {
  const dossier = made(4, {
    functions: ['technology'],
    activities: { 'tech-talk': 3 },
    more: {
      technology: { ...stated.technology, sharedInstruments: { applicable: false, reason: '无大型、精密仪器设备' } },
    },
  });
  return zip([...finish(dossier, { depth: 1, lists: all })].map(([path, bytes]) => [`胡杨屿技术/${path}`, bytes]));
}

function nested() {
  const dossier = made(5, {
    functions: ['finance'],
    activities: { matchmaking: 2, 'finance-lecture': 3 },
    more: { finance: stated.finance },
  });
  dossier.data.materials['10.7'] = [agreement(dossier.box)];
  return finish(dossier, { depth: 2, lists: all });
}

function byCounty() {
  return finish(made(6), { depth: 1, lists: all });
}

function southern() {
  const dossier = made(7, {
    functions: ['training'],
    assets: 1680000,
    staff: 8,
    qualified: 7,
    activities: { training: [3, 350] },
    more: { training: stated.training },
  });
  dossier.data.materials['10.7'] = [filing(dossier.box)];
  return finish(dossier, { depth: 1, lists: all });
}

function byAssociation() {
  return finish(
    made(8, {
      bodyKind: 'association',
      functions: ['technology'],
      activities: { 'tech-talk': 3 },
      more: { technology: stated.technology },
    }),
    { depth: 1, lists: all },
  );
}

/** A bracket that nobody closed. */
function unreadable() {
  const files = finish(made(9), { depth: 1, lists: all });
  const text = files.get('dossier.yaml').toString();
  return files.set('dossier.yaml', Buffer.from(text.replace('functions: [consulting]', 'functions: [consulting')));
}

/** Nine of 33 were served online only: the information function is struck, consulting stands. */
function struck() {
  const dossier = made(10, {
    functions: ['information', 'consulting'],
    activities: { other: 3, 'management-consulting': 3 },
    more: { information: stated.information },
  });
  for (const row of dossier.data.services.slice(24)) row.channel = 'online';
  dossier.data.materials['10.7'] = [icp(dossier.box)];
  return finish(dossier, { depth: 1, lists: all });
}

function nonEnterprise() {
  return finish(made(11, { prefix: '52', form: '民办非企业单位', bodyKind: 'industry-office' }), {
    depth: 1,
    lists: all,
  });
}

const folders = {
  '01-乌鲁木齐-星砾原': consulting,
  '02-昌吉-沙枣岸': lacking,
  '03-哈密-葡影廊': tooFew,
  '04-吐鲁番-红柳汀': inExcel,
  '06-伊犁州/麦浪沟': nested,
  '07-阿克苏-杏雨塬': byCounty,
  '08-喀什-棉语田': southern,
  '09-行业协会-玉泉塬': byAssociation,
  '10-克拉玛依-天畔渠': unreadable,
  '11-塔城-金穗屿': struck,
  '12-行办-霞帔岭': nonEnterprise,
};

export function round() {
  const files = new Map([['05-巴州-胡杨屿.zip', inZip()]]);
  for (const [folder, make] of Object.entries(folders)) {
    for (const [path, bytes] of make()) files.set(`${folder}/${path}`, bytes);
  }
  return files;
}
