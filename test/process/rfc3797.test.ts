import { expect, it } from 'vitest';
import fc from 'fast-check';
import { canonicalSource, hashed, keyOf, select, sourcesOf } from '../../src/process/rfc3797.ts';
import { md5 } from './given-panel.ts';

// RFC 3797, section 6.
const sources = ['9319', '2 5 12 8 10', '9 18 26 34 41 45'];
const digests = [
  '990DD0A5692A029A98B5E01AA28F3459',
  '3691E55CB63FCC37914430B2F70B5EC6',
  'FE814EDF564C190AC1D25753979990FA',
  '1863CCACEB568C31D7DDBDF1D4E91387',
  'F4AB33DF4889F0AF29C513905BE1D758',
  '13EAEB529F61ACFB9A29D0BA3A60DE4A',
  '992DB77C382CA2BDB9727001F3CDCCD9',
  '63AB4258ECA922976811C7F55C383CE7',
  'DFBC5AC97CED01B3A6E348E3CC63F40D',
  '31CB111C4A4EBE9287CEAE16FE51B909',
  '07FA46C122F164C215BBC72793B189A3',
  'AC52F8D75CCBE2E61AFEB3387637D501',
  '53306F73E14FC0B2FBF434218D25948E',
  'B5D1403501A81F9A47318BE7893B347C',
  '85B10B356AA06663EF1B1B407765100A',
  '3269E6CE559ABD57E2BA6AAB495EB9BD',
];
const selected = [17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22];

it('builds the key of the example', () => {
  expect(keyOf(sources)).toBe('9319./2.5.8.10.12./9.18.26.34.41.45./');
});

it.each(digests.map((digest, index) => [index, digest] as const))(
  'hashes pick %i as the example does',
  (index, digest) => {
    const found = md5(hashed(keyOf(sources), index));
    expect(Buffer.from(found).toString('hex').toUpperCase()).toBe(digest);
  },
);

it('selects whom the example selects', () => {
  const pool = Array.from({ length: 25 }, (_, index) => index + 1);
  expect(select(pool, keyOf(sources), md5, 11)).toEqual(selected);
  // The whole order begins like any part of it.
  expect(select(pool, keyOf(sources), md5).slice(0, 11)).toEqual(selected);
});

it('counts picks in two bytes, the higher first', () => {
  expect([...hashed('A', 0x0102)]).toEqual([1, 2, 65, 1, 2]);
});

it.each([
  ['0', '0.'],
  ['007', '7.'],
  ['1.250', '1.25'],
  ['3.0', '3.'],
  ['0.10', '0.1'],
  ['10 9', '9.10.'],
  ['2, 5，12、8', '2.5.8.12.'],
  ['1.5 1.25 1', '1.1.251.5'],
  ['１２', '12.'],
  ['90071992547409931 90071992547409930', '90071992547409930.90071992547409931.'],
  ['Mažňák', 'MAZNAK'],
  ['a-b c.1', 'ABC1'],
  ['2024-06-30', '20240630'],
  ['-5', '5'],
  ['9319 a', '9319A'],
])('writes the source %s as %s', (text, canonical) => {
  expect(canonicalSource(text)).toBe(canonical);
});

it.each(['', '   ', '…', '上证指数 3000', 'индекс', '/'])('refuses the source “%s”', (text) => {
  expect(canonicalSource(text)).toBeNull();
  expect(() => keyOf([text])).toThrow('no source');
});

it('takes the numbers of a receipt number as further sources', () => {
  expect(keyOf(['1', ...sourcesOf('2024-003')])).toBe('1./2024./3./');
});

it('orders a pool: everybody once, and the order of numbers typed does not matter', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { maxLength: 40 }),
      fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 6 }),
      fc.nat(40),
      (pool, numbers, count) => {
        const key = keyOf([numbers.join(' ')]);
        const order = select(pool, key, md5);
        expect(order.toSorted()).toEqual(pool.toSorted());
        expect(select(pool, keyOf([numbers.toReversed().join(' , ')]), md5)).toEqual(order);
        expect(select(pool, key, md5, count)).toEqual(order.slice(0, count));
      },
    ),
  );
});
