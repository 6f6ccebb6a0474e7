import { writeFileSync, cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewing } from './reviewing.ts';
const desk = reviewing();
it('tries', async () => {
  let log = '';
  const go = async (line: string, more = {}) => {
    const { code, out, err } = await desk.line(line, more);
    log += `$ xjsme ${line}\n${err}${out}[${code}]\n\n`;
  };
  await desk.begun();
  desk.file('复核/A', 'XJ2024-001');
  desk.file('复核/B', 'XJ2024-002', (y) => y.replace(/ {2}number: .*\n/, ''));
  await go('review triennial --as-of 2027-03-02');
  await go('review triennial remind --year 2027 --on 2027-03-05');
  await go('review triennial remind --year 2027 --on 2027-03-06');
  await go('batch receive 复核 --on 2027-06-20');
  await go('batch receive 复核 --on 2027-06-21');
  await go('batch status --year 2027');
  await go('next');
  await go('review triennial show 2027-001', { width: 60 });
  await go(
    'review triennial measure 2027-001 --body 乌鲁木齐市工业和信息化局 --kind prefecture --result 合格 --opinion 现场核查，运营规范 --sample 60 --valid 55 --satisfied 50 --on 2027-07-01',
  );
  await go(
    'review triennial measure 2027-002 --body 喀什地区工业和信息化局 --kind prefecture --result 合格 --opinion 好 --on 2027-07-01',
  );
  await go(
    'review triennial measure 2027-002 --body 昌吉州工业和信息化局 --kind prefecture --result 不合格 --opinion 服务不足 --on 2027-07-01',
  );
  await go('batch status --year 2027');
  await go('review triennial confirm --year 2027 --document 新工信企业〔2027〕40号 --on 2027-11-01');
  await go('review triennial confirm 2027-001 --document 新工信企业〔2027〕40号 --on 2027-11-01');
  await go(
    'review triennial revoke 2027-002 --document 新工信企业〔2027〕41号 --reason 服务企业数不足 --on 2027-11-01',
  );
  await go('platform list');
  await go('review triennial --year 2027');
  await go('review triennial show 2027-001 --json');
  await go('export annex3 2027-001 --out 附件3.xlsx');
  await go('export annex3 2027-001 --json --out 附件3.xlsx');
  await go('batch show 2027-001');
  await go('platform history XJ2024-002');
  writeFileSync('/tmp/try.log', log);
  cpSync(desk.root, '/tmp/try-ws', { recursive: true });
  expect(1).toBe(1);
}, 60000);
