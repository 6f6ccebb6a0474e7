import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { xjsme } from './binary.ts';
import { repository } from './desk.ts';

const run = (...args: readonly string[]) => xjsme(args);

describe('help', () => {
  const texts = async (...args: string[]) => (await run(...args)).out;

  it('of every command begins with an example and names every option', async () => {
    // Parts of commands are held in test/cli/help.test.ts, without the binary.
    const names = [...(await texts('--help')).matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => [name!]);
    expect(names.length).toBeGreaterThan(12);
    const commands = [[], ...names, ['rules', 'show'], ['review', 'expert', 'draw']];
    for (const command of commands) {
      const text = await texts(...command, '--help');
      expect(text, command.join(' ')).toMatch(/^示例：\n {2}xjsme /);
      for (const option of ['--help', '--lang', '--no-color']) expect(text, command.join(' ')).toContain(option);
      expect(text).not.toMatch(/display help|\(default|Options:|Usage:|\[options\]|\[command\]/);
      // Only the paths of examples are in Chinese.
      expect((await texts(...command, '--help', '--lang', 'en')).replaceAll(/^ {2}xjsme .*$/gm, '')).not.toMatch(
        /\p{Script=Han}/u,
      );
    }
    const check = await texts('check', '--help');
    for (const option of ['pack', 'as-of', 'fail-on', 'format', 'json', 'only', 'fields', 'width'])
      expect(check).toContain(`--${option}`);
    const init = await texts('init', '--help');
    for (const option of ['office', 'level', 'region', 'as', 'pack', 'dry-run', 'json'])
      expect(init).toContain(`--${option}`);
    const window = await texts('calendar', 'window', '--help');
    for (const option of ['start', 'end', 'days', 'first-day', 'national', 'calendar', 'json'])
      expect(window).toContain(`--${option}`);
  });

  it('can be asked for in every way', async () => {
    const check = await texts('check', '--help');
    expect(await texts('help', 'check')).toBe(check);
    expect(await texts('check', '-h')).toBe(check);
    const show = await texts('rules', 'show', '--help');
    expect(await texts('help', 'rules', 'show')).toBe(show);
    expect(await texts('rules', 'help', 'show')).toBe(show);
    expect(await texts()).toBe(await texts('--help'));
    expect(await texts('help')).toBe(await texts('--help'));
  });

  it('fits 60 columns', async () => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['review', 'expert', '--help'],
      ['batch', 'publish', '--help'],
    ]) {
      const { out } = await xjsme(args, { env: { COLUMNS: '60' } });
      // Examples are for copying and stay whole.
      const lines = out.split('\n').filter((line) => !line.startsWith('  xjsme '));
      expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
    }
  });

  it('the version', async () => {
    const { version } = JSON.parse(readFileSync(repository('package.json'), 'utf8')) as { version: string };
    for (const args of [['--version'], ['-V']]) expect((await run(...args)).out).toBe(`${version}\n`);
  });
});
