import type { Finding } from '../../core/finding.ts';
import { clean } from '../clean.ts';
import { placeText } from '../place.ts';
import { findingMessage, itemNamed } from '../sentence.ts';
import { signs, toneOfSeverity } from '../signs.ts';
import { hang, inset } from './lines.ts';
import { detail, entry, entryIndent, hintOf, type Sheet, where } from './sheet.ts';

/** What could not be read, or not as it stands: half of what follows may come of it, so it is told first. */
const isCause = ({ code, severity }: Finding): boolean =>
  severity === 'error' && /^(?:input|list|yaml|zip|excel|table|csv|value|schema)\//.test(code);

export const causeSection = (sheet: Sheet): string[] =>
  byPlace(sheet, sheet.words.causes, sheet.checked.findings.filter(isCause));

/** What no clause line and no material line has said: by place, and what is only worth knowing briefly after it. */
export function findingSections(sheet: Sheet): string[][] {
  const { checked, words } = sheet;
  const items = new Set(checked.materials.map(({ item }) => item));
  const rest = checked.findings.filter((finding) => {
    const item = itemNamed(finding);
    const shown = item !== null && items.has(item) && finding.severity !== 'info';
    const ofClause =
      finding.code.startsWith('clause/') && checked.clauses.some(({ clause }) => clause === finding.clause);
    return !shown && !ofClause;
  });
  return [
    byPlace(
      sheet,
      words.findings,
      rest.filter((finding) => finding.severity !== 'info' && !isCause(finding)),
    ),
    briefly(
      sheet,
      rest.filter(({ severity }) => severity === 'info'),
    ),
  ];
}

function byPlace(sheet: Sheet, title: string, findings: readonly Finding[]): string[] {
  const { run, words, paint, checked } = sheet;
  if (findings.length === 0) return [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeText(finding.at, checked);
    const group = groups.get(place);
    if (group) group.push(finding);
    else groups.set(place, [finding]);
  }
  return [
    ...inset(`${title}${words.colon}${words.places(groups.size)}`, run.width, 2).map(paint.strong),
    ...[...groups.values()].flatMap((group) => placed(sheet, group)),
  ];
}

/** All that is said of one place, then the place and its line. */
function placed(sheet: Sheet, group: readonly Finding[]): string[] {
  const { run, words, checked } = sheet;
  const said = group.map((finding) => ({ finding, ...findingMessage(finding, run, checked.clauses) }));
  const others = group.flatMap(({ related }) => related ?? []).map(({ at }) => placeText(at, checked));
  return [
    ...said.flatMap(({ finding, message }) =>
      entry(sheet, toneOfSeverity[finding.severity], words.severities[finding.severity], message),
    ),
    ...where(
      sheet,
      group
        .map(({ code }) => code)
        .filter((code, index, all) => all.indexOf(code) === index)
        .join(' '),
      group[0]!.at,
    ),
    ...[...new Set(others)].flatMap((place) => detail(sheet, `${words.seeAlso}${place}`)),
    ...said.flatMap(({ finding, hint }) => hintOf(sheet, finding.code, hint)),
  ];
}

function briefly(sheet: Sheet, findings: readonly Finding[]): string[] {
  const { run, words } = sheet;
  if (findings.length === 0) return [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.code.startsWith('convert/') ? finding.code : `${finding.code} ${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [
    ...inset(words.infos(findings.length), run.width, 2).map(sheet.paint.strong),
    ...[...groups.values()].flatMap((group) =>
      hang(`${' '.repeat(entryIndent)}${signs.calm} `, brief(sheet, group), run.width, entryIndent + 2),
    ),
  ];
}

/** Several columns read alike take one line together: every column, and the first cell of the first. */
function brief({ run, words, checked }: Sheet, group: readonly Finding[]): string {
  const [first] = group;
  const { message } = findingMessage(first!, run, checked.clauses);
  const example = `${message}${words.brackets(placeText(first!.at, checked))}`;
  if (group.length === 1) return example;
  const columns = [...new Set(group.slice(1).map(({ args }) => clean(String(args['column'] ?? ''))))];
  return words.alike(example, columns);
}
