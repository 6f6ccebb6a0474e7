import type { Attachment } from '../../core/attachment.ts';
import type { Code } from '../../core/codes.ts';
import type { Args } from '../../core/finding.ts';
import { below, type Place, type Pointer, pointerOf } from '../../core/place.ts';
import type { MaterialsFile } from '../../schema/generated/types.ts';
import type { Inquiry } from '../inquiry.ts';
import type { MaterialRule } from '../pack.ts';

/** One file listed under an item, with what its bytes say. */
export interface Paper {
  entry: MaterialsFile;
  attachment: Attachment | undefined;
  pointer: Pointer;
  at: Place;
}

export const papersOf = (inquiry: Inquiry, item: string): Paper[] =>
  (inquiry.dossier.data.materials?.[item] ?? []).map((entry, index) => {
    const pointer = pointerOf('materials', item, index);
    return { entry, attachment: inquiry.attachment(entry.file), pointer, at: inquiry.dossier.at(pointer) };
  });

/** One thing wrong with a paper, at the field that says so. */
export interface Defect {
  code: Code;
  args: Args;
  /** Field of the entry; the entry itself if left out. */
  field?: string;
}

/**
 * A check of the papers under one item. `each` finds what keeps a paper from counting (an item needs one paper without);
 * `all` warns of what a person should look at, or answers with what makes the whole item invalid.
 */
export interface Check {
  /** Asked also where the item has no paper: what it looks at stands elsewhere in the dossier. */
  always?: true;
  each?(paper: Paper, inquiry: Inquiry): Defect | null;
  all?(papers: readonly Paper[], inquiry: Inquiry, rule: MaterialRule): 'invalid' | 'missing' | null;
}

/** Reports a defect of a paper under its item. */
export function reportDefect(inquiry: Inquiry, rule: MaterialRule, paper: Paper, { code, args, field }: Defect): void {
  const pointer = field ? below(paper.pointer, field) : paper.pointer;
  inquiry.report({
    code,
    args: { item: rule.item, file: paper.entry.file, ...args },
    at: inquiry.dossier.at(pointer),
    pointer,
  });
}

/** Whether its term ended before the day (interpretations 30). */
export const isExpired = ({ entry: { validUntil } }: Paper, { asOf }: Inquiry): boolean =>
  validUntil !== undefined && validUntil !== 'open' && validUntil < asOf;

export const expired = ({ entry }: Paper, { asOf }: Inquiry): Defect => ({
  code: 'material/expired',
  args: { until: entry.validUntil ?? '', asOf },
  field: 'validUntil',
});

/** Whether the entry names a file that is not there. */
export const isAbsent = ({ attachment }: Pick<Paper, 'attachment'>): boolean =>
  !attachment || attachment.exists === 'no' || attachment.exists === 'directory';

/** What is wrong with the file itself: it must be there, inside the folder, not empty, whole, readable and what it says. */
export function fileDefect(paper: Pick<Paper, 'attachment' | 'entry'>): Defect | null {
  const { attachment, entry } = paper;
  const field = 'file';
  if (!attachment || isAbsent(paper)) {
    return { code: 'material/file-missing', args: { near: attachment?.near ?? '' }, field };
  }
  if (attachment.exists === 'outside') return { code: 'material/file-outside', args: {}, field };
  if (attachment.exists === 'unreadable') return { code: 'material/file-unreadable', args: {}, field };
  if (attachment.bytes === 0) return { code: 'material/file-empty', args: {}, field };
  if (attachment.pdf?.encrypted) return { code: 'material/file-encrypted', args: {}, field };
  if (!attachment.typeMatches || attachment.type === null || attachment.type === 'unknown') {
    return {
      code: 'material/file-type',
      args: { extension: attachment.extension, type: attachment.type ?? 'unknown' },
      field,
    };
  }
  if (attachment.damaged || attachment.pdf?.complete === false) {
    return { code: 'material/file-damaged', args: { reason: attachment.damaged ?? 'pdf-truncated' }, field };
  }
  return entry.file === '' ? { code: 'material/file-missing', args: { near: '' }, field } : null;
}
