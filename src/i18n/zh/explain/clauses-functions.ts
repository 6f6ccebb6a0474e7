import type { RuleExplained } from '../../catalog.ts';

const scope = '只在申报了这项功能时判定；不符合的，建议该功能不列入认定，不直接使申报失败。';

const stated = (what: string, fields: string): RuleExplained => ({
  what,
  counted: `“${fields}”填“是”或具体内容（名称、数量、电话）即符合；填“否”为不符合，没有填为缺少数据。`,
  person: `是否真实、是否好用，由专家看现场。${scope}`,
  todo: `填写“${fields}”，最好写具体内容，并附证明。`,
});

const activities = (what: string, kinds: string): RuleExplained => ({
  what,
  counted: `数上一个日历年“服务活动”中类别为${kinds}的行，日期、类别、名称都相同的只计一次。清单没有该年记录的，用申报数。`,
  person: `没有佐证材料的按 evidence.mode 计入或不计入，并提示。${scope}`,
  todo: '逐次填写活动日期、名称、类别，并附通知、照片或总结。',
});

const open = (what: string, look: string): RuleExplained => ({
  what,
  counted: '不计算，也不计分。',
  person: '由具名人员作答并说明理由，程序从不代答。',
  todo: look,
});

/** Art. 7. */
export const functions = {
  '7.any': {
    what: '申报的功能中至少一项全部符合第七条。',
    counted: '逐项看所属条款：没有不符合、存疑、缺数据的为全部符合；评议类条款不妨碍。口径由 functions.mode 设置。',
    person: '其余不符合的功能是否不列入，由审核人确认。',
    todo: '先补齐最接近符合的一项功能。',
  },
  '7.1.system': stated('有开放的、便于中小企业查询的信息服务系统。', '信息服务系统'),
  '7.1.online': stated('有在线服务，并与线下联动。', '在线服务”“线上线下联动'),
  '7.1.offline-served': {
    what: '线下年服务企业达到家数。',
    counted: '数上一个日历年台账中服务方式为线下的中小企业，按家去重；线上的不计。',
    person: `没有填服务方式的只计入上限。${scope} 第六条末款不适用于此项。`,
    todo: '台账逐行填写“服务方式”。',
  },
  '7.1.activities': activities('年组织相关服务活动达到次数。', '任何一类（activities.information 可设为只计“其他”）'),
  '7.1.cloud': {
    what: '鼓励采用云计算，建立云服务平台。',
    counted: '填“是”的记为符合，否则不作要求，从不判为不符合。',
    person: '无。',
    todo: '已建的可填写“云服务平台”，没有的不必填。',
  },
  '7.2.mobilise': open('有组织技术服务资源的能力。', '看专家、机构、设备的合作情况。'),
  '7.2.cooperation': stated('建立良好的协同服务机制。', '协同服务机制'),
  '7.2.pools': stated('有专家库和新产品、新技术项目库，两者都要。', '专家库”“新产品、新技术项目库'),
  '7.2.instruments': {
    what: '具备条件的，大型、精密仪器设备向中小企业开放共享。',
    counted: '“大型、精密仪器设备共享”填“是”或具体内容即符合；不具备条件的，写明理由后不作要求。',
    person: `不具备条件的理由是否成立，由审核人判断。${scope}`,
    todo: '填写共享情况，或写 { applicable: false, reason: 理由 }。',
  },
  '7.2.activities': activities(
    '年开展技术洽谈、项目推介、知识产权等活动合计达到次数。',
    '技术洽谈、项目推介、知识产权',
  ),
  '7.3.coaching': open('有较强的创业辅导能力。', '看辅导团队、案例和用户评价。'),
  '7.3.tools': stated('建有创业项目库、创业指南、创业服务热线，三项都要。', '创业项目库”“创业指南”“创业服务热线'),
  '7.3.agency': stated('开展政务代理服务。', '政务代理服务'),
  '7.3.activities': activities('年开展创业项目洽谈、推介活动合计达到次数。', '创业项目洽谈、创业项目推介'),
  '7.4.qualification': {
    what: '有培训资质，或已在中小企业主管部门备案，有一项即可。',
    counted: '“培训资质”“培训备案”任一项填“是”或具体内容即符合。',
    person: `证明文件在材料 10.7 中核对。${scope}`,
    todo: '填写资质名称或备案情况，附证明。',
  },
  '7.4.remote': stated('有远程培训能力。', '远程培训能力'),
  '7.4.evaluation': stated('有培训服务评价机制。', '培训服务评价机制'),
  '7.4.attendances': {
    what: '年培训达到人次。',
    counted: '上一个日历年“培训”类活动的人次相加，是人次不是人数。',
    person: `有培训没填人次的，已填部分够了即符合，不够则由人判断。${scope}`,
    todo: '每次培训填写“人次”，附签到表等。',
  },
  '7.5.matchmaking': activities('年组织银企对接活动达到次数。', '银企对接'),
  '7.5.lectures': activities('年组织融资知识讲座达到次数。', '融资知识讲座'),
  '7.5.services': stated(
    '开展融资产品咨询、策划、推荐、代理，四项都要。',
    '融资产品咨询”“企业融资策划”“融资推荐”“融资代理',
  ),
  '7.5.supermarket': stated('建立融资超市。', '融资超市'),
  '7.6.service': {
    what: '开展面向中小企业的咨询服务。',
    counted: '上一个日历年台账中至少一次功能类别为咨询的服务。',
    person: `没有填功能类别的只计入上限。${scope}`,
    todo: '台账逐行填写“功能类别”。',
  },
  '7.6.hotline': stated('设立咨询服务热线。', '咨询服务热线'),
  '7.6.free-firms': {
    what: '免费为小型微型企业提供咨询，达到家数。',
    counted:
      '数台账中功能类别为咨询、收费为零的小型微型企业，按家去重；期间由 freeFirms.period 设置。台账没有的，用所列企业名单。',
    person: `规模不明的只计入上限。${scope}`,
    todo: '台账填写收费 0 和企业规模，或列出“免费服务的小微企业”。',
  },
  '7.6.activities': activities('年组织企业管理咨询活动达到次数。', '管理咨询'),
} as const satisfies Record<string, RuleExplained>;
