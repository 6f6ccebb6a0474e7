import { expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, outside the bundle
import { loadSchemas } from '../../src/build/schemas.mjs';
import { documentFields } from '../../src/report/checked.ts';
import { dossierDocument } from '../../src/report/document.ts';
import { failing, run } from './dossiers.ts';

it('knows every key of a dossier in JSON', () => {
  const schema = loadSchemas().get('output/dossier.schema.json');
  expect(documentFields).toEqual(Object.keys(schema.properties));
});

it('keeps only the fields asked for, in the order of the whole', () => {
  expect(dossierDocument(failing, { ...run(), fields: ['advice', 'path'] })).toEqual({
    path: 'dossiers/failing',
    advice: 'fails',
  });
});
