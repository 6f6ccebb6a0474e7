import type { Code } from '../../core/codes.ts';
import type { FindingWords } from '../catalog.ts';
import { input } from './findings-input.ts';
import { materials } from './findings-materials.ts';
import { packs } from './findings-packs.ts';
import { rows } from './findings-rows.ts';
import { tables } from './findings-tables.ts';
import { values } from './findings-values.ts';

/** What is said of every finding; a code without words does not compile. */
export const findings = { ...input, ...tables, ...values, ...materials, ...rows, ...packs } satisfies Record<
  Code,
  FindingWords
>;
