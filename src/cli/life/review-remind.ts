import { join, relative, resolve } from 'node:path';
import { compose } from '../../export/official/compose.ts';
import { longDate, type OfficialDocument } from '../../export/official/document.ts';
import { officialDocx } from '../../export/official/docx.ts';
import { officialMarkdown } from '../../export/official/markdown.ts';
import type { Template } from '../../export/official/template.ts';
import type { LedgerEvent } from '../../process/event.ts';
import { measuringOffice } from '../../process/life/office.ts';
import { threeYears } from '../../process/life/figures.ts';
import { remind, reminderOf } from '../../process/life/remind.ts';
import type { Reminder as Issued } from '../../process/life/state.ts';
import type { Platform } from '../../process/state.ts';
import { listed } from '../../report/marks.ts';
import type { Exit, Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from '../round/act.ts';
import { writeFileWhole } from '../round/files.ts';
import { platformFor } from '../round/platform.ts';
import { required } from '../round/required.ts';
import { cleanFacts, commonFields } from '../notice/notice.ts';
import { templateFor } from '../notice/templates.ts';
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
  let template: Template;
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      // A template with mistakes is refused before anything is on record.
      ({ template } = await templateFor('reminder', office.templates, host));
      const named: Platform[] = [];
      for (const number of new Set(numbers)) named.push(await platformFor(state, number, host));
      const decision = remind(state, { year, platforms: named.length > 0 ? named : null }, setting);
      reminded = decision.reminded ?? [];
      return decision;
    },
    {
      after: (desk) => writeReminders(desk, { year, reminded, template }, flags.out),
      next: () => [`review triennial --year ${year}`],
    },
  );
}

async function writeReminders(
  desk: Desk,
  { year, reminded, template }: { year: number; reminded: readonly Platform[]; template: Template },
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
    const paper = paperOf(desk, template, platform, one, event);
    const base = join(dir, put(words.file, { number: platform.number }));
    writeFileWhole(`${base}.md`, officialMarkdown(paper), host);
    writeFileWhole(`${base}.docx`, await officialDocx(paper), host);
    files.push(`${base}.md`, `${base}.docx`);
  }
  const shown = files.map((file) => relative(host.cwd, file));
  return files.length === 0 ? [] : [put(words.written, { files: listed(shown, host.lang) })];
}

/** The reminder (Art. 15). Its checkpoint is that of the event that issued it, so that it can be written again byte for byte. */
function paperOf(
  { office, state }: Desk,
  template: Template,
  platform: Platform,
  issued: Issued,
  event: LedgerEvent,
): OfficialDocument {
  const { number, operator, terms } = platform;
  const [first, , last] = threeYears(issued.year);
  const overdue = issued.validUntil < event.on;
  const fields = {
    ...commonFields(office, event),
    number,
    platform: platform.platform,
    operator: operator.name,
    document: platform.document,
    from: longDate(terms.at(-1)!.from),
    until: longDate(issued.validUntil),
    notice: state.years.get(issued.year)?.opened?.notice ?? '',
    first: String(first),
    last: String(last),
    office: officeName(measuringOffice(platform), { lang: 'zh' }),
    due: longDate(issued.due),
    overdue: overdue ? '1' : '',
    running: overdue ? '' : '1',
  };
  return compose(template, cleanFacts({ fields, rows: {} }), null);
}
