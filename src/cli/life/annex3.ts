import { relative, resolve } from 'node:path';
import { yearOf } from '../../core/dates.ts';
import type { Annex3 } from '../../export/annex3/form.ts';
import { annex3Xlsx } from '../../export/annex3/xlsx.ts';
import { fill } from '../../i18n/fill.ts';
import type { Remark } from '../../process/decision.ts';
import { differencesOf, threeYears } from '../../process/life/figures.ts';
import { lifeOf } from '../../process/life/life.ts';
import { reviewOf } from '../../process/life/measure.ts';
import { measuringOffice } from '../../process/life/office.ts';
import type { Review } from '../../process/life/state.ts';
import type { Application, Platform, State } from '../../process/state.ts';
import { functionNames } from '../../report/application.ts';
import { clean } from '../../report/clean.ts';
import { figureText, isShareFigure } from '../../report/figure.ts';
import { remarkText } from '../../report/remark.ts';
import { wordsOf } from '../../report/words.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { writeFileWhole } from '../round/files.ts';
import { named } from '../../process/find.ts';
import { officeOf } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { asOfFlag } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { type Annex, figureLines } from './annex-lines.ts';
import { adverseLines, changeLines, dutyLines, feeLines, opinionLine, qualityLines } from './annex-records.ts';
import { officeName } from './review-for.ts';
import { reviewWords } from './review-words.ts';

interface Flags {
  out?: string;
  asOf?: string;
  json?: boolean;
}

interface Asked {
  platform: Platform;
  /** The dossier filed; null before that. */
  review: { application: Application; review: Review } | null;
  /** The round of the review. */
  round: number;
}

/** The review that is asked for: by the receipt number of its dossier; by the platform, the one under way, else the next one due. */
async function asked(state: State, id: string, day: string, host: Host): Promise<Asked> {
  const round = state.years.get(Number(id.slice(0, 4)));
  const [own] = round ? named(round, id).filter(({ kind }) => kind === 'triennial') : [];
  const platform = own?.review ? null : await platformFor(state, id, host);
  const under = platform?.review;
  const application = own ?? (under && state.years.get(under.year)?.applications.get(under.received));
  const of = application ? reviewOf(state, application) : null;
  if (application && of)
    return { platform: of.platform, review: { application, review: of.review }, round: of.review.year };
  const found = platform ?? (await platformFor(state, id, host));
  return { platform: found, review: null, round: Math.max(yearOf(found.validUntil), yearOf(day)) };
}

function annexOf(
  { platform, review, round }: Asked,
  state: State,
  of: Omit<Annex, 'life' | 'declared' | 'round' | 'years' | 'functions'>,
): Annex3 {
  const { host } = of;
  const years = threeYears(round);
  const { functions, number, operator, terms, document, recognised } = platform;
  const annex: Annex = {
    ...of,
    life: lifeOf(state, number),
    declared: review?.application.review?.yearly,
    round,
    years,
    functions,
  };
  const { annex3: words } = reviewWords(host);
  const { header } = words;
  // Of a review that is decided: the term it spoke of, and not the one it gave.
  const given = review?.review.decided?.validUntil ?? null;
  const term = terms.findLast(({ until }) => until !== given) ?? terms.at(-1)!;
  const recommender =
    state.years.get(platform.year)?.applications.get(platform.received)?.recommender?.body ?? words.none;
  return {
    number,
    platform: clean(platform.platform),
    header: [
      [header.platform, clean(platform.platform)],
      [header.operator, [operator.name, operator.creditCode ?? ''].join(' ').trim()],
      [header.number, number],
      [header.functions, functionNames(functions, host.lang)],
      [header.document, `${clean(document)} ${recognised.on}`],
      [header.validity, `${term.from}–${term.until}`],
      [header.recommender, clean(recommender)],
      [header.office, clean(officeName(measuringOffice(platform), host))],
      [header.years, years.join(words.comma)],
    ],
    years,
    changes: changeLines(annex),
    figures: figureLines(annex),
    quality: qualityLines(annex),
    fees: feeLines(annex),
    duties: dutyLines(annex),
    adverse: adverseLines(annex),
    opinion: opinionLine(annex, review?.review.measured ?? null),
  };
}

/** `export annex3`: the sheet of a review, filled from the ledger; what a dossier declares otherwise is shown beside it and said. */
export async function exportAnnex3(id: string, flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const state = await office.read(asOf);
  const found = await asked(state, id, day, host);
  const { platform, review, round } = found;
  const words = reviewWords(host);
  const annex = annexOf(found, state, { pack: office.pack, day, host });
  const file = resolve(host.cwd, flags.out ?? fill(words.annex3.file, { number: platform.number, year: round }));
  writeFileWhole(file, await annex3Xlsx(annex, host.lang), host);
  const differences = differencesOf(lifeOf(state, platform.number), review?.application.review?.yearly, round);
  const shown = relative(host.cwd, file);
  if (flags.json) {
    const { application } = review ?? { application: null };
    const document = { number: platform.number, application: application?.id ?? null, year: round, years: annex.years };
    await host.out(json({ schema: 'xjsme/annex3/1', ...document, file: shown, differences }));
    return exit.done;
  }
  for (const { figure, year, ledger, declared } of differences) {
    const value = (of: number): string =>
      figureText(String(of), { unit: null, share: isShareFigure(figure) }, wordsOf(host.lang));
    const args = { number: platform.number, year, figure: words.figures[figure] };
    const remark: Remark = {
      code: 'annex/differs',
      args: { ...args, ledger: value(ledger), declared: value(declared) },
    };
    host.err(`${roundWords(host).remark}${remarkText(remark, host.lang)}\n`);
  }
  await host.out(`${put(words.annexWritten, { file: shown })}\n`);
  return exit.done;
}
