import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { round } from '../round/round.ts';
import { fits } from '../round/schemas.ts';

const desk = round();

/** A line for each record: what it writes, and what it says. Words are split at the spaces. */
const lines: [type: string, line: string, said: RegExp][] = [
  ['summary.received', 'annual XJ2024-001 --year 2024 --file 总结.pdf --figure served=46', /收到 2024 年工作总结/],
  ['report.received', 'report XJ2024-001 --topic 四季度服务情况 --date 2025-01-10', /报送信息（2025-01-10）/],
  [
    'inspection.recorded',
    'inspect 2024-001 --year 2024 --by 乌鲁木齐市工信局 --quality good --fees 规范 --sample 40 --valid 36 --satisfied 33 --file 总结.pdf',
    /^XJ2024-001 检查（2025-01-15，乌鲁木齐市工信局）：服务质量好，收费规范/,
  ],
  [
    'complaint.received',
    'complaint XJ2024-001 --channel phone --from person --about fees --evidence 总结.pdf',
    /C2025-01/,
  ],
  [
    'penalty.recorded',
    'penalty XJ2024-001 --kind association --authority 某行业协会 --matter 违反自律公约 --date 2024-12-01',
    /行业协会处分/,
  ],
  [
    'activity.recorded',
    'activity XJ2024-001 --kind government-task --name 政策宣讲 --date 2024-12-20 --organiser 自治区经信委 --participation attended',
    /政府委托任务“政策宣讲”/,
  ],
  [
    'platform.changed',
    'change XJ2024-001 --what name --to 新平台 --document 新经信〔2025〕1号 --date 2025-01-02',
    /→ 新平台/,
  ],
];

beforeEach(async () => {
  await desk.reach('recognised');
  desk.write('总结.pdf', '%PDF-1.4 总结');
});

describe('what is recorded of a platform:', () => {
  it.each(lines)('%s by platform %s', async (type, line, said) => {
    const unmoved = desk.kept();
    const tried = await desk.line(`platform ${line} --dry-run --json`);
    fits('act', JSON.parse(tried.out));
    expect([tried.code, JSON.parse(tried.out).changed, desk.kept() === unmoved]).toEqual([0, true, true]);
    const told = await desk.line(`platform ${line} --dry-run`, { width: 60 });
    expect(told.out.split('\n').slice(1).join('').replaceAll(/ {2,}/g, '')).toMatch(said);
    const made = JSON.parse((await desk.line(`platform ${line} --json`)).out);
    fits('act', made);
    expect(made.events.map((event: { type: string }) => event.type)).toEqual([type]);
    expect(made.next.length).toBeGreaterThan(0);
    const again = JSON.parse((await desk.line(`platform ${line} --json`)).out);
    expect([again.changed, again.events]).toEqual([false, []]);
    // The day after, without a date of its own, it is still the same record.
    const later = JSON.parse((await desk.line(`platform ${line} --json`, { now: () => Date.UTC(2025, 0, 16, 4) })).out);
    expect(later.changed).toBe(false);
  });

  it.each(lines)('%s by platform %s holds no personal number', async (_, line) => {
    for (const [field, planted] of [
      ['--topic', '13999123456'],
      ['--by', '65010219900307451X'],
      ['--matter', '电话 0991-4512345'],
      ['--organiser', 'someone@example.org'],
      ['--to', '新华路1号（联系 13999123456）'],
    ] as const) {
      if (!line.includes(`${field} `)) continue;
      const words = `platform ${line}`.split(' ');
      words[words.indexOf(field) + 1] = planted;
      const { code, err } = await desk.run([...words, '--json']);
      expect([code, JSON.parse(err).code]).toEqual([2, 'usage/personal-data']);
      expect(err).not.toContain(planted);
    }
  });

  it('names all that is missing at once', async () => {
    for (const [line, owed] of [
      ['annual', '<number>、--year、--file'],
      ['report XJ2024-001', '--topic'],
      ['inspect', '<number>、--year、--by、--quality、--fees'],
      ['complaint', '<number>、--channel、--from、--about'],
      ['complaint close', '<complaint>、--result、--reason'],
      ['penalty', '<number>、--kind、--authority、--matter、--date'],
      ['activity --all', '--kind、--name、--date、--organiser、--participation'],
      ['change', '<number>、--what、--to、--date'],
    ]) {
      const { code, err } = await desk.line(`platform ${line}`);
      expect([code, err]).toEqual([2, expect.stringContaining(`缺少选项：${owed}\n`)]);
    }
  });

  it.each([
    ['annual XJ2024-01 --year 2024 --file 总结.pdf', '是否要用 XJ2024-001？'],
    ['annual XJ2024-001 --year 二 --file 总结.pdf', '--year'],
    ['annual XJ2024-001 --year 2024 --file 总结.pdf --figure servd=4', '是否要用 served？'],
    ['annual XJ2024-001 --year 2024 --file 总结.pdf --figure served', '--figure 应为'],
    ['annual XJ2024-001 --year 2024 --file 总结.pdf --figure served=4.5', '--figure served 不是数字'],
    ['annual XJ2024-001 --year 2024 --file 总结.pdf --figure satisfaction=1', '可能是 1%'],
    ['annual XJ2024-001 --year 2024 --file 总结.pdf --figure served=1 --figure 服务中小企业数=2', '给了两次'],
    ['inspect XJ2024-001 --year 2024 --by 某局 --quality god --fees compliant', '是否要用 good？'],
    ['inspect XJ2024-001 --year 2024 --by 某局 --quality good --fees compliant --sample 40', '--valid'],
    ['penalty XJ2024-001 --kind judicial --authority 某院 --matter 某事 --date 2024年2月30日', '--date'],
    [
      'activity XJ2024-001 --kind public-benefit --name 义诊 --date 2024-12-20 --organiser 某局 --participation attended --accepted yes',
      '--accepted 只用于 excused',
    ],
    [
      'activity --all --kind public-benefit --name 义诊 --date 2023-12-20 --organiser 某局 --participation attended',
      '没有有效的平台',
    ],
    ['change XJ2024-001 --what name --to 新 --credit-code 914403001922038216 --date 2025-01-02', '只用于 operator'],
    ['change XJ2024-001 --what name --to 新 --region 喀什 --date 2025-01-02', '只用于 operator / address'],
    ['change XJ2024-001 --what operator --to 新 --credit-code 914403001922038217 --date 2025-01-02', '校验码'],
    ['change XJ2024-001 --what operator --to 新 --region 成都 --date 2025-01-02', '--region'],
    ['complaint close C2025-09 --result verified --reason 属实', '没有这件投诉'],
    ['annual XJ2024-001 --import 表.csv', 'XJ2024-001'],
    ['annual --template 表.txt', '.xlsx 或 .csv'],
  ])('refuses %s', async (line, said) => {
    const { code, err } = await desk.line(`platform ${line}`);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('reads figures from a file, and the line goes before it', async () => {
    desk.write('指标.yaml', '服务中小企业数: 46\n资产总额（万元）: 300\nsatisfaction: 85%\n');
    const line = 'platform annual XJ2024-001 --year 2024 --file 总结.pdf --figures';
    const made = JSON.parse((await desk.line(`${line} 指标.yaml --figure served=50 --json`)).out);
    expect(made.events[0].data.figures).toEqual({ totalAssets: 3_000_000, served: 50, satisfaction: 0.85 });
    desk.write('指标.json', '{"served": 46, "servd": 3, "staff": "许多", "服务中小企业数": 5}');
    const { code, err } = await desk.line(`${line} 指标.json`);
    expect(code).toBe(3);
    for (const said of [/指标\.json:1:\d+ .*servd/, /指标\.json:1:\d+ .*许多/, /填了两次/]) expect(err).toMatch(said);
  });
});

describe('a complaint', () => {
  it('is closed once, by its own options', async () => {
    await desk.ok(
      'platform complaint XJ2024-001 --channel letter --from unit --about fees --date 2024-12-01 --on 2024-12-02',
    );
    const close =
      'platform complaint close C2024-01 --result verified --reason 经核查属实 --on 2024-12-05 --as 艾力 --json';
    const made = JSON.parse((await desk.line(close)).out);
    expect(made.events).toMatchObject([{ type: 'complaint.closed', on: '2024-12-05', actor: '艾力' }]);
    expect(JSON.parse((await desk.line(close)).out).changed).toBe(false);
    const other = await desk.line('platform complaint close C2024-01 --result unfounded --reason 查无实据');
    expect([other.code, other.err]).toEqual([4, expect.stringContaining('第十六条')]);
  });

  it.each([
    ['--level prefecture --region 650100', 0],
    ['--level prefecture --region 652300', 4],
    ['--level industry-office --region 650000', 4],
    ['--level industry-office --region 650100', 4],
    ['--level association --region 650100', 4],
  ])('of a platform in 乌鲁木齐 is closed by an office with %s: %i', async (as, expected) => {
    await desk.ok('platform complaint XJ2024-001 --channel letter --from unit --about fees --date 2024-12-01');
    const [, level, , region] = as.split(' ');
    const own = `format: xjsme-workspace/1\noffice: 某局\nlevel: ${level}\nregion: "${region}"\nactor: 艾力\n`;
    const before = readFileSync(desk.path('xjsme.yaml'));
    desk.write('xjsme.yaml', own);
    try {
      const { code } = await desk.line('platform complaint close C2024-01 --result verified --reason 属实');
      expect(code).toBe(expected);
    } finally {
      desk.write('xjsme.yaml', before);
    }
  });
});

describe('an activity', () => {
  const event = '--kind authority-event --name 启动会 --date 2025-01-12 --organiser 自治区经信委';
  it('invites every platform in force, and records who came', async () => {
    const invited = await desk.json(`platform activity --all ${event} --participation invited`);
    expect((invited.events as { data: object }[]).map(({ data }) => data)).toMatchObject(
      ['XJ2024-001', 'XJ2024-002', 'XJ2024-003'].map((platform) => ({ platform, participation: 'invited' })),
    );
    const came = await desk.json(`platform activity XJ2024-001 2024-001 XJ2024-003 ${event} --participation attended`);
    expect(came.events).toHaveLength(2);
    await desk.ok(`platform activity XJ2024-002 ${event} --participation excused --reason 年度审计 --accepted no`);
    const again = await desk.json(`platform activity --all ${event} --participation invited`);
    expect([again.changed, (again.remarks as object[]).length]).toEqual([false, 3]);
  });

  it('is recorded of all that are named, or of none', async () => {
    const unmoved = desk.kept();
    const { code } = await desk.line(`platform activity XJ2024-001 XJ2024-077 ${event} --participation invited`);
    expect([code, desk.kept() === unmoved]).toEqual([2, true]);
  });
});

describe('a changed name', () => {
  it('is the one platforms are shown and listed by; the history keeps the former', async () => {
    const { platform: former } = (await desk.json('platform show XJ2024-001')) as { platform: string };
    await desk.ok('platform change XJ2024-001 --what name --to 改名后的平台 --date 2025-01-03');
    const shown = await desk.json('platform show XJ2024-001');
    const listed = (await desk.json('platform list')) as { platforms: { platform: string }[] };
    expect([shown.platform, listed.platforms[0]!.platform]).toEqual(['改名后的平台', '改名后的平台']);
    const { out } = await desk.line('platform show XJ2024-001 --as-of 2024-12-31');
    expect(out).toContain(former);
  });
});
