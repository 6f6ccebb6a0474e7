import { describe, expect, it } from 'vitest';
import type { Args } from '../../src/core/finding.ts';
import { refusals } from '../../src/core/refusals.ts';
import { panelRefusals as en } from '../../src/i18n/en/refusals-panel.ts';
import { panelRemarks as enRemarks } from '../../src/i18n/en/remarks-panel.ts';
import { fill, placeholders, type Terms } from '../../src/i18n/fill.ts';
import { panelRefusals as zh } from '../../src/i18n/zh/refusals-panel.ts';
import { panelRemarks as zhRemarks } from '../../src/i18n/zh/remarks-panel.ts';
import { also, refused } from '../process/panel-refused.ts';

interface Words {
  message: string;
  hint: string;
  terms?: Terms;
}

const ours = Object.keys(refusals).filter((code) => /^(panel|site)\//.test(code));
const met = [...Object.entries(refused), ...also].map(([code, meet]): [string, Args] => {
  const decision = meet();
  return [code, decision.ok ? {} : decision.refusal.args];
});
const wordsOf = (table: object, code: string): Words => (table as Record<string, Words>)[code]!;
const cjk = /\p{Script=Han}/u;

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('the refusals in %s', (lang, table) => {
  it('are worded, all of them and no others', () => {
    expect(Object.keys(table).toSorted()).toEqual(ours.toSorted());
  });

  it.each(met)('%s is one whole line with %j', (code, args) => {
    const { message, hint, terms } = wordsOf(table, code);
    const asked = [...placeholders(message, terms)];
    expect(asked.filter((name) => !(name in args))).toEqual([]);
    const text = fill(message, args, terms);
    expect(text).not.toMatch(/[{}\n]|undefined|[。.]$/);
    expect(hint).not.toMatch(/[{}\n]|[。.]$/);
    // What people gave may be in any language; the words are in one.
    const plain = fill(message, Object.fromEntries(Object.keys(args).map((name) => [name, '7'])), terms);
    expect([cjk.test(plain), cjk.test(hint)]).toEqual(lang === 'zh' ? [true, true] : [false, false]);
  });
});

it.each(ours)('%s asks for the same and knows the same in both languages', (code) => {
  const [one, other] = [wordsOf(zh, code), wordsOf(en, code)];
  expect(placeholders(one.message, one.terms)).toEqual(placeholders(other.message, other.terms));
  const known = ({ terms = {} }: Words) =>
    Object.entries(terms).flatMap(([name, table]) =>
      ' ' in table && '、' in table && Object.keys(table).length === 2 ? [] : [[name, Object.keys(table)]],
    );
  expect(known(one)).toEqual(known(other));
});

it('says who, where, how much', () => {
  const say = (code: string, args: Args) =>
    [zh, en].map((table) => {
      const { message, terms } = wordsOf(table, code);
      return fill(message, args, terms);
    });
  expect(say('panel/too-few', { id: '2024-003', eligible: 2, size: 3 })).toEqual([
    '2024-003 可抽取的专家 2 人，少于所需的 3 人',
    '2 experts can be drawn for 2024-003, 3 are needed',
  ]);
  expect(say('panel/conflict', { id: '2024-003', expert: 'E7', role: 'recommender', by: 'name' })).toEqual([
    '专家 E7 的工作单位是 2024-003 的推荐单位（名称相同），应当回避',
    'expert E7 works for the recommender of 2024-003 (same name) and must not judge it',
  ]);
  expect(say('panel/pool-row', { row: 3, expert: 'e1', why: 'twice', first: 1 })).toEqual([
    '专家库第 3 行的编号“e1”与第 1 行重复',
    'row 3 of the pool: the id "e1" stands in row 1 already',
  ]);
  expect(say('panel/items', { id: '2024-003', expert: 'E7', missing: 'basic、team', foreign: '' })).toEqual([
    '2024-003 专家 E7 的评分项目不符，缺少：基础条件、团队',
    'the items on the sheet of expert E7 for 2024-003 differ, missing: basic conditions, team',
  ]);
  expect(say('panel/unscored', { id: '2024-003', experts: 'E4、E5' })).toEqual([
    '2024-003 的专家 E4、E5 尚未评分',
    'no score yet for 2024-003 from E4, E5',
  ]);
  expect(say('site/not-doubtful', { id: '2024-003', result: '' })).toEqual([
    '2024-003 的现场考察尚未登记，无存疑可处理',
    'the visit to 2024-003 is not recorded yet, there is no doubt to settle',
  ]);
});

it('words the same remarks in both languages', () => {
  expect(Object.keys(enRemarks)).toEqual(Object.keys(zhRemarks));
  for (const [code, { text, ...rest }] of Object.entries(zhRemarks)) {
    const other = enRemarks[code as keyof typeof enRemarks];
    expect(placeholders(text, (rest as Words).terms)).toEqual(
      placeholders(other.text, (other as unknown as Words).terms),
    );
    expect([cjk.test(text), cjk.test(other.text)]).toEqual([true, false]);
  }
  const args = { id: '2024-003', expert: 'E7', role: 'operator', by: 'code', assigned: 'yes' };
  const { text, terms } = zhRemarks['panel/conflict-found'];
  expect(fill(text, args, terms)).toBe(
    '专家 E7 的工作单位是 2024-003 的运营单位（信用代码相同），已在评审组，应当回避',
  );
});
