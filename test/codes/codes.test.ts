import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Code, codes } from '../../src/core/codes.ts';
import { findings as en } from '../../src/i18n/en/findings.ts';
import { findings as zh } from '../../src/i18n/zh/findings.ts';
import { messageOf } from '../../src/i18n/catalog.ts';
import { type Row, tables } from './row.ts';
import { run, type Said } from './run.ts';

const all = tables();

/** What every base says by itself. */
const usual = new Map<string, Promise<Set<string>>>();

function usualOf(base: NonNullable<Row['base']>): Promise<Set<string>> {
  const known = usual.get(base);
  if (known) return known;
  const row: Row = { code: '', why: '', severity: 'info', base };
  const made =
    base === 'none'
      ? Promise.resolve(new Set<string>())
      : run('', row).then(({ said }) => new Set(said.map(({ code }) => code)));
  usual.set(base, made);
  return made;
}

/** A sentence as a reader gets it: nothing left to fill in, nothing empty. */
function expectSentence(text: string, said: Said): void {
  const about = `${said.code} ${JSON.stringify(said.args)}: ${text}`;
  expect(text.trim(), about).not.toBe('');
  expect(text, about).not.toMatch(/[{}]|undefined|null|NaN|\[object|“”|""|（）|\(\)|“\s*”|：\s*$|:\s*$|，\s*$/);
}

describe('the sound dossier the tables start from', () => {
  it('has nothing against it but the open norms', async () => {
    const { said } = await run('', { code: '', why: '', severity: 'info' });
    expect([...new Set(said.map(({ code }) => code))]).toEqual(['clause/human']);
  });
});

describe.each(all)('%s', (family, rows) => {
  it.each(rows.map((row): [string, string, Row] => [row.code, row.why, row]))('%s · %s', async (code, _, row) => {
    const { said, places } = await run(family, row);
    // A clause is judged thirty times and more: only the one meant.
    const own = said.filter(
      (one) => one.code === code && (!code.startsWith('clause/') || one.args.clause === row.args?.clause),
    );
    const got = own.map(({ place }) => place).toSorted();
    expect(
      got,
      JSON.stringify(
        said.filter((one) => !one.code.startsWith('clause/')),
        null,
        1,
      ),
    ).toEqual(places.toSorted());
    for (const one of own) {
      expect(one.severity).toBe(row.severity);
      expect(one.args).toMatchObject(row.args ?? {});
      expectSentence(messageOf(zh, one), one);
      expectSentence(messageOf(en, one), one);
    }
    const expected = new Set<string>([...(await usualOf(row.base ?? 'application')), code, ...(row.also ?? [])]);
    const more = said.filter((one) => !one.code.startsWith('clause/') && !expected.has(one.code));
    expect(more).toEqual([]);
    const brought = new Set(said.map((one) => one.code as string));
    expect((row.also ?? []).filter((other) => !brought.has(other))).toEqual([]);
  });
});

const sourceFiles = (folder: URL): URL[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(new URL(`${entry.name}/`, folder))
      : entry.name.endsWith('.ts')
        ? [new URL(entry.name, folder)]
        : [],
  );

describe('the list of codes', () => {
  const known = Object.keys(codes) as Code[];

  it('is the list of codes the tables produce', () => {
    const produced = new Set(all.flatMap(([, rows]) => rows.map(({ code }) => code)));
    expect([...produced].toSorted()).toEqual(known.toSorted());
  });

  it('has every severity as the tables state it', () => {
    for (const row of all.flatMap(([, rows]) => rows))
      expect([row.code, row.severity]).toEqual([row.code, codes[row.code as Code]]);
  });

  it('has no code that nothing reports', () => {
    const src = new URL('../../src/', import.meta.url);
    const texts = sourceFiles(src)
      .filter(({ pathname }) => !pathname.includes('/i18n/') && !pathname.endsWith('/core/codes.ts'))
      .map((file) => readFileSync(file, 'utf8'));
    expect(known.filter((code) => !texts.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });
});
