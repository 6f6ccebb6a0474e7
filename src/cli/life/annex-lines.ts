import { yearOf } from '../../core/dates.ts';
import { divide, exact, showExact } from '../../core/exact.ts';
import type { AnnexLine } from '../../export/annex3/form.ts';
import { figureOn, type Pack } from '../../law/pack.ts';
import { type Declared, figureClauses, figureLine, type FigureName, figureNames } from '../../process/life/figures.ts';
import type { Life } from '../../process/life/state.ts';
import { figureText, isShareFigure } from '../../report/figure.ts';
import { fill } from '../../i18n/fill.ts';
import { wordsOf } from '../../report/words.ts';
import type { Host } from '../host.ts';
import { reviewWords } from './review-words.ts';

/** What the lines of the sheet are made from. */
export interface Annex {
  life: Life;
  declared: Declared;
  /** The round of the review: its three years are those before it. */
  round: number;
  years: readonly [number, number, number];
  functions: readonly string[];
  pack: Pack;
  /** The day by which the pack's figures hold. */
  day: string;
  host: Host;
}

const shown = (name: FigureName, value: number, { host }: Annex): string =>
  figureText(String(value), { unit: null, share: isShareFigure(name) }, wordsOf(host.lang));

/** The condition of a clause in words, from the pack in force; null where the pack has no such clause. */
function conditionOf(clause: string, { pack, day, host }: Annex): string | null {
  const { annex3: words } = reviewWords(host);
  const rule = pack.clauses.find((one) => one.clause === clause);
  if (!rule) return null;
  if (rule.condition === 'growth') return words.grow;
  const { params } = rule;
  const value = params?.setting ? pack.settings[params.setting] : figureOn(params?.min ?? [], day);
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return words.noFigure;
  const share = params?.of !== undefined;
  return fill(words.atLeast, {
    value: figureText(String(value), { unit: params?.unit ?? null, share }, wordsOf(host.lang)),
  });
}

/** One figure over three years: the ledger's; both where the dossier declares another; the declared where there is nothing else. */
export function figureOf(name: FigureName, annex: Annex, condition: string | null = null): AnnexLine {
  const { host } = annex;
  const { annex3: words, figures } = reviewWords(host);
  const cells = figureLine(annex.life, annex.declared, name, annex.round);
  const years = cells.map(({ ledger, declared, differs }) => {
    if (ledger === null)
      return declared === null ? null : fill(words.declared, { value: shown(name, declared, annex) });
    if (differs)
      return fill(words.ledgerAndDeclared, {
        ledger: shown(name, ledger, annex),
        declared: shown(name, declared!, annex),
      });
    return isShareFigure(name) ? shown(name, ledger, annex) : ledger;
  });
  const differing = cells.filter(({ differs }) => differs).map(({ year }) => year);
  const note = differing.length > 0 ? fill(words.differs, { years: differing.join(words.comma) }) : null;
  return { label: figures[name], condition, years, note };
}

/** What the platform's own summary says, else what it declares. */
const valueIn = ({ life, declared }: Annex, name: FigureName, year: number): number | null =>
  life.summaries[year]?.figures[name] ?? declared?.[year]?.[name] ?? null;

const derived = (
  annex: Annex,
  label: string,
  clause: string,
  of: (year: number) => string | number | null,
): AnnexLine => ({ label, condition: conditionOf(clause, annex), years: annex.years.map(of), note: null });

/** Block two: every figure of Art. 6, and those of Art. 7 for the recognised functions, each with its condition. */
export function figureLines(annex: Annex): AnnexLine[] {
  const { annex3: words } = reviewWords(annex.host);
  const functionOf = new Map(annex.pack.clauses.map((rule) => [rule.clause, rule.function]));
  return figureNames.flatMap((name) => {
    const clause = figureClauses[name];
    const of = functionOf.get(clause);
    if (of !== undefined && !annex.functions.includes(of)) return [];
    const line = figureOf(name, annex, name === 'qualifiedStaff' ? null : conditionOf(clause, annex));
    if (name === 'qualifiedStaff') {
      const share = (year: number): string | null => {
        const [part, of] = [valueIn(annex, 'qualifiedStaff', year), valueIn(annex, 'staff', year)];
        const value = part === null || !of ? null : divide(exact(part), exact(of));
        return value && figureText(showExact(value), { unit: null, share: true }, wordsOf(annex.host.lang));
      };
      return [line, derived(annex, words.qualifiedShare, clause, share)];
    }
    if (name !== 'served') return [line];
    const growth = (year: number): number | null => {
      const [now, before] = [valueIn(annex, 'served', year), valueIn(annex, 'served', year - 1)];
      return now === null || before === null ? null : now - before;
    };
    return [line, derived(annex, words.growth, '6.6.growth', growth)];
  });
}

/** A line of what the ledger holds of each year. */
export const recordLine = (label: string, annex: Annex, of: (year: number) => string | number | null): AnnexLine => ({
  label,
  condition: null,
  years: annex.years.map(of),
  note: null,
});

export const inYear =
  (year: number) =>
  ({ date }: { date: string }): boolean =>
    yearOf(date) === year;
