import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, outside the bundle
import { generated } from '../../src/build/generate.mjs';

it('types, validators, shapes and packs are those of schemas/ and src/law/packs', async () => {
  const files = (await generated()) as Map<string, string>;
  expect(files.size).toBeGreaterThan(4);
  for (const [path, text] of files)
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
});
