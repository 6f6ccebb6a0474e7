import type { MaterialStatus } from '../../core/status.ts';
import type { MaterialResult } from '../../core/verdict.ts';
import { pointerOf } from '../../core/place.ts';
import type { Inquiry } from '../inquiry.ts';
import type { MaterialRule } from '../pack.ts';
import { checks } from './checks.ts';
import { needsOf } from './licences.ts';
import { type Defect, fileDefect, isAbsent, type Paper, papersOf, reportDefect } from './paper.ts';
import { reportRepeats } from './repeats.ts';

/** Judges every item the pack asks for; those of the other kind of dossier are not applicable (Art. 10, 15). */
export function judgeMaterials(inquiry: Inquiry): MaterialResult[] {
  const { kind } = inquiry.dossier.data;
  const rules = inquiry.pack.materials.filter((rule) => rule.kind === kind || kind === 'triennial');
  const results = rules.map((rule) => {
    const papers = rule.kind === kind ? papersOf(inquiry, rule.item) : [];
    const required = rule.kind === kind && isRequired(rule, inquiry);
    return {
      item: rule.item,
      cite: rule.cite,
      status: rule.kind === kind ? statusOf(inquiry, rule, papers, required) : ('not-applicable' as const),
      required,
      files: papers.map(({ entry, attachment }) => ({
        file: attachment?.path ?? entry.file,
        bytes: attachment?.bytes ?? 0,
        sha256: attachment?.sha256 ?? '',
        type: attachment?.type ?? null,
      })),
      at: inquiry.dossier.at(pointerOf('materials', rule.item)),
    };
  });
  reportRepeats(inquiry, results);
  return results;
}

function isRequired(rule: MaterialRule, inquiry: Inquiry): boolean {
  if (rule.required === 'never') return false;
  return rule.required === 'by-function' ? needsOf(inquiry).length > 0 : true;
}

function statusOf(inquiry: Inquiry, rule: MaterialRule, papers: readonly Paper[], required: boolean): MaterialStatus {
  const named = (rule.checks ?? []).map((name) => checks[name]!);
  if (papers.length === 0) {
    if (!required) {
      named.forEach((check) => check.all?.(papers, inquiry, rule));
      return 'not-applicable';
    }
    // What is asked of some functions only says itself which paper is missing.
    if (rule.required === 'by-function' && named.map((check) => check.all?.(papers, inquiry, rule)).includes('missing'))
      return 'missing';
    const pointer = pointerOf('materials', rule.item);
    inquiry.report({
      code: 'material/missing',
      args: { item: rule.item, need: '' },
      at: inquiry.dossier.at(pointer),
      pointer,
    });
    named.forEach((check) => check.always && check.all?.(papers, inquiry, rule));
    return 'missing';
  }
  const broken = papers.filter((paper) => reported(inquiry, rule, paper, fileDefect(paper)));
  const sound = papers.filter((paper) => !broken.includes(paper));
  const defects = named.flatMap((check) => {
    const found = sound.map((paper) => [paper, check.each?.(paper, inquiry) ?? null] as const);
    // One paper that passes is enough: an older report beside the right one does no harm.
    return check.each && sound.length > 0 && found.every(([, defect]) => defect) ? found : [];
  });
  for (const [paper, defect] of defects) reported(inquiry, rule, paper, defect);
  const whole = named.map((check) => check.all?.(sound, inquiry, rule) ?? null);
  if (whole.includes('missing') || papers.every(isAbsent)) return 'missing';
  return broken.length > 0 || defects.length > 0 || whole.includes('invalid') ? 'invalid' : 'present';
}

function reported(inquiry: Inquiry, rule: MaterialRule, paper: Paper, defect: Defect | null): boolean {
  if (defect) reportDefect(inquiry, rule, paper, defect);
  return defect !== null;
}
