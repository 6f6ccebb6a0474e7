/** What Art. 7 asks of a function in words, and the papers of Art. 10(7). */
export const stated = {
  information: { system: 'https://fuwu.example', onlineService: '网上受理', linked: '线上受理、线下回访' },
  technology: {
    expertPool: '在库专家20名',
    projectPool: '在库项目31项',
    sharedInstruments: '检测设备预约共享',
    cooperation: '与2家机构签订协议',
  },
  startup: {
    projectPool: '在库创业项目26项',
    guide: '《创业指南》2023年版',
    hotline: '0991-5550031',
    agencyServices: '代办登记备案',
  },
  training: { qualification: false, filing: '工信培备〔2022〕12号', remote: '可同时在线300人', evaluation: '一课一评' },
  finance: { products: true, planning: true, referral: true, agency: true, supermarket: '上架产品25个' },
};

export const filing = (box) => ({
  file: box.pdf('materials/培训备案证明.pdf'),
  title: '中小企业培训备案证明',
  kind: 'filing',
  validUntil: '2026-12-31',
});
export const icp = (box) => ({ file: box.png('materials/ICP备案.png'), title: '网站备案', kind: 'icp' });
export const agreement = (box) => ({
  file: box.pdf('materials/银企合作协议.pdf'),
  title: '银企合作协议',
  kind: 'other',
});
