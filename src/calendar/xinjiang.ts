import type { IsoDate } from '../core/dates.ts';
import type { Festival, RegionalRow, RowStatus } from './model.ts';

/**
 * 肉孜节 one day and 古尔邦节 three days off for everyone in the region (自治区人民政府令第174号, in force from 2012-01-01).
 * The yearly regional notice moves them round weekends, so every year is written out. Month and day; several are parted
 * by a space. `computed`: no notice was found and the days are an estimate; whoever has the notice puts it in a
 * calendar file. 2027 waits for its national notice.
 */
const rows: readonly {
  year: number;
  festival: Festival;
  day: string;
  status: RowStatus;
  off: string;
  work?: string;
  rest?: string;
}[] = [
  { year: 2012, festival: 'rozi', day: '08-19', status: 'computed', off: '08-20' },
  { year: 2012, festival: 'corban', day: '10-26', status: 'computed', off: '10-26 10-29 10-30' },
  { year: 2013, festival: 'rozi', day: '08-08', status: 'announced', off: '08-08' },
  { year: 2013, festival: 'corban', day: '10-15', status: 'computed', off: '10-15 10-16 10-17' },
  { year: 2014, festival: 'rozi', day: '07-29', status: 'computed', off: '07-29' },
  { year: 2014, festival: 'corban', day: '10-05', status: 'announced', off: '10-08', rest: '09-28 10-11' },
  { year: 2015, festival: 'rozi', day: '07-18', status: 'computed', off: '07-17' },
  { year: 2015, festival: 'corban', day: '09-24', status: 'press', off: '09-24 09-25 09-28' },
  { year: 2016, festival: 'rozi', day: '07-06', status: 'press', off: '07-06' },
  { year: 2016, festival: 'corban', day: '09-12', status: 'announced', off: '09-12 09-13 09-14', work: '09-10' },
  { year: 2017, festival: 'rozi', day: '06-26', status: 'computed', off: '06-26' },
  { year: 2017, festival: 'corban', day: '09-01', status: 'computed', off: '09-01 09-04 09-05' },
  { year: 2018, festival: 'rozi', day: '06-16', status: 'computed', off: '06-15' },
  { year: 2018, festival: 'corban', day: '08-22', status: 'computed', off: '08-22 08-23 08-24' },
  { year: 2019, festival: 'rozi', day: '06-05', status: 'press', off: '06-05' },
  { year: 2019, festival: 'corban', day: '08-12', status: 'computed', off: '08-12 08-13 08-14' },
  { year: 2020, festival: 'rozi', day: '05-24', status: 'computed', off: '05-25' },
  { year: 2020, festival: 'corban', day: '07-31', status: 'computed', off: '07-31 08-03 08-04' },
  { year: 2021, festival: 'rozi', day: '05-13', status: 'computed', off: '05-13' },
  { year: 2021, festival: 'corban', day: '07-20', status: 'press', off: '07-20 07-21 07-22' },
  { year: 2022, festival: 'rozi', day: '05-03', status: 'announced', off: '05-05' },
  { year: 2022, festival: 'corban', day: '07-10', status: 'announced', off: '07-11 07-12 07-13' },
  { year: 2023, festival: 'rozi', day: '04-22', status: 'announced', off: '04-21' },
  { year: 2023, festival: 'corban', day: '06-29', status: 'announced', off: '06-28 06-29 06-30' },
  { year: 2024, festival: 'rozi', day: '04-10', status: 'secondary', off: '04-10' },
  { year: 2024, festival: 'corban', day: '06-17', status: 'secondary', off: '06-17 06-18 06-19' },
  { year: 2025, festival: 'rozi', day: '03-31', status: 'announced', off: '03-31' },
  { year: 2025, festival: 'corban', day: '06-06', status: 'announced', off: '06-06 06-09 06-10' },
  // The notice as compiled says 20 to 22 March; the festival day itself is the 20th or the 21st.
  { year: 2026, festival: 'rozi', day: '03-20', status: 'secondary', off: '03-20' },
  { year: 2026, festival: 'corban', day: '05-27', status: 'secondary', off: '05-27 05-28 05-29' },
  { year: 2027, festival: 'rozi', day: '03-10', status: 'computed', off: '03-10' },
  { year: 2027, festival: 'corban', day: '05-17', status: 'computed', off: '05-17 05-18 05-19' },
];

const dates = (year: number, days: string | undefined): IsoDate[] =>
  days === undefined ? [] : days.split(' ').map((day) => `${year}-${day}`);

export function xinjiangRows(year: number): RegionalRow[] {
  return rows
    .filter((row) => row.year === year)
    .map((row) => ({
      festival: row.festival,
      day: `${year}-${row.day}`,
      off: dates(year, row.off),
      work: dates(year, row.work),
      rest: dates(year, row.rest),
      status: row.status,
    }));
}
