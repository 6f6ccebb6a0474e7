import { expect, it } from 'vitest';
import { personalData } from '../../src/process/personal.ts';

const kindIn = (field: string, text: string | null): string =>
  personalData([{ id: '2024-001', fields: { [field]: text } }])
    .map(({ kind }) => kind)
    .join();

it.each([
  // Made-up numbers.
  ['新疆某公司（650102199001011237）', 'resident-id'],
  ['６５０１０２１９９００１０１１２３７', 'resident-id'],
  // With a soft hyphen, which does not show.
  ['65010219900101\u00ad1237', 'resident-id'],
  ['张某 13899912345', 'phone'],
  ['手机138-9991-2345', 'phone'],
  ['１３８９９９１２３４５', 'phone'],
  ['+86 138 9991 2345', 'phone'],
  ['电话0991-2812345', 'phone'],
  ['(0991)2812345', 'phone'],
  ['（0991）281 2345', 'phone'],
  ['010-62345678', 'phone'],
  ['+86-991-2812345', 'phone'],
  ['+86 (0991) 2812345', 'phone'],
  ['138.9991.2345', 'phone'],
  ['联系电话：2812345', 'phone'],
  ['tel: 28123456', 'phone'],
  ['zhang.san@example.com', 'email'],
  ['zhang＠example.com', 'email'],
  ['退款账号 6222 0212 3456 7890 128', 'bank-card'],
  ['６２２２０２１２３４５６７８９０１２８', 'bank-card'],
  ['6222021234567890129', ''],
  // A sound credit code, a digest in which a telephone number happens to stand, a document, dates.
  ['816501001000062902', ''],
  ['91650102XX9000218L', ''],
  ['ab13912345678cdef0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607', ''],
  ['sha256:c13912345678cdef0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071', ''],
  ['region-650000-626609a0:108:e13912345678cdef0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6070', ''],
  ['新工信企业〔2024〕35号', ''],
  ['2024-10-21至2027-10-21（新工信企业〔2024〕35号）', ''],
  // So many figures that it is no digest.
  ['138123456781381234567813812345678138123456781381234567813812345a', ''],
  ['新疆某信息服务有限公司', ''],
  ['138.99912345', ''],
  ['+86万元', ''],
  ['912345678901234567890', ''],
  ['2024-09-02至2024-09-11', ''],
  ['650100', ''],
  ['91650100MA12345678', ''],
  ['新经信企业〔2024〕12号', ''],
  ['15%的企业在2023年', ''],
])('in a text: %s → %s', (text, kind) => expect(kindIn('platform', text)).toBe(kind));

it.each([
  ['https://gxt.xinjiang.gov.cn/tzgg/202409/t20240902_13812345678.html', ''],
  ['https://gxt.xinjiang.gov.cn/gxt/09912812345a/20240902.html', ''],
  ['https://gxt.xinjiang.gov.cn/?tel=13812345678', 'phone'],
  ['https://gxt.xinjiang.gov.cn/0991-2812345/', 'phone'],
  ['https://gxt.xinjiang.gov.cn/650102199001011237/', 'resident-id'],
  ['mailto://zhang@example.com', 'email'],
])('in an address: %s → %s', (text, kind) => expect(kindIn('url', text)).toBe(kind));

it('names every field, in order, and passes over what is not given', () => {
  const fields = { platform: '13899912345', region: null, operator: 'a@b.cn' };
  expect(personalData([{ id: '2024-001', fields }])).toEqual([
    { id: '2024-001', field: 'platform', kind: 'phone' },
    { id: '2024-001', field: 'operator', kind: 'email' },
  ]);
});
