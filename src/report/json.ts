import type { Reporter, Run } from './checked.ts';
import { jsonText } from './clean.ts';
import { dossierDocument } from './document.ts';

const indented = (value: unknown, by: string): string => jsonText(value, 2).replaceAll('\n', `\n${by}`);

/** One JSON document (schemas/output/check.schema.json), written dossier by dossier; what needs the whole run stands last. */
export function reporter(run: Run): Reporter {
  let first = true;
  return {
    begin() {
      const tool = indented({ name: 'xjsme', version: run.version }, '  ');
      const pack = indented({ id: run.pack.id, digest: run.packDigest }, '  ');
      return `{\n  "schema": "xjsme/check/1",\n  "tool": ${tool},\n  "pack": ${pack},\n  "dossiers": [`;
    },
    dossier(checked) {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n    ${indented(dossierDocument(checked, run), '    ')}`;
    },
    end(counts, asOf) {
      const close = first ? ']' : '\n  ]';
      return `${close},\n  "asOf": ${jsonText(asOf)},\n  "summary": ${indented(counts, '  ')}\n}\n`;
    },
  };
}
