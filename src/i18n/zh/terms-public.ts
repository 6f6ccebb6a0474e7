/** Words of publicity, objections, recognition and what is due. Lists come joined by 、. */
export const list = { ' ': ' ', '、': '、' } as const;

export const results = { dismissed: '异议不成立', upheld: '异议成立' } as const;

export const publicFields = {
  platform: '平台名称',
  operator: '运营单位名称',
  creditCode: '统一社会信用代码',
  region: '所属地区',
  recommender: '推荐单位',
  url: '网址',
} as const;

export const personalKinds = {
  'resident-id': '居民身份证号码',
  'bank-card': '银行卡号',
  phone: '电话号码',
  email: '电子邮箱',
} as const;

export const places = {
  'authority-site': '认定部门网站',
  'sme-information-site': '新疆中小企业信息网站',
  medium: '有关媒体',
  list: '尚未登载',
} as const;

export const contradictions = {
  batch: '同一年度两次启动',
  receipt: '受理号重复',
  operator: '同一单位在本批次重复申报',
  elsewhere: '同一单位另有申报或认定',
  event: '两项记录相互矛盾',
} as const;

export const roles = { authority: '认定部门', operator: '申报单位', public: '社会公众' } as const;
