/**
 * Where platforms stand on a day, reckoned from what was decided about them and from nothing of the program: it is what
 * the tests compare the program with.
 */
export const standings = [
  'active',
  'confirmed',
  'rectifying',
  'review-pending',
  'expired',
  'revoked',
  'cancelled',
  'lapsed',
];

const ends = new Set(['revoked', 'cancelled', 'lapsed']);

/** One of `standings`; null before the recognition. */
export function standingOf({ facts }, day) {
  let [standing, until, filed, rectify] = [null, '', false, false];
  for (const { on, what, until: next, rectify: wanted } of facts) {
    if (on > day) break;
    if (what === 'recognised') [standing, until] = ['active', next];
    if (what === 'filed') filed = true;
    if (what === 'unfiled') filed = false;
    if (what === 'confirmed') [standing, until, filed, rectify] = ['confirmed', next, false, wanted !== null];
    if (what === 'rectified') rectify = false;
    if (ends.has(what)) return what;
  }
  if (standing !== null && day > until) return filed ? 'review-pending' : 'expired';
  return standing !== null && rectify ? 'rectifying' : standing;
}

/** How many stand where on a day. */
export function countsOn(platforms, day) {
  const counts = Object.fromEntries(standings.map((one) => [one, 0]));
  for (const platform of platforms) {
    const standing = standingOf(platform, day);
    if (standing !== null) counts[standing]++;
  }
  return counts;
}
