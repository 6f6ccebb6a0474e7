import type { Finding } from '../core/finding.ts';
import { parseExact } from '../core/exact.ts';
import { chineseInteger } from '../core/values/numerals.ts';
import type { ClauseResult, MaterialResult } from '../core/verdict.ts';
import { messageOf } from '../i18n/catalog.ts';
import type { ClauseRule, MaterialRule } from '../law/pack.ts';
import { amount, share } from './amount.ts';
import type { Run } from './checked.ts';
import { clean, cleanArgs } from './clean.ts';
import { findingsOf, noteMessage, type Words, wordsOf } from './words.ts';

export interface Said {
  message: string;
  /** What to do. */
  hint: string;
}

const ruleOf = (clause: string, { pack }: Run): ClauseRule | undefined =>
  pack.clauses.find((rule) => rule.clause === clause);

const itemOf = (item: string, { pack }: Run): MaterialRule | undefined =>
  pack.materials.find((rule) => rule.item === item);

/** Short name of a clause; its id where the pack has none. */
export const clauseTitle = (clause: string, run: Run): string => clean(ruleOf(clause, run)?.title[run.lang] ?? clause);

export const itemTitle = (item: string, run: Run): string => clean(itemOf(item, run)?.title[run.lang] ?? item);

/** An article as the language writes it: 第六条（一）, Art. 6(1). What is cited otherwise stands as it is. */
export function citation(cite: string, run: Run): string {
  const { article } = wordsOf(run.lang);
  const match = /^第([一二三四五六七八九十]+)条(?:（([一二三四五六七八九十]+)）|(末款))?$/.exec(cite);
  const [number, item] = [match?.[1], match?.[2]].map((text) => (text ? Number(chineseInteger(text)) : null));
  return article && number ? article(number, item ?? null, match?.[3] !== undefined) : clean(cite);
}

/** The status in a word or two. */
export function statusWord({ status, cause }: Pick<ClauseResult, 'status' | 'cause'>, words: Words): string {
  return status === 'unknown' && cause === 'pack' ? words.noFigure : words.statuses[status];
}

const labelled = (pointer: string, run: Run): string => clean(run.label(pointer) || pointer);

/** A share has no unit; a bare number has none either, but exceeds one. */
export const isShare = ({ unit, measured, required }: Pick<ClauseResult, 'unit' | 'measured' | 'required'>): boolean =>
  unit === null &&
  [measured, required?.value].every((text) => {
    const value = text ? parseExact(text) : null;
    return !value || text!.includes('/') || (value.n <= value.d && value.n >= 0n);
  });

/** Counts of a share of money are fen, which nobody wants to read. */
export const countsMatter = (clause: string, run: Run): boolean =>
  !(ruleOf(clause, run)?.measure === 'public.share' && run.pack.settings['welfare.basis'] === 'money');

function growthParts(result: ClauseResult, words: Words): string[] {
  const { measured, unit, shortBy, shortUnit } = result;
  if (measured === null) return [words.mustGrow];
  const value = parseExact(measured);
  const sign = value ? value.n : 1n;
  const size = amount(measured.replace(/^-/, ''), unit, words);
  const change = sign > 0n ? words.grown(size) : sign < 0n ? words.shrunk(size) : words.level;
  return [
    change,
    words.mustGrow,
    ...(shortBy === null ? [] : [words.short(amount(shortBy, shortUnit ?? unit, words))]),
  ];
}

function figureParts(result: ClauseResult, run: Run, words: Words): string[] {
  const { measured, required, unit, shortBy, shortUnit } = result;
  if (required?.op === '>' && required.value === '0') return growthParts(result, words);
  const part = isShare(result);
  const counts = countsMatter(result.clause, run);
  const shown = (text: string) => (part ? share(text, words, counts) : amount(text, unit, words));
  const needed = required && (part ? share(required.value, words, false) : amount(required.value, unit, words));
  const short =
    shortBy !== null &&
    (shortUnit
      ? amount(shortBy, shortUnit, words)
      : part
        ? share(shortBy, words, false)
        : amount(shortBy, unit, words));
  return [
    ...(measured === null ? [] : [shown(measured)]),
    ...(needed
      ? [required.op === '>' ? words.moreThan(needed) : part ? words.atLeastShare(needed) : words.atLeast(needed)]
      : []),
    ...(short ? [words.short(short)] : []),
  ];
}

/** What else must be said: what is missing, who decides. */
function asides(result: ClauseResult, run: Run, words: Words): string[] {
  const { status, cause, missing } = result;
  if (status === 'human') return [words.person];
  if (status === 'query') return [words.settle];
  if (status !== 'unknown') return [];
  const lacking =
    missing.length > 0 ? [words.lacking([...new Set(missing.map((pointer) => labelled(pointer, run)))])] : [];
  if (cause === 'pack') return [...lacking, words.noFigureYet];
  return lacking.length > 0 ? lacking : [words.notYet];
}

/** What was found, what is asked, how much is missing, who decides. */
export function clauseBody(result: ClauseResult, run: Run): string {
  const words = wordsOf(run.lang);
  const parts = figureParts(result, run, words);
  const more = asides(result, run, words);
  const plain = parts.length === 0 && more.length === 0 ? [statusWord(result, words)] : parts;
  const notes = result.status === 'met' ? [] : result.notes.map((note) => noteMessage(note, run.lang));
  return clean(words.body(plain, [...more, ...notes]));
}

const said = new WeakMap<ClauseResult, { run: Run; message: string }>();

/** One clause in one sentence, its name first. The finding about it says the same. */
export function clauseMessage(result: ClauseResult, run: Run): string {
  const before = said.get(result);
  if (before?.run === run) return before.message;
  const message = wordsOf(run.lang).sentence(clauseTitle(result.clause, run), clauseBody(result, run));
  said.set(result, { run, message });
  return message;
}

/** A finding in words. One about a clause says what the clause's own sentence says. */
export function findingMessage(finding: Finding, run: Run, clauses: readonly ClauseResult[] = []): Said {
  const findings = findingsOf(run.lang);
  const hint = clean(findings[finding.code].hint);
  const result = finding.code.startsWith('clause/')
    ? clauses.find(({ clause }) => clause === finding.clause)
    : undefined;
  if (result) return { message: clauseMessage(result, run), hint };
  const message = clean(messageOf(findings, { code: finding.code, args: cleanArgs(finding.args) }));
  // Two figures disagree: about what, only the clause can tell.
  const named = finding.code.startsWith('figure/') && finding.clause !== undefined;
  return { message: named ? wordsOf(run.lang).sentence(clauseTitle(finding.clause!, run), message) : message, hint };
}

/** The findings that speak of a material item. */
export function findingsOfItem(item: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => itemNamed(finding) === item);
}

/** The item a finding speaks of; null for one that is shown by its place. */
export function itemNamed({ code, args }: Finding): string | null {
  if (code === 'material/measurement') return '9.1';
  return code.startsWith('material/') && typeof args['item'] === 'string' ? args['item'] : null;
}

/** One material in one line: present with so many files, or what is wrong with it. */
export function materialMessage(result: MaterialResult, findings: readonly Finding[], run: Run): string {
  const words = wordsOf(run.lang);
  const { item, status, files } = result;
  const line = words.material(itemTitle(item, run), words.materialStatuses[status], files.length);
  const wrong = findingsOfItem(item, findings)
    .filter(({ severity }) => severity === 'error')
    .map((finding) => findingMessage(finding, run).message);
  return status === 'missing' || status === 'invalid' ? clean([line, ...wrong].join(words.stop)) : clean(line);
}
