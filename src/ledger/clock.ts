const offset = 8 * 3_600_000;

/** A clock reading as an event's `at`: Asia/Shanghai, which has no summer time. */
export const clockOf = (now: number): string => `${new Date(now + offset).toISOString().slice(0, -1)}+08:00`;

/** How far a clock may have been set back before it is asked about, milliseconds. */
const tolerance = 5 * 60_000;

export type Clock =
  | { ok: true; at: string }
  | { ok: false /** What the clock says. */; now: string /** When this stream was last written. */; last: string };

/**
 * The time to write an event with. A clock that stands more than five minutes before the last event of the stream is
 * refused, unless accepted as it is; then it is written as it is, but never into an earlier year: files are read by year.
 */
export function timeFor(now: number, last: string | undefined, accept: boolean): Clock {
  const at = clockOf(now);
  if (last === undefined || at >= last) return { ok: true, at };
  const back = Date.parse(last) - now;
  const sameYear = at.slice(0, 4) === last.slice(0, 4);
  if (back > tolerance && !(accept && sameYear)) return { ok: false, now: at, last };
  // A few minutes at the turn of the year: the last event's own time is the nearest that keeps the order.
  return { ok: true, at: sameYear ? at : last };
}
