import { createHash } from 'node:crypto';
import { canonical } from '../core/canonical.ts';

/** `sha256:` of the canonical JSON of a value. */
export const digestOf = (value: unknown): string =>
  `sha256:${createHash('sha256').update(canonical(value)).digest('hex')}`;
