import type { CodeExplained } from '../../catalog.ts';

const converted = '换算只改变读法，不改变事实；每列只报一次，附首处和数量，供核对。';
const schema = '字段的形式由申报材料格式（xjsme-dossier/1）规定；读不准的值不用于判定，该项按缺少处理。';

export const values = {
  'value/date': {
    what: '日期写法不认识，或历法上没有这一天。',
    why: '运营年限、有效期、服务年度都由日期推算，不能猜。',
  },
  'value/month-only': { what: '只写到月份。', why: '满两年等要算到日（第六条（一）），差一日结论就不同。' },
  'value/number': { what: '应为数字，却读不出数字。', why: '读不出不等于零，该项按缺少处理。' },
  'value/ratio-ambiguous': {
    what: '比例写成 1，可能是 1%，也可能是 100%。',
    why: '两种读法结论相反，程序不代为选择。',
  },
  'value/approximate': {
    what: '数字带“约”“余”“以上”等字样。',
    why: '条件要用准确数字比较；约数只取其中的数字，须核对原件。',
  },
  'value/choice': {
    what: '填的不是可选项之一。',
    why: '如企业规模只分微型、小型、中型、大型（工信部联企业〔2011〕300号），“中小”归不了类。',
  },
  'convert/full-width': { what: '全角数字、字母按半角读取。', why: converted },
  'convert/unit': { what: '按列名或单元格中的单位换算，金额一律化为元。', why: converted },
  'convert/percent': { what: '大于 1 的比例按百分数读取，如 82.5 读作 82.5%。', why: converted },
  'convert/date': { what: '各种写法的日期统一为年-月-日。', why: converted },
  'convert/number': { what: '汉字数字、千分位等统一为普通数字。', why: converted },
  'schema/required': { what: '缺少必填的字段。', why: '没有它，这份材料或这一行无法审查。' },
  'schema/type': { what: '值的形式不对，如该填列表却填了文字。', why: schema },
  'schema/enum': { what: '值不在可选项之内，或列表里有重复。', why: schema },
  'schema/format': { what: '值的写法不符合要求，如年份不是四位。', why: schema },
  'schema/range': { what: '数字超出合理范围。', why: schema },
  'schema/length': { what: '文字过长或为空，或条数过多过少。', why: schema },
  'schema/version': { what: '格式版本不是本程序认识的版本。', why: '不同版本的字段含义可能不同，不能混读。' },
  'schema/unknown-key': { what: '键名不认识，其内容没有读取。', why: '写错键名会使该项漏读，所以逐一说明。' },
  'schema/duplicate-key': { what: '同一字段用英文键和中文名称各填了一次。', why: '两个值以哪个为准不能确定。' },
  'id/credit-code': {
    what: '统一社会信用代码没有通过校验。',
    why: 'GB 32100-2015 规定 18 位及末位校验码，第 9 至 17 位另有 GB 11714 校验；独立法人资格据此判断（第六条（一））。',
  },
  'id/registration-number': {
    what: '15 位营业执照注册号没有通过校验。',
    why: '2015 年前的注册号末位为校验码（ISO 7064 MOD 11,10）。',
  },
  'id/resident-id': {
    what: '材料中出现了像居民身份证号的号码。',
    why: '办法不要求身份证号；收集个人信息应限于必要范围（个人信息保护法第六条），输出时一律遮盖。',
  },
  'region/unknown': { what: '地区名称或代码不在新疆行政区划表中。', why: '推荐单位所在地区决定能否适用第六条末款。' },
  'region/former': { what: '用了已更名或撤并的地区名称，已按现名读取。', why: '旧证照上的名称仍然有效，仅供知悉。' },
  'region/bingtuan': { what: '运营单位在兵团城市。', why: '兵团另有认定办法，由谁受理须先明确，不作为不符合条件。' },
  'region/derived': { what: '没有填推荐单位所在地区，按其名称推定。', why: '推定的地区用于第六条末款，须让人看到。' },
  'region/mismatch': {
    what: '两处地区对不上：推荐单位的名称与所填地区，或运营单位所在地与推荐单位。',
    why: '地州市主管部门只推荐本地区的平台（第八条）。',
  },
  'recommender/not-entitled': {
    what: '推荐单位看来是县市区、兵团城市等，不是地州市一级。',
    why: '第八条：推荐由地州（市）主管部门、自治区行办和行业协会承担。',
  },
  'operator/same-elsewhere': {
    what: '同一次检查的另一份材料是同一运营单位。',
    why: '同一单位由两家推荐或重复申报，须先确定以哪份为准。',
  },
} as const satisfies Record<string, CodeExplained>;
