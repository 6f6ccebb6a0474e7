import { type Code, codes, type Severity } from '../core/codes.ts';
import { resolveRegion } from '../core/regions/resolve.ts';
import type { Explained } from '../i18n/catalog.ts';
import { fill } from '../i18n/fill.ts';
import { type ClauseRule, type Dated, figureOn, type MaterialRule, type Pack, type Settings } from '../law/pack.ts';

interface Common {
  schema: 'xjsme/explain/1';
  lang: 'zh' | 'en';
  what: string;
  why: string;
  wrong: string;
  right: string;
  todo: string;
}

export interface CodeDocument extends Common {
  code: Code;
  severity: Severity;
}

/** What a clause and a material item have in common: where it stands in a pack, how it is judged, what it reads. */
interface RuleDocument extends Common {
  pack: string;
  cite: string;
  title: string;
  counted: string;
  person: string;
  settings: Readonly<Record<string, string>>;
}

export interface ClauseDocument extends RuleDocument {
  clause: string;
  function: string | null;
  condition: string;
  measure: string | null;
  /** In force on `asOf`; `value` is null where the pack does not know it, and `setting` names the setting that holds it. */
  required: {
    op: '>=' | '>';
    value: string | null;
    from: string | null;
    setting: string | null;
    unit: string | null;
  } | null;
  asOf: string;
  relaxable: { cite: string; regions: readonly string[]; kinds: readonly string[] } | null;
  part: { id: string; title: string; max: number; base: string; full: string | null } | null;
}

export interface ItemDocument extends RuleDocument {
  item: string;
  kind: 'application' | 'triennial';
  required: 'always' | 'never' | 'by-function';
  checks: readonly string[];
}

export interface ListDocument {
  schema: 'xjsme/explain/1';
  lang: 'zh' | 'en';
  pack: string;
  codes: readonly { code: Code; severity: Severity; what: string }[];
  clauses: readonly { clause: string; cite: string; title: string }[];
  items: readonly { item: string; cite: string; title: string }[];
}

const evidence = ['evidence.mode'] as const;

/** The settings that a measure, condition or check reads beside the threshold's own. */
export const settingsRead: Readonly<Record<string, readonly (keyof Settings)[]>> = {
  'any-function': ['functions.mode'],
  'public.share': ['welfare.basis', 'welfare.maxDiscountPrice'],
  'staff.qualified': ['staff.qual'],
  satisfaction: ['satisfaction.minSample', 'satisfaction.grades'],
  'firms.free': ['freeFirms.period'],
  'activities.information': ['activities.information', ...evidence],
  'activities.technology': evidence,
  'activities.startup': evidence,
  'activities.matchmaking': evidence,
  'activities.lectures': evidence,
  'activities.consulting': evidence,
  'training.attendances': evidence,
  valid: ['materials.soonDays'],
};

function settingsOf(
  pack: Pack,
  names: readonly (string | undefined)[],
  more: readonly (keyof Settings)[] = [],
): Record<string, string> {
  const read = [...names.flatMap((name) => (name ? (settingsRead[name] ?? []) : [])), ...more];
  return Object.fromEntries(read.map((name) => [name, shown(pack.settings[name])]));
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

export function codeDocument(code: Code, { lang, codes: explained, findings, examples }: Explained): CodeDocument {
  const { wrong, right } = examples[code]!;
  const { what, why } = explained[code];
  return {
    schema: 'xjsme/explain/1',
    lang,
    code,
    severity: codes[code],
    what,
    why,
    wrong,
    right,
    todo: findings[code].hint,
  };
}

/** Words of a clause or item; one of an office's own pack is explained by what its pack says. */
function wordsOf(
  name: string,
  rule: ClauseRule | MaterialRule,
  pack: Pack,
  { lang, words, rules, examples }: Explained,
) {
  const own = rules[name];
  const example = examples[name];
  const condition = 'condition' in rule ? (words.conditions[rule.condition] ?? rule.condition) : '';
  return {
    schema: 'xjsme/explain/1' as const,
    lang,
    pack: pack.id,
    cite: rule.cite,
    title: rule.title[lang],
    what: own?.what ?? rule.title[lang],
    why: fill(words.ruleWhy, { cite: rule.cite, document: pack.document }),
    counted: own?.counted ?? (condition || words.ownClause),
    person: own?.person ?? words.ownClause,
    wrong: example?.wrong ?? fill(words.openWrong, { name }),
    right: example?.right ?? fill(words.openRight, { name }),
    todo: own?.todo ?? words.ownTodo,
  };
}

const latest = (dated: readonly Dated[], day: string): Dated | undefined =>
  dated
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);

function requiredOf({ condition, params }: ClauseRule, pack: Pack, asOf: string): ClauseDocument['required'] {
  const unit = params?.unit ?? params?.of ?? null;
  if (condition === 'growth') return { op: '>', value: '0', from: null, setting: null, unit };
  if (!params?.min && !params?.setting) return null;
  const value = params.setting ? pack.settings[params.setting] : figureOn(params.min ?? [], asOf);
  return {
    op: '>=',
    value: value === null || value === undefined ? null : shown(value),
    from: params.setting ? null : (latest(params.min ?? [], asOf)?.from ?? null),
    setting: params.setting ?? null,
    unit,
  };
}

export function clauseDocument(rule: ClauseRule, pack: Pack, asOf: string, explained: Explained): ClauseDocument {
  const extra = pack.settings['relax.extra'].includes(rule.clause);
  const name = rule.relax ?? (extra ? Object.keys(pack.relaxations)[0] : undefined);
  const part = pack.score.parts.find(({ id }) => id === rule.points?.part);
  const own = rule.params?.setting ? [rule.params.setting] : [];
  return {
    ...wordsOf(rule.clause, rule, pack, explained),
    clause: rule.clause,
    function: rule.function ?? null,
    condition: rule.condition,
    measure: rule.measure ?? null,
    required: requiredOf(rule, pack, asOf),
    asOf,
    relaxable: (name ? pack.relaxations[name] : null) ?? null,
    part: part
      ? { id: part.id, title: part.title[explained.lang], max: part.max, base: pack.score.base, full: fullOf(rule) }
      : null,
    settings: settingsOf(pack, [rule.measure, rule.condition], [...own, ...(extra ? (['relax.extra'] as const) : [])]),
  };
}

const fullOf = ({ points }: ClauseRule): string | null => (points?.full === undefined ? null : String(points.full));

export function itemDocument(rule: MaterialRule, pack: Pack, explained: Explained): ItemDocument {
  return {
    ...wordsOf(rule.item, rule, pack, explained),
    item: rule.item,
    kind: rule.kind,
    required: rule.required ?? 'always',
    checks: rule.checks ?? [],
    settings: settingsOf(pack, rule.checks ?? []),
  };
}

export function listDocument(pack: Pack, { lang, codes: explained }: Explained): ListDocument {
  return {
    schema: 'xjsme/explain/1',
    lang,
    pack: pack.id,
    codes: (Object.keys(codes) as Code[]).map((code) => ({ code, severity: codes[code], what: explained[code].what })),
    clauses: pack.clauses.map(({ clause, cite, title }) => ({ clause, cite, title: title[lang] })),
    items: pack.materials.map(({ item, cite, title }) => ({ item, cite, title: title[lang] })),
  };
}

export const regionNames = (codesOfRegions: readonly string[]): string[] =>
  codesOfRegions.map((code) => resolveRegion(code)?.name ?? code);
