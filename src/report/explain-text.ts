import type { Severity } from '../core/codes.ts';
import { exact, multiply, showExact } from '../core/exact.ts';
import type { Explained } from '../i18n/catalog.ts';
import { fill } from '../i18n/fill.ts';
import { clean } from './clean.ts';
import {
  type ClauseDocument,
  type CodeDocument,
  type ItemDocument,
  type ListDocument,
  regionNames,
} from './explain.ts';
import { displayWidth, padEnd, wrap } from './width.ts';
import { wordsOf } from './words.ts';

type Words = Explained['words'];
type Labelled = readonly [label: string, text: string];

/** A label and its text beside it, the text in its own column. */
function fields(rows: readonly Labelled[], width: number): string[] {
  const column = Math.max(...rows.map(([label]) => displayWidth(label))) + 2;
  return rows.flatMap(([label, text]) =>
    wrap(clean(text), Math.max(20, width - column)).map((line, index) =>
      `${padEnd(index === 0 ? label : '', column)}${line}`.trimEnd(),
    ),
  );
}

/** An example is copied, so it is never wrapped. */
const example = (label: string, text: string): string[] => [
  '',
  label,
  ...text.split('\n').map((line) => `  ${clean(line)}`),
];

const examples = ({ wrong, right }: { wrong: string; right: string }, { labels }: Words): string[] => [
  ...example(labels.wrong, wrong),
  ...example(labels.right, right),
];

const severityOf = (severity: Severity, lang: 'zh' | 'en'): string => wordsOf(lang).severities[severity];

export function codeText(doc: CodeDocument, { words }: Explained, width: number): string {
  const { labels } = words;
  const rows: Labelled[] = [
    [labels.severity, severityOf(doc.severity, doc.lang)],
    [labels.what, doc.what],
    [labels.why, doc.why],
    [labels.todo, doc.todo],
  ];
  return `${[doc.code, '', ...fields(rows, width), ...examples(doc, words)].join('\n')}\n`;
}

const isShare = (value: string | null | undefined): boolean => value?.includes('/') ?? false;

const percent = (value: string): string => `${showExact(multiply(exact(value), exact(100)))}%`;

function figure({ required, lang }: ClauseDocument, words: Words): string {
  if (!required) return '';
  if (required.op === '>') return words.growth;
  if (required.value === null) return words.noFigure;
  const { share } = wordsOf(lang);
  const units: Readonly<Record<string, (value: string) => string>> = wordsOf(lang).units;
  const unit = required.unit ? units[required.unit] : undefined;
  const value = isShare(required.value)
    ? share(required.value, percent(required.value))
    : (unit?.(required.value) ?? required.value);
  const args = { sign: '≥', value, from: required.from ?? '', setting: required.setting ?? '' };
  return fill(required.setting ? words.figureSetting : words.figure, args);
}

function score({ part, required }: ClauseDocument, words: Words): string {
  if (!part) return words.noScore;
  const top = part.full && isShare(required?.value) ? percent(part.full) : part.full;
  const full = top ? fill(words.full, { base: percent(part.base), full: top }) : '';
  return fill(words.score, { part: part.title, max: part.max, full });
}

const settings = (doc: ClauseDocument | ItemDocument): string =>
  Object.entries(doc.settings)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');

function ruleText(
  doc: ClauseDocument | ItemDocument,
  name: string,
  rows: readonly Labelled[],
  words: Words,
  width: number,
  note: string,
): string {
  const kept = rows.filter(([, text]) => text !== '');
  return `${[`${name}  ${clean(doc.title)}`, '', ...fields(kept, width), ...examples(doc, words), ...(note ? ['', note] : [])].join('\n')}\n`;
}

export function clauseText(doc: ClauseDocument, { words, examples: known }: Explained, width: number): string {
  const { labels } = words;
  const relaxed = doc.relaxable;
  const rows: Labelled[] = [
    [labels.cite, doc.why],
    [labels.what, doc.what],
    [labels.counted, doc.counted],
    [labels.person, doc.person],
    [labels.condition, words.conditions[doc.condition] ?? doc.condition],
    [labels.figure, figure(doc, words)],
    [
      labels.relaxation,
      relaxed
        ? fill(words.relaxable, { cite: relaxed.cite, regions: regionNames(relaxed.regions).join(words.comma) })
        : words.notRelaxable,
    ],
    [labels.score, score(doc, words)],
    [labels.settings, settings(doc)],
    [labels.todo, doc.todo],
  ];
  return ruleText(doc, doc.clause, rows, words, width, known[doc.clause] ? words.examples : '');
}

export function itemText(doc: ItemDocument, { words }: Explained, width: number): string {
  const { labels } = words;
  const rows: Labelled[] = [
    [labels.cite, doc.why],
    [labels.required, words.required[doc.required] ?? doc.required],
    [labels.what, doc.what],
    [labels.counted, doc.counted],
    [labels.person, doc.person],
    [labels.checks, doc.checks.map((name) => words.checks[name] ?? name).join(words.comma)],
    [labels.settings, settings(doc)],
    [labels.todo, doc.todo],
  ];
  return ruleText(doc, doc.item, rows, words, width, words.examples);
}

export function listText(doc: ListDocument, { words }: Explained, width: number): string {
  const group = (title: string, rows: readonly Labelled[]): string[] => [
    title,
    ...fields(rows, width - 2).map((line) => `  ${line}`),
    '',
  ];
  return [
    ...group(
      words.clauses,
      doc.clauses.map(({ clause, title, cite }) => [clause, `${title}  ${cite}`]),
    ),
    ...group(
      words.items,
      doc.items.map(({ item, title, cite }) => [item, `${title}  ${cite}`]),
    ),
    ...group(
      words.codes,
      doc.codes.map(({ code, what }) => [code, what]),
    ),
    words.next,
    '',
  ].join('\n');
}
