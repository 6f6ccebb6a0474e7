import type { EventData } from '../../../src/process/event.ts';
import type { LifeSettings } from '../../../src/process/life/clock.ts';
import { officeOf } from '../../../src/process/life/office.ts';
import type { Platform, Recommender } from '../../../src/process/state.ts';
import { desk } from '../given-desk.ts';
import { hex } from '../given-panel.ts';

/** As the pack of 2012 has them. */
export const settings: LifeSettings = {
  'summary.firstYear': 'recognition',
  'summary.due': '12-31',
  'papers.due': '12-31',
  'complaints.min': 2,
};

export const file = (name: string) => ({ sha256: hex(name), bytes: 10 });

interface Of {
  number?: string;
  /** The day of recognition, which is also the first of its term. */
  on?: string;
  until?: string;
  recommender?: Recommender;
  region?: string | null;
}

const urumqi: Recommender = { body: '乌鲁木齐市工业和信息化局', kind: 'prefecture', region: '650100' };

/** A ledger in memory with platforms put in by hand; what happens to them are real events, folded. */
export function life() {
  const given = desk();

  const platform = (of: Of = {}): Platform => {
    const { number = 'XJ2021-003', on: day = '2021-09-10', until = '2024-09-10' } = of;
    const { recommender = urumqi, region = '650102' } = of;
    const event = hex(`recognised ${number}`);
    const operator = { name: `运营${number}`, creditCode: null, region };
    const made: Platform = {
      number,
      platform: `平台${number}`,
      operator,
      functions: ['training'],
      document: '新经信企业〔2021〕9号',
      validFrom: day,
      validUntil: until,
      application: `${number.slice(2, 6)}-${number.slice(-3)}`,
      received: hex(`received ${number}`),
      year: Number(number.slice(2, 6)),
      recognised: { event, actor: '王敏', on: day },
      office: officeOf(recommender, operator),
      terms: [{ from: day, until, document: '新经信企业〔2021〕9号', event }],
      review: null,
      rectify: null,
      ended: null,
    };
    given.state().registry.platforms[number] = made;
    return made;
  };

  /** A further term, as a confirmation gives it. */
  const confirmed = (one: Platform, from: string, until: string): void => {
    one.terms.push({ from, until, document: '复核1号', event: hex(`confirmed ${one.number} ${until}`) });
    one.validUntil = until;
  };

  type Data<T extends keyof EventData> = Omit<EventData[T], 'platform'>;
  const write = <T extends keyof EventData>(type: T, data: Data<T>, day: string, number = 'XJ2021-003') =>
    given.write({ type, data: { platform: number, ...data } } as never, day);

  return {
    ...given,
    platform,
    confirmed,
    summary: (year: number, day: string, figures: EventData['summary.received']['figures'] = {}, number?: string) =>
      write('summary.received', { year, date: day, file: file(`${year}`), figures, replaces: null }, day, number),
    report: (day: string, number?: string) =>
      write('report.received', { date: day, topic: '动态', file: null }, day, number),
    inspected: (year: number, day: string, more: Partial<EventData['inspection.recorded']> = {}, number?: string) =>
      write(
        'inspection.recorded',
        {
          year,
          date: day,
          by: '检查组',
          quality: 'good',
          fees: 'compliant',
          satisfaction: null,
          findings: null,
          file: null,
          ...more,
        },
        day,
        number,
      ),
    complaint: (complaint: string, day: string, number?: string) =>
      write(
        'complaint.received',
        { complaint, date: day, channel: 'letter', from: 'unit', about: 'fees', evidence: [] },
        day,
        number,
      ),
    closed: (complaint: string, result: 'verified' | 'unfounded', day: string, number?: string) =>
      write('complaint.closed', { complaint, result, reason: '已核查' }, day, number),
    penalty: (kind: EventData['penalty.recorded']['kind'], day: string, number?: string) =>
      write(
        'penalty.recorded',
        { kind, authority: '市场监管局', document: null, date: day, matter: '虚假宣传', file: null },
        day,
        number,
      ),
    activity: (
      name: string,
      date: string,
      participation: EventData['activity.recorded']['participation'],
      more: Partial<EventData['activity.recorded']> = {},
      number?: string,
    ) =>
      write(
        'activity.recorded',
        {
          kind: 'authority-event',
          name,
          date,
          organiser: '市工信局',
          participation,
          reason: null,
          accepted: null,
          ...more,
        },
        more.date ?? date,
        number,
      ),
  };
}

export type Given = ReturnType<typeof life>;
