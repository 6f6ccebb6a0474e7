import type { CodeExplained } from '../../catalog.ts';

const usable = '第十条、第十五条的材料要能打开、完整、与所称一致，才算提交。';

export const materials = {
  'material/missing': {
    what: '规定应交的材料没有列入清单。',
    why: '第九条、第十条、第十五条。缺件先通知补正，是否不予受理由人决定。',
  },
  'material/file-missing': { what: '清单列了文件，但文件夹里没有。', why: usable },
  'material/file-outside': {
    what: '文件路径指向申报材料文件夹之外。',
    why: '一份材料应当自成一体，移交、存档后仍可复核。',
  },
  'material/file-unreadable': { what: '文件在，但读不了。', why: usable },
  'material/file-empty': { what: '文件大小为零。', why: usable },
  'material/file-type': { what: '文件内容与扩展名不符，或格式无法识别。', why: '改过扩展名的文件别人打不开。' },
  'material/file-damaged': { what: '文件不完整，多为传输或扫描中断。', why: usable },
  'material/file-encrypted': { what: 'PDF 设了密码。', why: '评审专家和存档都需要打开原件。' },
  'material/wrong-year': {
    what: '审计报告不是申报年度的上一会计年度。',
    why: '第十条（三）、第十五条要求上一年度；用旧报告代替的，由人决定是否接受。',
  },
  'material/expired': {
    what: '证照或租赁期在审查基准日之前已到期。',
    why: '资格和场所都要在申报时有效（第十条（二）（四）（七））。',
  },
  'material/undated': {
    what: '声明没有日期，或日期晚于审查基准日。',
    why: '真实性声明要盖章、签字并注明日期（第十条（八））。',
  },
  'material/unsealed': {
    what: '注明未盖章或未签字。',
    why: '推荐表和真实性声明要盖章、签字才有效（第九条、第十条（八））。',
  },
  'material/level': {
    what: '所交认定文件的级别不在规定之列，如县级。',
    why: '第十条（六）只认地州（市）级示范平台、自治区以上部门、全国性行业协会。',
  },
  'material/measurement': {
    what: '推荐表缺少三项测评之一。',
    why: '第九条要求推荐单位测评运营情况、服务业绩和满意度。',
  },
  'material/expires-soon': {
    what: '证照在审查基准日后不久到期。',
    why: '评审到认定需要时间，届时可能已失效；提前天数见设置 materials.soonDays。',
  },
  'material/address': {
    what: '场所证明上的地址与注册地址、所列场所都对不上。',
    why: '第十条（四）要证明的是固定经营服务场所。',
  },
  'material/issuer': {
    what: '审计报告的出具单位没有填、不像会计师事务所，或与所填审计机构不同。',
    why: '审计和专项审计应由会计师事务所出具（第十条（三））。',
  },
  'material/ask': { what: '程序看不出是否符合，请人看原件。', why: '看不出不等于没有，程序不据此判为缺少。' },
  'material/same-file': {
    what: '两项材料交的是同一个文件（内容完全相同）。',
    why: '如审计报告与专项审计是两份文件；也可能只是放错。',
  },
  'material/same-file-elsewhere': {
    what: '同一个文件也出现在另一家的申报材料里。',
    why: '可能误放，也可能冒用，由审核人核实。',
  },
  'material/unlisted': { what: '文件夹里有文件没有列入材料清单。', why: '没有列入的文件不参与审查，以免漏看。' },
} as const satisfies Record<string, CodeExplained>;
