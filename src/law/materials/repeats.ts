import type { Place } from '../../core/place.ts';
import { pointerOf } from '../../core/place.ts';
import type { MaterialResult } from '../../core/verdict.ts';
import type { Inquiry } from '../inquiry.ts';

/** The same bytes handed in under two items, or twice under one: old papers shown as new, one report for both audits. */
export function reportRepeats(inquiry: Inquiry, results: readonly MaterialResult[]): void {
  const first = new Map<string, { item: string; file: string; at: Place }>();
  for (const { item, files } of results) {
    files.forEach(({ sha256, file, bytes }, index) => {
      if (sha256 === '' || bytes === 0) return;
      const pointer = pointerOf('materials', item, index, 'file');
      const at = inquiry.dossier.at(pointer);
      const earlier = first.get(sha256);
      if (!earlier) {
        first.set(sha256, { item, file, at });
        return;
      }
      inquiry.report({
        code: 'material/same-file',
        args: { item, file, other: earlier.item, otherFile: earlier.file },
        at,
        pointer,
        related: [{ at: earlier.at }],
      });
    });
  }
}
