/** Opens a ledger: `WORKSPACE` verifies and folds all of it, `WORKSPACE cached` as a command would. */
import { openBook } from '../../src/ledger/book.ts';
import { evolve } from '../../src/process/evolve.ts';
import { initial } from '../../src/process/state.ts';

const [workspace, cached] = process.argv.slice(2) as [string, string?];
const book = openBook({ workspace, fold: { initial, evolve }, version: 'bench', full: cached === undefined });
if (!book.ok) throw new Error(JSON.stringify(book.damages.found[0]));
const round = book.state.years.get(2024);
if (!round?.opened || round.contradictions.size > 0) throw new Error('no sound round');
