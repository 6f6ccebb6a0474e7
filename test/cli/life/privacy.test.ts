import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openZip } from '../../../src/intake/zip.ts';
import { mark, numbers, plantIn } from '../round/planted.ts';
import { bytesBelow } from '../round/round.ts';
import { late, reviewing } from './reviewing.ts';

const desk = reviewing();
/** With a landline and a bank card that has a right check digit; nobody's. */
const planted = [...numbers, '0991-4512345', '6222021234567890128'] as const;
const secrets = [mark, ...planted, '1390991', 'yinmi'];
const pattern = new RegExp(`.*(?:${secrets.join('|')}).*`, 'g');

/** The bytes of a file as text; of a workbook or a document, of all that is packed in it. */
function textOf(path: string, bytes: Buffer): string {
  if (!/\.(?:xlsx|docx)$/.test(path)) return bytes.toString('utf8');
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(path);
  const { entries, read } = opened.zip;
  return entries.map((entry) => Buffer.from(read(entry) as Uint8Array).toString('utf8')).join('\n');
}

/** Where any of the planted strings stands. */
const found = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    const files = bytesBelow(desk.path(folder));
    expect(files.length, folder).toBeGreaterThan(0);
    return files.flatMap(([path, bytes]) =>
      [...`${path}\n${textOf(path, bytes)}`.matchAll(pattern)].map(({ 0: line }) => `${path}: ${line.slice(0, 200)}`),
    );
  });

/** Every free text of the commands after recognition; `…` is the text. */
const texts = [
  'platform report XJ2024-001 --topic …',
  'platform inspect XJ2024-001 --year 2026 --by … --quality good --fees compliant',
  'platform inspect XJ2024-001 --year 2026 --by 某局 --quality good --fees compliant --findings …',
  'platform complaint close C2027-01 --result verified --reason …',
  'platform penalty XJ2024-001 --kind judicial --authority … --matter 某事 --date 2027-01-02',
  'platform penalty XJ2024-001 --kind judicial --authority 某院 --matter … --date 2027-01-02',
  'platform penalty XJ2024-001 --kind judicial --authority 某院 --matter 某事 --document … --date 2027-01-02',
  'platform activity XJ2024-001 --kind government-task --name … --date 2027-01-02 --organiser 某局 --participation attended',
  'platform activity XJ2024-001 --kind government-task --name 会 --date 2027-01-02 --organiser … --participation attended',
  'platform activity XJ2024-001 --kind government-task --name 会 --date 2027-01-02 --organiser 某局 --participation excused --accepted yes --reason …',
  'platform change XJ2024-001 --what address --to … --date 2027-01-02',
  'platform change XJ2024-001 --what name --to 新名 --document … --date 2027-01-02',
  'platform cancel XJ2024-002 --ground 16.1 --reason …',
  'platform cancel XJ2024-001 --notify --until 2028-02-01 --document …',
  'platform cancel XJ2024-001 --heard oral --summary …',
  'platform cancel XJ2024-001 --decide --document … --reason 属实',
  'platform cancel XJ2024-001 --decide --document 新工信〔2027〕9号 --reason …',
  'platform cancel XJ2024-001 --drop --reason …',
  'platform undo XJ2024-001 --event 00000000 --reason …',
  'due --skip summary:XJ2024-002:2025 --reason …',
  'review triennial measure 2027-001 --body … --kind industry-office --result qualified --opinion 好',
  'review triennial measure 2027-001 --body 乌鲁木齐市工业和信息化局 --kind prefecture --result qualified --opinion …',
  'review triennial confirm 2027-001 --document …',
  'review triennial confirm 2027-001 --document 新工信〔2027〕9号 --reason …',
  'review triennial confirm 2027-001 --document 新工信〔2027〕9号 --rectify-until 2028-02-01 --matters …',
  'review triennial revoke 2027-001 --document … --reason 否',
  'review triennial revoke 2027-001 --document 新工信〔2027〕9号 --reason …',
  'review triennial rectified XJ2024-001 --result failed --reason …',
  'review triennial lapse XJ2024-001 --reason …',
  'platform report XJ2024-001 --topic 简报 --as …',
];

describe('what an office types', () => {
  beforeAll(async () => {
    await desk.begun();
    desk.file('复核/A', 'XJ2024-001');
    await desk.does('batch receive 复核 --on 2027-06-20');
    await desk.does(
      'platform complaint XJ2024-001 --channel letter --from unit --about fees --date 2027-01-05 --on 2027-01-06',
    );
    const penalty = '--kind administrative --authority 某局 --matter 价格违法 --date 2027-01-02 --on 2027-01-06';
    for (const number of ['XJ2024-001', 'XJ2024-002']) await desk.does(`platform penalty ${number} ${penalty}`);
    await desk.does('platform cancel XJ2024-001 --ground 16.1 --reason 价格违法 --on 2027-07-01');
  }, 120_000);

  it.each(texts)('%s takes no number or address of a person, and does not repeat it', async (line) => {
    const kept = desk.kept();
    for (const secret of planted) {
      const words = line.split(' ').map((word) => (word === '…' ? `联系 ${secret}` : word));
      const { code, out, err } = await desk.run([...words, '--json'], late);
      expect([code, out, err.match(pattern)], err).toEqual([2, '', null]);
      expect(JSON.parse(err).code).toBe('usage/personal-data');
    }
    expect(desk.kept()).toBe(kept);
  });

  it.each([
    'report --topic 简报 --file',
    'annual --year 2026 --file',
    'complaint --channel letter --from person --about fees --evidence',
  ])('platform %s keeps no name of a file', async (line) => {
    const [kind, ...rest] = line.split(' ');
    const file = `${mark}一-${numbers[1]}.pdf`;
    desk.write(file, `${mark} ${planted.join()}`);
    const { code, out, err } = await desk.run(['platform', kind!, 'XJ2024-001', ...rest, file, '--json'], late);
    expect([code, err, out.match(pattern)]).toEqual([0, '', null]);
    expect(found('ledger')).toEqual([]);
  });
});

describe('a table to import', () => {
  beforeEach(() => desk.reach('recognised'));
  const file = `${mark}二-登记.csv`;

  it('keeps of columns that are none of its own, and of its name, nothing', async () => {
    desk.write(
      file,
      `平台编号,平台名称,投诉日期,方式,投诉人,事项,投诉人姓名,联系电话,身份证号
XJ2024-001,,2024-12-10,来信,企业,收费,${mark}三,${numbers[1]},${numbers[0]}
`,
    );
    const { code, out, err } = await desk.run(['platform', 'complaint', '--import', file]);
    expect([code, found('ledger')]).toEqual([0, []]);
    // The office named the file, and is told of which columns nothing was read.
    expect((out + err).replaceAll(file, '').match(new RegExp(planted.join('|')))).toBeNull();
  });

  it.each(planted)('with %s where it does not belong is refused, and does not repeat it', async (secret) => {
    const kept = desk.kept();
    const row = (...cells: string[]) => `${cells.join()}\n`;
    const tables: [kind: string, heads: string, rows: string][] = [
      [
        'complaint',
        '平台编号,平台名称,投诉日期,方式,投诉人,事项,材料\n',
        row('XJ2024-001', secret, '2024-12-10', '来信', '企业', '收费', '') +
          row(secret, '', '2024-12-10', '来信', '企业', '收费', '') +
          row('XJ2024-001', '', secret, '来信', '企业', '收费', '') +
          row('XJ2024-001', '', '2024-12-10', secret, '企业', '收费', '') +
          row('XJ2024-001', '', '2024-12-10', '来信', secret, '收费', '') +
          row('XJ2024-001', '', '2024-12-10', '来信', '企业', secret, '') +
          row('XJ2024-001', '', '2024-12-10', '来信', '企业', '收费', `${secret}.pdf`),
      ],
      [
        'annual',
        '平台编号,年度,总结文件,服务中小企业数,用户满意度\n',
        row('XJ2024-001', secret, '甲.pdf', '1', '') + row('XJ2024-001', '2024', '甲.pdf', `约${secret}`, secret),
      ],
      [
        'change',
        '平台编号,变更事项,变更后,信用代码,所属地区,变更日期\n',
        row('XJ2024-001', '运营单位', '新', secret, secret, '2025-01-02'),
      ],
      ['complaint close', '投诉编号,结果,理由\n', row(secret, '属实', secret)],
    ];
    for (const [kind, heads, rows] of tables) {
      desk.write('表.csv', heads + rows);
      for (const more of ['', ' --json']) {
        const { code, out, err } = await desk.line(`platform ${kind} --import 表.csv${more}`);
        expect([kind, code, out, (err.match(pattern) ?? []).join('\n')]).toEqual([kind, 3, '', '']);
      }
    }
    expect(desk.kept()).toBe(kept);
  });
});

describe('a triennial dossier with persons in every place', () => {
  const said: string[] = [];
  const does = async (line: string): Promise<void> => {
    const { code, out, err } = await desk.line(line);
    expect([0, 1], `${line}\n${err}`).toContain(code);
    said.push(out, err);
  };

  beforeAll(async () => {
    await desk.begun();
    desk.file('复核/B', 'XJ2024-001');
    plantIn(desk.path('复核/B'));
    await does('batch receive 复核/B --on 2027-06-20');
    for (const line of [
      'review triennial remind --year 2027 --out 提醒 --on 2027-03-10',
      'review triennial',
      'review triennial --json',
      'review triennial show 2027-001',
      'review triennial show 2027-001 --json',
      'platform show XJ2024-001 --json',
      'platform history XJ2024-001 --json',
      'platform watch --json',
      'due --json',
      'next --json',
      'ledger log --json',
      'export register --out 名录',
      'export audit --out 审计',
      'export office-summary --office 650100 --year 2026 --out 两项',
      'export office-inspection --office 650100 --year 2026 --out 两项',
      'stats --xlsx 统计/统计.xlsx',
      'stats --json',
    ])
      await does(line);
  }, 120_000);

  it.each(['ledger', '.xjsme', '名录', '审计', '两项', '统计', '提醒'])('leaves nothing of them in %s', (folder) => {
    expect(found(folder)).toEqual([]);
  });

  it('nor in anything said on the way', () => {
    expect(said.join('\n').match(pattern) ?? []).toEqual([]);
  });
});
