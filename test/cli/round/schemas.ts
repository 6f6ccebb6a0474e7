import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
// @ts-expect-error: a build script without types
import { ajvWith } from '../../../src/build/validators.mjs';
// @ts-expect-error: a build script without types
import { loadSchemas } from '../../../src/build/schemas.mjs';

interface Validator {
  (document: unknown): boolean;
  errors?: unknown[] | null;
}

const ajv = ajvWith(loadSchemas(), { formats: {} }) as { getSchema(file: string): Validator | undefined };

/** Names of all schemas of outputs. */
export const outputs = readdirSync(fileURLToPath(new URL('../../../schemas/output/', import.meta.url)))
  .map((name) => name.replace('.schema.json', ''))
  .toSorted();

/** A document must fit a schema of `schemas/output`. */
export function fits(name: string, document: unknown): void {
  const validate = ajv.getSchema(`output/${name}.schema.json`);
  expect(validate, name).toBeDefined();
  validate!(document);
  expect(validate!.errors ?? [], name).toEqual([]);
}

export interface RowSchema {
  properties: Record<string, { items: { properties: Record<string, unknown> } }>;
}

/** A schema as written. */
export const schemaOf = (name: string): RowSchema =>
  (loadSchemas() as Map<string, RowSchema>).get(`output/${name}.schema.json`)!;
