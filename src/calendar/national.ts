// The package's data file, not its functions: those mix UTC and local time, so west of Greenwich their answers are a day
// off; they also take a year without a notice for Monday to Friday, and 30 February for 1 March.
import days from 'chinese-days/dist/chinese-days.json';
import { type IsoDate, yearOf } from '../core/dates.ts';
import type { CalendarYear, Festival } from './model.ts';

/** The State Council's notices (国务院办公厅关于部分节假日安排的通知), amendments included. No entry: the year is refused. */
const notices: Readonly<Record<number, readonly string[]>> = {
  2012: ['国办发明电〔2011〕45号'],
  2013: ['国办发明电〔2012〕33号'],
  2014: ['国办发明电〔2013〕28号'],
  2015: ['国办发明电〔2014〕28号', '国发明电〔2015〕1号'],
  2016: ['国办发明电〔2015〕18号'],
  2017: ['国办发明电〔2016〕17号'],
  2018: ['国办发明电〔2017〕12号'],
  2019: ['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'],
  2020: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
  2021: ['国办发明电〔2020〕27号'],
  2022: ['国办发明电〔2021〕11号'],
  2023: ['国办发明电〔2022〕16号'],
  2024: ['国办发明电〔2023〕7号'],
  2025: ['国办发明电〔2024〕12号'],
  2026: ['国办发明电〔2025〕7号'],
};

/** By the English half of the package's names, e.g. "Spring Festival,春节,4". */
const festivals: Readonly<Record<string, Festival>> = {
  "New Year's Day": 'new-year',
  'Spring Festival': 'spring',
  'Tomb-sweeping Day': 'qingming',
  'Labour Day': 'labour',
  'Dragon Boat Festival': 'dragon-boat',
  'Mid-autumn Festival': 'mid-autumn',
  'National Day': 'national-day',
  'Anti-Fascist 70th Day': 'victory-2015',
};

const holidays: Readonly<Record<IsoDate, string>> = days.holidays;
const worked: readonly IsoDate[] = Object.keys(days.workdays).toSorted();

function nationalYear(year: number): CalendarYear {
  const off = new Map<IsoDate, Festival | null>();
  for (const date of Object.keys(holidays).toSorted()) {
    if (yearOf(date) === year) off.set(date, festivals[holidays[date]!.split(',')[0]!] ?? null);
  }
  return {
    year,
    source: 'built-in',
    notices: notices[year]!,
    status: 'announced',
    off,
    work: new Set(worked.filter((date) => yearOf(date) === year)),
    regionalNotice: null,
    regional: [],
  };
}

/** National days of every year with a notice, oldest first. */
export const nationalYears: readonly CalendarYear[] = Object.keys(notices).map((year) => nationalYear(Number(year)));
