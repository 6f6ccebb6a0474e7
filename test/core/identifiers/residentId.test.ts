import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkCreditCode, makeCreditCode } from '../../../src/core/identifiers/creditCode.ts';
import { findResidentIds, maskResidentIds } from '../../../src/core/identifiers/residentId.ts';

// Numbers made up; the standard's own example is 11010519491231002X.
describe('maskResidentIds', () => {
  it.each([
    ['11010519491231002X', '110105************'],
    ['11010519491231002x', '110105************'],
    ['身份证号650102199001011234。', '身份证号650102************。'],
    ['张三(650102199001011234),李四(653101198512310011)', '张三(650102************),李四(653101************)'],
    ['650102199001011234 13999999999', '650102************ 13999999999'],
    ['650102199001011234\n653101198512310011', '650102************\n653101************'],
    ['12 650102199001011234', '12 650102************'],
    ['650102 19900101 1234', '650102************'],
    ['650102-19900101-1234', '650102************'],
    ['6501 0219 9001 0112 34', '650102************'],
    ['650102\u00a019900101\u3000123Ｘ', '650102************'],
    ['650102\u200b199001011234', '650102************'],
    ['６５０１０２１９９００１０１１２３４', '650102************'],
    ['ID650102199001011234', 'ID650102************'],
    ['id650102199001011234.jpg', 'id650102************.jpg'],
    ['650102199001011234face.jpg', '650102************face.jpg'],
    ['no3a650102199001011234', 'no3a650102************'],
    ['**650102199001011234**', '**650102**************'],
    ['附件_650102199001011234.pdf', '附件_650102************.pdf'],
    ['650102199001011200', '650102************'],
  ])('%j becomes %j', (text, masked) => {
    expect(maskResidentIds(text)).toBe(masked);
    expect(maskResidentIds(masked)).toBe(masked);
  });

  it.each([
    '',
    '没有号码',
    '13999999999 13888888888',
    '110108000000016',
    '914403001922038216',
    '9144030071526726XG',
    '91650205742229728F',
    // No such birthday, division or length.
    '650102199002301234',
    '650102199013011234',
    '650102189912311234',
    '650102210001011234',
    '100102199001011234',
    '830102199001011234',
    '65010219900101123',
    '6501021990010112345',
    '1650102199001011234',
    '6222650102199001011234',
    // Digits inside a digest, and inside two codes side by side.
    'sha256:0ab650102199001011234cd9e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4',
    '6501021990 91650102MA7A00017H 01011234',
    '91650102MA78901011 1990010112',
    '650102************',
    '650102199001\n011234',
  ])('%j is left alone', (text) => {
    expect(findResidentIds(text)).toEqual([]);
    expect(maskResidentIds(text)).toBe(text);
  });

  it('says where the numbers stand', () => {
    expect(findResidentIds('甲650102 19900101 1234乙11010519491231002X')).toEqual([
      { index: 1, length: 20 },
      { index: 22, length: 18 },
    ]);
  });

  it('hides a number that passes a credit code’s checks by chance', () => {
    // 58 is no kind of credit code, 0102 no division.
    expect(checkCreditCode('580102199310280011').ok).toBe(true);
    expect(maskResidentIds('580102199310280011')).toBe('580102************');
  });

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      '650102199001011234',
      '110101199001',
      '11010519491231002X',
      '110101',
      '19900101',
      '1234',
      ' ',
      '-',
      '*',
      '************',
      'a',
      'X',
      '甲',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = maskResidentIds(pieces.join(''));
        expect(maskResidentIds(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('hides every number with a birthday, whatever its last digit', () => {
    const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
    const number = fc
      .tuple(
        fc.integer({ min: 11, max: 82 }),
        fc.integer({ min: 1930, max: 2020 }),
        two(12),
        two(28),
        fc.constantFrom(...'0123456789X'),
      )
      .map(([province, year, month, day, last]) => `${province}0102${year}${month}${day}001${last}`);
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', '身份证:', ' ', 'No.'),
        fc.constantFrom('', '。', ' x'),
        (id, before, after) => {
          expect(maskResidentIds(before + id + after)).toBe(`${before}${id.slice(0, 6)}************${after}`);
        },
      ),
    );
  });

  it('never touches a valid credit code', () => {
    // As near to a birthday as a code can come: division xxxx19 and an organisation code of 850103..
    const serial = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789MAX'), minLength: 8, maxLength: 8 }),
      fc
        .tuple(fc.integer({ min: 50, max: 99 }), fc.nat({ max: 99 }))
        .map(([year, end]) => `${year}0103${String(end).padStart(2, '0')}`),
    );
    const other = fc.constantFrom('', ' ', '甲', '19900101 ', ' 1234', '13999999999 ', ' 0991-2345678', '6501021990 ');
    fc.assert(
      fc.property(serial, other, other, (written, before, after) => {
        fc.pre(!/\d$/.test(before) && !/^\d/.test(after));
        const code = makeCreditCode('private-non-enterprise', '110119', written);
        expect(maskResidentIds(before + code + after)).toBe(before + code + after);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a number wherever in a text it stands, with gaps or without', () => {
    const gaps = fc.array(fc.constantFrom('', '', '', ' ', '-', '－', '\u3000', ' -'), {
      minLength: 17,
      maxLength: 17,
    });
    const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
    fc.assert(
      fc.property(fc.nat({ max: 120 }), fc.nat({ max: 120 }), gaps, fc.boolean(), (before, after, between, full) => {
        const digits = [...'110105194912310021'].map((digit) => (full ? wide(digit) : digit));
        const number = digits.map((digit, i) => digit + (between[i] ?? '')).join('');
        const text = `${'甲'.repeat(before)}${number}${'。'.repeat(after)}`;
        expect(findResidentIds(text)).toEqual([{ index: before, length: number.length }]);
      }),
      { numRuns: 300 },
    );
  });

  it('looks through a long text without numbers at once', () => {
    const text = '服务中小企业 2024-03-05 1234567890123456 '.repeat(20_000);
    expect(findResidentIds(text)).toEqual([]);
  });
});
