import { fill } from '../../i18n/fill.ts';
import type { Refusal } from '../../process/decision.ts';
import { actText } from '../../report/acts.ts';
import { commandText, paragraph } from '../../report/board.ts';
import { clean, jsonText } from '../../report/clean.ts';
import { refusalText } from '../../report/refusal.ts';
import { remarkText } from '../../report/remark.ts';
import { wrap } from '../../report/width.ts';
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
  made: Pick<Made, 'decision' | 'events'>;
  /** What was done beside the ledger, one line each. */
  more: readonly string[];
  next: readonly string[];
  dryRun: boolean;
  /** What was said on the way, for scripts. */
  warnings: readonly string[];
}

/** Lines of at most the terminal's width; what goes on is set in a little, deeper than its own first line. */
export function hanging(text: string, width: number): string[] {
  const own = /^ */.exec(text)![0].length;
  const [first, ...rest] = wrap(text, width);
  if (rest.length === 0) return [text];
  const others = wrap(text.slice(first!.length).trimStart(), width - own - 2);
  return [first!, ...others.map((line) => `${' '.repeat(own + 2)}${line}`)];
}

/** Ends every act: what changed (stdout), what is worth knowing (stderr), what to do next. */
export async function tell({ made, more, next, dryRun, warnings }: Told, host: Host, asJson: boolean): Promise<void> {
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
      warnings: warnings.map(clean),
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
  lines.push(...more.map(clean));
  const told = [
    ...lines.flatMap((line) => hanging(line, host.width)),
    ...next.flatMap((one) => paragraph('→', commandText(clean(one)), host.width, 2)),
  ];
  await host.out(`${told.join('\n')}\n`);
}
