import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { add, exact, parseExact, showExact } from '../../core/exact.ts';
import { plain } from '../../core/values/text.ts';
import { readScoreSheet } from '../../intake/score-sheet/read.ts';
import { recordScore } from '../../process/scores.ts';
import { entry } from '../../process/find.ts';
import type { Act } from '../../process/event.ts';
import type { Decision, Remark } from '../../process/decision.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { holdsPersonalNumber } from '../workspace/acts.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor } from './lookup.ts';
import { nextFor } from './next.ts';
import { refusalError } from './tell.ts';
import { required } from './required.ts';
import { roundWords } from './words.ts';
import { sheetLine, sheetProblem } from './sheet-words.ts';

/**
 * `review expert import`: returned sheets, any number of times. A sheet that cannot be taken is said with its place and
 * holds up none of the others; a changed score leaves the former one on record.
 */
export async function importSheets(files: readonly string[], flags: ActFlags, host: Host): Promise<Exit> {
  const failed: CliError[] = [];
  return act(
    host,
    flags,
    async (desk) => {
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const file of files) {
        const decision = await importOne(file, desk, events);
        if (decision instanceof CliError) {
          failed.push(decision);
          continue;
        }
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      return { ok: true, events, remarks };
    },
    {
      failed,
      next: (desk, { events }) =>
        nextFor(...events.map(({ data }) => (data as { application: string }).application))(desk),
    },
  );
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
  await watched(office, application);
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
