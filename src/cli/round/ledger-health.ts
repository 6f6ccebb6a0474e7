import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Checkpoint, checkpointText, parseCheckpoint } from '../../ledger/checkpoint.ts';
import { planRecovery } from '../../ledger/plan.ts';
import { recoverLedger } from '../../ledger/recover.ts';
import { type Verification, verifyLedger } from '../../ledger/verify.ts';
import { clean } from '../../report/clean.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { reportError } from '../errors.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { findWorkspace } from '../workspace/settings.ts';
import { damageLine, ledgerWords, writeError } from './ledger-words.ts';
import { hanging } from './tell.ts';
import { roundWords } from './words.ts';

interface VerifyFlags {
  against?: string;
  json?: boolean;
}

/** What a file says: its text, or that of every cell of a workbook. */
async function textOf(bytes: Buffer, file: string): Promise<string> {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  const { readWorkbook } = await import('../../intake/excel/workbook.ts');
  const rows = readWorkbook(bytes, file, () => {})?.sheets.flatMap((sheet) => sheet.rows) ?? [];
  return rows.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value))).join('\n');
}

/** A checkpoint from a file (itself, a published list, anything it is printed in), or typed as `stream:seq:hash`. */
async function checkpointOf(text: string, host: Host): Promise<Checkpoint> {
  const words = roundWords(host).ledger;
  let written = text;
  if (!/^[a-z0-9-]+:\d+:[0-9a-f]{64}$/.test(text)) {
    try {
      written = await textOf(readFileSync(resolve(host.cwd, text)), text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      throw new CliError(
        exit.unreadable,
        'input/checkpoint',
        put(roundWords(host).errors.evidence, { file: text }),
        words.checkpointHint,
      );
    }
  }
  const found = parseCheckpoint(written);
  if (found) return found;
  const { message, hint } = ledgerWords('ledger/bad-checkpoint', { file: text }, host);
  throw new CliError(exit.unreadable, 'ledger/bad-checkpoint', message, hint || words.checkpointHint);
}

/** `ledger verify`: every line of every stream, never from a cache. 0 sound (a torn tail is no damage), 5 damaged. */
export async function verify(flags: VerifyFlags, host: Host): Promise<Exit> {
  const { root } = await findWorkspace(host);
  const against = flags.against === undefined ? undefined : await checkpointOf(flags.against, host);
  const found = await verifyLedger(root, against);
  if (flags.json) {
    await host.out(json(verifyDocument(found, against, host)));
    if (!found.sound) reportError(unsound(found, host), host, ['--json']);
  } else {
    const lines = verifyLines(found, against, host).flatMap((line) => hanging(line, host.width));
    await host.out(`${[...lines, ...checkpointLines(found)].join('\n')}\n`);
  }
  return found.sound ? exit.done : exit.ledger;
}

function verifyDocument(found: Verification, against: Checkpoint | undefined, host: Host): object {
  return {
    schema: 'xjsme/ledger-verify/1',
    sound: found.sound,
    events: found.events,
    streams: found.streams,
    damages: found.damages.map(({ code, at, args, other }) => {
      const { message, hint } = ledgerWords(code, args, host);
      return { code, at, other: other ?? null, message, hint };
    }),
    count: found.count,
    torn: found.torn.map(({ stream, file, line, bytes }) => ({ stream, file, line, bytes })),
    against: against?.digest ?? null,
    checkpoint: found.checkpoint,
  };
}

/** For copying, so never broken, however narrow the terminal. */
const checkpointLines = ({ sound, checkpoint }: Verification): string[] =>
  sound
    ? checkpointText(checkpoint)
        .split('\n')
        .filter((line) => line !== '')
    : [];

function verifyLines(found: Verification, against: Checkpoint | undefined, host: Host): string[] {
  const words = roundWords(host);
  const { sound, events, streams, damages, count, torn } = found;
  const lines = torn.map(({ file, line, bytes }) => put(words.torn, { file, line, bytes }));
  if (sound) {
    lines.push(put(words.ledger.sound, { events, streams: streams.length }));
    if (against) lines.push(words.ledger.holds);
    else if (events > 0) lines.push(words.ledger.limits);
    return lines;
  }
  lines.push(put(words.ledger.damaged, { count }));
  const hints = new Set<string>();
  for (const damage of damages) {
    lines.push(`  ${damageLine(damage, host)}`);
    hints.add(ledgerWords(damage.code, damage.args, host).hint);
  }
  return [...lines, ...[...hints].filter((hint) => hint !== '').map((hint) => `→ ${hint}`)];
}

/** The first damage as the answer, the next few after it. */
export function unsound({ damages }: Verification, host: Host, hint?: string): CliError {
  const [first, ...others] = damages.map((damage) => damageLine(damage, host));
  return new CliError(exit.ledger, damages[0]!.code, first!, hint, undefined, others.slice(0, 4));
}

/** `ledger checkpoint`: where every stream stands, to be kept elsewhere. Refused on a damaged ledger. */
export async function checkpoint(flags: { json?: boolean }, host: Host): Promise<Exit> {
  const { root } = await findWorkspace(host);
  const found = await verifyLedger(root);
  if (!found.sound) throw unsound(found, host, roundWords(host).ledger.noCheckpoint);
  const made = found.checkpoint;
  await host.out(flags.json ? json(made) : `${checkpointText(made)}${made.digest}\n`);
  return exit.done;
}

/** `ledger recover`: takes out, and keeps in set-aside/, what does not belong to the sound chain. Nothing is rewritten. */
export async function recover(flags: { dryRun?: boolean; json?: boolean }, host: Host): Promise<Exit> {
  const { root } = await findWorkspace(host);
  const words = roundWords(host).ledger;
  const made = flags.dryRun ? null : await recoverLedger(root, 60_000);
  if (made && !made.ok) throw writeError(made, host);
  const plan = made ? made.plan : planRecovery(root);
  const removals = plan.removals.map(({ file, line, lines }) => ({ file, line, lines }));
  const setAside = made ? made.setAside.map(({ from, to, bytes }) => ({ from, to, bytes })) : [];
  if (flags.json) {
    const document = {
      schema: 'xjsme/ledger-recover/1',
      dryRun: made === null,
      streams: plan.streams,
      removals,
      foreign: plan.foreign,
      setAside,
    };
    await host.out(json(document));
    return exit.done;
  }
  const lines = [
    ...removals.map((one) => put(made ? words.removed : words.wouldRemove, { ...one, file: clean(one.file) })),
    ...setAside.map(({ to, bytes }) => put(roundWords(host).setAside, { file: to, bytes })),
    ...plan.foreign.map((file) => put(words.foreign, { file: clean(file) })),
    ...plan.streams.map(({ stream, kept }) => put(words.kept, { stream, kept })),
  ];
  if (removals.length === 0) lines.unshift(words.nothingToRecover);
  else lines.push(words.backup);
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
  return exit.done;
}
