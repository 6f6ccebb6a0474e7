import type { Code } from '../../../core/codes.ts';
import type { CodeExplained } from '../../catalog.ts';
import { input } from './codes-input.ts';
import { materials } from './codes-materials.ts';
import { packs } from './codes-packs.ts';
import { rows } from './codes-rows.ts';
import { tables } from './codes-tables.ts';
import { values } from './codes-values.ts';

/** What each finding code means and why it is said. */
export const codes = { ...input, ...tables, ...values, ...materials, ...rows, ...packs } satisfies Record<
  Code,
  CodeExplained
>;
