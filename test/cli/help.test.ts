import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { world } from './workspace/world.ts';

const place = world();
const folder = new URL('../../src/cli/commands/', import.meta.url);

/** A command and everything below it, each by its words. */
function* below(command: Command, words: readonly string[]): Generator<[words: readonly string[], command: Command]> {
  yield [words, command];
  for (const part of command.commands) yield* below(part, [...words, part.name()]);
}

/** Every command of the program, from the program itself: none can be forgotten here. */
const all: [words: readonly string[], command: Command][] = [];
for (const name of readdirSync(fileURLToPath(folder))) {
  const loaded = (await import(new URL(name, folder).href)) as { command?: (...args: unknown[]) => Command };
  const built = loaded.command?.(place.host(), () => {});
  if (built) all.push(...below(built, [built.name()]));
}
const named = all.map(([words, command]): [string, readonly string[], Command] => [words.join(' '), words, command]);
const found = (line: string): Command | undefined =>
  named
    .filter(([name]) => line === name || line.startsWith(`${name} `))
    .toSorted(([a], [b]) => b.length - a.length)[0]?.[2];

const help = async (words: readonly string[], lang: 'zh' | 'en', width = 60): Promise<string> => {
  const { code, out } = await place.run([...words, '--help'], { lang, width });
  expect(code).toBe(0);
  return out;
};

/** What a help shows as examples: lines of its beginning. */
const examplesIn = (text: string): string[] =>
  text
    .split('\n\n')[0]!
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

describe('help', () => {
  it('of a part says nothing of the options of the command it is part of', async () => {
    const text = await help(['review', 'triennial', 'confirm'], 'zh', 80);
    expect(text).not.toMatch(/--as-of|--fields|--by/);
    expect(text.match(/--json/g)).toHaveLength(1);
  });

  it('of the program names every command, and the other way round', async () => {
    const text = await help([], 'zh', 80);
    const tops = named.filter(([, words]) => words.length === 1).map(([name]) => name);
    const listed = [...text.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(tops.toSorted());
    expect(named.length).toBeGreaterThan(50);
  });

  it.each(named)('of %s begins with an example, names every option and part, and fits', async (_, words, command) => {
    const text = await help(words, 'zh');
    expect(text).toMatch(/^示例：\n {2}xjsme /);
    const options = command.options.map(({ long }) => long!);
    for (const option of [...options, '--help', '--lang', '--no-color'])
      expect(text).toMatch(new RegExp(`${option}\\b`));
    for (const part of command.commands) expect(text).toMatch(new RegExp(`^ {2}${part.name()}\\b`, 'm'));
    for (const { description } of [...command.options, ...command.registeredArguments])
      expect(description).not.toBe('');
    expect(command.description()).not.toBe('');
    expect(text).not.toMatch(/display help|\(default|Options:|Usage:|\[options\]|\[command\]/);
    // An example is for copying and stays whole; all else fits the terminal.
    const rest = text.split('\n').filter((line) => !line.startsWith('  xjsme '));
    expect(rest.filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  it.each(named)('of %s in English has Chinese in its examples alone', async (_, words) => {
    const text = await help(words, 'en');
    expect(text.replaceAll(/^ {2}xjsme .*$/gm, '').match(/.*[\p{Script=Han}（），。：；].*/gu)).toBeNull();
    expect(text.split('\n').filter((line) => !line.startsWith('  xjsme ') && displayWidth(line) > 60)).toEqual([]);
  });

  it.each(named)('of %s shows examples that name commands and options there are', async (_, words) => {
    for (const example of examplesIn(await help(words, 'zh'))) {
      const line = example.replace(/^xjsme /, '');
      const command = found(line);
      expect(command, example).toBeDefined();
      const known = command!.options.flatMap(({ long, short }) => [long, short]);
      const used = line.match(/(?<= )--?[a-z][a-z-]*/g) ?? [];
      expect([example, used.filter((option) => !known.includes(option))]).toEqual([example, []]);
    }
  });

  it('of every command that writes has the five options of an act', () => {
    const act = ['--on', '--as', '--dry-run', '--accept-clock', '--json'];
    const writing = named.filter(([, , { options }]) => options.some(({ long }) => long === '--on'));
    expect(writing.length).toBeGreaterThan(25);
    for (const [name, , { options }] of writing)
      expect([name, act.filter((one) => !options.some(({ long }) => long === one))]).toEqual([name, []]);
  });
});
