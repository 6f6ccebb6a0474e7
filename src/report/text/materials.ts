import type { Finding } from '../../core/finding.ts';
import type { MaterialStatus } from '../../core/status.ts';
import type { MaterialResult } from '../../core/verdict.ts';
import { clean } from '../clean.ts';
import { citation, findingMessage, findingsOfItem, itemTitle } from '../sentence.ts';
import { type Tone, toneOfSeverity } from '../signs.ts';
import { inset } from './lines.ts';
import { detail, entry, hintOf, type Sheet, where } from './sheet.ts';

const toneOf: Readonly<Record<MaterialStatus, Tone>> = {
  present: 'good',
  missing: 'bad',
  invalid: 'bad',
  'not-applicable': 'calm',
};

/** Items that are missing or invalid, and those a person should look at; under each what is said of it. */
export function materialSection(sheet: Sheet): string[] {
  const { run, words, paint, checked } = sheet;
  const entries = checked.materials.flatMap((result) => {
    const said = findingsOfItem(result.item, checked.findings).filter(({ severity }) => severity !== 'info');
    const wrong = result.status === 'missing' || result.status === 'invalid';
    return wrong || said.length > 0 ? materialEntry(sheet, result, said) : [];
  });
  return entries.length > 0 ? [...inset(words.materials, run.width, 2).map(paint.strong), ...entries] : [];
}

function materialEntry(sheet: Sheet, { item, cite, status }: MaterialResult, said: readonly Finding[]): string[] {
  const { words, run } = sheet;
  const warned = status === 'present' || status === 'not-applicable';
  const tone = warned && said.length > 0 ? toneOfSeverity[said[0]!.severity] : toneOf[status];
  const title = `${clean(item)} ${itemTitle(item, run)}${words.brackets(citation(cite, run))}`;
  return [
    ...entry(sheet, tone, words.materialStatuses[status], title),
    ...said.flatMap((finding) => {
      const { message, hint } = findingMessage(finding, run);
      // "Missing" is said by the entry already, unless one of several papers is meant.
      const plain = finding.code === 'material/missing' && !finding.args['need'];
      return [
        ...(plain ? [] : detail(sheet, message)),
        ...where(sheet, '', finding.at),
        ...hintOf(sheet, finding.code, hint),
      ];
    }),
  ];
}
