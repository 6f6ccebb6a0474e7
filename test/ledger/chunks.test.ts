import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { lineReader } from '../../src/ledger/chunks.ts';

const folder = mkdtempSync(join(tmpdir(), 'xjsme-chunks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = fc.string({ unit: 'binary' }).map((text) => Buffer.from(text.replaceAll('\n', ' '), 'utf8'));
const spoiled = fc
  .uint8Array({ maxLength: 12 })
  .map((bytes) => Buffer.from(bytes.map((one) => (one === 10 ? 13 : one))));
/** Around the size of a block and beyond, so that a line and a character may lie across two. */
const long = fc
  .tuple(fc.constantFrom('企', 'é', 'x', '🏭'), fc.integer({ min: 12_000, max: 60_000 }))
  .map(([character, times]) => Buffer.from(character.repeat(times), 'utf8'));

const lines = fc.array(
  fc.oneof({ weight: 20, arbitrary: said }, { weight: 1, arbitrary: spoiled }, { weight: 2, arbitrary: long }),
  { maxLength: 40 },
);

it('gives lines as they stand, with a text that says what their bytes say', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (all, ended) => {
      const file = join(folder, 'lines');
      const whole = Buffer.concat(all.flatMap((line) => [line, Buffer.from('\n')]));
      const bytes = ended ? whole : whole.subarray(0, -1);
      writeFileSync(file, bytes);
      const next = lineReader(file, 0, bytes.length, true);
      let offset = 0;
      const found: Buffer[] = [];
      for (let line = next(); line; line = next()) {
        expect(line.offset).toBe(offset);
        if (line.text !== null) expect(Buffer.from(line.text, 'utf8').equals(line.bytes)).toBe(true);
        found.push(Buffer.from(line.bytes));
        offset += line.bytes.length + (line.ended ? 1 : 0);
      }
      expect(offset).toBe(bytes.length);
      // After the last newline there is no line, unless something stands there.
      const rest = ended || all.at(-1)?.length !== 0 ? all : all.slice(0, -1);
      expect(found.map((one) => one.toString('hex'))).toEqual(rest.map((one) => one.toString('hex')));
    }),
    { numRuns: 60 },
  );
});

it('has the text of every line where all is sound', () => {
  const file = join(folder, 'sound');
  const texts = Array.from({ length: 3000 }, (_, i) => `${i} 情况属实${'🏭'.repeat(i % 40)}`);
  writeFileSync(file, `${texts.join('\n')}\n`);
  const next = lineReader(file, 0, 1 << 30, true);
  const found: (string | null)[] = [];
  for (let line = next(); line; line = next()) found.push(line.text);
  expect(found).toEqual(texts);
});
