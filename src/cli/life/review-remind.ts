import { join, relative, resolve } from 'node:path';
import { reminderDocx } from '../../export/reminder/docx.ts';
import { reminderMarkdown } from '../../export/reminder/markdown.ts';
import type { Reminder } from '../../export/reminder/reminder.ts';
import { checkpointOf } from '../../ledger/checkpoint.ts';
import type { LedgerEvent } from '../../process/event.ts';
import { measuringOffice } from '../../process/life/office.ts';
import { threeYears } from '../../process/life/figures.ts';
import { remind, reminderOf } from '../../process/life/remind.ts';
import type { Reminder as Issued } from '../../process/life/state.ts';
import type { Platform } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { listed } from '../../report/marks.ts';
import type { Exit, Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from '../round/act.ts';
import { writeFileWhole } from '../round/files.ts';
import { platformFor } from '../round/platform.ts';
import { required } from '../round/required.ts';
import { officeName } from './review-for.ts';
import { yearFlag } from './review-list.ts';
import { reviewWords } from './review-words.ts';

interface Flags extends ActFlags {
  year?: string;
  out?: string;
}

/** `review triennial remind`: records each reminder and writes it; repeating it writes the same papers again. */
export async function sendReminders(numbers: readonly string[], flags: Flags, host: Host): Promise<Exit> {
  required(flags, { year: '--year' }, 'xjsme review triennial remind', host);
  const year = yearFlag(flags.year, '', host);
  let reminded: readonly Platform[] = [];
  return act(
    host,
    flags,
    async ({ state, setting }) => {
      const named: Platform[] = [];
      for (const number of new Set(numbers)) named.push(await platformFor(state, number, host));
      const decision = remind(state, { year, platforms: named.length > 0 ? named : null }, setting);
      reminded = decision.reminded ?? [];
      return decision;
    },
    {
      after: (desk) => writeReminders(desk, year, reminded, flags.out),
      next: () => [`review triennial --year ${year}`],
    },
  );
}

async function writeReminders(
  desk: Desk,
  year: number,
  reminded: readonly Platform[],
  out: string | undefined,
): Promise<readonly string[]> {
  const { office, state, setting } = desk;
  const { host } = office;
  const { reminder: words } = reviewWords(host);
  const dir = resolve(host.cwd, out ?? join(office.root, put(words.folder, { year })));
  const issued = new Map(
    reminded.flatMap((platform): [string, [Platform, Issued]][] => {
      const one = reminderOf(state, platform, year, setting.on);
      return one ? [[one.event, [platform, one]]] : [];
    }),
  );
  const files: string[] = [];
  for (const { event } of office.history(({ hash }) => issued.has(hash))) {
    const [platform, one] = issued.get(event.hash)!;
    const paper = paperOf(desk, platform, one, event);
    const base = join(dir, put(words.file, { number: platform.number }));
    writeFileWhole(`${base}.md`, reminderMarkdown(paper, host.lang), host);
    writeFileWhole(`${base}.docx`, await reminderDocx(paper, host.lang), host);
    files.push(`${base}.md`, `${base}.docx`);
  }
  const shown = files.map((file) => relative(host.cwd, file));
  return files.length === 0 ? [] : [put(words.written, { files: listed(shown, host.lang) })];
}

/** The checkpoint is that of the event that issued it, so that the paper can be written again byte for byte. */
function paperOf({ office, state }: Desk, platform: Platform, issued: Issued, event: LedgerEvent): Reminder {
  const { number, operator, terms } = platform;
  const [first, , last] = threeYears(issued.year);
  const heads = { ...event.seen, [event.stream]: { hash: event.hash, seq: event.seq } };
  return {
    number,
    platform: clean(platform.platform),
    operator: clean(operator.name),
    document: clean(platform.document),
    from: terms.at(-1)!.from,
    until: issued.validUntil,
    basis: office.pack.document,
    notice: state.years.get(issued.year)?.opened?.notice ?? null,
    first,
    last,
    office: officeName(measuringOffice(platform), office.host),
    due: issued.due,
    overdue: issued.validUntil < event.on,
    issuer: office.office,
    on: event.on,
    checkpoint: checkpointOf(Object.entries(heads)).digest,
  };
}
