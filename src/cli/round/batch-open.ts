import { openBatch } from '../../process/batch.ts';
import type { Remark } from '../../process/decision.ts';
import { undoOpening, undoSettlement } from '../../process/undo.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { yearFor } from './lookup.ts';
import { dateFlag, eventFlag, required } from './required.ts';
import { roundWords } from './words.ts';
import { documentNumber } from '../../core/values/documentNumber.ts';

interface OpenFlags extends ActFlags {
  year?: string;
  notice?: string;
  deadline?: string;
}

/** `batch open`: odd years, a deadline in the past, an odd document number are said, not refused. */
export async function open(flags: OpenFlags, host: Host): Promise<Exit> {
  required(flags, { year: '--year', notice: '--notice', deadline: '--deadline' }, 'xjsme batch open', host);
  const { errors } = roundWords(host);
  if (!/^(?:19|20|21)\d{2}$/.test(flags.year!))
    throw new CliError(exit.usage, 'usage/year', put(errors.badYear, { value: flags.year! }));
  const deadline = dateFlag('--deadline', flags.deadline!, host);
  const year = Number(flags.year);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const notice = documentNumber(office.text('--notice', flags.notice));
      const { digest } = await office.calendar();
      const pack = { id: office.pack.id, digest: office.packDigest };
      const decision = openBatch(state, { year, notice: notice.text, deadline, pack, calendar: digest }, setting);
      if (!decision.ok || decision.events.length === 0) return decision;
      const odd: Remark[] = [
        ...(Math.abs(year - Number(setting.today.slice(0, 4))) > 1 ? [{ code: 'open/year', args: { year } }] : []),
        ...(deadline < setting.on ? [{ code: 'open/deadline', args: { deadline, on: setting.on } }] : []),
        ...(notice.usual ? [] : [{ code: 'open/notice', args: { notice: notice.text } }]),
      ];
      return { ...decision, remarks: odd };
    },
    { next: () => ['batch receive …'] },
  );
}

/** `batch undo`: the opening of a round in which nothing has happened, or with `--event` a settlement. */
export async function undoOpen(
  flags: ActFlags & { year?: string; event?: string; reason?: string },
  host: Host,
): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme batch undo', host);
  const event = flags.event === undefined ? null : eventFlag(flags.event, host);
  return act(host, flags, ({ office, state, setting }) => {
    const year = yearFor(state, flags.year, host);
    const reason = office.text('--reason', flags.reason);
    return event === null ? undoOpening(year, reason, setting) : undoSettlement(year, { event, reason }, setting);
  });
}
