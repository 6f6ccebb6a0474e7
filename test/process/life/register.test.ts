import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/core/canonical.ts';
import { lifeFor } from '../../../src/process/life/life.ts';
import { registerGate, registerOf } from '../../../src/process/life/register.ts';
import type { Review } from '../../../src/process/life/state.ts';
import type { Platform } from '../../../src/process/state.ts';
import { hex } from '../given-panel.ts';
import { lives, platform, recognition } from './given-lives.ts';
import { acts } from './life-acts.ts';

const confirmedBy = hex('confirmed');
const terms: Platform['terms'] = [
  { from: '2021-07-20', until: '2024-07-20', document: '新工信企业〔2021〕35号', event: recognition.event },
  { from: '2024-07-21', until: '2027-07-20', document: '新工信企业〔2024〕41号', event: confirmedBy },
];

describe('the register', () => {
  it('has every platform ever recognised, those that ended marked with article and document', () => {
    const given = lives(platform(), platform('XJ2021-002'), platform('XJ2021-003'));
    for (const act of [acts.proposed(), acts.notified(), acts.heard(), acts.cancelled()])
      given.write(act, '2024-04-20');
    given.write(acts.lapsed('XJ2021-002'), '2024-07-30');
    given.platform('XJ2021-003').ended = {
      ...recognition,
      on: '2024-07-01',
      why: 'revoked',
      article: '第十五条',
      document: '新工信企业〔2024〕41号',
    };
    const entries = registerOf(given.state(), '2024-12-31');
    expect(entries.map(({ number, status, ended }) => [number, status, ended])).toEqual([
      [
        'XJ2021-001',
        'cancelled',
        { why: 'cancelled', article: '第十六条（四）', document: '新工信企业〔2024〕50号', on: '2024-04-20' },
      ],
      ['XJ2021-002', 'lapsed', { why: 'lapsed', article: '第十五条', document: null, on: '2024-07-30' }],
      [
        'XJ2021-003',
        'revoked',
        { why: 'revoked', article: '第十五条', document: '新工信企业〔2024〕41号', on: '2024-07-01' },
      ],
    ]);
  });

  it.each([
    ['2021-07-19', 'not-begun'],
    ['2021-07-20', 'valid'],
    ['2023-07-20', 'valid'],
    ['2023-07-21', 'ending'],
    ['2024-07-20', 'ending'],
    ['2024-07-21', 'expired'],
  ])('on %s: %s', (day, status) => {
    expect(registerOf(lives(platform()).state(), day)[0]!.status).toBe(status);
  });

  it('tells names and operators it had, and by what it was confirmed', () => {
    const given = lives(platform('XJ2021-001', { terms, validUntil: '2027-07-20' }));
    given.write(acts.changed({ from: '平台XJ2021-001', to: '新名一', date: '2022-03-01' }), '2022-03-05');
    given.write(acts.changed({ from: '新名一', to: '新名二', date: '2023-03-01' }), '2023-03-05');
    const operator = { what: 'operator', from: '运营单位XJ2021-001', to: '新单位', region: '653101' } as const;
    given.write(acts.changed({ ...operator, date: '2023-05-01' }), '2023-05-05');
    given.write(acts.changed({ what: 'address', from: '北京路1号', to: '南京路2号' }), '2024-03-05');
    const decided = { event: confirmedBy, actor: '王敏', on: '2024-07-10', result: 'confirmed' };
    lifeFor(given.state(), 'XJ2021-001').reviews.push({ decided } as unknown as Review);
    const [entry] = registerOf(given.state(), '2024-12-31');
    expect(entry).toMatchObject({
      platform: '新名二',
      operator: '新单位',
      region: { code: '653101', name: '喀什市' },
      formerNames: [
        { name: '平台XJ2021-001', until: '2022-03-01' },
        { name: '新名一', until: '2023-03-01' },
      ],
      formerOperators: [{ name: '运营单位XJ2021-001', until: '2023-05-01' }],
      confirmations: [
        { on: '2024-07-10', document: '新工信企业〔2024〕41号', from: '2024-07-21', until: '2027-07-20' },
      ],
    });
    expect(entry!.terms).toHaveLength(2);
    // Where it is, and what is to be put right, is not for the public.
    expect(canonical(entry as never)).not.toMatch(/京路/);
  });
});

describe('the gate before it is written', () => {
  const given = lives(platform(), platform('XJ2021-002'));
  const document = (more: object = {}, of: object = {}) => {
    const [first, second] = registerOf(given.state(), '2024-01-01');
    return {
      title: '名录',
      issuer: '自治区',
      platforms: [first!, { ...second!, ...more }],
      checkpoint: { digest: `sha256:${'ab13912345678'.padEnd(64, 'c')}`, heads: {} },
      ...of,
    };
  };
  const argsOf = (of: Parameters<typeof registerGate>[0]) => registerGate(of)?.refusal.args ?? null;

  it('lets through what the public may know: credit codes, digests, documents, dates', () => {
    expect(argsOf(document())).toBeNull();
    expect(argsOf(document({ creditCode: '816501001000062902' }))).toBeNull();
  });

  it.each([
    [{ platform: '热线13909915550平台' }, 'platform', 'phone'],
    [{ operator: '某某（650102199003070011）' }, 'operator', 'resident-id'],
    [{ creditCode: '650102199003070011' }, 'creditCode', 'resident-id'],
    [{ document: '6222021234567890128' }, 'document', 'bank-card'],
    [{ region: { code: '650102', name: 'a@b.cn' } }, 'region.name', 'email'],
    [{ formerNames: [{ name: '电话0991-2812345', until: '2023-01-01' }] }, 'formerNames.name', 'phone'],
    [{ ended: { why: 'lapsed', article: '第十五条', document: '139 0991 5550', on: '' } }, 'ended.document', 'phone'],
  ])('names number and field, never the data: %o', (more, field, kind) => {
    expect(argsOf(document(more))).toEqual({ number: 'XJ2021-002', field, kind, more: '' });
  });

  it('says how many more there are, and looks at every text of the document', () => {
    expect(argsOf(document({ platform: '13909915550', operator: '13909915551' }))).toMatchObject({ more: '1' });
    expect(argsOf(document({}, { issuer: '13909915550' }))).toMatchObject({ number: '—', field: 'issuer' });
  });

  it('repeats neither a number nor a field that holds such data itself', () => {
    expect(argsOf(document({ number: '13909915550' }))).toMatchObject({ number: '—', field: 'number' });
    expect(argsOf(document({}, { '13909915550': '' }))).toMatchObject({ field: '—' });
  });
});
