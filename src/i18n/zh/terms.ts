/** Words that several messages share. */
export const functions = {
  information: '信息服务',
  technology: '技术服务',
  startup: '创业服务',
  training: '培训服务',
  finance: '融资服务',
  consulting: '咨询服务',
} as const;

export const bases = { count: '服务次数', firms: '服务企业数', money: '服务金额', ' ': '、' } as const;

export const materials = {
  '9.1': '9.1 推荐表',
  '10.1': '10.1 申请报告',
  '10.2': '10.2 法人证书或营业执照副本',
  '10.3a': '10.3a 上一年度审计报告',
  '10.3b': '10.3b 服务收支专项审计',
  '10.4': '10.4 场所证明',
  '10.5': '10.5 服务证明材料',
  '10.6': '10.6 有关认定文件',
  '10.7': '10.7 资质、备案、许可证',
  '10.8a': '10.8a 其他证明材料',
  '10.8b': '10.8b 真实性声明',
  rules: '6.3 管理制度',
  '15.1': '15.1 三年工作总结',
  '15.2': '15.2 上一年度审计报告',
  '15.3': '15.3 服务收支专项审计报告',
  '15.4': '15.4 年度运营情况测评表',
} as const;
