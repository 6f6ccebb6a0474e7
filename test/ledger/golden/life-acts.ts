import type { Act, EventData, EventType } from '../../../src/process/event.ts';
import type { named } from './acts.ts';
import { hex, told, verdict } from './dossier.ts';

type Named = ReturnType<typeof named>;
type Of<T extends EventType> = EventData[T];

/** A paper, by what it is called. */
const file = (name: string) => ({ sha256: hex(name), bytes: 4096 });

/** An act on one platform. */
const on =
  <T extends EventType>(type: T) =>
  (platform: string, data: Omit<Of<T>, 'platform'>): Act =>
    ({ type, data: { platform, ...data } }) as unknown as Act;

export const summary = (platform: string, year: number, date: string, replaces: string | null = null): Act =>
  on('summary.received')(platform, {
    year,
    date,
    file: file(`${platform} ${year}`),
    figures: { served: 46, staff: 12, totalAssets: 3_000_000 },
    replaces,
  });

export const reported = (platform: string, date: string, topic: string): Act =>
  on('report.received')(platform, { date, topic, file: null });

export const inspected = (platform: string, date: string): Act =>
  on('inspection.recorded')(platform, {
    year: 2025,
    date,
    by: '喀什地区工业和信息化局',
    quality: 'good',
    fees: 'irregular',
    satisfaction: { sample: 30, valid: 28, satisfied: 25 },
    findings: '两项收费未公示，ھەق ئېلىش',
    file: file('检查表'),
  });

export const complained = (platform: string, complaint: string, date: string): Act =>
  on('complaint.received')(platform, {
    complaint,
    date,
    channel: 'letter',
    from: 'unit',
    about: 'fees',
    evidence: [file(`投诉信 ${complaint}`)],
  });

export const complaintClosed = (
  platform: string,
  complaint: string,
  result: 'verified' | 'unfounded',
  received?: string,
): Act =>
  on('complaint.closed')(platform, {
    complaint,
    ...(received === undefined ? {} : { received }),
    result,
    reason: '已约谈双方，核对收费票据',
  });

export const penalised = (platform: string, date: string): Act =>
  on('penalty.recorded')(platform, {
    kind: 'administrative',
    authority: '喀什市市场监督管理局',
    document: '喀市监罚〔2025〕12号',
    date,
    matter: '虚假宣传',
    file: file('处罚决定书'),
  });

export const invited = (
  platform: string,
  participation: Of<'activity.recorded'>['participation'],
  reason: string | null,
): Act =>
  on('activity.recorded')(platform, {
    kind: 'authority-event',
    name: '中小企业服务月',
    date: '2025-06-10',
    organiser: '自治区评审办',
    participation,
    reason,
    accepted: reason === null ? null : true,
  });

export const changed = (platform: string, more: Pick<Of<'platform.changed'>, 'what' | 'from' | 'to'>): Act =>
  on('platform.changed')(platform, {
    ...more,
    creditCode: null,
    region: null,
    document: null,
    date: '2025-09-01',
    file: file('变更证明'),
  });

export const skipped = (key: string, platform: string | null): Act => ({
  type: 'duty.skipped',
  data: { key, platform, reason: '当年底已由行办代报' },
});

export const paper = (kind: Of<'paper.received'>['paper']): Act => ({
  type: 'paper.received',
  data: {
    office: { kind: 'prefecture', body: '喀什地区工业和信息化局', region: '653100' },
    paper: kind,
    year: 2025,
    date: '2026-01-10',
    file: file(kind),
    replaces: null,
  },
});

export const reminded = (platform: string): Act =>
  on('reminder.issued')(platform, { year: 2027, due: '2027-06-30', validUntil: '2027-09-18' });

/** The dossier of Art. 15. */
export const filed = (id: string, platform: string, reviews: string): Act => ({
  type: 'application.received',
  data: {
    id,
    year: 2027,
    kind: 'triennial',
    ...told(platform, { verdict: { ...verdict, advice: 'ready', clauses: [], materials: [], findings: [] } }),
    reviews,
    yearly: { '2024': { served: 40 }, '2025': { served: 46 }, '2026': { served: 51, satisfaction: 0.92 } },
  },
});

export const measured = (of: Named, platform: string, result: Of<'review.measured'>['result']): Act => ({
  type: 'review.measured',
  data: {
    ...of,
    platform,
    year: 2027,
    body: '喀什地区工业和信息化局',
    kind: 'prefecture',
    region: '653100',
    date: '2027-07-20',
    result,
    opinion: '经测评，运行正常',
    satisfaction: { sample: 30, valid: 30, satisfied: 27 },
    file: file(`测评表 ${platform}`),
    replaces: null,
  },
});

export const confirmed = (of: Named, platform: string): Act => ({
  type: 'review.confirmed',
  data: {
    ...of,
    platform,
    year: 2027,
    document: '新工信企业〔2027〕40号',
    validFrom: '2027-09-19',
    validUntil: '2030-09-18',
    until: '2028-03-31',
    matters: '补齐收费公示',
    reason: null,
  },
});

export const revoked = (of: Named, platform: string): Act => ({
  type: 'review.revoked',
  data: { ...of, platform, year: 2027, document: '新工信企业〔2027〕41号', reason: '服务企业不足30家' },
});

export const rectified = (platform: string, result: 'passed' | 'failed', date: string): Act =>
  on('rectification.closed')(platform, { result, date, reason: '现场核对收费公示' });

export const lapsed = (platform: string): Act =>
  on('platform.lapsed')(platform, { validUntil: '2027-09-18', reason: '期满未报复核材料' });

export const proposed = (platform: string, ground: Of<'cancellation.proposed'>['ground'], evidence: string[]): Act =>
  on('cancellation.proposed')(platform, { ground, reason: '查证属实，拟取消', evidence });

export const notified = (platform: string, date: string): Act =>
  on('cancellation.notified')(platform, {
    document: '新工信企业函〔2026〕5号',
    date,
    until: '2026-04-10',
    file: file('告知书'),
  });

export const heard = (platform: string, date: string): Act =>
  on('cancellation.heard')(platform, { reply: 'written', date, summary: '对处罚无异议', file: null });

export const dropped = (platform: string): Act =>
  on('cancellation.dropped')(platform, { reason: '投诉已和解，情节轻微' });

export const cancelled = (platform: string, ground: Of<'platform.cancelled'>['ground']): Act =>
  on('platform.cancelled')(platform, { ground, document: '新工信企业〔2026〕9号', reason: '受到行政机关处罚' });
