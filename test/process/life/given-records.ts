import type { Decision, Setting } from '../../../src/process/decision.ts';
import { lifeOf } from '../../../src/process/life/life.ts';
import type { AskedActivity } from '../../../src/process/life/activity.ts';
import type { AskedSummary } from '../../../src/process/life/annual.ts';
import type { AskedChange } from '../../../src/process/life/change.ts';
import { type AskedComplaint, type Closer, recordComplaint } from '../../../src/process/life/complaint.ts';
import type { AskedInspection } from '../../../src/process/life/inspection.ts';
import type { AskedPenalty } from '../../../src/process/life/penalty.ts';
import type { Platform } from '../../../src/process/state.ts';
import { desk, dossier, on } from '../given-desk.ts';
import { hex } from '../given-panel.ts';

const done = { event: hex('recognised'), actor: '王敏', on: '2024-07-20' };

/** One or two platforms, recognised on 2024-07-20 for three years; what is recorded of them is folded as the ledger folds it. */
export function recognised(names: readonly string[] = ['甲']) {
  const given = desk();
  const made = names.map((name, index): Platform => {
    given.receive(dossier(name));
    const { platform, operator, functions, received, year, id } = given.one(`2024-00${index + 1}`);
    const number = `XJ2024-00${index + 1}`;
    const one: Platform = {
      number,
      platform,
      operator,
      functions,
      document: '新工信企业〔2024〕35号',
      validFrom: '2024-07-20',
      validUntil: '2027-07-20',
      application: id,
      received,
      year,
      recognised: done,
      office: { kind: 'prefecture', body: '乌鲁木齐市工业和信息化局', region: '650100' },
      terms: [{ from: '2024-07-20', until: '2027-07-20', document: '文', event: done.event }],
      review: null,
      rectify: null,
      ended: null,
    };
    given.state().registry.platforms[number] = one;
    return one;
  });
  const platform = made[0]!;
  return {
    given,
    platform,
    others: made.slice(1),
    state: given.state,
    life: () => lifeOf(given.state(), platform.number),
    /** Records, on a day. */
    does: (decision: Decision, day: string) => given.happens(decision, day),
    end: (day: string) => {
      platform.ended = { ...done, on: day, why: 'cancelled', article: '第十六条（四）', document: '文' };
    },
  };
}

const file = { sha256: hex('总结'), bytes: 10 };

/** Records of a platform as they were asked for; what differs is named. */
export const asked = {
  summary: (more: Partial<AskedSummary> = {}): AskedSummary => ({
    year: 2024,
    date: '2025-01-20',
    file,
    figures: { served: 46 },
    ...more,
  }),
  inspection: (more: Partial<AskedInspection> = {}): AskedInspection => ({
    year: 2024,
    date: '2024-11-05',
    by: '乌鲁木齐市工业和信息化局',
    quality: 'good',
    fees: 'compliant',
    satisfaction: { sample: 40, valid: 36, satisfied: 33 },
    findings: null,
    file: null,
    ...more,
  }),
  complaint: (more: Partial<AskedComplaint> = {}): AskedComplaint => ({
    date: '2024-10-08',
    channel: 'letter',
    from: 'unit',
    about: 'fees',
    evidence: [],
    ...more,
  }),
  penalty: (more: Partial<AskedPenalty> = {}): AskedPenalty => ({
    kind: 'administrative',
    authority: '乌鲁木齐市市场监督管理局',
    document: null,
    date: '2024-12-01',
    matter: '价格违法',
    file: null,
    ...more,
  }),
  activity: (more: Partial<AskedActivity> = {}): AskedActivity => ({
    kind: 'authority-event',
    name: '服务月启动会',
    date: '2025-05-12',
    organiser: '自治区经信委',
    participation: 'invited',
    reason: null,
    accepted: null,
    ...more,
  }),
  change: (more: Partial<AskedChange> = {}): AskedChange => ({
    what: 'name',
    to: '新平台',
    creditCode: null,
    region: null,
    document: null,
    date: '2025-03-05',
    file: null,
    ...more,
  }),
};

/** The authority closes; or an office that supervises the platform; or another. */
export const closer = (day: string, more: Partial<Closer> = {}): Closer => ({
  ...(on(day) as Setting),
  responsible: false,
  min: 2,
  ...more,
});

/** A platform about which one complaint is open. */
export function complained() {
  const at = recognised();
  at.does(recordComplaint(at.state(), at.platform, asked.complaint(), on('2024-10-09')), '2024-10-09');
  return { ...at, complaint: at.life().complaints[0]! };
}
