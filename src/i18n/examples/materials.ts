import type { Example } from '../catalog.ts';

const report = (more: string): string => `materials:\n  "10.1": [{ file: materials/01.pdf${more} }]`;
const audit = (more: string): string => `materials:\n  10.3a: [{ file: materials/03a.pdf${more} }]`;
const declaration = (more: string): string => `materials:\n  10.8b: [{ file: materials/08b.pdf${more} }]`;
const lease = (more: string): string =>
  `premises: [{ address: 喀什市人民东路1号, tenure: leased, leaseUntil: 2026-12-31 }]\nmaterials:\n  "10.4": [{ file: materials/04.pdf${more} }]`;
const licence = (more: string): string => `materials:\n  "10.2": [{ file: materials/02.pdf${more} }]`;

export const materials = {
  'material/missing': { wrong: 'materials: {}', right: report('') },
  'material/file-missing': { wrong: 'materials:\n  "10.1": [{ file: materials/O1.pdf }]', right: report('') },
  'material/file-outside': { wrong: 'materials:\n  "10.1": [{ file: ../01.pdf }]', right: report('') },
  'material/file-unreadable': { wrong: '---------- materials/01.pdf', right: '-rw-r--r-- materials/01.pdf' },
  'material/file-empty': { wrong: 'materials/01.pdf  0 B', right: 'materials/01.pdf  320 KB' },
  'material/file-type': { wrong: 'materials/01.pdf (docx)', right: 'materials/01.pdf (pdf)' },
  'material/file-damaged': { wrong: 'materials/01.pdf: %PDF-1.7 …', right: 'materials/01.pdf: %PDF-1.7 … %%EOF' },
  'material/file-encrypted': { wrong: 'materials/01.pdf (/Encrypt)', right: 'materials/01.pdf' },
  'material/wrong-year': { wrong: audit(', fiscalYear: 2022'), right: audit(', fiscalYear: 2023') },
  'material/expired': { wrong: licence(', validUntil: 2024-05-31'), right: licence(', validUntil: 2034-05-31') },
  'material/undated': { wrong: declaration(''), right: declaration(', date: 2024-06-20') },
  'material/unsealed': {
    wrong: declaration(', date: 2024-06-20, sealed: false'),
    right: declaration(', date: 2024-06-20, sealed: true'),
  },
  'material/level': {
    wrong: 'materials:\n  "10.6": [{ file: materials/06.pdf, level: county }]',
    right: 'materials:\n  "10.6": [{ file: materials/06.pdf, title: 地区示范平台认定文件, level: prefecture }]',
  },
  'material/measurement': {
    wrong: 'recommendation: { body: 喀什地区经信委, kind: prefecture, measured: { results: 良好 } }',
    right:
      'recommendation:\n  body: 喀什地区经信委\n  kind: prefecture\n  measured: { operation: 良好, results: 良好, satisfaction: { sample: 60, valid: 50, satisfied: 45 } }',
  },
  'material/expires-soon': { wrong: licence(', validUntil: 2024-08-31'), right: licence(', validUntil: 2034-08-31') },
  'material/address': {
    wrong: `operator: { name: 某公司, address: 喀什市人民东路1号 }\n${lease(', address: 喀什市解放北路9号')}`,
    right: `operator: { name: 某公司, address: 喀什市人民东路1号 }\n${lease(', address: 喀什市人民东路1号')}`,
  },
  'material/issuer': {
    wrong: audit(', fiscalYear: 2023, issuer: 某公司财务部'),
    right: audit(', fiscalYear: 2023, issuer: 某会计师事务所'),
  },
  'material/ask': {
    wrong: declaration(', date: 2024-06-20'),
    right: declaration(', date: 2024-06-20, signed: true, sealed: true'),
  },
  'material/same-file': {
    wrong:
      'materials:\n  10.3a: [{ file: materials/03.pdf, fiscalYear: 2023 }]\n  10.3b: [{ file: materials/03.pdf, fiscalYear: 2023 }]',
    right:
      'materials:\n  10.3a: [{ file: materials/03a.pdf, fiscalYear: 2023 }]\n  10.3b: [{ file: materials/03b.pdf, fiscalYear: 2023 }]',
  },
  'material/same-file-elsewhere': {
    wrong: '甲平台/materials/03a.pdf = 乙平台/materials/03a.pdf',
    right: '甲平台/materials/03a.pdf ≠ 乙平台/materials/03a.pdf',
  },
  'material/unlisted': { wrong: 'materials/99.pdf', right: 'materials:\n  10.8a: [{ file: materials/99.pdf }]' },
} as const satisfies Record<string, Example>;
