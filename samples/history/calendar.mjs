import { daysAfter } from './seed.mjs';

/**
 * The days of a round. Most are of the autumn; those of some years begin in November of the year before, so that one
 * recognises on 29 February and the reviews of its platforms meet the 28th. Day of publicity, day of recognition.
 */
const winter = {
  2016: ['02-03', '02-29'],
  2019: ['02-12', '02-27'],
  2020: ['02-10', '02-29'],
  2022: ['02-08', '02-28'],
  2023: ['02-06', '02-27'],
  2025: ['02-06', '02-26'],
  2026: ['02-03', '02-26'],
};
const autumn = {
  2014: ['10-13', '10-28'],
  2015: ['10-12', '10-28'],
  2017: ['10-12', '10-27'],
  2018: ['10-12', '10-29'],
  2021: ['10-12', '10-28'],
  2024: ['10-14', '10-29'],
};

export const firstYear = 2014;
export const lastYear = 2026;

/** @returns step of the round → ISO date */
export function calendarOf(year) {
  const days = winter[year] ?? autumn[year];
  const [publicised, recognised] = days.map((day) => `${year}-${day}`);
  const on = (day) => `${year}-${day}`;
  const early = winter[year]
    ? { opened: `${year - 1}-11-16`, deadline: on('01-15'), received: on('01-12'), formed: on('01-18') }
    : { opened: on('03-02'), deadline: on('06-30'), received: on('06-26'), formed: on('07-06') };
  const middle = winter[year]
    ? { drawn: on('01-19'), scored: on('01-25'), closed: on('01-26'), visited: on('01-28'), met: on('02-01') }
    : { drawn: on('08-03'), scored: on('08-17'), closed: on('08-24'), visited: on('09-01'), met: on('09-08') };
  return {
    ...early,
    ...middle,
    reminded: daysAfter(early.opened, 1),
    measured: winter[year] ? on('01-29') : on('08-20'),
    decided: winter[year] ? on('02-25') : on('10-20'),
    publicised,
    recognised,
    published: daysAfter(recognised, 2),
  };
}

/** The last day of a history that ends with the round of a year. */
export const endOf = (year) => (year === lastYear ? `${year}-06-30` : `${year}-12-31`);
