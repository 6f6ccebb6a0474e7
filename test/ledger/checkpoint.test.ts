import { describe, expect, it } from 'vitest';
import { checkpointOf, checkpointText, parseCheckpoint } from '../../src/ledger/checkpoint.ts';

const hash = (digit: string): string => digit.repeat(64);
const checkpoint = checkpointOf([
  ['office', { hash: hash('a'), seq: 12 }],
  ['kashgar-1', { hash: hash('b'), seq: 3 }],
]);

describe('a checkpoint', () => {
  it('has a digest of its heads that anybody can compute', () => {
    // printf '{"kashgar-1":{"hash":"bb…","seq":3},"office":{"hash":"aa…","seq":12}}' | sha256sum
    expect(checkpoint.digest).toBe('sha256:b2943edf7c8c1fd4628da4406fec78469f36c9edce242112b1effff44c79056b');
  });

  it('is read from what was printed, from its JSON, and from a document that holds it', () => {
    const text = checkpointText(checkpoint);
    expect(text).toBe(`kashgar-1:3:${hash('b')}\noffice:12:${hash('a')}\n`);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    expect(parseCheckpoint(`公示名单\n账本：${text.replaceAll('\n', '；')}特此公示`)).toEqual(checkpoint);
    expect(parseCheckpoint(JSON.stringify(checkpoint))).toEqual(checkpoint);
    expect(parseCheckpoint(`\ufeff${JSON.stringify({ schema: 'x', list: [], checkpoint })}`)).toEqual(checkpoint);
  });

  it.each([
    ['nothing', ''],
    ['no checkpoint', '{"a":1}'],
    ['no JSON', '{"a":'],
    ['another digest', JSON.stringify({ ...checkpoint, digest: `sha256:${hash('0')}` })],
    ['a head that is none', JSON.stringify({ ...checkpoint, heads: { office: { hash: 'x', seq: 1 } } })],
    ['a hash that is too short', `office:1:${hash('a').slice(1)}`],
    ['a hash that is too long', `office:1:${hash('a')}0`],
    ['null', '{"schema":"xjsme/checkpoint/1","heads":null}'],
  ])('is not read from %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});
