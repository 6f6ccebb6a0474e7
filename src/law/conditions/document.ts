import { compare, exact } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import type { Inquiry } from '../inquiry.ts';
import { fileDefect } from '../materials/paper.ts';
import { measures } from '../measures/registry.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';
import type { ClauseRule } from '../pack.ts';

/**
 * A dated, non-empty file (Art. 6(3)); with a measure, also at least one of what it counts, else what the clause says.
 * Whether it is adequate is an open norm of its own.
 */
export function document(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const { data, at } = inquiry.dossier;
  const name = rule.params!.rule as keyof NonNullable<Dossier['rules']>;
  const paper = data.rules?.[name];
  if (!paper) return unknownInput([pointerOf('rules', name)]);
  const lacking = (['date', 'file'] as const).filter((key) => !paper[key]).map((key) => pointerOf('rules', name, key));
  if (lacking.length > 0) return unknownInput(lacking);
  const file = inquiry.attachment(paper.file!);
  const pointer = pointerOf('rules', name, 'file');
  const evidence = [{ name: `rules.${name}`, value: `${paper.title ?? paper.file} ${paper.date}`, at: at(pointer) }];
  const defect = fileDefect({ attachment: file, entry: { file: paper.file! } });
  if (defect) {
    inquiry.report({
      code: defect.code,
      args: { item: 'rules', file: paper.file!, ...defect.args },
      at: at(pointer),
      pointer,
      clause: rule.clause,
    });
    return unknownInput([pointer], { evidence });
  }
  if (paper.date! > inquiry.asOf) {
    inquiry.report({
      code: 'date/after-day',
      args: { date: paper.date!, asOf: inquiry.asOf },
      at: at(pointerOf('rules', name, 'date')),
      pointer: pointerOf('rules', name, 'date'),
      clause: rule.clause,
    });
    return outcome('query', { evidence, notes: [{ code: 'document/after-day', args: { date: paper.date! } }] });
  }
  if (!rule.measure) return outcome('met', { evidence });
  const measured = measures[rule.measure]!(inquiry, null);
  if ('missing' in measured) return unknownInput(measured.missing, { evidence });
  const all = [...evidence, ...measured.reading.evidence];
  if (compare(measured.reading.low, exact(1)) >= 0) return outcome('met', { evidence: all });
  return outcome(rule.params!.else ?? 'unmet', {
    evidence: all,
    notes: [{ code: `document/no-${rule.measure}`, args: {} }],
  });
}
