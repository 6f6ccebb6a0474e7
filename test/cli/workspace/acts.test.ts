import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOf, onOf, textGate } from '../../../src/cli/workspace/acts.ts';
import { settingsOf } from '../../../src/cli/workspace/settings.ts';
import { refusal, world } from './world.ts';

const { host } = world();
const here = host();

describe('who acts', () => {
  const actor = async (as: string) => actorOf(await settingsOf(here, { as }), here);

  it('is named, and trimmed', async () => {
    expect(await actor(' 张三 ')).toBe('张三');
    expect(await actor('阿不都热合曼·买买提')).toBe('阿不都热合曼·买买提');
    expect(await actor('字'.repeat(60))).toBe('字'.repeat(60));
  });

  it('or the three ways are told', async () => {
    const error = await refusal(async () => actorOf(await settingsOf(here), here));
    expect([error.exit, error.code]).toEqual([2, 'usage/actor']);
    for (const way of ['--as', 'XJSME_ACTOR', 'xjsme.yaml']) expect(error.hint).toContain(way);
  });

  it.each([
    ['', 'usage/actor'],
    ['  ', 'usage/actor'],
    ['字'.repeat(61), 'usage/actor'],
    ['张\u001b[31m三', 'usage/actor'],
    ['张\n三', 'usage/actor'],
    ['张三650102198001011234', 'usage/personal-data'],
    ['13812345678', 'usage/personal-data'],
  ])('%j is none', async (name, code) => {
    const error = await refusal(() => actor(name));
    expect([error.exit, error.code]).toEqual([2, code]);
    expect(error.message + error.hint).not.toMatch(/\d{5}/);
  });
});

describe('a text on its way into the ledger', () => {
  const gate = (text: string) => textGate('--reason', text, here);

  it.each([
    '材料齐全',
    ' 第十条（三）专项审计已补 ',
    '新工信〔2024〕138号，2024-06-30',
    '统一社会信用代码 91650100MA13812345',
    '得分 78.13812345678',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '编号 113812345678',
    'ئۇيغۇرچە ئىزاھات',
  ])('%s passes', (text) => {
    expect(gate(text)).toBe(text.trim());
  });

  it.each([
    '请联系13812345678',
    '电话 0991-4512345',
    '请发至 wang.min@example.cn',
    '138 1234 5678',
    '138-1234-5678',
    '电话.13812345678.',
    '+86 138 1234 5678',
    '8613812345678',
    '１３８１２３４５６７８',
    '138\u200b12345678',
    '身份证650102198001011234',
    '650102 19800101 1234',
    '６５０１０２１９８００１０１１２３４',
    '65010219800101123X号',
  ])('%s does not, and is not repeated', async (text) => {
    const error = await refusal(() => gate(text));
    expect([error.exit, error.code]).toEqual([2, 'usage/personal-data']);
    expect(error.message).toContain('--reason');
    expect(`${error.message}${error.hint}`).not.toMatch(/138|6501|１３８|６５０|4512|wang/);
  });

  it.each(['', '  ', '\u200b', '\n'])('%j is empty', async (text) => {
    expect((await refusal(() => gate(text))).code).toBe('usage/empty');
  });

  it('never lets a mobile number through, wherever it stands and however it is spaced', () => {
    const digits = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    const words = fc.string({ unit: fc.constantFrom('甲', '，', ' ', 'a', '。', '电') });
    fc.assert(
      fc.property(digits, words, words, fc.constantFrom('', ' ', '-', '－'), ([second, rest], before, after, gap) => {
        const number = `1${second}${String(rest).padStart(9, '0')}`;
        const spaced = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap);
        expect(() => gate(before + spaced + after)).toThrow(/--reason/);
      }),
    );
  });
});

it('the official date is the flag, else today where the offices are', async () => {
  expect(onOf('2024-02-29', here)).toBe('2024-02-29');
  expect(onOf(undefined, host({ now: () => Date.UTC(2024, 5, 30, 15, 59) }))).toBe('2024-06-30');
  expect(onOf(undefined, host({ now: () => Date.UTC(2024, 5, 30, 16, 0) }))).toBe('2024-07-01');
  for (const date of ['2023-02-29', '2024-6-1', '昨天', '']) {
    const error = await refusal(() => onOf(date, here));
    expect([error.exit, error.code]).toEqual([2, 'usage/date']);
    expect(error.message).toContain('--on');
  }
});
