import { type PaperKind, paperKinds } from '../../process/life/duties-papers.ts';
import { receivePaper } from '../../process/life/paper.ts';
import { oneOf } from '../choice.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags } from '../round/act.ts';
import { dateFlag, evidenceOf, required } from '../round/required.ts';
import { officeNamed } from './offices.ts';
import { yearFlag } from './watch.ts';

interface Flags extends ActFlags {
  office?: string;
  paper?: string;
  year?: string;
  file?: string;
  date?: string;
}

/** `platform paper`: a yearly report of Art. 17 came in; the file stays where it is, its digest is kept. */
export async function paper(flags: Flags, host: Host): Promise<Exit> {
  const command = 'xjsme platform paper';
  required(flags, { office: '--office', paper: '--paper', year: '--year', file: '--file' }, command, host);
  await oneOf('--paper', flags.paper!, paperKinds, command, host);
  const year = yearFlag(flags.year!, host);
  const date = flags.date === undefined ? null : dateFlag('--date', flags.date, host);
  const file = evidenceOf(flags.file!, host);
  return act(
    host,
    flags,
    async ({ state, setting }) => {
      const office = await officeNamed(state, flags.office!, host);
      const asked = { paper: flags.paper as PaperKind, year, date: date ?? setting.on, file };
      return receivePaper(state, office, asked, setting);
    },
    { next: () => ['due'] },
  );
}
