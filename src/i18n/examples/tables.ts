import type { Example } from '../catalog.ts';

export const tables = {
  'excel/broken': { wrong: 'dossier.xlsx (xl/workbook.xml ?)', right: 'dossier.xlsx' },
  'excel/entities': { wrong: '<!DOCTYPE x [<!ENTITY a "…">]>', right: '<?xml version="1.0" encoding="UTF-8"?>' },
  'excel/macros': { wrong: 'dossier.xlsm', right: 'dossier.xlsx' },
  'excel/hidden-sheet': { wrong: '[人员名册] (hidden)', right: '[人员名册]' },
  'excel/hidden-rows': { wrong: '1, 2, 5, 6 …', right: '1, 2, 3, 4, 5, 6 …' },
  'excel/formula-uncached': { wrong: 'B2: =SUM(C2:C9)', right: 'B2: =SUM(C2:C9) → 46' },
  'excel/formula-error': { wrong: 'B2: #REF!', right: 'B2: 46' },
  'excel/digits-lost': { wrong: '9.165020574223E+17', right: '91650205742229728F' },
  'table/unknown-sheet': { wrong: '[Sheet1]', right: '[人员名册]' },
  'table/unknown-column': { wrong: '姓名 | 文化程度', right: '姓名 | 学历' },
  'table/duplicate-column': { wrong: '姓名 | 学历 | 学历', right: '姓名 | 学历 | 职称' },
  'table/no-header': { wrong: '张三 | 本科 | 工程师', right: '姓名 | 学历 | 职称\n张三 | 本科 | 工程师' },
  'table/skipped-rows': { wrong: '合计 | | 12', right: '张三 | 本科 | 工程师' },
  'table/duplicate-value': { wrong: '资产总额 | 3200000\n资产总额 | 3500000', right: '资产总额 | 3200000' },
  'csv/quote': { wrong: '张三,"讲师,本科', right: '张三,"讲师",本科' },
  'csv/ragged-row': { wrong: '姓名,岗位\n张三,培训,咨询', right: '姓名,岗位\n张三,"培训,咨询"' },
  'text/control-character': { wrong: 'name: "某平台\\u0007"', right: 'name: 某平台' },
  'text/formula': { wrong: '=HYPERLINK("http://example.com")', right: 'http://example.com' },
} as const satisfies Record<string, Example>;
