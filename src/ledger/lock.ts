import { closeSync, fstatSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ledgerOf } from './files.ts';
import { type Holder, isDead, parseHolder, thisHolder } from './holder.ts';

export type Locked = { ok: true; release(): void } | { ok: false; holder: Holder | null };

/** Milliseconds after which a lock that says nothing is one whose maker died before he wrote. */
const garbledFor = 5000;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** A file that must not be there yet, made and written; false if it is there. Throws for any other reason. */
function make(path: string, holder: Holder): boolean {
  let fd: number;
  try {
    fd = openSync(path, 'wx');
  } catch (error) {
    // Windows says EPERM or EBUSY of a file that is just going away.
    if (codeOf(error) === 'EEXIST' || (process.platform === 'win32' && /^(?:EPERM|EBUSY)$/.test(codeOf(error) ?? '')))
      return false;
    throw error;
  }
  try {
    writeSync(fd, JSON.stringify(holder));
    // If we were held up for so long that another took this for a dead one's, it is no longer ours.
    const [own, there] = [fstatSync(fd), statSync(path, { throwIfNoEntry: false })];
    return own.ino === there?.ino;
  } catch (error) {
    // A lock that says nothing would hold up others for a while.
    remove(path);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** What a lock is, as far as it can be told: `key` names this one holding and no other. */
function look(path: string): { key: string; holder: Holder | null; dead: boolean } | null {
  try {
    const { ino, mtimeMs } = statSync(path);
    const holder = parseHolder(readFileSync(path, 'utf8'));
    if (holder) return { key: holder.nonce, holder, dead: isDead(holder) };
    return { key: `${ino}-${Math.trunc(mtimeMs)}`, holder, dead: Date.now() - mtimeMs > garbledFor };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Removes the lock of a dead process, without ever removing that of a living one. Whoever wants to must first make
 * `lock.<key>.1`, which only one can; should he die in turn, `lock.<key>.2`, and so on. Holding that, the lock is looked
 * at again: if it still is the dead one's, nobody else can remove it, and so no other can have made one in its place.
 */
export function takeOver(path: string, key: string): void {
  const claims: string[] = [];
  for (let n = 1; ; n++) {
    const claim = `${path}.${key}.${n}`;
    claims.push(claim);
    if (make(claim, thisHolder())) break;
    const other = look(claim);
    if (!other) return;
    if (!other.dead) return;
  }
  if (look(path)?.key === key) remove(path);
  // In this order: while a later claim stands, an earlier one that is made anew finds the lock gone.
  claims.forEach(remove);
}

/**
 * Takes the lock of a ledger, whose folder must exist. A lock whose holder is dead on this machine is taken over at once; one of another
 * machine never. Throws what the file system throws, e.g. in a read-only folder.
 * @param wait milliseconds, after which it answers who holds it
 */
export async function lockLedger(workspace: string, wait: number): Promise<Locked> {
  const path = join(ledgerOf(workspace), 'lock');
  const own = thisHolder();
  const until = performance.now() + wait;
  for (;;) {
    if (make(path, own)) return { ok: true, release: () => release(path, own) };
    const there = look(path);
    if (there?.dead) takeOver(path, there.key);
    else if (there && performance.now() >= until) return { ok: false, holder: there.holder };
    // Not in step with the others who wait.
    if (there) await sleep(2 + Math.random() * 18);
  }
}

/** Gives back our own lock and no other's. */
function release(path: string, { nonce }: Holder): void {
  if (look(path)?.key === nonce) remove(path);
}
