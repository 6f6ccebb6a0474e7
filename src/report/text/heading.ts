import { materialStatuses, statuses } from '../../core/status.ts';
import { clean } from '../clean.ts';
import { clauseTitle } from '../sentence.ts';
import { signs, toneOfAdvice } from '../signs.ts';
import type { Words } from '../words.ts';
import { flow, hang } from './lines.ts';
import type { Sheet } from './sheet.ts';

/** The verdict line, who and by what, how many of each. */
export function heading(sheet: Sheet): string[] {
  const { run, words, paint, checked } = sheet;
  const tone = toneOfAdvice[checked.advice];
  const verdict = `${signs[tone]} ${words.advices[checked.advice]}`;
  const bold = (text: string): string => paint.strong(paint[tone](text));
  return [
    ...hang(`${verdict}  `, clean(checked.path), run.width, 2, bold),
    ...[who(sheet), how(sheet), tallies(sheet)].flatMap((facts) => flow(facts, ' · ', run.width, 2)),
  ];
}

const fact = (words: Words, name: string, value: string | null | undefined): string[] =>
  value ? [`${name}${words.colon}${clean(value)}`] : [];

const who = ({ words, checked }: Sheet): string[] => [
  ...fact(words, words.platform, checked.platform),
  ...fact(words, words.operator, checked.operator),
  ...fact(words, words.recommender, checked.recommender?.body),
];

const how = ({ run, words, checked }: Sheet): string[] =>
  checked.asOf === null
    ? []
    : [
        ...(checked.year === null || checked.kind === null
          ? []
          : [words.round(checked.year, words.kinds[checked.kind])]),
        ...fact(words, words.asOf, checked.asOf),
        ...fact(words, words.pack, run.pack.id),
        ...(checked.score === null ? [] : fact(words, words.score, `${checked.score.points}/${checked.score.max}`)),
      ];

function tallies({ words, checked }: Sheet): string[] {
  const tally = (name: string, parts: readonly (readonly [string, number])[]): string[] => {
    const there = parts.filter(([, count]) => count > 0).map(([word, count]) => words.tally(word, count));
    return there.length > 0 ? [`${name}${words.colon}${there.join(words.comma)}`] : [];
  };
  const { clauses, materials } = checked;
  return [
    ...tally(
      words.clauses,
      statuses.map((status) => [words.statuses[status], clauses.filter((one) => one.status === status).length]),
    ),
    ...tally(
      words.materials,
      materialStatuses.map((status) => [
        words.materialStatuses[status],
        materials.filter((one) => one.status === status).length,
      ]),
    ),
  ];
}

/** Open norms in one line: they are no objection, but somebody has to answer them. */
export function openNorms({ run, words, checked }: Sheet): string[] {
  const open = checked.clauses.filter(({ status }) => status === 'human');
  if (open.length === 0) return [];
  const titles = open.map(({ clause }) => clauseTitle(clause, run)).join(words.stop);
  return hang(`  ${words.humans(open.length)}${words.colon}`, titles, run.width, 4);
}
