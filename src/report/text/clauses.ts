import type { Place } from '../../core/place.ts';
import type { ClauseResult } from '../../core/verdict.ts';
import { placeText } from '../place.ts';
import { citation, clauseMessage, findingMessage, statusWord } from '../sentence.ts';
import { toneOfStatus } from '../signs.ts';
import { inset } from './lines.ts';
import { detail, entry, hintOf, type Sheet, where } from './sheet.ts';

/** Clauses that somebody must do something about, under their articles in the order of the pack. */
export function clauseSections(sheet: Sheet): string[][] {
  const groups = new Map<string, ClauseResult[]>();
  for (const result of sheet.checked.clauses) {
    if (['met', 'human', 'not-applicable'].includes(result.status)) continue;
    const group = groups.get(result.cite);
    if (group) group.push(result);
    else groups.set(result.cite, [result]);
  }
  return [...groups].map(([cite, results]) => [
    ...inset(citation(cite, sheet.run), sheet.run.width, 2).map(sheet.paint.strong),
    ...results.flatMap((result) => clauseEntry(sheet, result)),
  ]);
}

function clauseEntry(sheet: Sheet, result: ClauseResult): string[] {
  const { run, words, checked } = sheet;
  const own = checked.findings.find(({ code, clause }) => code.startsWith('clause/') && clause === result.clause);
  const at: Place | undefined = own?.at ?? result.evidence[0]?.at;
  return [
    ...entry(
      sheet,
      result.cause === 'pack' ? 'doubt' : toneOfStatus[result.status],
      statusWord(result, words),
      clauseMessage(result, run),
    ),
    ...(at ? where(sheet, result.clause, at) : []),
    ...others(sheet, result, at),
    ...(own ? hintOf(sheet, own.code, findingMessage(own, run).hint) : []),
  ];
}

const weighed = new Set(['query', 'unmet', 'relaxable']);

/** Where the other evidence stands that a person has to weigh or a clerk to mend. */
function others({ checked, words, run }: Sheet, { status, evidence }: ClauseResult, at: Place | undefined): string[] {
  if (!weighed.has(status) || !at) return [];
  const shown = placeText(at, checked);
  const places = new Set(evidence.map((one) => placeText(one.at, checked)).filter((place) => place !== shown));
  return [...places].flatMap((place) => detail({ run }, `${words.seeAlso}${place}`));
}
