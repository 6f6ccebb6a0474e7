/** Words of the expert review and the site visit. Parts of the score are those of the built-in pack; others show their id. */
export const fields = { business: '管理', technology: '技术', finance: '财务' } as const;

export const roles = { operator: '运营单位', institution: '集聚服务机构', recommender: '推荐单位' } as const;

export const visits = { true: '属实', doubtful: '存疑', false: '不属实' } as const;

export const lists = { staff: '人员名册', services: '服务记录', activities: '活动清单' } as const;

export const parts = {
  basic: '基础条件',
  management: '管理与收费',
  team: '团队',
  cluster: '集聚区',
  results: '服务业绩',
  functions: '功能能力',
  ' ': ' ',
  '、': '、',
} as const;
