import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import { codes } from '../../core/codes.ts';
import type { Finding } from '../../core/finding.ts';
import { pointerOf, type Sourced } from '../../core/place.ts';
import type { MaterialResult } from '../../core/verdict.ts';
import type { Dossier } from '../../schema/generated/types.ts';

/** What one dossier of a run shares with an earlier one. */
export interface Elsewhere {
  compare(path: string, dossier: Sourced<Dossier>, materials: readonly MaterialResult[]): Finding[];
}

/** Pictures of a seal or a blank sheet weigh little; what tells applicants apart does not. */
const telling = 1024;

/** Remembers a digest per paper and a code per operator: some bytes per dossier, so memory stays flat. */
export function elsewhere(): Elsewhere {
  const operators = new Map<string, string>();
  const papers = new Map<string, string>();
  return {
    compare(path, { data, at }, materials) {
      const findings: Finding[] = [];
      const checked = checkCreditCode(data.operator.creditCode ?? '');
      const code = checked.ok ? checked.code : (data.operator.creditCode ?? data.operator.registrationNumber);
      const earlier = code && operators.get(code);
      if (earlier) {
        const pointer = data.operator.creditCode ? '/operator/creditCode' : '/operator/registrationNumber';
        findings.push({
          code: 'operator/same-elsewhere',
          args: { name: data.operator.name, path: earlier },
          severity: codes['operator/same-elsewhere'],
          at: at(pointer),
          pointer,
        });
      } else if (code) operators.set(code, path);
      for (const { item, files } of materials) {
        files.forEach(({ sha256, file, bytes }, index) => {
          if (bytes < telling) return;
          const key = sha256.slice(0, 32);
          const other = papers.get(key);
          if (other === undefined) papers.set(key, path);
          else if (other !== path && !earlier) {
            const pointer = pointerOf('materials', item, index, 'file');
            findings.push({
              code: 'material/same-file-elsewhere',
              args: { item, file, path: other },
              severity: codes['material/same-file-elsewhere'],
              at: at(pointer),
              pointer,
            });
          }
        });
      }
      return findings;
    },
  };
}
