import type { PublicList } from '../../src/export/public-list/list.ts';

/** A list as published, with names that are hard on every format. */
export const published: PublicList = {
  schema: 'xjsme/public-list/1',
  kind: 'recognised',
  title: '2024年新疆维吾尔自治区中小企业公共服务示范平台名单',
  year: 2024,
  document: '新经信企业〔2024〕88号',
  issuer: '自治区中小企业主管部门',
  on: '2024-09-02',
  entries: [
    {
      no: 1,
      number: 'XJ-2024-001',
      platform: '天山中小企业公共服务平台',
      operator: '乌鲁木齐天山企业服务有限公司',
      region: '乌鲁木齐市',
      functions: ['information', 'training'],
      validFrom: '2024-09-02',
      validUntil: '2027-09-01',
      note: null,
    },
    {
      no: 2,
      number: 'XJ-2024-002',
      platform: '=HYPERLINK("http://a.example","喀什")',
      operator: '甲|乙, "丙"\r\n<公司>',
      region: null,
      functions: ['finance'],
      validFrom: '2024-09-02',
      validUntil: '2027-09-01',
      note: '＋联系人证件 11010519491231002X',
    },
  ],
  checkpoint: {
    digest: `sha256:${'d'.repeat(64)}`,
    heads: { 'office-b': { hash: 'b'.repeat(64), seq: 7 }, 'office-a': { hash: 'a'.repeat(64), seq: 41 } },
  },
  pack: { id: 'xj-2012', digest: `sha256:${'e'.repeat(64)}` },
  basis: ['《管理办法》第十一条', '《管理办法》第十三条'],
};

/** The same before recognition, for publicity. */
export const proposed: PublicList = {
  ...published,
  kind: 'proposed',
  title: '2024年拟认定名单',
  document: null,
  entries: published.entries.map((entry) => ({ ...entry, number: null, validFrom: null, validUntil: null })),
};
