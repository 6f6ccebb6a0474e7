import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { desk, repository } from './desk.ts';
import { head } from './good.ts';

const { root, write, run } = desk();
const ready = 'complete';
cpSync(repository('samples/complete'), join(root, 'warned'), { recursive: true });
write('warned/dossier.yaml', `${readFileSync(join(root, 'warned/dossier.yaml'), 'utf8')}remarks: 没有这一项\n`);

describe('exit codes', () => {
  it.each([
    [0, ['check', ready]],
    [0, ['rules', 'list']],
    [0, ['explain', '6.4.qualified']],
    [0, ['calendar', 'window', '--start', '2024-06-12']],
    [1, ['check', 'good']],
    [1, ['check', ready, 'good']],
    [0, ['check', 'warned']],
    [1, ['check', 'warned', '--fail-on', 'warning']],
    [0, ['check', 'good', '--only', '6.1.assets']],
    [
      1,
      [
        'check',
        'good',
        '--only',
        '6.4.staff',
        '--as-of',
        '2024-06-30',
        '--pack',
        'xj-2012',
        '--fail-on',
        'error',
        '--format',
        'json',
      ],
    ],
    [0, ['check', ready, '--only', '6.4']],
    [2, []],
    [2, ['check']],
    [2, ['check', '']],
    [2, ['chekc']],
    [2, ['check', ready, '--formt', 'json']],
    [2, ['check', ready, '--format', 'jsn']],
    [2, ['check', ready, '--format']],
    [2, ['check', ready, '--fail-on', 'info']],
    [2, ['check', ready, '--pack', 'xj-2013']],
    [2, ['check', ready, '--only', '6.9']],
    [2, ['check', ready, '--as-of', '2023-02-29']],
    [2, ['check', ready, '--as-of', '2024/06/30']],
    [2, ['check', ready, '--fields', 'advise']],
    [2, ['check', ready, '--width', 'x']],
    [2, ['--lang', 'fr', 'check', ready]],
    [2, ['rules']],
    [2, ['rules', 'lst']],
    [2, ['rules', 'list', 'x']],
    [2, ['help', 'chekc']],
    [2, ['explain', '6.4.qualfied']],
    [2, ['calendar', 'window']],
    [3, ['check', 'broken']],
    [3, ['check', 'broken', 'good']],
    [3, ['check', 'nowhere']],
    [3, ['check', 'broken', '--only', '6.4']],
    [3, ['calendar', 'check', 'nowhere.yaml']],
    // No notice of holidays has been read for that year.
    [4, ['calendar', 'window', '--start', '2062-06-12']],
  ] as const)('%i: %j', async (code, args) => {
    const ran = await run(...args);
    expect([ran.code, ran.err], ran.out.slice(0, 300)).toEqual([code, expect.anything()]);
    // Data on stdout, words about it on stderr; a report stands in both cases where there is one.
    if (code === 2 && args.length > 0) expect(ran.out).toBe('');
    if (code === 2 && args.length > 0) expect(ran.err).toMatch(/^错误：.+\n→ .+\n$/);
  });

  it('--only of what could not even be judged hides nothing', async () => {
    write('thin/dossier.yaml', head.replace('kind: application\n', ''));
    const ran = await run('check', 'thin', '--only', '6.4', '--format', 'ndjson');
    expect([ran.code, ran.out.includes('schema/required')]).toEqual([1, true]);
  });
});

describe('errors for scripts', () => {
  const valid = new Ajv2020().compile(
    JSON.parse(readFileSync(repository('schemas/output/error.schema.json'), 'utf8')) as object,
  );
  it.each([
    ['usage/missingArgument', ['check', '--json']],
    ['usage/unknownOption', ['check', ready, '--jsn', '--json']],
    ['usage/unknownOption', ['--json']],
    ['usage/unknownCommand', ['chekc', '--json']],
    ['usage/choice', ['check', ready, '--json', '--fail-on', 'x']],
    ['usage/choice', ['check', ready, '--json', '--lang', 'x']],
    ['usage/date', ['check', ready, '--format', 'sarif', '--as-of', '2024-13-01']],
    ['usage/unknown-pack', ['check', ready, '--format=ndjson', '--pack', 'x']],
    ['usage/unknown-pack', ['rules', 'show', 'x', '--json']],
    ['usage/unknown-clause', ['check', ready, '--json', '--only', 'x']],
    ['usage/unknown-name', ['explain', 'x', '--json']],
    ['input/none', ['check', 'nowhere', '--json']],
    ['input/unreadable', ['check', 'broken', '--json']],
    ['input/unreadable', ['check', 'broken', '--json', '--lang', 'en']],
    ['calendar/no-notice', ['calendar', 'window', '--start', '2062-06-12', '--json']],
  ] as const)('%s: %j', async (code, args) => {
    const { err, out } = await run(...args);
    expect(err.trimEnd().split('\n').length).toBe(1);
    const error = JSON.parse(err) as { code: string; message: string; hint?: string };
    expect(valid(error), JSON.stringify(valid.errors)).toBe(true);
    expect(error.code).toBe(code);
    expect(error.message + (error.hint ?? '')).not.toMatch(/undefined|null|\{|\}|NaN/);
    if (code.startsWith('input/')) expect((JSON.parse(out) as { schema: string }).schema).toBe('xjsme/check/1');
    else expect(out).toBe('');
  });
});

describe('what was meant', () => {
  it.each([
    [['chekc'], 'check'],
    [['calender'], 'calendar'],
    [['check', 'good', '--as-off', '2024-06-30'], '--as-of'],
    [['check', 'good', '--format', 'jsno'], 'json'],
    [['check', 'good', '--format', 'mark'], 'markdown'],
    [['check', 'good', '--fail-on', 'warnings'], 'warning'],
    [['rules', 'shwo'], 'show'],
    [['explain', '6.4.qualifed'], '6.4.qualified'],
    [['check', 'goood'], 'good'],
  ] as const)('%j: %s', async (args, meant) => {
    const zh = await run(...args);
    const en = await run(...args, '--lang', 'en');
    expect(zh.err + zh.out).toMatch(new RegExp(`(?:是否为|是否要用)：?\\s*${meant.replaceAll('.', '\\.')}`));
    expect(en.err + en.out).toMatch(
      new RegExp(`(?:[Dd]id you mean|perhaps|is it):?\\s*${meant.replaceAll('.', '\\.')}`),
    );
    expect(en.err + en.out).not.toMatch(/\p{Script=Han}/u);
  });
});
