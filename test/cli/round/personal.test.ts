import { describe, expect, it } from 'vitest';
import { fileForLedger } from '../../../src/cli/round/personal.ts';

const persons = new Set(['王志远', 'G2019-8876']);
const known = ['天山北坡平台', '晴岭公司'];

describe('a name of a file on its way into the ledger', () => {
  it.each([
    'dossier.yaml',
    'dossier.xlsx',
    'lists/人员名册.csv',
    'lists/2023年度服务台账（修订版）.csv',
    'evidence/management-consulting-1.jpg',
    'materials/01-申请报告.pdf',
    'materials/法人证书或营业执照.pdf',
    '晴岭公司-申报材料.xlsx',
    '人员名册',
    '服务台账 (2)',
  ])('stays where it says what offices say: %s', (name) => {
    expect(fileForLedger(name, persons, known)).toBe(name);
  });

  it.each([
    ['lists/王志远.csv', 'lists/***.csv'],
    ['lists/人员名册-王志远.csv', 'lists/***.csv'],
    ['materials/赵不在册.pdf', 'materials/***.pdf'],
    ['materials/zhaobuzaice.pdf', 'materials/***.pdf'],
    ['赵不在册/报告.pdf', '***/报告.pdf'],
    ['materials/G2019-8876.pdf', 'materials/***.pdf'],
    ['materials/13909915550.pdf', '***'],
    ['materials/650102199003070011', '***'],
    ['古丽的台账', '***'],
  ])('is starred where it may name somebody: %s', (name, shown) => {
    expect(fileForLedger(name, persons, known)).toBe(shown);
  });
});
