import { type Code, codes } from '../../core/codes.ts';
import type { Finding, Report } from '../../core/finding.ts';

/** Findings of one code that are told one by one; whoever has mended these sees the rest in the next run. */
export const mostTold = 200;

export interface Telling {
  report: Report;
  /** What was reported so far, at most {@link mostTold} of a code. */
  kept: readonly Finding[];
  /** Of findings in the order of the report, the first of each code; the rest is one `input/more` {code, count, told}, where it begins. */
  told(findings: readonly Finding[]): Finding[];
}

/** A list of a million wrong rows says one thing: it is counted to the end and kept only at its beginning, so that memory stays flat. */
export function telling(): Telling {
  const kept: Finding[] = [];
  const counted = new Map<Code, number>();
  return {
    kept,
    report(finding) {
      const count = (counted.get(finding.code) ?? 0) + 1;
      counted.set(finding.code, count);
      // One beyond what is told keeps the place where the rest begins.
      if (count <= mostTold + 1) kept.push({ severity: codes[finding.code], ...finding });
    },
    told(findings) {
      const total = new Map<Code, number>();
      for (const { code } of findings) total.set(code, (total.get(code) ?? 0) + 1);
      const before = new Map<Code, number>();
      return findings.flatMap((finding): Finding[] => {
        const { code, at } = finding;
        const count = (before.get(code) ?? 0) + 1;
        before.set(code, count);
        if (count <= mostTold) return [finding];
        if (count > mostTold + 1) return [];
        const args = {
          code,
          count: total.get(code)! + Math.max(0, (counted.get(code) ?? 0) - mostTold - 1),
          told: mostTold,
        };
        return [{ code: 'input/more', args, severity: codes['input/more'], at }];
      });
    },
  };
}
