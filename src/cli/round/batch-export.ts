import { resolve } from 'node:path';
import { type Scores, type ScoredApplication, type Standing } from '../../export/scores/scores.ts';
import { scoresCsv } from '../../export/scores/csv.ts';
import { scoresJson } from '../../export/scores/json.ts';
import { byReceipt } from '../../process/entries.ts';
import { entry } from '../../process/find.ts';
import type { Application, State } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { writeFileWhole } from './files.ts';
import { yearFor } from './lookup.ts';
import { type Office, officeOf } from './office.ts';
import { asOfFlag } from './required.ts';
import { roundWords } from './words.ts';

interface Flags {
  year?: string;
  format: string;
  out?: string;
  asOf?: string;
  json?: boolean;
}

/** `batch export`: every expert × item of a round, with totals that reconcile; `-` writes to stdout. */
export async function exportScores(flags: Flags, host: Host): Promise<Exit> {
  const format = flags.json ? 'json' : flags.format;
  await oneOf('--format', flags.format, ['xlsx', 'csv', 'json'], 'xjsme batch export', host);
  const office = await officeOf(host);
  const state = await office.read(asOfFlag(flags, host));
  const scores = scoresOf(state, yearFor(state, flags.year, host).year, office);
  const { lang } = host;
  if (format === 'xlsx') {
    const { errors, export: words } = roundWords(host);
    const file = flags.out ?? put(words.file, { year: scores.year });
    if (file === '-') throw new CliError(exit.usage, 'usage/stdout', put(errors.notToScreen, { format }));
    const { scoresXlsx } = await import('../../export/scores/xlsx.ts');
    writeFileWhole(resolve(host.cwd, file), await scoresXlsx(scores, lang), host);
    await host.out(`${put(words.written, { file: clean(file) })}\n`);
    return exit.done;
  }
  const text = format === 'csv' ? scoresCsv(scores, lang) : scoresJson(scores);
  if (flags.out === undefined || flags.out === '-') await host.out(text);
  else {
    writeFileWhole(resolve(host.cwd, flags.out), text, host);
    await host.out(`${put(roundWords(host).export.written, { file: clean(flags.out) })}\n`);
  }
  return exit.done;
}

function scoresOf(state: State, number: number, office: Office): Scores {
  const year = state.years.get(number)!;
  const applications = [...year.applications.values()]
    .filter(({ panel }) => panel.experts.length > 0 || Object.keys(panel.scores).length > 0)
    .toSorted(byReceipt)
    .map((application) => scoredOf(application, state, office));
  return {
    schema: 'xjsme/scores/1',
    year: number,
    pack: { id: office.pack.id, digest: office.packDigest },
    applications,
  };
}

/** Every expert × item of one application, with what became of each score. */
export function scoredOf(application: Application, state: State, { pack, host }: Office): ScoredApplication {
  const { panel } = application;
  const { closed } = panel;
  const titleOf = new Map(pack.score.parts.map(({ id, title }) => [id, title[host.lang]]));
  const experts = [
    ...new Set([...panel.experts, ...Object.keys(panel.recused), ...Object.keys(panel.scores)]),
  ].toSorted();
  const nameOf = (expert: string): string =>
    (entry(state.registry.pool, expert) ?? entry(state.registry.former ?? {}, expert))?.name ?? expert;
  const standingOf = (expert: string): Standing => {
    const out = closed?.excluded.find((one) => one.expert === expert);
    if (out) return out.why;
    if (Object.hasOwn(panel.recused, expert)) return 'recused';
    if (!Object.hasOwn(panel.scores, expert)) return 'unscored';
    return closed?.dropped.includes(expert) ? 'dropped' : 'counted';
  };
  return {
    application: application.id,
    platform: application.platform,
    operator: application.operator.name,
    items: Object.entries(application.parts).map(([item, max]) => ({
      item,
      title: titleOf.get(item) ?? item,
      max: String(max),
    })),
    experts: experts.map((expert) => {
      const score = entry(panel.scores, expert);
      return {
        expert,
        name: nameOf(expert),
        standing: standingOf(expert),
        points: score ? Object.fromEntries(score.items.map(({ item, points }) => [item, points])) : null,
        total: score?.total ?? null,
        recommend: score?.recommend ?? null,
        note: entry(panel.recused, expert)?.reason ?? null,
      };
    }),
    closed: closed && {
      method: closed.method,
      passLine: closed.passLine,
      mean: closed.mean,
      median: closed.median,
      spread: closed.spread,
      result: closed.result,
      recommended: closed.recommended,
      reason: closed.reason,
    },
  };
}
