/** Opens a ledger: `WORKSPACE` verifies and folds all of it, `WORKSPACE cached` as a command would. */
import { openBook } from '../../src/ledger/book.ts';
import { yearOf } from '../../src/process/find.ts';
import { initial } from '../../src/process/state.ts';

const [workspace, cached] = process.argv.slice(2) as [string, string?];
const fold = {
  initial,
  /** Cheap, but of the kind a true fold is: looks up the round, then the application, and notes what was done. */
  evolve(state: ReturnType<typeof initial>, event: { hash: string; type: string; on: string; data: unknown }): void {
    const { year, received, application } = event.data as { year?: number; received?: string; application?: string };
    const round = yearOf(state, year ?? Number(application!.slice(0, 4)));
    round.lastOn = event.on;
    if (event.type === 'application.received') {
      round.contradictions.set(event.hash, { key: event.type, kind: 'event', between: [], names: [], settled: null });
    } else if (received !== undefined) round.contradictions.get(received)?.names.push(event.type);
  },
};
const book = openBook({ workspace, fold, version: 'bench', full: cached === undefined });
if (!book.ok) throw new Error(JSON.stringify(book.damages.found[0]));
if (cached !== undefined && !book.state.years.get(2024)) throw new Error('no round');
