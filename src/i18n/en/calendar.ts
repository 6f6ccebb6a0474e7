import type { Args } from '../../core/finding.ts';
import type { calendar as zh } from '../zh/calendar.ts';

const schema: Readonly<Record<string, (args: Args) => string>> = {
  'not-a-mapping': () => 'expected keys and values here.',
  'not-a-list': ({ key }) => `${key} must be a list of dates, one "- 2027-01-01" a line.`,
  'unknown-key': ({ key, allowed }) => `unknown key "${key}"; known: ${allowed}.`,
  required: ({ key }) => `"${key}" is missing.`,
  format: ({ value }) => `format must be xjsme-calendar/1, not "${value}".`,
  'year-key': ({ key }) => `"${key}" is not a four-digit year.`,
  status: ({ value, allowed }) => `status "${value}" is not one of ${allowed}.`,
  'no-national': ({ year }) =>
    `there is no national notice for ${year} here, so regional alone is not enough: write the year's off and work.`,
};

const dates: Readonly<Record<string, (args: Args) => string>> = {
  shape: ({ value }) => `"${value}" is not a date; write 2027-01-01, or a span 2027-01-01..2027-01-03.`,
  'no-such-day': ({ value }) => `"${value}": there is no such day.`,
  'other-year': ({ value, year }) => `"${value}" is not in ${year}.`,
  order: ({ value }) => `"${value}": the span ends before it starts.`,
};

const conflicts: Readonly<Record<string, (args: Args) => string>> = {
  'two-lists': ({ date, first, key }) => `${date} stands in both ${first} and ${key}.`,
  twice: ({ date, key }) => `${date} stands twice in ${key}.`,
};

const weekdays: Readonly<Record<string, (args: Args) => string>> = {
  'off-on-weekend': ({ date }) => `${date} is a weekend day anyway; listing it as off changes nothing. Check the date.`,
  'work-on-weekday': ({ date }) => `${date} is a Monday-to-Friday day and worked anyway. Check the date.`,
  'rest-on-weekday': ({ date }) => `${date} is a Monday-to-Friday day, no worked weekend. Check the date.`,
};

export const calendar = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  festivals: {
    'new-year': "New Year's Day",
    spring: 'Spring Festival',
    qingming: 'Qingming',
    labour: 'Labour Day',
    'dragon-boat': 'Dragon Boat Festival',
    'mid-autumn': 'Mid-Autumn Festival',
    'national-day': 'National Day',
    'victory-2015': 'Victory Day, 70 years',
    rozi: 'Rozi',
    corban: 'Corban',
  },
  statuses: { announced: 'announced', press: 'press', secondary: 'compiled', computed: 'computed' },
  verdicts: {
    pass: 'long enough',
    'pass-if-start-counts': 'long enough only if the first day counts',
    fail: 'too short',
  },
  scopes: { national: 'national', regional: 'Xinjiang' },
  sources: { 'built-in': 'built in', office: "the office's calendar file" },
  comma: ', ',
  space: ' ',
  weekend: 'weekend',
  holiday: 'holiday',
  regionalHoliday: 'regional holiday',
  makeUp: 'make-up day',
  cancelled: 'make-up day cancelled',
  basis: {
    article: 'Regulation, Art. 11 (7 working days)',
    civilCode: 'Civil Code, Art. 201 (the first day does not count)',
    civilLawPrinciples: 'General Principles of Civil Law, Art. 154 (the first day does not count)',
    notice: (year: number, notice: string) => `${notice} (national holidays of ${year})`,
    order174: 'Xinjiang Order No. 174 (Rozi and Corban festivals)',
    regionalNotice: (year: number, notice: string) => `${notice} (Xinjiang holidays of ${year})`,
  },
  window: {
    start: 'Published',
    days: 'Period',
    dayCount: (days: number) => `${days} working days`,
    lastDay: 'Last day',
    notCounted: 'first day not counted',
    counted: 'first day counted',
    inForce: 'in force',
    recognisable: 'Recognisable',
    fromOn: (date: string) => `from ${date}`,
    noNotice: (year: number) => `open: no holiday notice for ${year} yet`,
    end: 'Ended',
    judged: 'Verdict',
    actual: (not: number, counted: number) => `${not} working days not counting the first day, ${counted} counting it`,
    short: (days: number, lastDay: string) =>
      `Fewer than ${days} working days: it had to run until ${lastDay}; no recognition on this window.`,
    onlyCounting:
      'Long enough only if the day of publication counts; by the Civil Code it does not. Put a note on the file.',
    skipped: 'Days not counted',
    basis: 'Basis',
    provisional:
      "Provisional: rests on computed Xinjiang holidays. Check the region's notice; put its days in a file for --calendar.",
  },
  list: {
    title: (year: number) => `Working calendar of ${year}`,
    notices: 'Notices',
    source: 'Source',
    workingDays: 'Working days',
    counts: (national: number, region: number) => `national ${national}, Xinjiang ${region}`,
    date: 'Date',
    weekday: 'Day',
    kind: 'Kind',
    off: 'off',
    work: 'worked',
    reason: 'Reason',
    scope: 'Scope',
    status: 'Status',
  },
  check: {
    good: (file: string, years: string) => `${file}: no problems; good for ${years}.`,
    empty: (file: string) => `${file}: names no year.`,
    sum: (errors: number, warnings: number) => `errors: ${errors}, warnings: ${warnings}.`,
    severities: { error: 'error', warning: 'warning', info: 'info' },
    next: 'Correct the file and check it again.',
  },
  findings: {
    'calendar/schema': (args: Args) => schema[String(args['problem'])]?.(args) ?? 'wrong shape.',
    'calendar/date': (args: Args) => dates[String(args['problem'])]?.(args) ?? 'wrong date.',
    'calendar/conflict': (args: Args) => conflicts[String(args['problem'])]?.(args) ?? 'conflicting dates.',
    'calendar/weekday': (args: Args) => weekdays[String(args['problem'])]?.(args) ?? 'check the weekday.',
    'calendar/incomplete': ({ year, count, least, most }: Args) =>
      `by this file ${year} has ${count} working days, usual are ${least}–${most}: days may be missing.`,
  },
  errors: {
    noNotice: (year: number) =>
      `there is no holiday notice for ${year} (not issued yet, or not in this version): working days cannot be counted (Art. 11).`,
    noNoticeHint: (year: number) =>
      `write the days of ${year} into a calendar file, run xjsme calendar check ${year}.yaml, then add --calendar ${year}.yaml`,
    missing: (option: string) => `${option} is missing.`,
    badDate: (option: string, value: string) => `${option} must be a date YYYY-MM-DD, not "${value}".`,
    badDays: (value: string) => `--days must be a positive whole number, not "${value}".`,
    badFirstDay: (value: string) => `--first-day is next or same, not "${value}".`,
    badYear: (value: string) => `the year must have four digits, not "${value}".`,
    order: (start: string, end: string) => `the end ${end} is before the start ${start}.`,
    unreadable: (file: string) => `cannot read the calendar file ${file}.`,
    tooLarge: (file: string) => `the calendar file ${file} is too large (1 MB at most).`,
    encoding: (file: string) => `the calendar file ${file} is not UTF-8.`,
    syntax: (file: string, detail: string) => `the calendar file ${file} is not valid YAML or JSON: ${detail}`,
    invalid: (file: string, count: number) => `errors in the calendar file ${file}: ${count}.`,
    checkHint: (file: string) => `run xjsme calendar check ${file} to see them all`,
    example: (example: string) => `for example: ${example}`,
  },
  help: {
    example: 'Example:',
    calendar: 'working days, publicity periods and holidays',
    window: 'compute the end of a publicity period, or judge a past one (with --end)',
    list: 'list the holidays and make-up days of a year and count its working days',
    check: "check an office's calendar file",
    year: 'the year',
    file: 'calendar file (YAML or JSON; - is standard input)',
    start: 'day of publication YYYY-MM-DD',
    end: 'last day of a past window, to judge it',
    days: 'working days',
    firstDay: 'the first day does not count (next) or counts (same)',
    national: 'national holidays only, without those of Xinjiang',
    calendarFile: "an office's calendar file; may be repeated",
    json: 'print JSON',
  },
} satisfies typeof zh;
