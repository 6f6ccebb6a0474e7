import { rowOf } from '../../process/board.ts';
import { applicationDocument, applicationText } from '../../report/application.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { applicationFor } from './lookup.ts';
import { officeOf } from './office.ts';
import { asOfFlag } from './required.ts';
import { changeLines, versionsOf } from './versions.ts';

interface Flags {
  asOf?: string;
  json?: boolean;
}

/** `batch show`: one application, its open questions, who decided what, and each version beside the one before. */
export async function show(id: string, flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const { year, application } = await applicationFor(await office.read(asOf), id, host);
  const row = rowOf(year, application, asOf ?? todayInShanghai(host), { panelMin: office.pack.settings['panel.min'] });
  const versions =
    application.version > 1 ? versionsOf(office, application.received).slice(0, application.version - 1) : [];
  if (flags.json) {
    const document = applicationDocument(year, row, host.lang);
    await host.out(json({ schema: 'xjsme/application/1', ...document, versions }));
  } else {
    const changes = versions.flatMap((one) => changeLines(id, one, host));
    await host.out(applicationText(year, row, host.lang, host.width) + changes.map((line) => `${line}\n`).join(''));
  }
  return exit.done;
}
