import type { Args } from '../../core/finding.ts';

const lists: Readonly<Record<string, string>> = {
  off: 'off（放假）',
  work: 'work（上班）',
  rest: 'rest（取消的调休上班）',
};
const list = (key: string | number | undefined): string => lists[String(key)] ?? String(key);

const schema: Readonly<Record<string, (args: Args) => string>> = {
  'not-a-mapping': () => '此处应为“键: 值”的形式。',
  'not-a-list': ({ key }) => `${list(key)}应为日期列表，每行一个“- 2027-01-01”。`,
  'unknown-key': ({ key, allowed }) => `不认识的键“${key}”，可用的键：${allowed}。`,
  required: ({ key }) => `缺少“${key}”。`,
  format: ({ value }) => `format 应为 xjsme-calendar/1，现为“${value}”。`,
  'year-key': ({ key }) => `“${key}”不是四位年份。`,
  status: ({ value, allowed }) => `status“${value}”无效，可用的值：${allowed}。`,
  'no-national': ({ year }) => `本程序没有 ${year} 年的国家放假通知，不能只写 regional，请用 off、work 写全该年。`,
};

const dates: Readonly<Record<string, (args: Args) => string>> = {
  shape: ({ value }) => `“${value}”不是日期，请写 2027-01-01，或起止日期 2027-01-01..2027-01-03。`,
  'no-such-day': ({ value }) => `“${value}”：没有这一天。`,
  'other-year': ({ value, year }) => `“${value}”不在 ${year} 年内。`,
  order: ({ value }) => `“${value}”：起始日晚于截止日。`,
};

const conflicts: Readonly<Record<string, (args: Args) => string>> = {
  'two-lists': ({ date, first, key }) => `${date} 同时列在 ${list(first)}和 ${list(key)}中。`,
  twice: ({ date, key }) => `${date} 在 ${list(key)}中重复。`,
};

const weekdays: Readonly<Record<string, (args: Args) => string>> = {
  'off-on-weekend': ({ date }) => `${date} 本来就是周末，列入放假没有作用，请核对日期。`,
  'work-on-weekday': ({ date }) => `${date} 是周一至周五，本来就上班，请核对日期。`,
  'rest-on-weekday': ({ date }) => `${date} 是周一至周五，不是周末调休上班日，请核对日期。`,
};

/** Words of `xjsme calendar`. */
export const calendar = {
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  festivals: {
    'new-year': '元旦',
    spring: '春节',
    qingming: '清明节',
    labour: '劳动节',
    'dragon-boat': '端午节',
    'mid-autumn': '中秋节',
    'national-day': '国庆节',
    'victory-2015': '抗战胜利70周年纪念日',
    rozi: '肉孜节',
    corban: '古尔邦节',
  },
  statuses: { announced: '已公布', press: '据报道', secondary: '据汇编', computed: '推算，暂定' },
  verdicts: { pass: '符合', 'pass-if-start-counts': '符合（首日计入才够）', fail: '不足' },
  scopes: { national: '全国', regional: '自治区' },
  sources: { 'built-in': '内置', office: '单位日历文件' },
  comma: '、',
  space: '',
  weekend: '周末',
  /** A day off whose festival an office's file does not name. */
  holiday: '放假',
  regionalHoliday: '自治区放假',
  makeUp: '调休上班',
  cancelled: '取消调休上班',
  basis: {
    article: '《管理办法》第十一条（公示7个工作日）',
    civilCode: '《民法典》第201条（开始的当日不计入）',
    civilLawPrinciples: '《民法通则》第154条（开始的当天不算入）',
    notice: (year: number, notice: string) => `${notice}（${year}年部分节假日安排）`,
    order174: '自治区人民政府令第174号（肉孜节、古尔邦节放假）',
    regionalNotice: (year: number, notice: string) => `${notice}（${year}年自治区放假安排）`,
  },
  window: {
    start: '公示起始',
    days: '公示期限',
    dayCount: (days: number) => `${days}个工作日`,
    lastDay: '公示截止',
    notCounted: '首日不计入',
    counted: '首日计入',
    inForce: '采用',
    recognisable: '可以认定',
    fromOn: (date: string) => `${date} 起`,
    noNotice: (year: number) => `待定：${year}年放假通知尚无`,
    end: '实际截止',
    judged: '审核结论',
    actual: (not: number, counted: number) => `首日不计入 ${not} 个工作日，计入 ${counted} 个`,
    short: (days: number, lastDay: string) => `公示不足${days}个工作日，应公示至 ${lastDay}，不能据此认定。`,
    onlyCounting: '只有把公示首日计入才够期限，按民法典首日不计入，请在卷中说明。',
    skipped: '不计入的日期',
    basis: '依据',
    provisional: '暂定：涉及推算的自治区放假日期，请核对当年自治区通知；有通知的，写入日历文件后用 --calendar 指定。',
  },
  list: {
    title: (year: number) => `${year}年工作日历`,
    notices: '放假通知',
    source: '来源',
    workingDays: '工作日',
    counts: (national: number, region: number) => `全国 ${national} 天，新疆 ${region} 天`,
    date: '日期',
    weekday: '星期',
    kind: '安排',
    off: '放假',
    work: '上班',
    reason: '事由',
    scope: '范围',
    status: '状态',
  },
  check: {
    good: (file: string, years: string) => `${file}：没有问题，可用于 ${years} 年。`,
    empty: (file: string) => `${file}：没有写任何年份。`,
    sum: (errors: number, warnings: number) => `${errors} 个错误，${warnings} 个提醒。`,
    severities: { error: '错误', warning: '提醒', info: '说明' },
    next: '按提示改好后再检查一次。',
  },
  findings: {
    'calendar/schema': (args: Args) => schema[String(args['problem'])]?.(args) ?? '格式不对。',
    'calendar/date': (args: Args) => dates[String(args['problem'])]?.(args) ?? '日期不对。',
    'calendar/conflict': (args: Args) => conflicts[String(args['problem'])]?.(args) ?? '日期冲突。',
    'calendar/weekday': (args: Args) => weekdays[String(args['problem'])]?.(args) ?? '请核对星期。',
    'calendar/incomplete': ({ year, count, least, most }: Args) =>
      `按此文件 ${year} 年有 ${count} 个工作日，通常为 ${least}–${most} 个，放假或调休日期可能没有写全。`,
  },
  errors: {
    noNotice: (year: number) =>
      `没有 ${year} 年的放假通知（尚未公布或本版本未收录），不能推算工作日（管理办法第十一条）。`,
    noNoticeHint: (year: number) =>
      `把 ${year} 年的放假安排写成日历文件，先运行 xjsme calendar check ${year}.yaml，再加 --calendar ${year}.yaml。`,
    missing: (option: string) => `缺少 ${option}。`,
    badDate: (option: string, value: string) => `${option} 应为日期 YYYY-MM-DD，现为“${value}”。`,
    badDays: (value: string) => `--days 应为正整数，现为“${value}”。`,
    badFirstDay: (value: string) => `--first-day 只能是 next 或 same，现为“${value}”。`,
    badYear: (value: string) => `年份应为四位数字，现为“${value}”。`,
    order: (start: string, end: string) => `截止日 ${end} 早于起始日 ${start}。`,
    unreadable: (file: string) => `读不了日历文件 ${file}。`,
    tooLarge: (file: string) => `日历文件 ${file} 过大（上限 1 MB）。`,
    encoding: (file: string) => `日历文件 ${file} 不是 UTF-8 编码。`,
    syntax: (file: string, detail: string) => `日历文件 ${file} 不是正确的 YAML 或 JSON：${detail}`,
    invalid: (file: string, count: number) => `日历文件 ${file} 有 ${count} 个错误。`,
    checkHint: (file: string) => `运行 xjsme calendar check ${file} 查看全部问题。`,
    example: (example: string) => `例如：${example}`,
  },
  help: {
    example: '示例：',
    calendar: '工作日、公示期与放假安排',
    window: '计算公示期的截止日，或审核已经结束的公示期（加 --end）',
    list: '列出一年的放假和调休，并数工作日',
    check: '检查单位的日历文件',
    year: '年份',
    file: '日历文件（YAML 或 JSON，- 为标准输入）',
    start: '公示起始日 YYYY-MM-DD',
    end: '公示截止日，用于审核',
    days: '工作日数',
    firstDay: '首日不计入（next）或计入（same）',
    national: '只按国家放假安排，不计自治区放假',
    calendarFile: '单位的日历文件，可重复',
    json: '输出 JSON',
  },
};
