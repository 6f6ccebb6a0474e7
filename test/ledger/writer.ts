/** `WORKSPACE STREAM COUNT`: writes so many commands of two events each; prints each outcome as a line of JSON. */
import type { Act } from '../../src/process/event.ts';
import { initial } from '../../src/process/state.ts';
import { withLedger } from '../../src/ledger/write.ts';

const [workspace, stream, count] = process.argv.slice(2) as [string, string, string];

const waived = (reason: string): Act => ({
  type: 'material.waived',
  data: { application: '2024-001', received: 'a'.repeat(64), item: '10.1', status: 'missing', reason },
});

const fold = { initial, evolve: () => {} };

async function run(): Promise<void> {
  for (let n = 0; n < Number(count); n++) {
    const name = `${process.pid}-${n}`;
    const outcome = await withLedger(
      { workspace, fold, version: 'test', stream, actor: '王敏', now: () => Date.UTC(2024, 5, 12, 4), wait: 120_000 },
      (book) => ({ acts: [waived(`${name}-a`), waived(`${name}-b`)], on: '2024-06-12', result: book.events }),
    );
    const told = outcome.ok ? { ok: true, name, before: outcome.result, setAside: outcome.setAside } : outcome;
    process.stdout.write(`${JSON.stringify(told)}\n`);
  }
}

void run();
