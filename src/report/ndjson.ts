import type { Reporter, Run } from './checked.ts';
import { jsonText } from './clean.ts';
import { dossierDocument } from './document.ts';

/** One dossier (schemas/output/dossier.schema.json) a line, and nothing else. */
export const reporter = (run: Run): Reporter => ({
  dossier: (checked) => `${jsonText(dossierDocument(checked, run))}\n`,
});
