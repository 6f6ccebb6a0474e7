import { dirname } from 'node:path';
import { Command } from 'commander';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { withExample } from '../program.ts';
import { wordsOf as cliWords } from '../words.ts';
import type { LedgerProbe } from '../workspace/ledger-look.ts';
import { wordsOf } from '../workspace/words.ts';

/** Every line of the ledger, verified. */
const verified: LedgerProbe = async (dir) => {
  const { verifyLedger } = await import('../../ledger/verify.ts');
  const { sound, events, damages, torn } = await verifyLedger(dirname(dir));
  return {
    ok: sound,
    events,
    damages: damages.map(({ code, at }) => ({ code, file: at.file, line: at.line ?? 0 })),
    torn: torn.map(({ file, line }) => ({ file, line })),
  };
};

export function command(host: Host, done: (code: Exit) => void, probe: LedgerProbe = verified): Command {
  const doctor = new Command('doctor')
    .description(cliWords(host).describe.doctor!)
    .option('--json', wordsOf(host).init.json)
    .action(async (flags: { json?: boolean }) => done(await run(flags, host, probe)));
  return withExample(doctor, host, 'xjsme doctor', 'xjsme doctor --json');
}

async function run(flags: { json?: boolean }, host: Host, probe: LedgerProbe): Promise<Exit> {
  const { diagnose } = await import('../workspace/diagnosis.ts');
  const document = await diagnose(host, probe);
  if (flags.json) {
    const { jsonText } = await import('../../report/clean.ts');
    await host.out(`${jsonText(document, 2)}\n`);
  } else {
    const { doctorText } = await import('../workspace/doctor-text.ts');
    await host.out(doctorText(document, wordsOf(host), host.width));
  }
  const state = document.ledger?.state;
  if (state !== 'damaged' && state !== 'unverified') return exit.done;
  if (flags.json) {
    const { reportError } = await import('../errors.ts');
    const code = document.ledger!.damages[0]?.code ?? 'ledger/unverified';
    reportError(new CliError(exit.ledger, code, wordsOf(host).doctor.ends[state]), host, ['--json']);
  }
  return exit.ledger;
}
