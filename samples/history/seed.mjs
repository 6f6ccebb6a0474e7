/**
 * Pseudo-random numbers of a seed (mulberry32): the same story on every machine, and no clock.
 * @returns a function that gives numbers of [0, 1)
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days after an ISO date, or before it. */
export function daysAfter(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The matching day some years later; 29 February → 28 February (民法典 202). */
export function yearsAfter(date, years) {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.endsWith('-02-29') && Number(moved.slice(0, 4)) % 4 !== 0 ? moved.replace('-29', '-28') : moved;
}
