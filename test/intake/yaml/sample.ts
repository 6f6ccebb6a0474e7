/** A dossier of the usual kind, in the YAML people write. */
export const sampleLines = `# yaml-language-server: $schema=../schemas/dossier.json
format: xjsme-dossier/1
kind: application                    # application | triennial
year: 2024

platform:
  name: 喀什中小企业公共服务平台
  type: general
  summary: >-
    面向喀什地区中小企业
    提供信息、技术、创业服务。
  showcase: "是: #1"
operator:
  name: '喀什某公司'
  creditCode: 91653101MA7ABCDE12
  registrationNumber: 110108000000016
  address: 喀什地区喀什市某路1号
  registeredOn: 2012-05-01
  principal: { name: 张某, title: 高级工程师, record: none }
  website: http://www.example.cn/index.html
recommendation:
  body: 喀什地区工业和信息化局
  measured:
    satisfaction: { method: 问卷, sample: 60, valid: 55, satisfied: 50 }
  opinion: |
    同意推荐。

    请审核。
functions: [information, technology, startup]
accounts:
  fiscalYear: 2023
  totalAssets: 2500000
  revenue: 1200000.50
  auditor: ~
premises:
- address: 某路1号
  area: 320.5
  leaseUntil:
- { address: 某路2号, area: 80, tenure: leased }
staff:
  - name: 李某
    education: 大专
    fullTime: true
    tags: []

  -   name: 王某   # compact, wide
      title: 中级
  - - a
    - b: 1
      c: 2
services:
  - { date: 2023-03-05, client: 喀什某公司, fee: 0, evidence: [a.pdf] }
  - { date: 2023-04-05, client: "某, 公司", fee: 120.50, evidence: [a.pdf, 'b c.pdf'] }
served: { "2023": 46, "2022": 38, 2021: 31 }
credit:
  penalties: []
  note:
materials:
  "10.1": [{ file: materials/01-申请报告.pdf, title: 申请报告 }]
  10.2:
    - file: materials/02.pdf
      validUntil: 2026-12-31
`.split('\n');
