import { boardOf } from '../../process/board.ts';
import { running } from '../../process/in-brief.ts';
import { isOver } from '../../process/stage.ts';
import { blockerText, commandText, paragraph } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { clauses, listed } from '../../report/marks.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { keeping, type ListFlags } from './fields.ts';
import { officeOf } from './office.ts';
import { asOfFlag } from './required.ts';
import { roundWords } from './words.ts';

/** `xjsme next`: what to run next, application by application, oldest round first. */
export async function next(flags: ListFlags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'next', host);
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const state = await office.read(asOf);
  const day = asOf ?? todayInShanghai(host);
  const settings = { panelMin: office.pack.settings['panel.min'] };
  const rows = running(state.years)
    .flatMap((year) => boardOf(state.years.get(year)!, day, settings))
    .filter(({ application }) => !isOver(application));
  const grouped = new Map<string, string[]>();
  for (const { application, next: command } of rows)
    if (command !== null) grouped.set(command, [...(grouped.get(command) ?? []), application.id]);
  const { desk: words } = roundWords(host);
  if (flags.json) {
    const steps = rows.map(({ application, stage, blockers, next: command }) => ({
      id: application.id,
      platform: application.platform,
      stage,
      blockers: blockers.map((one) => ({ code: one.code, args: one.args, message: blockerText(one, host.lang) })),
      next: command === null ? null : commandText(command),
    }));
    await host.out(json({ schema: 'xjsme/next/1', asOf: day, steps: keep(steps) }));
  } else if (rows.length === 0) await host.out(`${words.nothing}\n`);
  else {
    const lines = [...grouped].flatMap(([command, ids]) => [
      ...paragraph('→', commandText(clean(command)), host.width, 3),
      ...paragraph('', listed(ids, host.lang), host.width, 3),
    ]);
    const waiting = rows.filter(({ next: command }) => command === null);
    for (const { application, blockers } of waiting)
      lines.push(
        ...paragraph(
          application.id,
          clauses(
            blockers.map((one) => blockerText(one, host.lang)),
            host.lang,
          ),
          host.width,
          10,
        ),
      );
    await host.out(`${lines.join('\n')}\n`);
  }
  return exit.done;
}
