import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  host: string;
  /**
   * What tells a process from another that got the same number: boot of the system, its space of process numbers, the
   * tick it started in. null where the system does not say.
   */
  start: { boot: string; space: string; tick: string } | null;
  /** Of this one holding. */
  nonce: string;
}

function startOf(pid: number): Holder['start'] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces.
    const tick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return {
      boot: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
      space: readlinkSync('/proc/self/ns/pid'),
      tick,
    };
  } catch {
    return null;
  }
}

export const thisHolder = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  start: startOf(process.pid),
  nonce: randomUUID(),
});

/** Reads what a lock says; null if that is nothing, as after a crash between making it and writing it. */
export function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, start, nonce } = JSON.parse(text) as Holder;
    const sound = Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string' && /^[\w-]+$/.test(nonce);
    const at = start && typeof start.boot === 'string' && typeof start.tick === 'string' ? start : null;
    return sound ? { pid, host, start: at, nonce } : null;
  } catch {
    return null;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether a holder is known to be dead. On another machine, or where process numbers mean others, that is never known. */
export function isDead({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return false;
  const own = startOf(process.pid);
  if (start && own) {
    if (start.boot !== own.boot) return true;
    if (start.space !== own.space) return false;
  }
  if (!runs(pid)) return true;
  const now = start && startOf(pid);
  return now !== null && now.tick !== start?.tick;
}
