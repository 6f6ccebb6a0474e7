import { expect, it } from 'vitest';
import { findBankCards, isLuhn } from '../../../src/core/identifiers/bankCard.ts';

// Made up: beginnings as issuers have them, the last digit as Luhn has it.
it.each([
  ['6222021234567890128', true],
  ['6222 0212 3456 7890 128', true],
  ['622202 1234567890128', true],
  ['6222-0212-3456-7890-128', true],
  ['卡号：6222021234567890128。', true],
  ['4111111111111111', true],
  ['5500000000000004', true],
  ['9558801234567890128', true],
  // The last digit is not what the others make it.
  ['6222021234567890129', false],
  // Fifteen and twenty digits.
  ['622202123456789', false],
  ['62220212345678901280', false],
  // No issuer begins so, though the check digit is right.
  ['1234567812345670', false],
  // Every number of this region begins with 65; a date with 20.
  ['6500000000000002', false],
  ['2024-06-30 2027-06-30', false],
  ['20240630 20270630', false],
  // Part of a longer number, or of a code that goes on in letters.
  ['52650100100028123C', false],
  ['0.6222021234567890128', false],
])('%s: %s', (text, card) => expect(findBankCards(text).length > 0).toBe(card));

it('a sound credit code of figures alone is none, though its digits would do for a card', () => {
  expect(isLuhn('816501001000062902')).toBe(true);
  expect(findBankCards('816501001000062902')).toEqual([]);
  // Its sixteen first digits would, too.
  expect(findBankCards('526501001000166598')).toEqual([]);
});

it('says where it stands', () => {
  expect(findBankCards('退款至 6222021234567890128')).toEqual([{ index: 4, length: 19 }]);
});
