import { expect, it } from 'vitest';
import { makeCreditCode } from '../../src/core/identifiers/creditCode.ts';
import { conflictOf, conflictsOf } from '../../src/process/conflicts.ts';
import { partiesOf, partyKey } from '../../src/process/parties.ts';
import { expert, hex, ledger, sha256 } from './given-panel.ts';

const operatorCode = makeCreditCode('company', '650100', '00000001');
const institutionCode = makeCreditCode('company', '650100', '00000002');

const given = ledger();
const application = given.receive('2024-001', {
  operator: { name: '新疆某某（科技）有限公司', creditCode: operatorCode },
  institutions: [{ name: '乌市服务中心', creditCode: institutionCode }, { name: '无代码协会' }],
  recommendation: { body: '乌鲁木齐市工业和信息化局' },
});

it.each([
  ['another employer', '喀什大学', null, null],
  ['the operator', '新疆某某（科技）有限公司', null, { role: 'operator', by: 'name' }],
  ['the operator written otherwise', '新疆某某(科技) 有限公司', null, { role: 'operator', by: 'name' }],
  ['a branch of the operator', '新疆某某（科技）有限公司喀什分公司', null, { role: 'operator', by: 'name' }],
  ['a name the operator begins with', '新疆某某', null, { role: 'operator', by: 'name' }],
  ['three characters the operator begins with', '新疆某', null, null],
  ['the code of the operator', '别的名字', operatorCode, { role: 'operator', by: 'code' }],
  ['the code in another hand', '别的名字', ` ${operatorCode.toLowerCase()} `, { role: 'operator', by: 'code' }],
  ['an institution', '无代码协会', null, { role: 'institution', by: 'name' }],
  ['the code of an institution', '别的名字', institutionCode, { role: 'institution', by: 'code' }],
  ['a department of an institution, which a digest does not show', '乌市服务中心一部', null, null],
  ['the recommender', '乌鲁木齐市工业和信息化局', null, { role: 'recommender', by: 'name' }],
  ['a department of the recommender', '乌鲁木齐市工业和信息化局中小企业科', null, { role: 'recommender', by: 'name' }],
  ['a name that holds the recommender further on', '原乌鲁木齐市工业和信息化局', null, null],
])('who works for %s', (_, employer, employerCode, conflict) => {
  expect(conflictOf(expert('E1', { employer, employerCode }), application, sha256)).toEqual(conflict);
});

it('keeps no name of an institution', () => {
  const data = JSON.stringify(application.parties);
  expect(data).not.toContain('协会');
  expect(application.parties).toContainEqual({ role: 'institution', name: hex('无代码协会'), code: null });
});

it('leaves out bodies of which nothing is said', () => {
  const operator = { name: 'A', creditCode: '  ' };
  const institutions = [{}, { name: ' ' }];
  expect(partiesOf({ operator, institutions }, sha256)).toEqual([{ role: 'operator', name: hex('a'), code: null }]);
  expect(partyKey('Ａ〔甲〕 公司')).toBe('a(甲)公司');
});

it('finds the conflicts of those who sit when a dossier names a new institution', () => {
  const own = ledger();
  own.pool(expert('E1'), expert('E2', { employer: '新来的机构' }));
  own.receive('2024-001');
  const { received } = own.pass('2024-001');
  const experts = ['E1', 'E2'];
  own.write({ type: 'panel.assigned', data: { application: '2024-001', received, experts, reason: '…' } });
  const changed = own.application('2024-001');
  expect(conflictsOf(own.state, changed, sha256)).toEqual([]);
  const { parties } = own.receive('2024-002', { institutions: [{ name: '新来的机构' }] });
  const conflict = { expert: 'E2', role: 'institution', by: 'name' };
  expect(conflictsOf(own.state, { ...changed, parties }, sha256)).toEqual([conflict]);
  // Also after a new pool left him out.
  own.pool(expert('E1'));
  expect(conflictsOf(own.state, { ...changed, parties }, sha256)).toEqual([conflict]);
});
