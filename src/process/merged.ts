import { clash, touch } from './touch.ts';
import type { EventOf } from './event.ts';
import { applicationOf, yearOf } from './find.ts';
import { mayHappen, type OnApplication } from './stage.ts';
import type { Application, State } from './state.ts';

/** Takes effect unless it overlooks what stands: two workspaces that merged both acted. Then a person keeps one. */
export function touchUnless<T extends OnApplication, N extends { application: string; received: string }>(
  overlooks: (application: Application, named: N) => boolean,
  state: State,
  event: EventOf<T>,
  named: N,
  forced: boolean,
  apply: (application: Application) => void,
): void {
  const application = applicationOf(state, named.application, named.received);
  if (application && !forced && mayHappen(event.type, application) && overlooks(application, named)) {
    clash(yearOf(state, application.year), application, event);
    return;
  }
  touch(state, event, named, forced, apply);
}
