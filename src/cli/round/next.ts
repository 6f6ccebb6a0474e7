import { named } from '../../process/find.ts';
import { rowOf } from '../../process/board.ts';
import type { Desk } from './act.ts';

/** What to run next for an application after an act; as of the act's own date, since an old round may be entered later. */
export const nextFor =
  (...ids: readonly string[]) =>
  ({ state, setting, office }: Desk): readonly string[] => {
    const settings = { panelMin: office.pack.settings['panel.min'] };
    const lines = ids.flatMap((id) => {
      const year = state.years.get(Number(id.slice(0, 4)));
      const [application] = year ? named(year, id) : [];
      const next = year && application ? rowOf(year, application, setting.on, settings).next : null;
      return next === null ? [] : [next];
    });
    return [...new Set(lines)].slice(0, 3);
  };
