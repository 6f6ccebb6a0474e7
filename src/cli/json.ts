import { jsonText } from '../report/clean.ts';

/** A document as `--json` prints it. */
export const json = (document: unknown): string => `${jsonText(document, 2)}\n`;
