import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/core/exact.ts';
import { amount, percent, share } from '../../src/report/amount.ts';
import { citation, clauseMessage, findingMessage, materialMessage, statusWord } from '../../src/report/sentence.ts';
import { wordsOf } from '../../src/report/words.ts';
import { at, clause, failing, finding, incomplete, materials, ofClause, relaxable, run } from './dossiers.ts';

const zh = wordsOf('zh');
const en = wordsOf('en');
const least = (value: string) => ({ op: '>=' as const, value });

describe('amount', () => {
  it.each([
    ['9', 'person', '9 人', '9 persons'],
    ['1', 'firm', '1 家', '1 firm'],
    ['1000', 'attendance', '1,000 人次', '1,000 attendances'],
    ['0', 'activity', '0 次', '0 activities'],
    ['2000000', 'CNY', '2,000,000 元（200 万元）', '2,000,000 yuan'],
    ['1999999.99', 'CNY', '1,999,999.99 元', '1,999,999.99 yuan'],
    ['0.5', 'CNY', '0.50 元', '0.50 yuan'],
    ['1550000', 'CNY', '1,550,000 元（155 万元）', '1,550,000 yuan'],
    ['123456', 'CNY', '123,456 元', '123,456 yuan'],
    ['2', 'year', '2 年', '2 years'],
    ['23/12', 'year', '1 年 11 个月', '1 year 11 months'],
    ['1/12', 'year', '1 个月', '1 month'],
    ['0', 'year', '0 年', '0 years'],
    ['1.5', 'year', '1 年 6 个月', '1 year 6 months'],
    ['12', null, '12', '12'],
    ['7', 'parsec', '7', '7'],
    ['many', 'person', 'many', 'many'],
  ])('%s %s', (text, unit, chinese, english) => {
    expect(amount(text, unit, zh)).toBe(chinese);
    expect(amount(text, unit, en)).toBe(english);
  });
});

describe('share', () => {
  it.each([
    ['8/10', '8/10（80%）'],
    ['199/250', '199/250（79.6%）'],
    ['7999/10000', '7999/10000（79.9%）'],
    ['1/3', '1/3（33.3%）'],
    ['0.7999', '79.9%'],
    ['0', '0%'],
    ['1', '100%'],
    ['4/5', '4/5（80%）'],
  ])('%s', (text, shown) => {
    expect(share(text, zh)).toBe(shown);
  });

  it('never shows a share below a whole percentage as having reached it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 100 }),
        (n, d, goal) => {
          fc.pre(n * 100 < goal * d);
          const shown = Number(percent({ n: BigInt(n), d: BigInt(d) }).slice(0, -1));
          expect(shown).toBeLessThan(goal);
        },
      ),
    );
    expect(percent(exact('0.79999999'))).toBe('79.9%');
    expect(percent(exact('-0.05'))).toBe('-5%');
  });
});

describe('clauseMessage', () => {
  const said = (name: string): string => clauseMessage(failing.clauses.find((one) => one.clause === name)!, run());
  it('says what was found, what is asked and how much is missing', () => {
    expect(said('6.4.staff')).toBe('从事中小企业服务的人员：9 人，要求不少于 10 人，还差 1 人');
    expect(said('6.1.assets')).toBe('资产总额：1,999,999.99 元，要求不少于 2,000,000 元（200 万元），还差 0.01 元');
    expect(said('6.6.satisfaction')).toBe('用户满意度：199/250（79.6%），要求不低于 80%，还差 1 份');
    expect(said('6.6.growth')).toBe(
      '近两年服务企业数量逐年增长：比上年减少 3 家，要求比上年增加，还差 4 家；服务企业数（由近及远）：29 ← 32',
    );
  });

  it('says it in English', () => {
    const staff = failing.clauses.find((one) => one.clause === '6.4.staff')!;
    expect(clauseMessage(staff, run({ lang: 'en' }))).toBe(
      'Staff serving SMEs: 9 persons, at least 10 persons required, 1 person short',
    );
  });

  it('says who decides', () => {
    const assets = relaxable.clauses.find((one) => one.clause === '6.1.assets')!;
    expect(clauseMessage(assets, run())).toContain('第六条末款：可适当放宽，须由具名人员决定并说明理由');
    expect(clauseMessage(clause('6.4.team', 'human'), run())).toBe('管理团队和人才队伍：由评审人员评议并具名作答');
    expect(clauseMessage(clause('6.4.integrity', 'query'), run())).toBe('诚信守法：须具名人员认定');
  });

  it('names what is missing by its label, and tells missing data from a missing figure', () => {
    const missing = clause('6.1.assets', 'unknown', {
      cause: 'input',
      missing: ['/accounts/totalAssets'],
      required: least('2000000'),
      unit: 'CNY',
    });
    expect(clauseMessage(missing, run())).toBe('资产总额：要求不少于 2,000,000 元（200 万元）；缺少“资产总额”');
    const open = clause('7.3.activities', 'unknown', { cause: 'pack', measured: '4', unit: 'activity' });
    expect(clauseMessage(open, run())).toBe('创业项目洽谈、推介活动：4 次；规则未给出标准，由有权机关确定');
    expect(statusWord(open, zh)).toBe('标准未定');
    expect(statusWord(missing, zh)).toBe('缺数据');
  });

  it('says no more of a met clause than its figures', () => {
    const met = clause('6.4.qualified', 'met', {
      measured: '8/10',
      required: least('4/5'),
      notes: [{ code: 'encouraged', args: {} }],
    });
    expect(clauseMessage(met, run())).toBe('大专及以上学历和中级及以上职称人员比例：8/10（80%），要求不低于 80%');
    expect(clauseMessage(clause('6.1.legal-person', 'met'), run())).toBe('独立法人资格：符合');
  });

  it('grows, stays level', () => {
    const growth = (measured: string) =>
      clauseMessage(clause('6.6.growth', 'met', { measured, required: { op: '>', value: '0' }, unit: 'firm' }), run());
    expect(growth('8')).toBe('近两年服务企业数量逐年增长：比上年增加 8 家，要求比上年增加');
    expect(growth('0')).toBe('近两年服务企业数量逐年增长：与上年持平，要求比上年增加');
  });

  it('leaves out the fen of a share of money', () => {
    const { pack } = run();
    const money = run({ pack: { ...pack, settings: { ...pack.settings, 'welfare.basis': 'money' } } });
    const result = clause('6.3.public-share', 'met', { measured: '2500000/10000000', required: least('1/5') });
    expect(clauseMessage(result, money)).toBe('公益性或低收费服务占比：25%，要求不低于 20%');
  });

  it('shows a clause the pack does not know by its id', () => {
    expect(clauseMessage({ ...clause('6.4.staff', 'met'), clause: '9.9.x' }, run())).toBe('9.9.x：符合');
  });
});

describe('findingMessage', () => {
  it('says of a clause what the clause says', () => {
    const found = findingMessage(ofClause('6.4.staff', 'unmet', at(1, 1)), run(), failing.clauses);
    expect(found.message).toBe('从事中小企业服务的人员：9 人，要求不少于 10 人，还差 1 人');
    expect(found.hint).not.toBe('');
  });

  it('masks a number that is cut short', () => {
    const name = `${'甲'.repeat(145)} 650102199001011234`;
    expect(findingMessage(finding('staff/repeated', at(1, 1), { name }), run()).message).not.toContain('19900');
  });
});

describe('materialMessage', () => {
  it('counts the files, or says what is wrong', () => {
    const [form] = materials();
    expect(materialMessage(form!, [], run())).toBe('推荐表：齐备，1 个文件');
    const audit = incomplete.materials.find(({ item }) => item === '10.3a')!;
    expect(materialMessage(audit, incomplete.findings, run())).toMatch(
      /^上一年度审计报告：无效，1 个文件；.*为 2022 年度，应为 2023 年度$/,
    );
  });
});

describe('citation', () => {
  it.each([
    ['第六条（一）', 'Art. 6(1)'],
    ['第十五条', 'Art. 15'],
    ['第十条（三）', 'Art. 10(3)'],
    ['第六条末款', 'Art. 6, last sentence'],
    ['国家办法', '国家办法'],
  ])('%s', (cite, english) => {
    expect(citation(cite, run())).toBe(cite);
    expect(citation(cite, run({ lang: 'en' }))).toBe(english);
  });
});
