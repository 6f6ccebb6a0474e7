import type { Act, EventData } from '../../../src/process/event.ts';

const sha256 = 'ab'.repeat(32);
const file = { sha256, bytes: 12 };
const first = 'XJ2021-001';

/** Acts on a platform as they stand in the ledger; what differs is named. */
export const acts = {
  summary: (year = 2023, platform = first): Act => ({
    type: 'summary.received',
    data: { platform, year, date: '2024-01-10', file, figures: { served: 40 }, replaces: null },
  }),
  complaint: (complaint = 'C2024-01', platform = first): Act => ({
    type: 'complaint.received',
    data: { platform, complaint, date: '2024-03-05', channel: 'letter', from: 'unit', about: 'fees', evidence: [file] },
  }),
  closed: (complaint = 'C2024-01', platform = first): Act => ({
    type: 'complaint.closed',
    data: { platform, complaint, result: 'verified', reason: '收费高于公示标准' },
  }),
  changed: (more: Partial<EventData['platform.changed']>): Act => ({
    type: 'platform.changed',
    data: {
      platform: first,
      what: 'name',
      from: '旧名',
      to: '新名',
      creditCode: null,
      region: null,
      document: null,
      date: '2024-03-05',
      file: null,
      ...more,
    },
  }),
  proposed: (ground: EventData['cancellation.proposed']['ground'] = '16.4', platform = first): Act => ({
    type: 'cancellation.proposed',
    data: { platform, ground, evidence: [sha256], reason: '两次投诉属实' },
  }),
  notified: (platform = first): Act => ({
    type: 'cancellation.notified',
    data: { platform, date: '2024-04-02', until: '2024-04-12', document: null, file: null },
  }),
  heard: (platform = first): Act => ({
    type: 'cancellation.heard',
    data: { platform, date: '2024-04-10', reply: 'written', summary: '表示整改', file: null },
  }),
  dropped: (platform = first): Act => ({ type: 'cancellation.dropped', data: { platform, reason: '情节轻微' } }),
  cancelled: (platform = first): Act => ({
    type: 'platform.cancelled',
    data: { platform, ground: '16.4', document: '新工信企业〔2024〕50号', reason: '多次被投诉并查证属实' },
  }),
  lapsed: (platform = first, validUntil = '2024-07-20'): Act => ({
    type: 'platform.lapsed',
    data: { platform, validUntil, reason: '未申请复核' },
  }),
  skipped: (key: string, platform: string | null = first): Act => ({
    type: 'duty.skipped',
    data: { key, platform, reason: '当年停业装修' },
  }),
};
