import { daysBetween } from '../core/dates.ts';
import type { Application } from './state.ts';
import type { Counted, StatsTable } from './stats.ts';

type Day = string | undefined;
type Leg = (one: Application) => readonly [from: Day, to: Day];

const round = ({ receivedOn, form, panel, site, meeting, publicity, recognised }: Application) => ({
  receipt: receivedOn,
  form: form?.on,
  panel: panel.closed?.on,
  site: site.recorded?.on,
  meeting: meeting?.on,
  publicity: publicity?.since,
  recognition: recognised?.on,
});

/** The legs of Art. 10 and 11, from official date to official date, and of a review (Art. 15). */
const legs: Readonly<Record<string, Leg>> = {
  form: (one) => [round(one).receipt, round(one).form],
  panel: (one) => [round(one).form, round(one).panel],
  site: (one) => [round(one).panel, round(one).site],
  meeting: (one) => [round(one).site, round(one).meeting],
  publicity: (one) => [round(one).meeting, round(one).publicity],
  recognition: (one) => [round(one).publicity, round(one).recognition],
  whole: (one) => [round(one).receipt, round(one).recognition],
};

const ofReview: Readonly<Record<string, Leg>> = {
  'review-measured': ({ receivedOn, review }) => [receivedOn, review?.measured?.on],
  'review-decided': ({ review }) => [review?.measured?.on, review?.decided?.on],
};

/** Days of each that went this leg; one taken out of order (a visit before the experts) took no time in it. */
const daysOf = (list: readonly Application[], leg: Leg): number[] =>
  list
    .flatMap((one) => {
      const [from, to] = leg(one);
      return from === undefined || to === undefined ? [] : [Math.max(0, daysBetween(from, to))];
    })
    .toSorted((a, b) => a - b);

/** To one decimal, rounded half up. */
const tenths = (sum: number, by: number): number => Math.floor((sum * 20 + by) / (2 * by)) / 10;

function figures(days: readonly number[]): Record<string, number | null> {
  const { length } = days;
  if (length === 0) return { count: 0, median: null, mean: null, max: null };
  const low = days[Math.floor((length - 1) / 2)]!;
  const high = days[Math.floor(length / 2)]!;
  return {
    count: length,
    median: (low + high) / 2,
    mean: tenths(
      days.reduce((sum, one) => sum + one, 0),
      length,
    ),
    max: days.at(-1)!,
  };
}

/** Days spent in each stage: how many went it, median, mean to a tenth, longest. */
export function timeTable({ applications, reviews }: Counted): StatsTable {
  const rows = [
    ...Object.entries(legs).map(([key, leg]) => ({ key, values: figures(daysOf(applications, leg)) })),
    ...Object.entries(ofReview).map(([key, leg]) => ({ key, values: figures(daysOf(reviews, leg)) })),
  ];
  return { by: 'time', columns: ['count', 'median', 'mean', 'max'], rows, adds: false, of: null };
}
