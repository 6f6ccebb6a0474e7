import type { summary as zh } from '../zh/summary.ts';

type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends readonly [string, number]
    ? readonly [string, number]
    : T extends string
      ? string
      : T extends number
        ? number
        : { readonly [K in keyof T]: Widened<T[K]> };

export const summary: Widened<typeof zh> = {
  title: (year) => `Platforms recommended, Xinjiang Uygur Autonomous Region, ${year}`,
  sample: '样表（依据办法条文重构，非官方原表） Reconstructed from the regulation, not the official form',
  sheet: 'summary',
  pages: 'Page &P of &N',
  internal: 'Internal: holds contacts of persons, not for publication',
  body: (name) => `Recommending body (seal): ${name}`,
  group: (name, count) => `Recommending body: ${name} (${count})`,
  unnamed: '(not named)',
  several: (count) => `${count} recommending bodies`,
  total: (count) => `Total ${count}`,
  columns: {
    no: ['No.', 5],
    platform: ['Platform', 20],
    operator: ['Operator', 20],
    region: ['Region', 10],
    contact: ['Contact', 9],
    phone: ['Telephone', 14],
    registeredOn: ['Registered', 12],
    employees: ['Employees', 11],
    qualified: ['College or intermediate title', 13],
    qualifiedShare: ['Share', 9],
    totalAssets: ['Total assets (10 000 yuan)', 11],
    area: ['Premises (㎡)', 10],
    institutions: ['Institutions', 12],
    served: ['Firms served, last year', 9],
    servedBefore: ['Firms served, year before', 9],
    serviceRevenue: ['Service revenue (10 000 yuan)', 11],
    publicShare: ['Public-benefit share', 9],
    satisfaction: ['Satisfaction', 12],
    recognitions: ['Recognised before', 18],
    note: ['Note', 14],
  },
  functionWidth: 12,
};
