import { jsonText } from '../../core/clean.ts';
import type { Register } from './register.ts';

/** The register as `schemas/output/register.schema.json` has it. */
export function registerJson({ checkpoint, ...register }: Register): string {
  const heads = Object.entries(checkpoint.heads).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { pack, ...rest } = register;
  const ordered = { digest: checkpoint.digest, heads: Object.fromEntries(heads) };
  return `${jsonText({ ...rest, checkpoint: ordered, pack }, 2)}\n`;
}
