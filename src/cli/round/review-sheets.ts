import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { add, exact, parseExact, showExact } from '../../core/exact.ts';
import { showPlace } from '../../core/place.ts';
import { plain } from '../../core/values/text.ts';
import type { ClauseResult } from '../../core/verdict.ts';
import { scoreSheet, type ScoreSheetInput, sheetDigest } from '../../export/score-sheet.ts';
import { readScoreSheet } from '../../intake/score-sheet/read.ts';
import { issueSheet } from '../../process/panel.ts';
import { recordScore } from '../../process/scores.ts';
import { entry } from '../../process/find.ts';
import type { Act, EventData, LedgerEvent } from '../../process/event.ts';
import type { Decision, Remark } from '../../process/decision.ts';
import type { Application, Year } from '../../process/state.ts';
import { clauseMessage } from '../../report/sentence.ts';
import { functionNames } from '../../report/application.ts';
import { clean } from '../../report/clean.ts';
import { labelOf } from '../../schema/validate.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { holdsPersonalNumber } from '../workspace/acts.ts';
import { writeFileWhole } from './files.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor, unknown, yearFor } from './lookup.ts';
import { nextFor } from './next.ts';
import type { Office } from './office.ts';
import { refusalError } from './tell.ts';
import { required } from './required.ts';
import { roundWords } from './words.ts';
import { sheetLine, sheetProblem } from './sheet-words.ts';

type Verdict = EventData['application.received']['verdict'];

/** Verdicts of the versions in force, from the ledger in one reading: the state keeps only what the steps need of them. */
function verdictsOf(office: Office, applications: readonly Application[]): Map<string, Verdict> {
  const wanted = new Set(applications.map(({ received }) => received));
  const keyOf = (event: LedgerEvent): string | null =>
    event.type === 'application.received'
      ? event.hash
      : event.type === 'application.completed'
        ? event.data.received
        : null;
  const found = new Map<string, Verdict>();
  for (const { event, undone } of office.history((one) => wanted.has(keyOf(one) ?? '')))
    if (!undone) found.set(keyOf(event)!, (event.data as { verdict: Verdict }).verdict);
  return found;
}

/** What an expert is asked: each part of the score, with its clauses, what they ask, their figures and where these stand. */
function itemsOf(verdict: Verdict, { pack, packDigest, host }: Office): ScoreSheetInput['items'] {
  const { lang } = host;
  const run = { version: host.version, pack, packDigest, lang, color: false, width: 200, label: labelOf };
  const rule = new Map(pack.clauses.map((one) => [one.clause, one]));
  return verdict.score.parts.map((part) => {
    const lines = verdict.clauses
      .filter(({ clause, status }) => rule.get(clause)?.points?.part === part.id && status !== 'not-applicable')
      .map((result) => {
        const whole = { ...result, missing: [], notes: [] } as unknown as ClauseResult;
        return {
          clause: result.clause,
          title: rule.get(result.clause)!.title[lang],
          cite: result.cite,
          definition: clean(clauseMessage(whole, run)),
          evidence: result.evidence.map(({ name, value, at }) =>
            clean(`${name} ${value} ${showPlace(at)}`.replaceAll(/ +/g, ' ')),
          ),
          measured: result.measured,
          required: result.required ? `${result.required.op === '>=' ? '≥' : '>'} ${result.required.value}` : null,
          status: result.status,
        };
      });
    const title = pack.score.parts.find(({ id }) => id === part.id)?.title[lang] ?? part.id;
    return { id: part.id, title, max: part.max, reference: String(part.points), lines };
  });
}

interface SheetFlags extends ActFlags {
  year?: string;
  expert?: string;
  out?: string;
}

/** `review expert sheet`: one workbook for each expert and application, and a note of which was given. */
export async function sheet(ids: readonly string[], flags: SheetFlags, host: Host): Promise<Exit> {
  const { expert: words } = roundWords(host);
  const dir = resolve(host.cwd, flags.out ?? words.sheetFolder);
  const sheets: { file: string; input: ScoreSheetInput }[] = [];
  return act(
    host,
    flags,
    async (desk) => {
      const { state, setting } = desk;
      const chosen =
        ids.length > 0
          ? await Promise.all(ids.map((id) => applicationFor(state, id, host)))
          : sitting(yearFor(state, flags.year, host));
      const verdicts = verdictsOf(
        desk.office,
        chosen.map(({ application }) => application),
      );
      const events: Act[] = [];
      for (const { year, application } of chosen) {
        await watched(desk.office, application);
        const wanted = flags.expert === undefined ? application.panel.experts : [flags.expert];
        const verdict = verdicts.get(application.received)!;
        for (const expert of wanted) {
          const input = await inputOf(desk, application, expert, verdict);
          const decision = issueSheet(
            state,
            year,
            application,
            { expert, sheet: sheetDigest(input) },
            setting,
            digests.sha256,
          );
          if (!decision.ok) return decision;
          events.push(...decision.events);
          sheets.push({ file: `${words.sheetName}-${application.id}-${expert}.xlsx`, input });
        }
      }
      return { ok: true, events };
    },
    {
      after: async () => {
        if (sheets.length > 0) mkdirSync(dir, { recursive: true });
        for (const { file, input } of sheets) writeFileWhole(join(dir, file), await scoreSheet(input, host.lang), host);
        const shown = relative(host.cwd, dir) || '.';
        return sheets.length === 0 ? [] : [put(words.sheetsWritten, { count: sheets.length, dir: shown })];
      },
      next: () => ['review expert import …'],
    },
  );
}

const sitting = (year: Year): { year: Year; application: Application }[] =>
  [...year.applications.values()]
    .filter(
      ({ form, panel, ended }) => form?.result === 'passed' && !ended && !panel.closed && panel.experts.length > 0,
    )
    .map((application) => ({ year, application }));

async function inputOf(
  { office, state }: Desk,
  application: Application,
  expert: string,
  verdict: Verdict,
): Promise<ScoreSheetInput> {
  const { pool } = state.registry;
  const known = entry(pool, expert) ?? entry(state.registry.former ?? {}, expert);
  if (!known) throw await unknown('unknownExpert', expert, Object.keys(pool), office.host);
  const { lang } = office.host;
  const { fieldNames } = roundWords(office.host).expert;
  return {
    year: application.year,
    document: office.pack.title[lang],
    application: application.id,
    received: application.received,
    platform: clean(application.platform),
    operator: clean(application.operator.name),
    functions: application.functions.map((one) => functionNames([one], lang)),
    expert: { id: expert, name: clean(known.name), fields: known.fields.map((field) => fieldNames[field]) },
    pack: application.pack,
    manifest: application.manifest,
    items: itemsOf(verdict, office),
  };
}

/**
 * `review expert import`: returned sheets, any number of times. A sheet that cannot be taken is said with its place and
 * holds up none of the others; a changed score leaves the former one on record.
 */
export async function importSheets(files: readonly string[], flags: ActFlags, host: Host): Promise<Exit> {
  const failed: CliError[] = [];
  const code = await act(
    host,
    flags,
    async (desk) => {
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const file of files) {
        const decision = await importOne(file, desk, events);
        if (decision instanceof CliError) {
          failed.push(decision);
          if (files.length > 1) host.err(`${clean(file)}: ${decision.message}\n`);
          continue;
        }
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      const [first] = failed;
      if (first && events.length === 0) throw first;
      return { ok: true, events, remarks };
    },
    {
      next: (desk, { events }) =>
        nextFor(...events.map(({ data }) => (data as { application: string }).application))(desk),
    },
  );
  return failed.some((error) => error.exit === exit.unreadable) ? exit.unreadable : (failed[0]?.exit ?? code);
}

async function importOne(
  file: string,
  { office, state, setting }: Desk,
  before: readonly Act[],
): Promise<(Decision & { ok: true }) | CliError> {
  const { host } = office;
  const words = roundWords(host).expert;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(host.cwd, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return new CliError(exit.unreadable, 'input/evidence', put(roundWords(host).errors.evidence, { file }), undefined, {
      file,
    });
  }
  // What the workbook reader says of it comes back among the problems.
  const read = readScoreSheet(bytes, file, () => {});
  if (!read.ok) return sheetProblem(read.problems, host);
  for (const remark of read.remarks) host.err(`${roundWords(host).remark}${sheetLine(remark, host)}\n`);
  const { meta, items, total, recommend, opinion, sheetDigest: digest } = read.sheet;
  const year = state.years.get(meta.year);
  const application = year?.applications.get(meta.received);
  if (!year || !application || application.id !== meta.application)
    return new CliError(
      exit.refused,
      'refused/panel/other-batch',
      put(words.otherBatch, { file, id: meta.application }),
      words.otherBatchHint,
    );
  const personal = opinion !== null && holdsPersonalNumber(opinion);
  const returned = {
    expert: meta.expert,
    sheet: digest,
    items: items.map(({ item, points }) => ({ item, points })),
    total,
    recommend,
    opinion: personal ? null : opinion,
  };
  const twice = before.some(
    ({ type, data }) => type === 'score.recorded' && data.received === meta.received && data.expert === meta.expert,
  );
  if (twice)
    return new CliError(
      exit.contradiction,
      'refused/panel/twice',
      put(words.twice, { file, id: meta.application, expert: meta.expert }),
      words.twiceHint,
    );
  const decision = recordScore(state, year, application, returned, setting, digests.sha256);
  if (!decision.ok) return refusalError(decision.refusal, host);
  const remarks: Remark[] = [
    ...(decision.remarks ?? []),
    ...(personal ? [{ code: 'score/opinion', args: { id: meta.application, expert: meta.expert } }] : []),
  ];
  return { ...decision, remarks };
}

interface ScoreFlags extends ActFlags {
  points?: string;
  recommend?: string;
  opinion?: string;
}

/** `review expert score`: a score given on paper, entered by hand against the sheet that was issued. */
export async function score(id: string, expert: string, flags: ScoreFlags, host: Host): Promise<Exit> {
  required(flags, { points: '--points' }, 'xjsme review expert score', host);
  if (flags.recommend !== undefined)
    await oneOf('--recommend', flags.recommend, ['yes', 'no'], 'xjsme review expert score', host);
  const items = flags
    .points!.split(/[,，、]/)
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [, item, points] = /^\s*([^=＝]+?)\s*[=＝]\s*(\S+)\s*$/.exec(one) ?? [];
      const value = points === undefined ? null : parseExact(plain(points));
      if (item === undefined || value === null)
        throw new CliError(exit.usage, 'usage/points', put(roundWords(host).errors.badPoints, { value: one.trim() }));
      return { item, points: showExact(value), value };
    });
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const total = showExact(items.reduce((sum, { value }) => add(sum, value), exact(0)));
      const returned = {
        expert,
        sheet: entry(application.panel.sheets, expert) ?? '',
        items: items.map(({ item, points }) => ({ item, points })),
        total,
        recommend: flags.recommend === undefined ? null : flags.recommend === 'yes',
        opinion: flags.opinion === undefined ? null : office.text('--opinion', flags.opinion),
      };
      return recordScore(state, year, application, returned, setting, digests.sha256);
    },
    { next: nextFor(id) },
  );
}
