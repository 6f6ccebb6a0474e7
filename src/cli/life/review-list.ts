import { resolveRegion } from '../../core/regions/resolve.ts';
import { nameKey } from '../../core/values/text.ts';
import { type DueReview, dueReviews } from '../../process/life/due-reviews.ts';
import { officeKey } from '../../process/life/office.ts';
import { blockerText, boardWords, commandText, paragraph } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { clauses } from '../../report/marks.ts';
import { didYouMean } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { keeping, type ListFlags } from '../round/fields.ts';
import { officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { officeName } from './review-for.ts';
import { reviewWords } from './review-words.ts';

interface Flags extends ListFlags {
  year?: string;
  by?: string;
}

/** `--year` as a number; without it the year of a day. */
export function yearFlag(value: string | undefined, day: string, host: Host): number {
  const text = value ?? day.slice(0, 4);
  if (/^(?:19|20|21)\d\d$/.test(text)) return Number(text);
  throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value: text }));
}

/** Those that an office measures; it goes by its name, or by its region. Throws a CliError (exit 2) where it measures none. */
async function measuredBy(all: readonly DueReview[], by: string, host: Host): Promise<readonly DueReview[]> {
  const region = resolveRegion(by)?.code;
  const found = all.filter(
    ({ office }) => officeKey(office) === region || nameKey(officeName(office, host)) === nameKey(by),
  );
  if (found.length > 0 || all.length === 0) return found;
  const known = [...new Set(all.map(({ office }) => officeName(office, host)))];
  const { noOffice } = reviewWords(host);
  throw new CliError(exit.usage, 'usage/office', put(noOffice, { name: clean(by) }), await didYouMean(by, known, host));
}

const documentOf = (one: DueReview, lang: Host['lang']): object => {
  const { platform, status, overdue, term, office, reminded, filed, next } = one;
  return {
    number: platform.number,
    platform: platform.platform,
    operator: platform.operator.name,
    office,
    validUntil: platform.validUntil,
    status,
    overdue,
    term,
    reminded: reminded && { event: reminded.event, on: reminded.on, due: reminded.due },
    filed: filed && { year: filed.year, application: filed.application, stage: filed.stage },
    blockers: (filed?.blockers ?? []).map((b) => ({ code: b.code, args: b.args, message: blockerText(b, lang) })),
    next: commandText(next),
  };
};

function linesOf(one: DueReview, host: Host): string[] {
  const words = reviewWords(host);
  const { platform, overdue, term, office, reminded, filed, next } = one;
  const { lang, width } = host;
  const line = (text: string): string[] => paragraph('', text, width, 12);
  const ends = put(words.until, { until: platform.validUntil, document: clean(term.document) });
  const stage = filed
    ? put(words.filed, { application: filed.application, stage: boardWords(lang).stages[filed.stage] })
    : words.notFiled;
  const told = reminded ? put(words.reminded, { on: reminded.on, due: reminded.due }) : words.notReminded;
  const blockers = (filed?.blockers ?? []).map((b) => blockerText(b, lang));
  return [
    ...paragraph(platform.number, clean(platform.platform), width, 12),
    ...line(clauses([ends, ...(overdue ? [words.overdue] : [])], lang)),
    ...line(clauses([put(words.measuredBy, { office: clean(officeName(office, host)) }), stage, told], lang)),
    ...(blockers.length > 0 ? line(clauses(blockers, lang)) : []),
    ...line(`→ ${commandText(clean(next))}`),
  ];
}

/** `review triennial`: whose review is due, why, by whom it is measured, where it stands, what to run next. */
export async function list(flags: Flags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'review triennial', host);
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const year = yearFlag(flags.year, day, host);
  const all = dueReviews(await office.read(asOf), year, day, { panelMin: office.pack.settings['panel.min'] });
  const found = flags.by === undefined ? all : await measuredBy(all, flags.by, host);
  const words = reviewWords(host);
  if (flags.json) {
    const reviews = keep(found.map((one) => documentOf(one, host.lang)));
    await host.out(json({ schema: 'xjsme/review-triennial/1', asOf: day, year, reviews }));
  } else if (found.length === 0) await host.out(`${put(words.nobody, { year })}\n`);
  else {
    const overdue = found.filter((one) => one.overdue).length;
    const lines = [
      put(words.heading, { year, count: found.length, overdue }),
      ...found.flatMap((o) => linesOf(o, host)),
    ];
    await host.out(`${lines.join('\n')}\n`);
  }
  return exit.done;
}
