import { expect, it } from 'vitest';
import { type LedgerCode, ledgerCodes } from '../../src/core/ledger-codes.ts';
import { ledger as en } from '../../src/i18n/en/ledger.ts';
import { fill, placeholders, type Terms } from '../../src/i18n/fill.ts';
import { ledger as zh } from '../../src/i18n/zh/ledger.ts';

const codes = Object.keys(ledgerCodes) as LedgerCode[];
const termsOf = (words: object): Terms => ('terms' in words ? (words.terms as Terms) : {});
const cjk = /\p{Script=Han}/u;

it.each(codes)('%s is worded alike in both languages', (code) => {
  expect([...placeholders(en[code].message)].toSorted()).toEqual([...placeholders(zh[code].message)].toSorted());
  expect(Object.keys(termsOf(en[code]).why ?? {})).toEqual(Object.keys(termsOf(zh[code]).why ?? {}));
  for (const text of [zh[code].message, zh[code].hint]) expect(text).toMatch(cjk);
  for (const text of [fill(en[code].message, {}, termsOf(en[code])), en[code].hint]) {
    expect(text).not.toMatch(cjk);
    expect(text).not.toContain('\n');
  }
});
