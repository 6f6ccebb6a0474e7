import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkCreditCode, type CreditCodeKind, makeCreditCode } from '../../../src/core/identifiers/creditCode.ts';
import { checkOrganisationCode } from '../../../src/core/identifiers/organisationCode.ts';
import { checkRegistrationNumber, registrationCheck } from '../../../src/core/identifiers/registrationNumber.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const makable: Exclude<CreditCodeKind, 'other'>[] = [
  'company',
  'public-institution',
  'association',
  'foundation',
  'private-non-enterprise',
  'cooperative',
  'sole-trader',
  'law-firm',
];
const codes = fc
  .tuple(
    fc.constantFrom(...makable),
    fc.integer({ min: 0, max: 999_999 }),
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 }),
  )
  .map(([kind, division, serial]) => makeCreditCode(kind, String(division).padStart(6, '0'), serial));

describe('checkCreditCode', () => {
  it.each([
    ['914403001922038216', 'company', '440300'],
    ['9144030071526726XG', 'company', '440300'],
    ['91650205742229728F', 'company', '650205'],
    ['12100000400000624D', 'public-institution', '100000'],
  ])('%s is a public example', (code, kind, division) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code, kind, legalPerson: 'yes', division });
  });

  it.each([' 9165 0205 7422 2972 8f ', '91650205-742229728-F', '９１６５０２０５７４２２２９７２８Ｆ'])(
    'cleans %j',
    (text) => {
      expect(checkCreditCode(text)).toMatchObject({ ok: true, code: '91650205742229728F' });
    },
  );

  it.each([
    ['9165000022860129XK', { ok: false, reason: 'check' }],
    ['', { ok: false, reason: 'length' }],
    ['9165020574222972', { ok: false, reason: 'length' }],
    ['91650205742229728FF', { ok: false, reason: 'length' }],
    ['9.165020574222E+17', { ok: false, reason: 'characters' }],
    ['9165V205742229728F', { ok: false, reason: 'characters' }],
    ['9165O2O5742229728F', { ok: false, reason: 'characters', suggestion: '91650205742229728F' }],
    ['9I6S020S74ZZZ9728F', { ok: false, reason: 'characters', suggestion: '91650205742229728F' }],
    ['9165O205742229729F', { ok: false, reason: 'characters' }],
    // The last character is right for these seventeen, the ninth of the organisation code (8) is not (7).
    ['91650205742229727C', { ok: false, reason: 'organisation-check' }],
  ])('%j is refused', (text, expected) => {
    expect(checkCreditCode(text)).toEqual(expected);
  });

  it.each([
    ['company', '91', 'yes'],
    ['public-institution', '12', 'yes'],
    ['association', '51', 'yes'],
    ['foundation', '53', 'yes'],
    ['cooperative', '93', 'yes'],
    ['private-non-enterprise', '52', 'usually'],
    ['sole-trader', '92', 'no'],
    ['law-firm', '31', 'no'],
  ] as const)('%s begins with %s; legal person: %s', (kind, prefix, legalPerson) => {
    const code = makeCreditCode(kind, '650102', 'MA7A0001');
    expect(code.slice(0, 16)).toBe(`${prefix}650102MA7A0001`);
    expect(checkCreditCode(code)).toEqual({ ok: true, code, kind, legalPerson, division: '650102' });
  });

  it('knows nothing of other kinds', () => {
    const code = '11650000MB1957883K';
    expect(checkCreditCode(code)).toEqual({
      ok: true,
      code,
      kind: 'other',
      legalPerson: 'unknown',
      division: '650000',
    });
  });

  it('makes the public examples from their first sixteen characters', () => {
    expect(makeCreditCode('company', '440300', '71526726')).toBe('9144030071526726XG');
    expect(makeCreditCode('public-institution', '100000', '40000062')).toBe('12100000400000624D');
  });

  it('makes no code of what is none', () => {
    expect(() => makeCreditCode('company', '65010', '1234567')).toThrow('no credit code');
    expect(() => makeCreditCode('company', '650102', 'OOOOOOOO')).toThrow('no credit code');
  });

  it('accepts every code it makes', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(checkCreditCode(code)).toMatchObject({ ok: true, code });
      }),
    );
  });

  it('notices every single changed character', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (code, at, character) => {
        fc.pre(code[at] !== character);
        expect(checkCreditCode(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('never suggests a code that would not pass', () => {
    const muddle = (code: string) => code.replace('0', 'O').replace('1', 'I').replace('2', 'Z').replace('5', 'S');
    fc.assert(
      fc.property(codes, (code) => {
        const muddled = muddle(code);
        fc.pre(muddled !== code);
        expect(checkCreditCode(muddled)).toMatchObject({ ok: false, suggestion: code });
      }),
    );
  });
});

describe('checkOrganisationCode', () => {
  it.each([
    ['71526726-X', '71526726-X'],
    ['71526726X', '71526726-X'],
    ['742229728', '74222972-8'],
    ['７４２２２９７２－８', '74222972-8'],
    ['40000062-4', '40000062-4'],
  ])('%s is %s', (text, code) => {
    expect(checkOrganisationCode(text)).toEqual({ ok: true, code });
  });

  it.each([
    ['7422297-8', 'length'],
    ['7422297*-8', 'characters'],
    ['74222972-A', 'characters'],
    ['74222972-7', 'check'],
    ['47222972-8', 'check'],
  ])('%s fails by its %s', (text, reason) => {
    expect(checkOrganisationCode(text)).toEqual({ ok: false, reason });
  });
});

describe('checkRegistrationNumber', () => {
  it.each(['110108000000016', '１１０１０８０００００００１６', '110108 000000016'])('%s passes', (text) => {
    expect(checkRegistrationNumber(text)).toEqual({ ok: true, number: '110108000000016' });
  });

  it.each([
    ['11010800000001', 'length'],
    ['1101080000000160', 'length'],
    ['11010800000001A', 'characters'],
    ['110108000000017', 'check'],
    ['110108000000106', 'check'],
  ])('%s fails by its %s', (text, reason) => {
    expect(checkRegistrationNumber(text)).toEqual({ ok: false, reason });
  });

  it('notices every single changed digit', () => {
    const first = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(first, fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const number = digits + registrationCheck(digits);
        expect(checkRegistrationNumber(number)).toEqual({ ok: true, number });
        const other = String((Number(number[at]) + change) % 10);
        expect(checkRegistrationNumber(number.slice(0, at) + other + number.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});
