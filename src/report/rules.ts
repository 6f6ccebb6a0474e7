import { figureOn, type ClauseRule, type Pack } from '../law/pack.ts';
import type { cli } from '../i18n/zh/cli.ts';
import { amount, share } from './amount.ts';
import { clean } from './clean.ts';
import { columns } from './table.ts';
import { wordsOf } from './words.ts';

type Words = (typeof cli)['rules'];
type Lang = 'zh' | 'en';

/** One clause as `rules show` prints it. */
export interface ShownClause {
  clause: string;
  cite: string;
  title: string;
  condition: string;
  measure: string | null;
  function: string | null;
  min: readonly { from: string; value: number | string | null }[] | null;
  setting: string | null;
  unit: string | null;
  relax: string | null;
  part: string | null;
}

/** `xjsme rules show PACK --json`. */
export interface ShownPack {
  schema: 'xjsme/rules-show/1';
  id: string;
  title: string;
  document: string;
  authority: string;
  digest: string;
  settings: Readonly<Record<string, unknown>>;
  clauses: readonly ShownClause[];
  materials: readonly {
    item: string;
    cite: string;
    kind: string;
    title: string;
    required: string;
    checks: readonly string[];
  }[];
  score: { base: string; parts: readonly { id: string; title: string; max: number }[] };
}

const shownClause = (rule: ClauseRule, lang: Lang): ShownClause => ({
  clause: rule.clause,
  cite: rule.cite,
  title: rule.title[lang],
  condition: rule.condition,
  measure: rule.measure ?? null,
  function: rule.function ?? null,
  min: rule.params?.min ?? null,
  setting: rule.params?.setting ?? null,
  unit: rule.params?.unit ?? rule.params?.of ?? null,
  relax: rule.relax ?? null,
  part: rule.points?.part ?? null,
});

export const packDocument = (pack: Pack, digest: string, lang: Lang): ShownPack => ({
  schema: 'xjsme/rules-show/1',
  id: pack.id,
  title: pack.title[lang],
  document: pack.document,
  authority: pack.authority.level,
  digest,
  settings: pack.settings as unknown as Record<string, unknown>,
  clauses: pack.clauses.map((rule) => shownClause(rule, lang)),
  materials: pack.materials.map((rule) => ({
    item: rule.item,
    cite: rule.cite,
    kind: rule.kind,
    title: rule.title[lang],
    required: rule.required ?? 'always',
    checks: rule.checks ?? [],
  })),
  score: {
    base: pack.score.base,
    parts: pack.score.parts.map(({ id, title, max }) => ({ id, title: title[lang], max })),
  },
});

const conditions: Readonly<Record<string, keyof Words>> = { open: 'open', encouraged: 'encouraged' };

/** What a clause asks, in a few signs: ≥ 30 firm, 须具备, 由人员判断. */
function requirement(clause: ShownClause, pack: Pack, words: Words, lang: Lang, asOf: string): string {
  const word = conditions[clause.condition];
  if (word) return String(words[word]);
  if (!clause.min && !clause.setting) return words.asked;
  const value = clause.min
    ? figureOn(clause.min, asOf)
    : (pack.settings[clause.setting as keyof typeof pack.settings] as string | null);
  if (value === null || value === undefined) return words.unknownFigure;
  const text = String(value);
  return `≥ ${clause.min && !text.includes('/') ? amount(text, clause.unit, wordsOf(lang)) : share(text, wordsOf(lang), false)}`;
}

/** A pack as tables that fit the terminal. */
export function packText(
  document: ShownPack,
  pack: Pack,
  words: Words,
  lang: Lang,
  width: number,
  asOf: string,
): string {
  const partTitle = new Map(document.score.parts.map(({ id, title }) => [id, title]));
  const c = words.columns;
  const clauses = document.clauses.map((clause) => [
    clause.clause,
    clause.cite,
    clause.title,
    requirement(clause, pack, words, lang, asOf),
    clause.relax ? words.yes : '',
    clause.part ? (partTitle.get(clause.part) ?? clause.part) : '',
  ]);
  const materials = document.materials.map((item) => [
    item.item,
    item.cite,
    item.title,
    words.required[item.required] ?? '',
  ]);
  const settings = Object.entries(document.settings).map(([name, value]) => [
    name,
    clean(Array.isArray(value) ? value.join('、') : String(value ?? words.unknownFigure)),
  ]);
  return [
    `${clean(document.id)}  ${clean(document.title)}  ${clean(document.document)}`,
    document.digest,
    '',
    words.clauses,
    columns([[c.clause, c.cite, c.title, c.requirement, c.relax, c.score], ...clauses.map((row) => row.map(clean))], {
      column: 2,
      width,
    }),
    '',
    words.materials,
    columns([[c.item, c.cite, c.name, c.requirement], ...materials.map((row) => row.map(clean))], { column: 2, width }),
    '',
    words.settings,
    columns([[c.setting, c.value], ...settings], { column: 1, width }),
    '',
  ].join('\n');
}

/** `xjsme rules coverage PACK --json`. */
export interface CoverageDocument {
  schema: 'xjsme/rules-coverage/1';
  id: string;
  entries: readonly { text: string; part: string; by: readonly string[]; reason: string | null }[];
  /** Clauses and materials of Art. 5–7 and 10 that no entry names. */
  unnamed: readonly string[];
}

export function coverageDocument(pack: Pack, lang: Lang): CoverageDocument {
  const named = new Set(pack.coverage.flatMap(({ by }) => by ?? []));
  const asked = [
    ...pack.clauses.map(({ clause }) => clause),
    ...pack.materials.filter(({ item }) => item.startsWith('10.')).map(({ item }) => item),
  ];
  return {
    schema: 'xjsme/rules-coverage/1',
    id: pack.id,
    entries: pack.coverage.map(({ text, part, by = [], reason }) => ({
      text,
      part,
      by,
      reason: reason?.[lang] ?? null,
    })),
    unnamed: pack.coverage.length === 0 ? [] : asked.filter((name) => !named.has(name)),
  };
}

export function coverageText(document: CoverageDocument, words: Words, width: number): string {
  const c = words.columns;
  const rows = document.entries.map(({ text, part, by, reason }) => [
    text,
    part,
    [by.join(' '), ...(reason ? [reason] : [])].filter(Boolean).join('；'),
  ]);
  return `${columns([[c.cite, c.part, c.by], ...rows.map((row) => row.map(clean))], { column: 2, width })}\n`;
}
