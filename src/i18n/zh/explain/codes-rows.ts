import type { CodeExplained } from '../../catalog.ts';

export const rows = {
  'clause/unmet': {
    what: '依据材料，该条款不符合。',
    why: '第六条各项须同时具备，得分不能抵扣；第七条某一功能不符合的，建议不列入认定功能。',
  },
  'clause/unknown': { what: '缺少判定该条款所需的数据，或规则包没有数值。', why: '没有填不等于零，也不等于不符合。' },
  'clause/relaxable': {
    what: '未达到标准，但由和田、喀什、克州主管部门推荐，可适当放宽。',
    why: '第六条末款；放宽多少、是否放宽由具名人员决定，程序从不自动放宽。',
  },
  'clause/query': { what: '数据互相矛盾或存疑，结论取决于以哪个为准。', why: '程序不在矛盾的证据之间选择。' },
  'clause/human': { what: '这是需要评议的要求，如发展前景、声誉。', why: '办法没有给出可计算的标准，由具名人员作答。' },
  'function/struck': {
    what: '申报的某项功能没有全部符合，另有功能符合。',
    why: '至少一项申报功能全部符合即可（第七条），不符合的功能由审核人确认后不列入。',
  },
  'figure/disagrees': {
    what: '同一个数，按清单计得的与申报的不同。',
    why: '有清单的以清单为准；两者分处标准两侧的，条款转为人工判断。',
  },
  'figure/unit-mixup': {
    what: '资产总额大得异常，或与另一处相差约一万倍。',
    why: '常见于把万元当作元填写（第六条（一））。',
  },
  'figure/impossible': {
    what: '满意数、有效数、样本量的大小关系不可能成立。',
    why: '满意度由推荐单位测评（第九条），数据要能自圆其说。',
  },
  'date/after-day': { what: '日期晚于审查基准日。', why: '年限、有效期和业绩都以审查基准日为准，之后的事尚未发生。' },
  'staff/repeated': { what: '同一人列了两行。', why: '第六条（四）按人计，重复的只计一次。' },
  'staff/same-name': {
    what: '两行同名，其他信息不同，没有证书号可以区分。',
    why: '可能是同一人，也可能是两人；存疑的只计入上限。',
  },
  'staff/part-time': {
    what: '兼职人员，已计入。',
    why: '办法没有排除兼职，但比例过高影响服务能力，供审核人掌握。',
  },
  'staff/education': {
    what: '学历写法不能确定是否大专及以上，如只写“学士”。',
    why: '学士、硕士是学位，不是学历；第六条（四）看的是学历。',
  },
  'staff/title': {
    what: '职称写法不能确定是否中级及以上。',
    why: '技师是技能等级，注册会计师是执业资格，都不是职称级别；软件工程师等要有证书号。',
  },
  'service/low-fee': {
    what: '标为低收费的服务，收费不低于标准价，或没有填价格。',
    why: '第六条（三）的低收费须大于零且低于标准价。',
  },
  'service/older-startup': {
    what: '创业服务的对象成立已超过三年。',
    why: '第五条（三）的创业服务面向创业者和创办三年内的小企业；这是定义，不是条件。',
  },
  'service/client-variants': {
    what: '同一信用代码下有两个企业名称。',
    why: '服务企业数按代码去重（第六条（六）），代码填错会少计或多计。',
  },
  'activity/repeated': { what: '日期、类别、名称都相同的活动列了两行。', why: '第七条按次计，重复的只计一次。' },
  'activity/reused': {
    what: '信息服务的活动次数要靠其他功能的活动才够。',
    why: '一次活动可以同时计入信息服务，但须让审核人知道。',
  },
  'activity/no-evidence': {
    what: '活动没有可打开的佐证材料。',
    why: '第十条（五）要求通知、照片、总结等证明；宽严由设置 evidence.mode 决定。',
  },
  'activity/same-evidence': { what: '两项活动用了同一份佐证材料。', why: '可能是一次活动报成两次。' },
  'institution/affiliated': {
    what: '集聚机构是申报单位的关联单位。',
    why: '第六条（二）讲的是带动社会资源；关联单位照计并标明，靠它才够两家的由人判断。',
  },
  'institution/not-counted': {
    what: '所列机构不能计入。',
    why: '第六条（二）：须是其他法人，协议在审查基准日有效，每家只计一次。',
  },
} as const satisfies Record<string, CodeExplained>;
