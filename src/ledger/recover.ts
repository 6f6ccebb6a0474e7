import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cutLasting, type DiskRefusal, refusalOf, removeLasting, syncFolder, writeLasting } from './disk.ts';
import { ledgerOf } from './files.ts';
import type { Holder } from './holder.ts';
import { lockLedger } from './lock.ts';
import { planRecovery, type RecoveryPlan, type Removal } from './plan.ts';
import { keepAside, type SetAside } from './set-aside.ts';
import { bytesAt } from './tail.ts';

export type Recovered =
  | { ok: true; plan: RecoveryPlan; setAside: SetAside[] }
  | { ok: false; code: 'ledger/locked'; holder: Holder | null }
  | ({ ok: false } & DiskRefusal);

/**
 * Makes a damaged ledger sound by taking out, and keeping in `set-aside/`, whatever does not belong to the sound chain of
 * its stream (see {@link planRecovery}). Nothing is written into the ledger: no event is invented, none is mended. A copy
 * of the ledger from another workspace or a backup is the better way where there is one.
 *
 * All that is taken out is first kept for good; then files are cut, the newest first. Stopped at any point, it can be run
 * again.
 * @param wait milliseconds to wait for the lock; a minute if not said
 */
export async function recoverLedger(workspace: string, wait = 60_000): Promise<Recovered> {
  let lock: Awaited<ReturnType<typeof lockLedger>>;
  try {
    mkdirSync(ledgerOf(workspace), { recursive: true });
    lock = await lockLedger(workspace, wait);
  } catch (error) {
    return { ok: false, ...refusalOf(error) };
  }
  if (!lock.ok) return { ok: false, code: 'ledger/locked', holder: lock.holder };
  try {
    const plan = planRecovery(workspace);
    const setAside = plan.removals.map((removal) => keep(workspace, removal));
    for (const removal of plan.removals.toReversed()) takeOut(workspace, removal);
    setAside.push(...plan.foreign.map((name) => moveForeign(workspace, name)));
    return { ok: true, plan, setAside };
  } catch (error) {
    return { ok: false, ...refusalOf(error) };
  } finally {
    lock.release();
  }
}

function keep(workspace: string, { stream, year, file, path, spans }: Removal): SetAside {
  const bytes = Buffer.concat(spans.map(([from, to]) => bytesAt(path, from, to)));
  const to = keepAside(workspace, { stream, year, offset: spans[0]![0] }, bytes);
  return { from: file, to, bytes: bytes.length };
}

function takeOut(workspace: string, { stream, year, path, size, spans }: Removal): void {
  const [from, to] = spans[0]!;
  if (spans.length === 1 && to === size) {
    if (from > 0) cutLasting(path, from);
    else removeLasting(path);
    return;
  }
  // Lines between others are taken out by a new file in place of the old one, which is there until that moment.
  const kept = [...spans, [size, size] as const].map(([end], i) => bytesAt(path, spans[i - 1]?.[1] ?? 0, end));
  const next = join(workspace, 'set-aside', `${stream}-${year}.new`);
  writeLasting(next, Buffer.concat(kept));
  renameSync(next, path);
  syncFolder(dirname(path));
}

/** What does not belong into `ledger/` is moved beside it, under a name that is free. */
function moveForeign(workspace: string, name: string): SetAside {
  const folder = join(workspace, 'set-aside');
  mkdirSync(folder, { recursive: true });
  let to = basename(name);
  for (let n = 2; existsSync(join(folder, to)); n++) to = `${n}-${basename(name)}`;
  renameSync(join(workspace, name), join(folder, to));
  syncFolder(folder);
  return { from: name, to: `set-aside/${to}`, bytes: 0 };
}
