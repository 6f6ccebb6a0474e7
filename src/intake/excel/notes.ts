import type { Code } from '../../core/codes.ts';
import type { Args, Report } from '../../core/finding.ts';
import { cellName, type Place } from '../../core/place.ts';

/** Further places named in one finding; the count says how many there are. */
const maxRelated = 20;

interface Note {
  code: Code;
  args: Args;
  count: number;
  first: Place;
  others: Place[];
}

/** What is to be said of one sheet: cells with the same trouble make one finding, not one each. */
export interface Notes {
  /** Cells with the same code and `key` are counted together; `args` are those of the first. */
  add(code: Code, key: string | number, row: number, column: number, args?: Args): void;
  /** Reports them in the order of their first cell, each with `sheet`, `count` and `cell` besides its own args. */
  report(report: Report): void;
}

export function sheetNotes(file: string, sheet: string): Notes {
  const notes = new Map<string, Note>();
  return {
    add(code, key, row, column, args = {}) {
      const id = `${code} ${key}`;
      const note = notes.get(id);
      if (note && note.count++ >= maxRelated + 1) return;
      const place = { file, sheet, cell: cellName(row, column) };
      if (note) note.others.push(place);
      else notes.set(id, { code, args, count: 1, first: place, others: [] });
    },
    report(report) {
      for (const { code, args, count, first, others } of notes.values()) {
        const cell = 'cell' in first ? first.cell : '';
        const related = others.map((at) => ({ at }));
        report({
          code,
          args: { ...args, sheet, count, cell },
          at: first,
          ...(related.length > 0 ? { related } : {}),
        });
      }
    },
  };
}
