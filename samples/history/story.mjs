import { calendarOf, endOf } from './calendar.mjs';
import { chance, fates } from './fates.mjs';
import { associations, creditCode, firmName, industryOffices, prefectureOf } from './names.mjs';
import { daysAfter, seeded, yearsAfter } from './seed.mjs';

const pad = (number) => String(number).padStart(3, '0');

/** How many platforms each round recognises; the first ones take what does not divide. */
function cohorts(years, count) {
  const [least, more] = [Math.floor(count / years.length), count % years.length];
  return years.map((year, index) => [year, least + (index < more ? 1 : 0)]);
}

/** Who recommends: an authority, every fourth time an industry office, every seventh an association. */
function recommender(index, authority) {
  if (index % 7 === 5) return { body: associations[index % 2], bodyKind: 'association' };
  if (index % 4 === 3) return { body: industryOffices[index % 3], bodyKind: 'industry-office' };
  return { body: authority, bodyKind: 'prefecture' };
}

function platformOf(index, year, place, known) {
  const { code, short, authority, seat, division } = prefectureOf(index);
  const fate = fates[`${year}/${place}`] ?? {};
  const first = known.find(({ key }) => key === fate.operatorOf);
  const kind = index % 2 === 0 && !first ? 'consulting' : 'training';
  const firm = `${short}${firmName(index)}`;
  const own = {
    operator: `${firm}企业服务有限公司`,
    creditCode: creditCode(division, 10000 + index),
    ...recommender(index, authority),
    prefecture: code,
    authority,
    seat,
    division,
    address: `${seat}样例路${index + 1}号`,
  };
  const from = first ?? own;
  const shared = Object.fromEntries(Object.keys(own).map((key) => [key, from[key]]));
  const name = `${firm}中小企业${kind === 'training' ? '培训' : '咨询'}服务平台`;
  const { recognised } = calendarOf(year);
  return {
    ...shared,
    key: `${year}/${place}`,
    index,
    year,
    name,
    functions: [kind],
    fate,
    receipt: `${year}-${pad(place + 1)}`,
    number: `XJ${year}-${pad(place + 1)}`,
    document: `新经信企业〔${year}〕35号`,
    recognised,
    facts: [{ on: recognised, what: 'recognised', until: yearsAfter(recognised, 3) }],
    reviews: [],
    names: [[recognised, name], ...(fate.renamed ? [[`${fate.renamed}-09-03`, `${firm}中小企业公共服务平台`]] : [])],
  };
}

/** What a review comes to: days and facts, by how it ends. Null once nothing follows. */
function reviewed(platform, year, until, outcome) {
  const { received, measured, decided } = calendarOf(year);
  const review = { year, outcome, until, filed: null, measured: null, decided: null };
  const { facts } = platform;
  const confirmed = (on, rectify = null) => {
    const next = yearsAfter(until, 3);
    Object.assign(review, { measured, decided: on, rectify });
    facts.push({ on, what: 'confirmed', until: next, rectify });
    return next;
  };
  const ended = (on, what) => (facts.push({ on, what }), null);
  const lapsed = (on) => ended(on > until ? on : daysAfter(until, 12), 'lapsed');
  platform.reviews.push(review);
  if (outcome === 'lapse') return lapsed(daysAfter(until, 30));
  if (outcome === 'lapse-late') return lapsed(`${year + 1}-03-10`);
  review.filed = received;
  facts.push({ on: received, what: 'filed' });
  if (outcome === 'pending') return null;
  if (outcome === 'confirm') return confirmed(decided);
  if (outcome === 'late') return confirmed(daysAfter(until, 41));
  if (outcome === 'next-year') return confirmed(`${year + 1}-02-20`);
  if (outcome === 'withdraw') {
    review.withdrawn = daysAfter(received, 10);
    facts.push({ on: review.withdrawn, what: 'unfiled' });
    return lapsed(daysAfter(until, 30));
  }
  if (outcome === 'revoke') {
    Object.assign(review, { measured, decided });
    return ended(decided, 'revoked');
  }
  if (outcome === 'cancel') return null;
  // Confirmed with something to put right in the half year that follows.
  const rectify = daysAfter(decided, 180);
  const next = confirmed(decided, rectify);
  review.closed = daysAfter(rectify, -10);
  if (outcome === 'rectify') facts.push({ on: review.closed, what: 'rectified' });
  else {
    review.revoked = daysAfter(rectify, 20);
    return ended(review.revoked, 'revoked');
  }
  return next;
}

/** Days of a cancellation: proposed, notified, heard, decided. */
export const cancellationDays = (year, during) =>
  ['05', '12', '08', '20'].map(
    (day, n) => `${year}-${(during ? ['07', '07', '08', '08'] : ['03', '03', '04', '04'])[n]}-${day}`,
  );

/** Lets a platform live until it ends or the history does. */
function live(platform, random, lastRound) {
  const { fate, facts } = platform;
  let until = facts[0].until;
  const [, cancelYear] = fate.cancelled ?? [];
  while (until !== null) {
    const year = Number(until.slice(0, 4));
    const drawn = chance(random());
    if (cancelYear !== undefined && (cancelYear < year || fate.reviews?.[year] === 'cancel')) {
      if (fate.reviews?.[year] === 'cancel') reviewed(platform, year, until, 'cancel');
      const [, , , on] = cancellationDays(cancelYear, fate.reviews?.[year] === 'cancel');
      facts.push({ on, what: 'cancelled' });
      break;
    }
    if (year > lastRound) break;
    until = reviewed(platform, year, until, fate.reviews?.[year] ?? (fate.cancelled ? 'confirm' : drawn));
  }
  facts.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * Everybody who is ever recognised, with all that happens to them: a pure function of its arguments.
 * @returns {{ platforms: object[], years: number[], end: string, rejected: object[] }}
 */
export function storyOf({ seed = 2012, from = 2014, to = 2026, count = 43 } = {}) {
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const random = seeded(seed);
  const platforms = [];
  for (const [year, size] of cohorts(years, count))
    for (let place = 0; place < size; place++) platforms.push(platformOf(platforms.length, year, place, platforms));
  for (const platform of platforms) live(platform, random, to);
  // Every third round somebody applies with a staff of eight and is not recognised (Art. 6(4)).
  const rejected = years
    .filter((year) => year % 3 === 0)
    .map((year) => {
      const place = platforms.filter((one) => one.year === year).length;
      return { ...platformOf(platforms.length + year, year, place, []), facts: [], staff: 8 };
    });
  return { platforms, years, end: endOf(to), rejected };
}
