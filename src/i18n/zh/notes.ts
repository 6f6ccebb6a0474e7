import type { NoteWords } from '../catalog.ts';
import { fieldNames } from './fields.ts';
import { bases, functions } from './terms.ts';

const kind = {
  company: '企业',
  'public-institution': '事业单位',
  association: '社会团体',
  foundation: '基金会',
  'private-non-enterprise': '民办非企业单位',
  cooperative: '农民专业合作社',
  'sole-trader': '个体工商户',
  'law-firm': '律师事务所',
  other: '其他',
};

/** Words of the notes that the law attaches to a clause. */
export const notes = {
  'figure/uncertain': { text: '尚不能确定：只计确定的为 {low}，连同存疑的为 {high}' },
  'figure/opposite': { text: '一处为 {counted}，另一处为 {declared}，一个达标一个不达标' },
  'stated/no': { text: '填报为否：{fields}', terms: { fields: fieldNames } },
  'stated/not-asked': { text: '注明不适用{reason?：{reason}}' },
  'document/after-day': { text: '制度文件日期 {date} 晚于审查基准日' },
  'document/no-fees.rows': { text: '有收费文件，但收费标准表没有任何项目' },
  'document/no-fees.discounted': { text: '有优惠规定，但收费标准和服务台账中没有一项小微企业价低于标准价' },
  'premises/expired': { text: '所列场所的租赁期均已届满{date?（{date}）}' },
  'premises/address': { text: '场所地址与注册地址不一致' },
  'legal-person/form': { text: '单位性质为“{form}”，不是独立法人' },
  'legal-person/no-code': { text: '没有统一社会信用代码，单凭单位性质不能确定是否法人' },
  'legal-person/bad-code': { text: '统一社会信用代码校验不通过，不能据以判断法人资格' },
  'legal-person/kind': { text: '信用代码类别为{kind}，不是独立法人', terms: { kind } },
  'legal-person/usually': { text: '信用代码类别为{kind}，是否独立法人须人工核实', terms: { kind } },
  'legal-person/contradiction': {
    text: '信用代码类别为{kind}，填报的单位性质却是“{form}”',
    terms: { kind },
  },
  'finances/deficit': { text: '收支结余为负' },
  'finances/opinion': { text: '审计意见为“{opinion}”，不是无保留意见' },
  'finances/contradiction': { text: '填报的收支结余与收入减支出正负相反' },
  'finances/emphasis': { text: '审计意见带强调事项段，请阅看' },
  'assets/year': { text: '{year?财务数据为 {year} 年度}{!year?财务数据未注明年度}，应为 {asked} 年度' },
  'assets/sources-differ': { text: '资产总额两处不一致：{first} 元与 {second} 元' },
  'integrity/adverse': { text: '有不良记录 {count} 条，见依据' },
  'growth/years': { text: '服务企业数（由近及远）：{figures}' },
  'growth/no-rows': { text: '台账没有 {year} 年的记录，也未填报该年家数，按 0 家计，不足以说明增长' },
  'growth/third-year': { text: '再往前一年不符合增长：前年 {second} 家，大前年 {third} 家' },
  'growth/opposite': { text: '按台账为 {counted}，按申报数为 {declared}，增减结论相反' },
  'staff/qualifications': {
    text: '学历或职称符合其一：{union}；两者都符合：{both}；本规则按{mode}计',
    terms: { mode: { union: '符合其一', both: '两者都符合' } },
  },
  'firms/unclear': { text: '另有 {count} 家因规模等信息不明未计入' },
  'training/blank': { text: '有 {count} 次培训未填人次' },
  'satisfaction/impossible': { text: '满意数 {satisfied}、有效数 {valid}{sample?、样本量 {sample}} 相互矛盾' },
  'satisfaction/small-sample': { text: '有效样本 {valid} 份，不足 {min} 份，代表性存疑' },
  'satisfaction/self-reported': { text: '满意度为申报单位自报{method?（{method}）}，不是推荐单位测评' },
  'satisfaction/grades': { text: '计为满意的等次：{grades}' },
  'welfare/count': { text: '按服务次数计为 {share}' },
  'welfare/firms': { text: '按服务企业数计为 {share}' },
  'welfare/money': { text: '按标准价金额计为 {share}（元）' },
  'welfare/bases-disagree': {
    text: '{basis}与{others}的结论不同，须人工判断',
    terms: { basis: bases, others: bases },
  },
  'years/full-on': { text: '到 {date} 满年限' },
  relaxable: { text: '{cite}：可适当放宽，须由具名人员决定并说明理由' },
  'relaxable/unclear': { text: '{cite}：能否放宽取决于推荐单位属于哪个地州，须先核实' },
  encouraged: { text: '已建云服务平台，属鼓励事项' },
  'functions/states': {
    text: '各项功能：{states}',
    terms: {
      states: { ...functions, met: '符合', unmet: '不符合', query: '待定', unknown: '缺数据', ' ': '，', '=': '' },
    },
  },
} as const satisfies Record<string, NoteWords>;
