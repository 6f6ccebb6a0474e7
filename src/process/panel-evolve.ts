import { touch } from './touch.ts';
import type { EventOf } from './event.ts';
import { doneBy, entry, yearOf } from './find.ts';
import { touchUnless } from './merged.ts';
import { poolLoaded } from './pool.ts';
import { isRepeated } from './scores.ts';
import type { Application, State } from './state.ts';

/** Whether a draw was decided on another panel than the one that sits. */
const drawnElsewhere = (
  { panel }: Application,
  { kept, replaced }: { kept: readonly { expert: string }[]; replaced: readonly string[] },
): boolean => {
  const known = [...kept.map(({ expert }) => expert), ...replaced];
  return known.length !== panel.experts.length || known.some((expert) => !panel.experts.includes(expert));
};

/** Of a draw that contradicts what stands only the part that does not is in force. */
function drawn(state: State, event: EventOf<'panel.drawn'>, forced = false): void {
  const { data } = event;
  const draws = data.draws.filter((draw) => {
    let took = false;
    touchUnless(drawnElsewhere, state, event, draw, forced, ({ panel }) => {
      took = true;
      const experts = [...draw.kept.map(({ expert }) => expert), ...draw.chosen];
      panel.experts = experts.filter((expert) => !Object.hasOwn(panel.recused, expert));
      for (const expert of draw.replaced) delete panel.sheets[expert];
    });
    return took;
  });
  if (draws.length > 0) yearOf(state, data.year).drawn.push(Object.assign({}, data, { draws }, doneBy(event)));
}

function assigned(state: State, event: EventOf<'panel.assigned'>, forced = false): void {
  touch(state, event, event.data, forced, ({ panel }) => {
    const added = event.data.experts.filter((expert) => !Object.hasOwn(panel.recused, expert));
    panel.experts = [...new Set([...panel.experts, ...added])];
  });
}

function recused(state: State, event: EventOf<'expert.recused'>, forced = false): void {
  const { expert, kind, role, reason } = event.data;
  touch(state, event, event.data, forced, ({ panel }) => {
    if (Object.hasOwn(panel.recused, expert)) return;
    panel.recused[expert] = { kind, role, reason, ...doneBy(event) };
    panel.experts = panel.experts.filter((one) => one !== expert);
  });
}

function issued(state: State, event: EventOf<'sheet.issued'>, forced = false): void {
  const { expert, sheet } = event.data;
  touch(state, event, event.data, forced, ({ panel }) => {
    panel.sheets[expert] = sheet;
  });
}

function scored(state: State, event: EventOf<'score.recorded'>, forced = false): void {
  const { expert, items, total, recommend, opinion, sheet } = event.data;
  const overlooks = (application: Application, data: typeof event.data): boolean =>
    (entry(application.panel.scores, expert)?.event ?? null) !== data.replaces && !isRepeated(application, data);
  touchUnless(overlooks, state, event, event.data, forced, (application) => {
    const { scores } = application.panel;
    const known = entry(scores, expert);
    // Both workspaces imported the same sheet.
    if (known && isRepeated(application, event.data)) return;
    const changes = known ? known.changes + 1 : 0;
    const { hash, actor, on } = event;
    scores[expert] = { event: hash, actor, on, items, total, recommend, opinion, sheet, changes };
  });
}

function closed(state: State, event: EventOf<'panel.closed'>, forced = false): void {
  touch(state, event, event.data, forced, ({ panel }) => {
    panel.closed = Object.assign({}, event.data, doneBy(event));
  });
}

/** Effects of the pool and of the expert review. */
export const evolvePanel = {
  'pool.loaded': poolLoaded,
  'panel.drawn': drawn,
  'panel.assigned': assigned,
  'expert.recused': recused,
  'sheet.issued': issued,
  'score.recorded': scored,
  'panel.closed': closed,
};
