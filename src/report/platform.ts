import { dutyWords as en } from '../i18n/en/life-duties.ts';
import { deskWords as deskEn } from '../i18n/en/round-desk.ts';
import { fill } from '../i18n/fill.ts';
import { dutyWords as zh } from '../i18n/zh/life-duties.ts';
import { deskWords as deskZh } from '../i18n/zh/round-desk.ts';
import type { Clock } from '../process/life/clock.ts';
import { openCancellation } from '../process/life/life.ts';
import type { Life } from '../process/life/state.ts';
import { platformStatus } from '../process/platforms.ts';
import type { Platform } from '../process/state.ts';
import { functionNames } from './application.ts';
import { paragraph } from './board.ts';
import { clean } from './clean.ts';
import { aside, clauses, listed } from './marks.ts';

type Lang = 'zh' | 'en';

/** A platform as it stands on a day, with what is on record of it. */
export interface Shown {
  platform: Platform;
  life: Life;
  clock: Clock;
  /** Of the office that supervises it. */
  officeName: string;
  day: string;
}

const wordsOf = (lang: Lang) => (lang === 'en' ? { ...en, desk: deskEn.platform } : { ...zh, desk: deskZh.platform });

/** How many records of each kind there are. */
const countsOf = (life: Life) => ({
  summaries: Object.keys(life.summaries).length,
  reports: life.reports.length,
  inspections: life.inspections.length,
  complaints: life.complaints.length,
  verified: life.complaints.filter(({ closed }) => closed?.result === 'verified').length,
  penalties: life.penalties.length,
  activities: life.activities.length,
  changes: life.changes.length,
  reviews: life.reviews.filter((one) => !one.void).length,
});

/** `xjsme platform show --json`. */
export function platformDocument({ platform, life, clock, officeName, day }: Shown): object {
  const open = openCancellation(life);
  return {
    schema: 'xjsme/platform/1',
    asOf: day,
    ...platform,
    status: platformStatus(platform, day),
    officeName,
    clock,
    cancellation: open && {
      ground: open.ground,
      reason: open.proposed.reason,
      proposed: open.proposed.on,
      notified: open.notified?.date ?? null,
      until: open.notified?.until ?? null,
      heard: open.heard?.date ?? null,
      event: open.proposed.event,
    },
    counts: countsOf(life),
  };
}

/** The clock line by line: what is due when, and the act behind it. */
function clockLines(clock: Clock, lang: Lang): string[] {
  const { clocks, behind } = wordsOf(lang).show;
  const line = (text: string, date: string, one: { event: string; document: string | null }, args = {}): string => {
    const by = fill(behind, { event: one.event.slice(0, 8), document: clean(one.document ?? '') });
    return fill(text, { date, ...args }) + aside(by, lang);
  };
  const { validity, summary, review, report } = clock;
  return [
    line(clocks.validity, validity.until, validity),
    ...(summary ? [line(clocks.summary, summary.due, summary, { year: summary.year })] : []),
    ...(report ? [line(clocks.report, report.due, report, { year: report.year })] : []),
    ...(review ? [line(clocks.review, review.due, review, { year: review.year, filed: review.filed ?? '' })] : []),
  ];
}

/** `xjsme platform show`. */
export function platformText(shown: Shown, lang: Lang, width: number): string {
  const { platform, life, clock, officeName, day } = shown;
  const { show: words, desk, watch } = wordsOf(lang);
  const { operator, review, rectify, ended, terms } = platform;
  const open = openCancellation(life);
  const counts = Object.entries(countsOf(life)).filter(([, count]) => count > 0);
  const said = (head: string, text: string | null): [string, string][] => (text === null ? [] : [[head, text]]);
  const over = ended !== null && day >= ended.on;
  const rows: [string, string][] = [
    [desk.name, platform.platform],
    [desk.operator, [operator.name, operator.creditCode ?? ''].join(' ').trim()],
    [desk.functions, functionNames(platform.functions, lang)],
    [words.office, officeName],
    [desk.document, platform.document],
    [desk.validity, `${platform.validFrom}–${platform.validUntil}`],
    ...(terms.length > 1
      ? said(
          words.terms,
          clauses(
            terms.map(({ from, until, document }) => fill(words.term, { from, until, document })),
            lang,
          ),
        )
      : []),
    [desk.status, desk.statuses[platformStatus(platform, day)]],
    [desk.application, platform.application],
    ...said(words.review, review && fill(words.reviewing, { application: review.application, on: review.on })),
    ...said(words.rectify, rectify && fill(words.rectifying, { until: rectify.until, matters: rectify.matters })),
    ...said(
      words.cancellation,
      open && fill(words.cancelling, { ground: open.ground, on: open.proposed.on }, { ground: watch.terms.ground }),
    ),
    ...said(
      words.ended,
      ended &&
        fill(words.ending, {
          on: ended.on,
          why: desk.statuses[ended.why],
          article: ended.article,
          document: ended.document ?? '',
        }),
    ),
    ...(counts.length === 0
      ? []
      : said(
          words.records,
          listed(
            counts.map(([key, n]) => `${words.counts[key as keyof typeof words.counts]} ${n}`),
            lang,
          ),
        )),
  ];
  const lines = rows.flatMap(([head, text]) => paragraph(head, clean(text), width, 14));
  const dates = over ? [words.noClock] : clockLines(clock, lang);
  const told = dates.flatMap((text, i) => paragraph(i === 0 ? words.clock : '', text, width, 14));
  return [platform.number, ...lines, ...told].map((line) => `${line}\n`).join('');
}
