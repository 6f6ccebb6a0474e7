import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figureNames as en } from '../../src/i18n/en/figures.ts';
import { figureNames as zh } from '../../src/i18n/zh/figures.ts';

const { properties } = JSON.parse(
  readFileSync(new URL('../../schemas/figures.schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, { title: string }> };

it('figures are called as their schema calls them, and each has an English name', () => {
  expect(zh).toEqual(Object.fromEntries(Object.entries(properties).map(([key, { title }]) => [key, title])));
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  expect(new Set(Object.values(en)).size).toBe(Object.keys(en).length);
});
