import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/report/text/frame.ts';
import { hang } from '../../src/report/text/lines.ts';
import { reporter } from '../../src/report/text.ts';
import { displayWidth } from '../../src/report/width.ts';
import {
  all,
  at,
  checked,
  clause,
  clauses,
  failing,
  finding,
  incomplete,
  ofClause,
  ready,
  report,
  run,
  unreadable,
} from './dossiers.ts';

const linesOf = (output: string): string[] => output.split('\n');

describe('text', () => {
  it.each([40, 60, 80, 120, 200])('stays within %i columns', (width) => {
    for (const lang of ['zh', 'en'] as const) {
      const wide = linesOf(report(reporter(run({ lang, width })), all)).filter((line) => displayWidth(line) > width);
      expect(wide).toEqual([]);
    }
  });

  it('says of a clean dossier no more than its heading and what a person answers', () => {
    const output = report(reporter(run()), [checked({})]);
    expect(linesOf(output.trimEnd()).length).toBeLessThanOrEqual(8);
    expect(output).toMatch(/^✓ 材料齐全、条件符合 {2}dossiers\/tianshan\n/);
    expect(output).not.toContain('→');
  });

  it('says each clause once, with its place, its line and what to do', () => {
    const output = report(reporter(run({ width: 200 })), [failing]);
    expect(output.match(/从事中小企业服务的人员：/g)).toHaveLength(1);
    expect(output).toContain('✗ 不符合 从事中小企业服务的人员：9 人，要求不少于 10 人，还差 1 人');
    expect(output).toContain(
      '6.4.staff  dossiers/failing/dossier.yaml:60:1\n        60 │ staff: 人员名册.csv\n           │ ^\n',
    );
    expect(output.match(/60 │/g)).toHaveLength(1);
    expect(output.match(/→ 请核对依据；数据有误的改正后重新提交/g)).toHaveLength(1);
    expect(output).not.toContain('clause/unmet');
  });

  it('shows what is wrong with a material under it and nowhere else', () => {
    const output = report(reporter(run({ width: 200 })), [incomplete]);
    expect(output.match(/为 2022 年度，应为 2023 年度/g)).toHaveLength(1);
    expect(output).toContain('✗ 缺少 10.8b 申报材料真实性声明（第十条（八））\n');
  });

  it('groups clauses under their article, in the order of the regulation', () => {
    const heads = linesOf(report(reporter(run()), [failing])).filter((line) => /^ {2}第/.test(line));
    expect(heads).toEqual([
      '  第六条（一）',
      '  第六条（二）',
      '  第六条（三）',
      '  第六条（四）',
      '  第六条（六）',
      '  第七条',
      '  第七条（四）',
    ]);
  });

  it('ends several dossiers with a table, and one without', () => {
    const output = report(reporter(run()), [ready, failing, unreadable]);
    expect(output).toContain(
      '共 3 份申报材料\n  ✓ 材料齐全、条件符合     1\n  ✗ 不符合条件             1\n  ✗ 无法读取               1\n',
    );
    expect(output).toContain('  ✗ 不符合条件          41.0  dossiers/failing  天山中小企业公共服务平台\n');
    expect(report(reporter(run()), [ready])).not.toContain('共 1 份');
  });

  it('uses colour only when told to, and says the same without', () => {
    const colored = report(reporter(run({ color: true })), all);
    const plain = report(reporter(run()), all);
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('names the other places a doubt rests on', () => {
    const doubt = clause('6.4.integrity', 'query', {
      evidence: [
        { name: 'credit.penalties', value: '罚款', at: at(7, 9) },
        { name: 'credit.courtCases', value: '诉讼', at: at(9, 9) },
      ],
    });
    const output = report(reporter(run()), [
      checked({ clauses: clauses(doubt), findings: [ofClause('6.4.integrity', 'query', at(7, 9))] }),
    ]);
    expect(output).toContain('      另见 dossiers/tianshan/dossier.yaml:9:9\n');
  });

  it('says all there is about one place above one line', () => {
    const two = [
      finding('staff/repeated', at(60, 1), { name: '甲' }),
      finding('staff/education', at(60, 1), { name: '乙', education: '学士' }),
    ];
    const output = report(reporter(run()), [checked({ findings: two })]);
    expect(output.match(/dossier\.yaml:60:1/g)).toHaveLength(1);
    expect(output).toContain('“甲”');
    expect(output).toContain('“乙”');
  });
});

describe('frame', () => {
  it('puts the caret below the column as it is seen', () => {
    expect(frame(at(12, 7), '  名称: 天山公司', 80, 2)).toEqual(['  12 │   名称: 天山公司', '     │         ^']);
  });

  it('clips a long line around the column', () => {
    const line = `${'a'.repeat(50)}X${'b'.repeat(50)}`;
    const [text, caret] = frame(at(5, 51), line, 40, 0);
    expect(text).toBe(`5 │ …${'a'.repeat(12)}X${'b'.repeat(21)}…`);
    expect(caret!.indexOf('^')).toBe(text!.indexOf('X'));
  });

  it('shows the beginning where the column is there, and the end where it is the end', () => {
    expect(frame(at(5, 3), 'abc'.repeat(30), 20, 0)).toEqual(['5 │ abcabcabcabcabc…', '  │   ^']);
    expect(frame(at(5, 90), 'abc'.repeat(30), 20, 0)[0]).toBe('5 │ …abcabcabcabcabc');
  });

  it('shows a cell by its label', () => {
    expect(frame({ file: 'a.xlsx', sheet: '财务', cell: 'B2' }, '资产总额: 200', 80, 4)).toEqual([
      '    │ 资产总额: 200',
    ]);
  });

  it('fits, shows no control, and its caret stands on the line', () => {
    const excerpts = fc.string({ unit: fc.constantFrom(...'abc 平台\t\u001b，😀e\u0301'), maxLength: 200 });
    fc.assert(
      fc.property(
        excerpts,
        fc.integer({ min: 1, max: 220 }),
        fc.integer({ min: 24, max: 100 }),
        (excerpt, col, width) => {
          const [text, caret] = frame(at(123, col), excerpt, width, 4);
          expect(displayWidth(text!)).toBeLessThanOrEqual(width);
          expect(displayWidth(caret!)).toBeLessThanOrEqual(width);
          expect(text).not.toContain('\u001b');
          expect(caret).toMatch(/^ +│ +\^$/);
        },
      ),
    );
  });

  it('masks a resident ID number that the column cuts in two', () => {
    const [text] = frame(at(1, 12), '证 650102199001011234 尾', 80, 0);
    expect(text).toBe('1 │ 证 650102************ 尾');
  });
});

describe('hang', () => {
  it('wraps after a prefix', () => {
    expect(hang('  ✗ 缺少 ', '10.8b 申报材料真实性声明', 24, 4)).toEqual(['  ✗ 缺少 10.8b 申报材料', '    真实性声明']);
    expect(hang('→ ', '短', 24, 2)).toEqual(['→ 短']);
  });
});
