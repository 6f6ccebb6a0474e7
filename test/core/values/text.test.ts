import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nameKey, plain } from '../../../src/core/values/text.ts';

describe('plain', () => {
  it.each([
    ['８０％（ＡＢ）', '80%(AB)'],
    ['\ufeff  喀什\u3000地区\u00a0 ', '喀什 地区'],
    ['张\u200b三\u200d', '张三'],
    ['a\r\n\tb', 'a b'],
    ['⼯信局', '工信局'],
    ['面积㎡', '面积m2'],
    ['√\ufe0f', '√'],
    ['', ''],
    ['\u200b \u3000', ''],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'a１％（）\u3000 \u00a0\u200b\ufeff\n·・喀㎡é⼯'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (written) => {
        expect(plain(plain(written))).toBe(plain(written));
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    ['新疆（喀什）科技 有限公司', '新疆(喀什)科技有限公司'],
    ['新疆〔喀什〕科技有限公司', '新疆【喀什】科技有限公司'],
    ['阿不都热依木·买买提', '阿不都热依木•买买提'],
    ['阿不都热依木·买买提', '阿不都热依木・买买提'],
    ['阿不都热依木·买买提', '阿不都热依木．买买提'],
    ['阿不都热依木·买买提', '阿不都热依木 ‧ 买买提'],
    ['ＡＢＣ Tech', 'abc tech'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['喀什科技有限公司', '喀什科技有限责任公司'],
    ['A.B 公司', 'A·B 公司'],
    ['买买提·阿不都', '阿不都·买买提'],
  ])('%j and %j are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
