import { fill } from '../../i18n/fill.ts';
import type { Refusal } from '../../process/decision.ts';
import { actText } from '../../report/acts.ts';
import { commandText } from '../../report/board.ts';
import { clean, jsonText } from '../../report/clean.ts';
import { refusalText } from '../../report/refusal.ts';
import { remarkText } from '../../report/remark.ts';
import { CliError, type Host } from '../host.ts';
import type { Made } from './office.ts';
import { roundWords } from './words.ts';

/** A refusal of the process as the command line's own. */
export function refusalError(refusal: Refusal, host: Host): CliError {
  const { message, hint } = refusalText(refusal, host.lang);
  const next = refusal.next === undefined ? undefined : commandText(refusal.next);
  return new CliError(refusal.exit, `refused/${refusal.code}`, message, hint, undefined, [], next);
}

export interface Told {
  made: Made;
  /** What was done beside the ledger, one line each. */
  more: readonly string[];
  next: readonly string[];
  dryRun: boolean;
}

/** Ends every act: what changed (stdout), what is worth knowing (stderr), what to do next. */
export async function tell({ made, more, next, dryRun }: Told, host: Host, asJson: boolean): Promise<void> {
  const { events, decision } = made;
  const remarks = decision.remarks ?? [];
  if (asJson) {
    const document = {
      schema: 'xjsme/act/1',
      dryRun,
      changed: events.length > 0,
      events: events.map(({ hash, type, on, actor, data }) => {
        return {
          hash: dryRun ? null : hash,
          type,
          on,
          actor,
          data,
          message: actText({ type, data } as never, host.lang),
        };
      }),
      remarks: remarks.map((one) => ({ code: one.code, message: remarkText(one, host.lang) })),
      more: more.map(clean),
      next: next.map(commandText),
    };
    await host.out(`${jsonText(document, 2)}\n`);
    return;
  }
  const words = roundWords(host);
  for (const remark of remarks) host.err(`${words.remark}${remarkText(remark, host.lang)}\n`);
  const lines = events.map((event) => actText(event, host.lang));
  if (lines.length === 0) lines.push(words.unchanged);
  else if (dryRun) lines.unshift(words.dryRun);
  else {
    const [{ on, actor }] = events as [(typeof events)[number]];
    lines.push(fill(words.recorded, { count: events.length, on, actor: clean(actor) }));
  }
  lines.push(...more.map(clean), ...next.map((one) => `→ ${commandText(clean(one))}`));
  await host.out(`${lines.join('\n')}\n`);
}
