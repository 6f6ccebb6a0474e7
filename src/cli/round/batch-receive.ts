import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { discover, type Found } from '../../intake/folder/discover.ts';
import type { Decision, Refusal, Remark } from '../../process/decision.ts';
import type { Act } from '../../process/event.ts';
import { applicationOf } from '../../process/find.ts';
import { conflictsIn, type Incoming, reception } from '../../process/receive.ts';
import type { State } from '../../process/state.ts';
import { boardWords } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { truncate } from '../../report/width.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { checkDossier } from '../check/dossier.ts';
import { elsewhere } from '../check/elsewhere.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { digests, incomingOf } from './incoming.ts';
import type { Office } from './office.ts';
import { required } from './required.ts';
import { refusalError } from './tell.ts';
import { comparisonLines } from './versions.ts';
import { roundWords } from './words.ts';

interface Flags extends ActFlags {
  replaces?: string;
  reason?: string;
}

/** `batch receive`: each dossier judged by the batch's deadline, recorded whole, given a receipt number (Art. 8–10, 12). */
export async function receive(paths: readonly string[], flags: Flags, host: Host): Promise<Exit> {
  if (flags.replaces !== undefined) required(flags, { reason: '--reason' }, 'xjsme batch receive', host);
  const failed: CliError[] = [];
  return act(host, flags, (desk) => receiveAll(paths, flags, desk, failed), {
    failed,
    after: (desk, { events }) => [
      ...comparisonLines(desk.office, events),
      ...events.flatMap((event) => adviceLine(event, host)),
      ...summaryLine(events, failed.length, host),
    ],
    next: ({ state }, { events }) => nextOf(events, state),
  });
}

const nextOf = (events: readonly Act[], state: State): string[] =>
  events.slice(0, 1).map(({ data }) => {
    const { year, application, received } = data as { year?: number; application?: string; received?: string };
    if (application === undefined) return `batch status --year ${year}`;
    const review = applicationOf(state, application, received ?? '')?.kind === 'triennial';
    return review ? `review triennial show ${application}` : `review form ${application} --pass`;
  });

async function receiveAll(
  paths: readonly string[],
  flags: Flags,
  desk: Desk,
  failed: CliError[],
): Promise<Decision & { ok: true }> {
  const { office, state, setting } = desk;
  const take = reception(state, setting);
  const replaces =
    flags.replaces === undefined ? undefined : { id: flags.replaces, reason: office.text('--reason', flags.reason) };
  const events: Act[] = [];
  const remarks: Remark[] = [];
  let code: 4 | 6 | undefined;
  const common = elsewhere();
  for (const path of paths) {
    for (const found of discover(path, office.host.cwd)) {
      office.host.progress(truncate(clean(found.path), office.host.width - 1));
      const read = await readOne(found, desk, common);
      office.host.progress('');
      if (read instanceof CliError) {
        failed.push(read);
        continue;
      }
      const decision = take({ incoming: read, ...(replaces ? { replaces } : {}) });
      if (!decision.ok) failed.push(named(decision.refusal, found, office.host));
      else {
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
        // A review has no experts who could be in conflict (Art. 15).
        for (const { type, data } of read.kind === 'triennial' ? [] : decision.events)
          if (type === 'application.received') remarks.push(...conflictsIn(state, data.id, data, digests.sha256));
          else if (type === 'application.completed')
            remarks.push(...conflictsIn(state, data.application, data, digests.sha256));
        if (decision.exit !== undefined && code !== 6) code = decision.exit;
      }
    }
  }
  return { ok: true, events, remarks, ...(code === undefined ? {} : { exit: code }) };
}

function named(refusal: Refusal, found: Found, host: Host): CliError {
  const error = refusalError(refusal, host);
  return new CliError(
    error.exit,
    error.code,
    `${clean(found.path)}: ${error.message}`,
    error.hint,
    undefined,
    [],
    error.next,
  );
}

/** Reads and judges one dossier; a dossier that cannot be read or does not fit the schema is not received. */
async function readOne(
  found: Found,
  { office, state, setting }: Desk,
  common: ReturnType<typeof elsewhere>,
): Promise<Incoming | CliError> {
  const { host } = office;
  const words = roundWords(host).receipt;
  let data: Dossier | null = null;
  const asOfYear = (year: number): string | null => state.years.get(year)?.opened?.deadline ?? null;
  const checked = await checkDossier(found, {
    pack: office.pack,
    asOf: null,
    dayOf: (dossier) => asOfYear(dossier.year),
    receivedOn: setting.on,
    today: setting.today,
    elsewhere: common,
    seen: (dossier) => {
      data = dossier.data;
    },
  });
  const path = clean(found.path);
  if (checked.advice === 'unreadable')
    return new CliError(
      exit.unreadable,
      'input/unreadable',
      put(words.unreadable, { path }),
      undefined,
      placeOf(checked.findings, path),
    );
  if (data === null || checked.manifest === null)
    return new CliError(
      exit.unreadable,
      'input/invalid',
      put(words.invalid, { path }),
      undefined,
      placeOf(checked.findings, path),
    );
  const { digest } = await office.calendar();
  return incomingOf(checked, data, pathIn(office, found), {
    pack: office.pack,
    packDigest: office.packDigest,
    calendarDigest: digest,
  });
}

function placeOf(findings: readonly Finding[], file: string): { file: string; line?: number; col?: number } {
  const at = findings.find(({ severity }) => severity === 'error')?.at;
  return at && 'line' in at ? { file: `${file}/${at.file}`, line: at.line, col: at.col } : { file };
}

/** Of a dossier, from the workspace's own folder, with `/`: it is found again wherever the workspace is opened. */
function pathIn({ root, host }: Office, found: Found): string {
  const path = relative(root, resolve(host.cwd, found.path));
  return path === '' ? '.' : path.split(sep).join('/');
}

function adviceLine({ type, data }: Act, host: Host): string[] {
  if (type !== 'application.received' && type !== 'application.completed') return [];
  const { advice, score } = data.verdict;
  const id = type === 'application.received' ? data.id : data.application;
  const words = boardWords(host.lang).advices;
  return [put(roundWords(host).receipt.advice, { id, advice: words[advice], points: score.points })];
}

function summaryLine(events: readonly Act[], failed: number, host: Host): string[] {
  const count = (type: Act['type']): number => events.filter((event) => event.type === type).length;
  if (events.length + failed < 2) return [];
  return [
    put(roundWords(host).receipt.summary, {
      count: events.length + failed,
      received: count('application.received'),
      completed: count('application.completed'),
      late: count('application.refused'),
      failed,
    }),
  ];
}
