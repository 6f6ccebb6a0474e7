import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/core/shell.ts';

describe('a word that is copied into a shell', () => {
  it.each([
    ['申报/01-星砾原', '申报/01-星砾原'],
    ['申报（二）', '申报（二）'],
    ['申报 二', "'申报 二'"],
    ["a'b", `'a'\\''b'`],
    ['$(touch x)', "'$(touch x)'"],
    ['a;rm b', "'a;rm b'"],
    ['~', "'~'"],
    ['', "''"],
    ['-rf', './-rf'],
    ['-r f', "'./-r f'"],
  ])('%s is written %s', (word, written) => {
    expect(shellWord(word)).toBe(written);
    const back = execFileSync('/bin/sh', ['-c', `printf %s ${written}`], { encoding: 'utf8' });
    expect(back).toBe(word.startsWith('-') ? `./${word}` : word);
  });
});
