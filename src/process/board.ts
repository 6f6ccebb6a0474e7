import { shellWord } from '../core/shell.ts';
import type { Args } from '../core/finding.ts';
import { unsettledOf } from './find.ts';
import { decideObjection, openObjections } from './objection.ts';
import { awaited, failing, openOf, standing, stillLacking } from './questions.ts';
import { isOver, type Stage, stageOf } from './stage.ts';
import type { Application, Year } from './state.ts';

/** What keeps an application where it stands; words come from i18n (`board`). */
export interface Blocker {
  code: string;
  args: Args;
}

/** One line of the board: where it stands, what keeps it there, what to run next (without the program's name). */
export interface Row {
  application: Application;
  stage: Stage;
  blockers: Blocker[];
  next: string | null;
}

export interface BoardSettings {
  /** Experts a platform. */
  panelMin: number;
}

/** A round as a board: every application with its stage, by receipt number. */
export function boardOf(year: Year, today: string, settings: BoardSettings): Row[] {
  return [...year.applications.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.received < b.received ? -1 : 1))
    .map((application) => rowOf(year, application, today, settings));
}

export function rowOf(year: Year, application: Application, today: string, settings: BoardSettings): Row {
  const stage = stageOf(application);
  const row = (blockers: Blocker[], next: string | null): Row => ({ application, stage, blockers, next });
  if (isOver(application)) return row([], null);
  const contradictions = unsettledOf(year, application);
  if (contradictions.length > 0) {
    const [key] = contradictions;
    return row(
      contradictions.map((one) => ({ code: 'contradiction', args: { key: one } })),
      `batch settle ${key} --keep … --reason …`,
    );
  }
  if (application.kind === 'triennial') return reviewRow(application, today, row);
  const { id } = application;
  switch (stage) {
    case 'received':
    case 'requested':
      return formRow(application, today, row);
    case 'passed':
      return panelRow(application, settings, row);
    case 'reviewed':
      return application.site.planned
        ? row([{ code: 'site', args: {} }], `review site record ${id} --date … --people … --result 属实`)
        : row([{ code: 'site', args: {} }], `review site plan ${id} --seed …`);
    case 'visited':
      return meetingRow(application, row);
    case 'proposed':
      return row([{ code: 'publicity', args: {} }], `batch publicize --year ${year.year} --url … --evidence …`);
    default:
      return publicRow(year, application, today, row);
  }
}

type Make = (blockers: Blocker[], next: string | null) => Row;

/** A review (Art. 15): papers, the local body's opinion, then the region's decision. */
function reviewRow(application: Application, today: string, row: Make): Row {
  const { id, review } = application;
  const measured = review?.measured;
  if (!measured) {
    const next = `review triennial measure ${id} --body … --kind … --result … --opinion …`;
    return lackingRow(application, today, row) ?? row([{ code: 'measurement', args: {} }], next);
  }
  // Open norms keep nothing back: the local body's opinion answers for them.
  const { unanswered: open } = openOf(application);
  const { result } = measured;
  const against = failing(application) ? 'fails' : '';
  const blockers: Blocker[] = [{ code: 'decision', args: { result, against } }];
  if (open.length > 0)
    blockers.unshift({ code: 'questions', args: { count: open.length, questions: open.join('、') } });
  if (result === 'unqualified') return row(blockers, `review triennial revoke ${id} --document … --reason …`);
  return row(blockers, `review triennial confirm ${id} --document …${against === '' ? '' : ' --reason …'}`);
}

/** Papers asked for, or to be asked for; null where nothing is lacking. */
function lackingRow(application: Application, today: string, row: Make): Row | null {
  const { id, requested, path, kind } = application;
  const lacking = stillLacking(application);
  const coming = awaited(application);
  if (requested && coming.length > 0) {
    const { until } = requested;
    const late = today > until;
    const args = { until, items: coming.join('、') };
    // A review knows no refusal at form review (Art. 15): a person waives, or asks anew.
    const over = kind === 'triennial' ? `review form ${id} --waive ${coming[0]}` : `review form ${id} --refuse`;
    return row(
      [{ code: late ? 'requested-late' : 'requested', args }],
      late ? `${over} --reason …` : `batch receive ${path === null ? '…' : shellWord(path)}`,
    );
  }
  if (lacking.length === 0) return null;
  const items = lacking.map(({ item }) => item);
  return row(
    [{ code: 'lacking', args: { items: items.join('、') } }],
    `review request ${id} ${items.map((item) => `--item ${item}`).join(' ')} --until …`,
  );
}

const formRow = (application: Application, today: string, row: Make): Row =>
  lackingRow(application, today, row) ?? row([{ code: 'form', args: {} }], `review form ${application.id} --pass`);

function panelRow(application: Application, { panelMin }: BoardSettings, row: Make): Row {
  const { id, panel, year } = application;
  const { experts, scores, sheets } = panel;
  if (experts.length < panelMin)
    return row(
      [{ code: 'experts', args: { have: experts.length, need: panelMin } }],
      `review expert draw --year ${year} --seed …`,
    );
  const unissued = experts.filter((expert) => !Object.hasOwn(sheets, expert));
  const unscored = experts.filter((expert) => !Object.hasOwn(scores, expert));
  const waiting = {
    code: 'scores',
    args: { have: experts.length - unscored.length, need: experts.length, experts: unscored.join('、') },
  };
  if (unissued.length > 0 && unscored.length > 0) return row([waiting], `review expert sheet ${id}`);
  if (unscored.length > 0) return row([waiting], 'review expert import …');
  return row([{ code: 'panel', args: {} }], `review expert close ${id}`);
}

function meetingRow(application: Application, row: Make): Row {
  const { id, site, panel } = application;
  const { unmet, unanswered, functions } = standing(application);
  const decline = `review meeting --decline ${id} --reason …`;
  if (site.recorded?.result === 'false') return row([{ code: 'site-false', args: {} }], decline);
  if (unmet.length > 0) return row([{ code: 'gate', args: { clauses: unmet.join('、') } }], decline);
  if (functions.every(({ state }) => state === 'unmet'))
    return row([{ code: 'no-function', args: { clauses: functions.flatMap((one) => one.unmet).join('、') } }], decline);
  if (site.recorded?.result === 'doubtful' && !site.settled)
    return row([{ code: 'site-doubtful', args: {} }], `review site settle ${id} --reason …`);
  const open = [...unanswered, ...functions.filter(({ state }) => state === 'open').flatMap((one) => one.unanswered)];
  const [first] = open;
  if (first !== undefined) {
    const relaxation = application.open.find(({ clause }) => clause === first)?.status === 'relaxable';
    return row(
      [{ code: 'questions', args: { count: open.length, questions: open.join('、') } }],
      `review form ${id} --answer ${first}=${relaxation ? 'relaxed' : 'met'} --reason …`,
    );
  }
  if (panel.closed && !panel.closed.recommended)
    return row([{ code: 'not-recommended', args: { result: panel.closed.result } }], decline);
  return row([{ code: 'meeting', args: {} }], `review meeting --propose ${id}`);
}

function publicRow(year: Year, application: Application, today: string, row: Make): Row {
  const [objection] = openObjections(year, application);
  if (objection) {
    // What bears no real name or states no facts is not taken up (Art. 11 and its practice).
    const { accepted, filed } = objection;
    const next =
      accepted || !filed.realName || !filed.facts
        ? decideObjection(objection.objection, accepted !== null)
        : `objection accept ${objection.objection} --handler …`;
    return row([{ code: 'objection', args: { objection: objection.objection } }], next);
  }
  const { lastDay, recognisableFrom } = application.publicity!.window;
  if (recognisableFrom === null || today < recognisableFrom)
    return row([{ code: 'window', args: { lastDay, from: recognisableFrom ?? '' } }], null);
  return row([{ code: 'recognise', args: {} }], `batch recognize --year ${year.year} --document …`);
}
