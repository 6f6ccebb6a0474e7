import type { RuleExplained } from '../../catalog.ts';
import { basic } from './clauses-basic.ts';
import { functions } from './clauses-functions.ts';
import { service } from './clauses-service.ts';
import { items } from './items.ts';

/** Clauses and material items of the built-in packs, by clause or item. */
export const rules: Readonly<Record<string, RuleExplained>> = { ...basic, ...service, ...functions, ...items };
