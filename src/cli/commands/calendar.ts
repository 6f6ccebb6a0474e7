import { Command } from 'commander';
import { isIsoDate } from '../../core/dates.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { refusalError, type Words, windowDocument, wordsOf, yearDocument } from './calendar-documents.ts';

type Done = (code: Exit) => void;

interface WindowOptions {
  start?: string;
  end?: string;
  days: string;
  firstDay: string;
  national?: boolean;
  calendar?: readonly string[];
  json?: boolean;
}

const collect = (file: string, files: readonly string[] = []): readonly string[] => [...files, file];

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

const usage = (code: string, message: string, words: Words, example: string): CliError =>
  new CliError(exit.usage, code, message, words.errors.example(example));

const windowExample = 'xjsme calendar window --start 2024-06-12';

function dateOption(option: string, value: string, words: Words): string {
  if (isIsoDate(value)) return value;
  throw usage('usage/date', words.errors.badDate(option, value), words, windowExample);
}

async function window(options: WindowOptions, host: Host, done: Done): Promise<void> {
  const words = wordsOf(host);
  const { start, end, days, firstDay } = options;
  if (start === undefined) throw usage('usage/missing-option', words.errors.missing('--start'), words, windowExample);
  dateOption('--start', start, words);
  if (end !== undefined) dateOption('--end', end, words);
  if (!/^[1-9]\d{0,3}$/.test(days)) {
    throw usage('usage/days', words.errors.badDays(days), words, `${windowExample} --days 7`);
  }
  if (firstDay !== 'next' && firstDay !== 'same') {
    throw usage('usage/first-day', words.errors.badFirstDay(firstDay), words, `${windowExample} --first-day same`);
  }
  const [{ calendarOf }, { judgeWindow, publicityWindow }, { officeYears }] = await Promise.all([
    import('../../calendar/calendar.ts'),
    import('../../calendar/window.ts'),
    import('./calendar-file.ts'),
  ]);
  const office = await officeYears(options.calendar ?? [], host);
  const calendar = calendarOf({ national: options.national === true, office });
  const question = { start, days: Number(days), firstDay } as const;
  const answer = end === undefined ? publicityWindow(question, calendar) : judgeWindow({ ...question, end }, calendar);
  if (!answer.ok) throw refusalError(answer.refusal, words);
  const document = windowDocument(answer.window, words);
  if (options.json) await host.out(json(document));
  else await host.out((await import('../../report/calendar.ts')).windowText(document, words));
  done(document.verdict === 'fail' ? exit.findings : exit.done);
}

async function list(year: string, options: { calendar?: readonly string[]; json?: boolean }, host: Host, done: Done) {
  const words = wordsOf(host);
  if (!/^\d{4}$/.test(year)) throw usage('usage/year', words.errors.badYear(year), words, 'xjsme calendar list 2024');
  const [{ calendarOf }, { workingDaysOfYear, yearList }, { officeYears }] = await Promise.all([
    import('../../calendar/calendar.ts'),
    import('../../calendar/year.ts'),
    import('./calendar-file.ts'),
  ]);
  const office = await officeYears(options.calendar ?? [], host);
  const [national, xinjiang] = [calendarOf({ national: true, office }), calendarOf({ office })];
  const answer = yearList(Number(year), xinjiang);
  if (!answer.ok) throw refusalError(answer.refusal, words);
  const count = (calendar: typeof national): number => workingDaysOfYear(Number(year), calendar) ?? 0;
  const counts = { national: count(national), xinjiang: count(xinjiang) };
  const document = yearDocument(answer.entry, answer.days, counts, words);
  if (options.json) await host.out(json(document));
  else await host.out((await import('../../report/calendar.ts')).yearText(document, words));
  done(exit.done);
}

async function check(file: string, options: { json?: boolean }, host: Host, done: Done): Promise<void> {
  const words = wordsOf(host);
  const { readCalendarFile } = await import('./calendar-file.ts');
  const { years, findings } = await readCalendarFile(file, host);
  const document = {
    schema: 'xjsme/calendar-check/1' as const,
    file,
    years: years.map(({ year }) => year),
    findings: findings.map(({ code, severity, args, at, pointer }) => {
      return { code, severity, message: words.findings[code](args), at, pointer, clause: null };
    }),
  };
  if (options.json) await host.out(json(document));
  else await host.out((await import('../../report/calendar.ts')).checkText(document, words));
  done(findings.some(({ severity }) => severity === 'error') ? exit.findings : exit.done);
}

/** `xjsme calendar window | list | check`. */
export function command(host: Host, done: Done): Command {
  const { help } = wordsOf(host);
  const example = (...lines: string[]): string => [help.example, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const calendar = new Command('calendar').description(help.calendar);
  calendar.addHelpText('before', example(windowExample, 'xjsme calendar list 2024'));
  calendar
    .command('window')
    .description(help.window)
    .addHelpText('before', example(windowExample, `${windowExample} --end 2024-06-26`))
    .option('--start <date>', help.start)
    .option('--end <date>', help.end)
    .option('--days <number>', help.days, '7')
    .option('--first-day <next|same>', help.firstDay, 'next')
    .option('--national', help.national)
    .option('--calendar <file>', help.calendarFile, collect)
    .option('--json', help.json)
    .action((options: WindowOptions) => window(options, host, done));
  calendar
    .command('list')
    .description(help.list)
    .addHelpText('before', example('xjsme calendar list 2024'))
    .argument('<year>', help.year)
    .option('--calendar <file>', help.calendarFile, collect)
    .option('--json', help.json)
    .action((year: string, options: { calendar?: readonly string[]; json?: boolean }) =>
      list(year, options, host, done),
    );
  calendar
    .command('check')
    .description(help.check)
    .addHelpText('before', example('xjsme calendar check 2027.yaml'))
    .argument('<file>', help.file)
    .option('--json', help.json)
    .action((file: string, options: { json?: boolean }) => check(file, options, host, done));
  return calendar;
}
