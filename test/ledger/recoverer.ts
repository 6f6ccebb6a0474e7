/** `WORKSPACE`: recovers a ledger; prints the outcome as JSON. */
import { recoverLedger } from '../../src/ledger/recover.ts';

void recoverLedger(process.argv[2]!).then((outcome) => process.stdout.write(`${JSON.stringify(outcome)}\n`));
