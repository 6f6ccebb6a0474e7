import type { Annex3, AnnexLine } from '../../export/annex3/form.ts';
import { fill } from '../../i18n/fill.ts';
import type { Review } from '../../process/life/state.ts';
import { type Annex, figureOf, inYear, recordLine } from './annex-lines.ts';
import { put } from '../words.ts';
import { reviewWords } from './review-words.ts';

/** What is said after a comma, if it is there. */
const named = (text: string | null, comma: string): string => (text === null ? '' : comma + text);

const listedOr = (parts: readonly string[], none: string): string => (parts.length > 0 ? parts.join('\n') : none);

/** Block one: figures of the operator, and changes on record; what the ledger does not know is left to fill in. */
export function changeLines(annex: Annex): AnnexLine[] {
  const { annex3: words } = reviewWords(annex.host);
  const empty = (label: string): AnnexLine => recordLine(label, annex, () => null);
  const changes = recordLine(words.change, annex, (year) =>
    listedOr(
      annex.life.changes
        .filter(inYear(year))
        .map(({ date, what, from, to }) => fill(words.changed, { date, from: from ?? '', to, what: words.what[what] })),
      words.none,
    ),
  );
  const [assets, staff] = [figureOf('totalAssets', annex), figureOf('staff', annex)];
  return [assets, empty(words.premises), staff, empty(words.principal), changes, empty(words.restructured)];
}

/** Block three: complaints of each year, and what inspections found (Art. 17). */
export function qualityLines(annex: Annex): AnnexLine[] {
  const { annex3: words } = reviewWords(annex.host);
  const { complaints, inspections } = annex.life;
  return [
    recordLine(words.complaints, annex, (year) => {
      const own = complaints.filter(inYear(year));
      const verified = own.filter(({ closed }) => closed?.result === 'verified').length;
      return fill(words.complaintCount, { count: own.length, verified });
    }),
    recordLine(words.inspected, annex, (year) => {
      const own = inspections.filter((one) => one.year === year);
      return own.length === 0 ? null : own.map(({ quality }) => words.quality[quality]).join('\n');
    }),
    recordLine(words.satisfied, annex, (year) => {
      const own = inspections.flatMap((one) => (one.year === year && one.satisfaction ? [one.satisfaction] : []));
      return own.length === 0 ? null : own.map((one) => fill(words.satisfiedText, one)).join('\n');
    }),
  ];
}

/** Block four: fees as inspected; whether they are posted and the discount given is for a person to say. */
export function feeLines(annex: Annex): AnnexLine[] {
  const { annex3: words } = reviewWords(annex.host);
  return [
    recordLine(words.feesInspected, annex, (year) => {
      const own = annex.life.inspections.filter((one) => one.year === year);
      return own.length === 0 ? null : own.map(({ fees }) => words.feeWords[fees]).join('\n');
    }),
    recordLine(words.tariff, annex, () => null),
    recordLine(words.discount, annex, () => null),
    figureOf('publicShare', annex),
  ];
}

/** Block five: summaries (Art. 14), information and events (Art. 16), tasks and public-benefit services. */
export function dutyLines(annex: Annex): AnnexLine[] {
  const { annex3: words } = reviewWords(annex.host);
  const { summaries, reports, activities } = annex.life;
  const of = (kind: string, year: number) => activities.filter((one) => one.kind === kind).filter(inYear(year));
  return [
    recordLine(words.summary, annex, (year) => {
      const one = summaries[year];
      return one ? fill(words.summaryDone, { date: one.date }) : words.summaryMissing;
    }),
    recordLine(words.reports, annex, (year) => reports.filter(inYear(year)).length),
    recordLine(words.events, annex, (year) => {
      const own = of('authority-event', year);
      const attended = own.filter(({ participation }) => participation === 'attended').length;
      return `${attended}/${own.length}`;
    }),
    recordLine(words.tasks, annex, (year) => of('government-task', year).length),
    recordLine(words.benefit, annex, (year) => of('public-benefit', year).length),
  ];
}

/** Block six: penalties and verified complaints of the three years (Art. 16(1), (2), (4)). */
export function adverseLines(annex: Annex): string[] {
  const { annex3: words } = reviewWords(annex.host);
  const within = ({ date }: { date: string }): boolean => annex.years.some((year) => inYear(year)({ date }));
  const penalties = annex.life.penalties.filter(within).map(({ date, kind, authority, document, matter }) =>
    put(words.penalty, {
      date,
      authority,
      document: named(document, words.aside),
      matter,
      kind: words.penaltyKinds[kind],
    }),
  );
  const verified = annex.life.complaints
    .filter(within)
    .flatMap(({ complaint, date, closed }) =>
      closed?.result === 'verified' ? [put(words.verified, { complaint, date, reason: closed.reason })] : [],
    );
  return [...penalties, ...verified];
}

export function opinionLine({ host }: Annex, measured: Review['measured']): Annex3['opinion'] {
  if (!measured) return null;
  const { annex3: words, results } = reviewWords(host);
  const { body, date, result, opinion } = measured;
  return put(words.opinion, { body, date, opinion, result: results[result] });
}
