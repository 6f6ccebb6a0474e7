import type { Code } from '../../core/codes.ts';
import type { Example } from '../catalog.ts';
import { input } from './input.ts';
import { materials } from './materials.ts';
import { packs } from './packs.ts';
import { rows } from './rows.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';

/** For every finding code something that yields it and something that does not; judged on 2024-06-30 for the round of 2024. */
export const codeExamples = { ...input, ...tables, ...values, ...materials, ...rows, ...packs } satisfies Record<
  Code,
  Example
>;
