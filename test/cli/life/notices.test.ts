import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { acts } from '../../process/life/life-acts.ts';
import { textOfDocx } from '../../export/docx-text.ts';
import { fits } from '../round/schemas.ts';
import { given } from './given.ts';
import { reviewing } from './reviewing.ts';

const golden = fileURLToPath(new URL('../../golden/notices/', import.meta.url));

/** A document against its text on record; the ledger of each run has digests of its own. Made anew with GOLDEN=1. */
function asRecorded(name: string, docx: Uint8Array): void {
  const text = `${textOfDocx(docx).replaceAll(/sha256:[0-9a-f]{16,64}/g, 'sha256:…')}\n`;
  const file = `${golden}${name}.txt`;
  if (process.env['GOLDEN']) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('of a round', () => {
  const desk = given();
  const bytes = (file: string): Buffer => readFileSync(desk.path(file));
  const settings = () => readFileSync(desk.path('xjsme.yaml'), 'utf8');
  let plain = '';

  beforeAll(async () => {
    await desk.reach('received');
    await desk.ok(
      'review request 2024-002 --item 10.6 --item 10.8b --until 2024-07-20 --note 文件须加盖公章 --on 2024-07-01',
    );
    await desk.ok('export notice request 2024-002 --out 补正.docx');
    await desk.reach('published');
    await desk.record('2024-12-01', acts.proposed('16.4', 'XJ2024-001'));
    await desk.record('2024-12-02', acts.notified('XJ2024-001'));
    await desk.record('2024-12-10', acts.heard('XJ2024-001'));
    await desk.record('2024-12-20', acts.cancelled('XJ2024-001'));
    plain = settings();
  }, 120_000);

  beforeEach(() => {
    for (const part of ['文书', '模板', 'templates']) rmSync(desk.path(part), { recursive: true, force: true });
    desk.write('xjsme.yaml', plain);
  });

  it('the request says what is to be filed, by when, through whom', () => asRecorded('request', bytes('补正.docx')));

  it.each([
    ['publicity', 'publicity --year 2024'],
    ['recognition', 'recognition 2024-002'],
    ['cancellation', 'cancellation XJ2024-001'],
  ])('%s reads as on record, dated by its act, again byte for byte', async (name, line) => {
    const made = await desk.line(`export notice ${line} --json`);
    expect([made.code, made.err]).toEqual([0, '']);
    const told = JSON.parse(made.out);
    fits('notice', told);
    const [{ file, on, title, entries }] = told.documents;
    const first = bytes(file);
    asRecorded(name, first);
    expect(textOfDocx(first)).toContain(title);
    expect(textOfDocx(first)).toContain(on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'));
    // Rows out are records in.
    const rows = textOfDocx(first)
      .split('\n')
      .filter((row) => /^\| \d/.test(row));
    if (rows.length > 0) expect(rows).toHaveLength(entries.length);
    await desk.ok(`export notice ${line}`);
    expect(bytes(file).equals(first)).toBe(true);
  });

  it('a text to paste goes to the standard output; what its code holds is what a ledger is verified against', async () => {
    const { code, out } = await desk.line('export notice recognition --format md --out -');
    expect(code).toBe(0);
    expect(out).toContain('# 关于认定2024年自治区中小企业公共服务示范平台的通知');
    const { documents } = await desk.json('export notice recognition --dry-run');
    expect(parseCheckpoint(out)?.digest).toBe((documents as [{ checkpoint: string }])[0].checkpoint);
    desk.write('认定.md', out);
    expect((await desk.line('ledger verify --against 认定.md')).code).toBe(0);
    expect((await desk.line('export notice recognition --out -')).code).toBe(2);
  });

  it('--dry-run writes nothing; --out names a file, or a folder', async () => {
    expect((await desk.line('export notice publicity --dry-run')).out).toContain(
      '将写出：文书/2024年拟认定名单公示-2024-10-08.docx',
    );
    expect(existsSync(desk.path('文书'))).toBe(false);
    await desk.ok('export notice publicity --out 文书/公示.md');
    await desk.ok('export notice publicity --out 文书 --format md');
    expect(readdirSync(desk.path('文书')).toSorted()).toEqual(['2024年拟认定名单公示-2024-10-08.md', '公示.md']);
    expect((await desk.line('export notice publicity --out 公示.md --format docx')).code).toBe(2);
    expect((await desk.line('export notice publicity --format pdf')).code).toBe(2);
  });

  it('speaks English where it is asked to; the documents are Chinese', async () => {
    const { code, out } = await desk.line('export notice publicity --out 文书/a.md', { lang: 'en', width: 100 });
    expect([code, out]).toEqual([0, expect.stringMatching(/\(2024-10-08, entries: 4\)\nwritten: 文书\/a\.md/)]);
    expect(bytes('文书/a.md').toString('utf8')).toContain('一、公示期');
  });

  it.each([
    ['review --year 2024', 4, 'refused/notice/review'],
    ['revocation --year 2024', 4, 'refused/notice/revocation'],
    ['revocation XJ2024-002', 4, 'refused/notice/revocation'],
    ['cancellation XJ2024-002', 4, 'refused/notice/cancellation'],
    ['request 2024-001', 4, 'refused/notice/request'],
    ['cancellation', 2, 'usage/missing-option'],
    ['recognition 2024-009', 2, 'usage/unknown-application'],
    ['recognition XJ2024-0O1', 2, 'usage/unknown-platform'],
    ['publicity --year 24', 2, 'usage/year'],
  ])('%s is refused, and what to run first is named', async (line, code, error) => {
    const ran = await desk.line(`export notice ${line} --json`);
    const said = JSON.parse(ran.err);
    fits('error', said);
    expect([ran.code, ran.out, said.code]).toEqual([code, '', error]);
    if (code === 4) expect(said.next).toMatch(/^xjsme (review|platform) /);
    expect(existsSync(desk.path('文书'))).toBe(false);
  });

  it('nothing is written for the public where a text holds a telephone number, and it is not repeated', async () => {
    const third = 'XJ2024-003';
    await desk.record('2024-12-21', acts.proposed('16.4', third), acts.notified(third), acts.heard(third));
    const cancelled = acts.cancelled(third) as { data: object };
    await desk.record('2024-12-21', {
      ...cancelled,
      data: { ...cancelled.data, reason: '来电13909915550反映' },
    } as never);
    const { code, out, err } = await desk.line('export notice cancellation --year 2024');
    expect([code, out, existsSync(desk.path('文书'))]).toEqual([4, '', false]);
    expect(err).toMatch(/XJ2024-003 的理由中含有电话号码.*第十三条/s);
    expect(err).not.toContain('13909915550');
  });

  it('another office than the authority writes no public document', async () => {
    desk.write(
      'xjsme.yaml',
      plain.replace('level: region', 'level: prefecture').replace(/region: "?650000"?/, 'region: "650100"'),
    );
    const { code, err } = await desk.line('export notice publicity --year 2024 --json');
    expect([code, JSON.parse(err).code]).toEqual([4, 'refused/act/authority']);
  });

  it('an office has its own wording: taken out, changed, in force, its telephone and all', async () => {
    const made = await desk.line('export templates --out 模板 --json');
    fits('templates', JSON.parse(made.out));
    expect(readdirSync(desk.path('模板'))).toHaveLength(8);
    desk.write('xjsme.yaml', `${plain}templates: 模板\n`);
    const template = bytes('模板/publicity.yaml').toString('utf8');
    desk.write('模板/publicity.yaml', template.replace(/联系电话：＿+/, '联系电话：0991-4545888'));
    const again = JSON.parse((await desk.line('export templates --json')).out);
    expect(again.files.every(({ kept }: { kept: boolean }) => kept)).toBe(true);
    const { code, out } = await desk.line('export notice publicity --out 文书/a.md');
    expect([code, out]).toEqual([0, expect.stringContaining('所用模板：模板/publicity.yaml')]);
    expect(bytes('文书/a.md').toString('utf8')).toContain('2.联系电话：0991-4545888');
  });

  it.each([
    ['{year}年', '{yaer}年', 'publicity.yaml:4:8', '没有“yaer”这一项。是否要用 year？'],
    ['body:', 'bdoy:', 'publicity.yaml:5:1', '不认识的键“bdoy”。是否要用 body？'],
    ['table: entries', 'table: entires', 'publicity.yaml', '没有“entires”这一明细。是否要用 entries？'],
    ['document: publicity', 'document: recognition', 'publicity.yaml:3:11', '这是“recognition”的模板'],
    ['issuer:', 'issuer: [', 'publicity.yaml', '模板无法读取'],
  ])('a broken template (%s → %s) is refused by its place', async (from, to, at, said) => {
    await desk.ok('export templates --out 模板');
    desk.write('xjsme.yaml', `${plain}templates: 模板\n`);
    desk.write('模板/publicity.yaml', bytes('模板/publicity.yaml').toString('utf8').replace(from, to));
    const { code, err } = await desk.line('export notice publicity');
    expect([code, existsSync(desk.path('文书'))]).toEqual([3, false]);
    expect(err).toContain(at);
    expect(err).toContain(said);
  });

  it('a folder of templates that is set and not there is refused', async () => {
    desk.write('xjsme.yaml', `${plain}templates: 没有\n`);
    const { code, err } = await desk.line('export notice publicity --json');
    expect([code, JSON.parse(err).code]).toEqual([3, 'template/folder']);
  });
});

describe('of reviews', () => {
  const desk = reviewing();
  const document = '--document 新工信企业〔2027〕40号 --on 2027-11-01';

  beforeAll(async () => {
    await desk.begun();
    const settings = readFileSync(desk.path('xjsme.yaml'), 'utf8');
    desk.write('xjsme.yaml', `${settings}settings:\n  triennial.rectify: true\n`);
    desk.file('复核/A', 'XJ2024-001');
    desk.file('复核/B', 'XJ2024-002');
    await desk.does('batch receive 复核 --on 2027-06-20');
    const by = (body: string): string => `--body ${body} --kind prefecture --on 2027-07-01`;
    await desk.does(
      `review triennial measure 2027-001 --result rectify --opinion 设备不足 ${by('乌鲁木齐市工业和信息化局')}`,
    );
    await desk.does(
      `review triennial measure 2027-002 --result 不合格 --opinion 服务不足。 ${by('昌吉州工业和信息化局')}`,
    );
    await desk.does(`review triennial confirm 2027-001 --rectify-until 2027-12-01 --matters 补齐设备 ${document}`);
    await desk.does(`review triennial revoke 2027-002 --reason 服务企业数不足 ${document}`);
  }, 120_000);

  it.each([
    ['review', 'review --year 2027'],
    ['revocation', 'revocation 2027-002'],
  ])('%s reads as on record', async (name, line) => {
    const made = await desk.line(`export notice ${line} --json`);
    expect([made.code, made.err]).toEqual([0, '']);
    const told = JSON.parse(made.out);
    fits('notice', told);
    expect(told.documents).toMatchObject([{ number: '新工信企业〔2027〕40号', on: '2027-11-01' }]);
    asRecorded(name, readFileSync(desk.path(told.documents[0].file)));
  });

  it('the result is found by a platform, whatever the year', async () => {
    const { documents } = await desk.json('export notice review XJ2024-001 --dry-run');
    expect(documents).toMatchObject([{ entries: ['XJ2024-001', 'XJ2024-002'] }]);
  });
});
