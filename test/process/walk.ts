import fc from 'fast-check';
import { addDays } from '../../src/core/dates.ts';
import { openBatch } from '../../src/process/batch.ts';
import { closePanel } from '../../src/process/panel-close.ts';
import type { Decision, Setting } from '../../src/process/decision.ts';
import { drawPanel } from '../../src/process/draw.ts';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { decline, propose } from '../../src/process/meeting.ts';
import { acceptObjection, dismissObjection, fileObjection, upholdObjection } from '../../src/process/objection.ts';
import { assignExperts, issueSheet, recuse } from '../../src/process/panel.ts';
import { loadPool } from '../../src/process/pool.ts';
import { publish } from '../../src/process/publication.ts';
import { publicise, restartPublicity } from '../../src/process/publicity.ts';
import { reception, withdraw } from '../../src/process/receive.ts';
import { recognise } from '../../src/process/recognition.ts';
import { recordScore } from '../../src/process/scores.ts';
import { settle, sidesOf } from '../../src/process/settle.ts';
import { planSite, recordSite, settleSite } from '../../src/process/site.ts';
import type { Application, Objection, State, Window, Year } from '../../src/process/state.ts';
import { undo } from '../../src/process/undo.ts';
import { digest, dossier, opening } from './given-desk.ts';
import { digests, expert, hex, md5, settings, sha256, sheetOf } from './given-panel.ts';

/** What a command is typed with: which application or contradiction, which variant, how many days after the last. */
export interface Typed {
  which: number;
  variant: number;
}

/** Seven working days, with no holidays: the count itself has its own tests. */
const windowOf = (start: string): Window => ({
  start,
  days: 7,
  firstDay: 'next',
  lastDay: addDays(start, 9),
  lastDayIfStartCounts: addDays(start, 8),
  recognisableFrom: addDays(start, 10),
  provisional: false,
});

const pool = ['A', 'B', 'C', 'D'].map((id) => expert(id));
const reason = '记录在案';

/** Four operators; the last hands in for the first. Odd ones lack a paper, every one has a question. */
export const dossierOf = (which: number, version = 1) =>
  dossier(`${which}-${version}`, {
    name: `运营单位${which % 3}`,
    recommender: { body: `推荐单位${which}`, kind: 'association', region: null },
    open: { '6.1.prospects': 'human', ...(which === 2 ? { '6.1.years': 'relaxable' as const } : {}) },
    ...(which % 2 === 1 && version === 1 ? { lacking: { '10.6': 'missing' as const } } : {}),
  });

const ofOne =
  (decide: (year: Year, one: Application, typed: Typed, setting: Setting, state: State) => Decision) =>
  (state: State, typed: Typed, setting: Setting): Decision | null => {
    const year = state.years.get(2024);
    const all = [...(year?.applications.values() ?? [])];
    const one = all[typed.which % Math.max(all.length, 1)];
    return year && one ? decide(year, one, typed, setting, state) : null;
  };

const ofObjection = (decide: (year: Year, one: Objection, setting: Setting) => Decision) =>
  ofOne((year, application, _, setting) => {
    const mine = [...year.objections.values()].filter(({ received }) => received === application.received);
    const one = mine.find(({ closed }) => !closed) ?? mine[0];
    return one ? decide(year, one, setting) : { ok: true, events: [] };
  });

const experts = (one: Application, { variant }: Typed): string =>
  one.panel.experts.find((who) => !Object.hasOwn(one.panel.scores, who)) ?? pool[variant % 4]!.expert;

const sheetFor = (one: Application, { variant }: Typed) => {
  const points = variant % 5 === 0 ? '20' : '45';
  const items = Object.keys(one.parts).map((item) => ({ item, points }));
  return { items, total: String(Number(points) * items.length), recommend: true, opinion: null };
};

/** Every command of the round, each with usual arguments. Null: what it names is not there. */
export const commands = {
  open: (state, { variant }, setting) =>
    openBatch(state, variant % 4 === 0 ? { ...opening, notice: '另一文号' } : opening, setting),
  receive: (state, { which }, setting) => reception(state, setting)({ incoming: dossierOf(which) }),
  complete: ofOne((_, one, { variant }, setting, state) => {
    const incoming = {
      ...dossierOf(Number(one.operator.name.at(-1)), 1 + (variant % 3)),
      recommender: one.recommender,
    };
    return reception(state, setting)({ incoming, replaces: { id: one.id, reason } });
  }),
  request: ofOne((year, one, _, setting) =>
    requestMaterial(year, one, { items: ['10.6'], until: addDays(setting.on, 15), note: null }, setting),
  ),
  waive: ofOne((year, one, _, setting) => waiveMaterial(year, one, '10.6', reason, setting)),
  answer: ofOne((year, one, { variant }, setting) => {
    const question = variant % 4 === 0 ? '6.1.years' : '6.1.prospects';
    const no = variant % 7 === 6;
    const answer = question === '6.1.years' ? (no ? 'denied' : 'relaxed') : no ? 'unmet' : 'met';
    return answerQuestion(year, one, { question, answer, reason }, setting);
  }),
  pass: ofOne((year, one, _, setting) => passForm(year, one, { note: null, dossier: 'same' }, setting)),
  refuse: ofOne((year, one, _, setting) => refuseForm(year, one, reason, setting)),
  pool: (state, _, setting) => loadPool(state, pool, sha256, setting),
  draw: (state, _, setting) => {
    const year = state.years.get(2024);
    const asked = { sources: ['9319'], size: 3, fields: [], reason: null };
    return year ? drawPanel(state, year, asked, setting, digests) : null;
  },
  assign: ofOne((year, one, _, setting, state) =>
    assignExperts(state, year, one, { experts: ['A', 'B', 'C'], reason }, setting, sha256),
  ),
  recuse: ofOne((year, one, typed, setting, state) =>
    recuse(state, year, one, { expert: experts(one, typed), kind: 'declared', role: null, reason }, setting, sha256),
  ),
  sheet: ofOne((year, one, typed, setting, state) => {
    const who = experts(one, typed);
    return issueSheet(state, year, one, { expert: who, sheet: sheetOf(who) }, setting, sha256);
  }),
  score: ofOne((year, one, typed, setting, state) => {
    const who = experts(one, typed);
    const returned = { expert: who, sheet: sheetOf(who), ...sheetFor(one, typed) };
    return recordScore(state, year, one, returned, setting, sha256);
  }),
  close: ofOne((year, one, _, setting, state) =>
    closePanel(state, year, one, { reason: null }, { ...settings, min: 2 }, setting, sha256),
  ),
  plan: ofOne((year, one, { variant }, setting) =>
    planSite(year, one, { seed: String(variant), rows: { staff: 8, services: 20, activities: 4 } }, setting, md5),
  ),
  record: ofOne((year, one, { variant }, setting) => {
    const result = variant % 8 === 7 ? 'false' : variant % 4 === 3 ? 'doubtful' : 'true';
    const seen = { date: one.receivedOn, people: ['李四'], result: result as 'true', findings: reason, photos: [] };
    return recordSite(year, one, { ...seen, outOfOrder: variant % 5 === 4 ? reason : null }, setting);
  }),
  settleSite: ofOne((year, one, _, setting) => settleSite(year, one, { reason }, setting)),
  propose: ofOne((year, one, { variant }, setting) => {
    const why = variant % 3 === 0 ? reason : null;
    return propose(year, one, { functions: null, mode: 'any-applied', reason: why, dossier: 'same' }, setting);
  }),
  decline: ofOne((year, one, _, setting) => decline(year, one, reason, setting)),
  withdraw: ofOne((_, one, __, setting) => withdraw(one, reason, setting)),
  publicise: (state, _, setting) => publicise(state, 2024, noticeOf(setting), setting),
  restart: ofOne((_, one, { variant }, setting, state) => {
    const why = variant % 2 === 0 ? ('interrupted' as const) : ('corrected' as const);
    return restartPublicity(state, 2024, { ...noticeOf(setting), ids: [one.id], why, reason }, setting);
  }),
  object: ofOne((year, one, { variant }, setting) => {
    const from = variant % 4 === 3 ? ('anonymous' as const) : ('unit' as const);
    const letter = { channel: 'letter' as const, from, realName: from === 'unit', facts: true, evidence: [] };
    return fileObjection(year, one, { date: setting.on, ...letter }, setting);
  }),
  accept: ofObjection((year, one, setting) => acceptObjection(year, one, { handler: '李四', reason: null }, setting)),
  dismiss: ofObjection((year, one, setting) => dismissObjection(year, one, { reason }, setting)),
  uphold: ofObjection((year, one, setting) => upholdObjection(year, one, { reason }, setting)),
  recognise: (state, _, setting) =>
    recognise(
      state,
      2024,
      // A document has one date: another day, another document.
      {
        document: `新工信企业〔2024〕${Number(setting.on.slice(5, 7))}${setting.on.slice(8)}号`,
        validity: 'document-date',
      },
      setting,
    ),
  publish: (state, _, setting) => {
    const places = [{ place: 'authority-site' as const, url: 'https://gxt.example.cn/list' }];
    return publish(state, 2024, { places, list: digest('list') }, setting);
  },
  undo: ofOne((year, one, _, setting) => undo(year, one, { event: one.last.event, reason }, setting)),
  settle: (state, { which, variant }, setting) => {
    const year = state.years.get(2024);
    const open = [...(year?.contradictions.values() ?? [])].filter(({ settled }) => !settled);
    const one = open[which % Math.max(open.length, 1)];
    if (!year || !one) return null;
    const sides = sidesOf(year, one);
    return settle(year, one.key, { keep: [sides[variant % sides.length]!.hash], reason }, setting);
  },
} satisfies Record<string, (state: State, typed: Typed, setting: Setting) => Decision | null>;

const noticeOf = ({ on }: Setting) => ({
  url: 'https://gxt.example.cn/notice',
  evidence: { sha256: hex(`evidence ${on}`), bytes: 100 },
  window: windowOf(on),
  calendar: digest('calendar'),
  list: digest('list'),
});

export type Name = keyof typeof commands;
export const names = Object.keys(commands) as Name[];

/** A step of a walk: a command by chance, or the one that leads on (`guided`). */
export interface Step extends Typed {
  name: Name;
  guided: boolean;
  days: number;
}

export const stepOf: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...names),
  guided: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  which: fc.nat({ max: 3 }),
  variant: fc.nat({ max: 39 }),
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 5, 11, -1),
});
