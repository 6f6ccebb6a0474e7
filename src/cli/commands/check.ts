import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { isIsoDate } from '../../core/dates.ts';
import { discover, type Found } from '../../intake/folder/discover.ts';
import type { Pack } from '../../law/pack.ts';
import { type Checked, type Counts, documentFields, type Reporter, type Run } from '../../report/checked.ts';
import { clean } from '../../report/clean.ts';
import { truncate } from '../../report/width.ts';
import { labelOf } from '../../schema/validate.ts';
import { type CheckOptions, checkDossier, uncheckable } from '../check/dossier.ts';
import { elsewhere } from '../check/elsewhere.ts';
import { foundInPipe } from '../check/stdin.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { todayInShanghai } from '../pack.ts';
import { withExample } from '../program.ts';
import { type CliWords, put, wordsOf } from '../words.ts';
import { packToRead } from '../workspace/reading.ts';

interface CheckFlags {
  pack?: string;
  asOf?: string;
  failOn: string;
  format: string;
  json?: boolean;
  only?: string;
  fields?: string;
  width?: string;
}

/** One file each, loaded for the format that is asked for. */
const reporters: Readonly<Record<string, () => Promise<{ reporter(run: Run): Reporter }>>> = {
  text: () => import('../../report/text.ts'),
  json: () => import('../../report/json.ts'),
  ndjson: () => import('../../report/ndjson.ts'),
  sarif: () => import('../../report/sarif.ts'),
  junit: () => import('../../report/junit.ts'),
  markdown: () => import('../../report/markdown.ts'),
};

export function command(host: Host, done: (code: Exit) => void): Command {
  const words = wordsOf(host);
  const check = new Command('check')
    .description(words.describe.check!)
    .argument('<path...>', words.check.paths)
    .option('--pack <pack>', words.rules.packHere)
    .option('--as-of <date>', words.check.asOf)
    .option('--fail-on <level>', words.check.failOn, 'error')
    .option('--format <format>', words.check.format, 'text')
    .option('--json', words.check.json)
    .option('--only <clause>', words.check.only)
    .option('--fields <names>', words.check.fields)
    .option('--width <columns>', words.check.width)
    .action(async (paths: string[], flags: CheckFlags) => done(await check_(paths, flags, host)));
  return withExample(check, host, 'xjsme check samples/complete', 'xjsme check 2024批次/ --format json > 结果.json');
}

async function check_(paths: readonly string[], flags: CheckFlags, host: Host): Promise<Exit> {
  const words = wordsOf(host);
  const format = flags.json ? 'json' : flags.format;
  // An unset variable of a script: '' would be the folder one stands in.
  if (paths.includes('')) {
    throw new CliError(
      exit.usage,
      'usage/missingArgument',
      put(words.usage['commander.missingArgument']!, { what: 'path' }),
      put(words.seeHelp, { command: 'xjsme check' }),
    );
  }
  await oneOf('--format', flags.format, Object.keys(reporters), 'xjsme check', host);
  await oneOf('--fail-on', flags.failOn, ['error', 'warning'], 'xjsme check', host);
  if (flags.asOf !== undefined && !isIsoDate(flags.asOf)) {
    throw new CliError(
      exit.usage,
      'usage/date',
      put(words.badDate, { option: '--as-of', value: flags.asOf }),
      put(words.seeHelp, { command: 'xjsme check' }),
    );
  }
  if (flags.width !== undefined && !/^\d{2,3}$/.test(flags.width))
    await oneOf('--width', flags.width, ['60', '80', '120'], 'xjsme check', host);
  const fields = flags.fields?.split(',').map((name) => name.trim());
  for (const field of fields ?? []) await oneOf('--fields', field, documentFields, 'xjsme check', host);
  if (fields) await oneOf('--format', format, ['json', 'ndjson'], 'xjsme check', host);
  const { pack, digest } = await packToRead(flags.pack, host);
  if (flags.only !== undefined && !pack.clauses.some(({ clause }) => within(clause, flags.only!))) {
    throw new CliError(
      exit.usage,
      'usage/unknown-clause',
      put(words.unknownClause, { clause: flags.only, pack: pack.id }),
      put(words.unknownClauseHint, { pack: flags.pack ?? '' }).replace('  ', ' '),
    );
  }
  const run: Run = {
    version: host.version,
    pack,
    packDigest: digest,
    lang: host.lang,
    color: host.color,
    width: flags.width === undefined ? host.width : Number(flags.width),
    label: labelOf,
    ...(fields ? { fields } : {}),
  };
  const { reporter } = await reporters[format]!();
  const sources = paths.map((path) => (path === '-' ? pipe(host) : discover(path, host.cwd)));
  const result = await checkAll(sources, reporter(run), pack, flags, host);
  return conclude(result, flags, words);
}

async function* pipe(host: Host): AsyncGenerator<Found> {
  yield foundInPipe(await host.stdin(), host.cwd);
}

/** `6.4` takes the clauses of 6(4), `6` the whole article. */
const within = (clause: string, only: string): boolean => clause === only || clause.startsWith(`${only}.`);

/** One clause on its own: what it is judged by and what is said of it; the advice stays that of the whole dossier. */
const narrowed = (checked: Checked, only: string): Checked => ({
  ...checked,
  clauses: checked.clauses.filter(({ clause }) => within(clause, only)),
  materials: [],
  findings: checked.findings.filter(({ clause }) => clause !== undefined && within(clause, only)),
});

type Sources = readonly (AsyncIterable<Found> | Iterable<Found>)[];

interface Result {
  counts: Counts;
  failed: boolean;
  /** Whether the only thing found was that nothing is there. */
  nothing: boolean;
  /** The first of our own mistakes: told when everything else has been. */
  bug: unknown;
}

async function checkAll(
  sources: Sources,
  reporter: Reporter,
  pack: Pack,
  flags: CheckFlags,
  host: Host,
): Promise<Result> {
  const counts: Counts = { dossiers: 0, ready: 0, 'needs-material': 0, 'needs-decision': 0, fails: 0, unreadable: 0 };
  const options: CheckOptions = {
    pack,
    asOf: flags.asOf ?? null,
    today: todayInShanghai(host),
    elsewhere: elsewhere(),
  };
  const days = new Set<string | null>();
  const met = new Set<string>();
  let failed = false;
  let nothing = true;
  let bug: unknown;
  const begin = reporter.begin?.();
  if (begin) await host.out(begin);
  for (const source of sources) {
    for await (const found of source) {
      // Named twice, or by its folder and by its main file: one dossier all the same.
      const identity = join(resolve(host.cwd, found.folder.label), found.main ?? `/${found.path}`);
      if (met.has(identity)) continue;
      met.add(identity);
      let checked: Checked;
      let text: string;
      try {
        const whole = await checkDossier(found, options);
        checked = flags.only === undefined || whole.clauses.length === 0 ? whole : narrowed(whole, flags.only);
        text = reporter.dossier(checked, counts.dossiers);
      } catch (error) {
        bug ??= error;
        checked = uncheckable(found);
        text = reporter.dossier(checked, counts.dossiers);
      }
      nothing &&= checked.findings.some(({ code }) => code === 'input/none' || code === 'input/not-found');
      failed ||= checked.findings.some(
        ({ severity }) => severity === 'error' || (flags.failOn === 'warning' && severity === 'warning'),
      );
      if (checked.advice !== 'unreadable') days.add(checked.asOf);
      host.progress('');
      if (text) await host.out(text);
      counts.dossiers++;
      counts[checked.advice]++;
      host.progress(
        truncate(put(wordsOf(host).checking, { done: counts.dossiers, path: clean(found.path) }), host.width - 1),
      );
    }
  }
  host.progress('');
  const [day] = days;
  const end = reporter.end?.(counts, days.size === 1 ? (day ?? null) : null);
  if (end) await host.out(end);
  return { counts, failed, nothing, bug };
}

/** The whole report is out; 3 if a dossier was unreadable, else 1 from the fail level on, else 0. */
function conclude({ counts, failed, nothing, bug }: Result, flags: CheckFlags, words: CliWords): Exit {
  if (bug !== undefined) throw bug;
  if (counts.unreadable === 0) return failed ? exit.findings : exit.done;
  if (flags.json || flags.format !== 'text') {
    const message = nothing ? words.noDossier : put(words.unreadable, { count: counts.unreadable });
    throw new CliError(exit.unreadable, nothing ? 'input/none' : 'input/unreadable', message, words.unreadableHint);
  }
  return exit.unreadable;
}
