import { Command } from 'commander';
import { builtInIds, readPack } from '../../intake/pack.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { packFor, todayInShanghai } from '../pack.ts';
import { withExample } from '../program.ts';
import { put, wordsOf } from '../words.ts';
import { packToRead } from '../workspace/reading.ts';

interface Flags {
  json?: boolean;
}

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

export function command(host: Host, done: (code: Exit) => void): Command {
  const { rules: words, describe, check } = wordsOf(host);
  const rules = new Command('rules').description(describe.rules!);
  const part = (name: string, description: string, example: string): Command =>
    withExample(rules.command(name), host, example).description(description).option('--json', check.json);
  part('list', words.list, 'xjsme rules list').action(async (flags: Flags) => done(await list(flags, host)));
  part('show', words.show, 'xjsme rules show xj-2012')
    .argument('[pack]', words.packHere)
    .action(async (pack: string | undefined, flags: Flags) => done(await show(pack, flags, host)));
  part('coverage', words.coverage, 'xjsme rules coverage xj-2012')
    .argument('[pack]', words.packHere)
    .action(async (pack: string | undefined, flags: Flags) => done(await coverage(pack, flags, host)));
  part('check', words.check, 'xjsme rules check ./本地规则.yaml')
    .argument('<file>', words.pack)
    .action(async (file: string, flags: Flags) => done(await checkFile(file, flags, host)));
  return withExample(rules, host, 'xjsme rules show xj-2012');
}

async function list(flags: Flags, host: Host): Promise<Exit> {
  const { rules: words } = wordsOf(host);
  const packs = await Promise.all(
    builtInIds().map(async (id) => {
      const { pack, digest } = await packFor(id, host);
      return { id, title: pack.title[host.lang], document: pack.document, clauses: pack.clauses.length, digest };
    }),
  );
  if (flags.json) await host.out(json({ schema: 'xjsme/rules-list/1', packs }));
  else {
    const { columns } = await import('../../report/table.ts');
    const c = words.columns;
    await host.out(
      `${columns([[c.id, c.document, c.name], ...packs.map((pack) => [pack.id, pack.document, pack.title])], { column: 2, width: host.width })}\n`,
    );
  }
  return exit.done;
}

async function show(name: string | undefined, flags: Flags, host: Host): Promise<Exit> {
  const { pack, digest } = await packToRead(name, host);
  const { packDocument, packText } = await import('../../report/rules.ts');
  const document = packDocument(pack, digest, host.lang);
  await host.out(
    flags.json
      ? json(document)
      : packText(document, pack, wordsOf(host).rules, host.lang, host.width, todayInShanghai(host)),
  );
  return exit.done;
}

async function coverage(name: string | undefined, flags: Flags, host: Host): Promise<Exit> {
  const { pack } = await packToRead(name, host);
  const { coverageDocument, coverageText } = await import('../../report/rules.ts');
  const document = coverageDocument(pack, host.lang);
  const { rules: words } = wordsOf(host);
  if (flags.json) await host.out(json(document));
  else if (document.entries.length === 0) await host.out(`${put(words.noCoverage, { pack: pack.id })}\n`);
  else {
    const end =
      document.unnamed.length === 0
        ? put(words.covered, { count: document.entries.length })
        : put(words.uncovered, { list: document.unnamed.join(' ') });
    await host.out(`${coverageText(document, words, host.width)}\n${end}\n`);
  }
  return document.unnamed.length > 0 ? exit.findings : exit.done;
}

async function checkFile(file: string, flags: Flags, host: Host): Promise<Exit> {
  const read = await readPack(file, host.cwd);
  if (!read.ok && read.reason === 'unknown') await packFor(file, host);
  const { findingsDocument, findingsText } = await import('../../report/plain-findings.ts');
  const { rules: words } = wordsOf(host);
  const errors = read.findings.filter(({ severity }) => severity === 'error').length;
  if (flags.json)
    await host.out(json({ schema: 'xjsme/rules-check/1', file, findings: findingsDocument(read.findings, host.lang) }));
  else {
    const end = read.ok
      ? put(words.sound, {
          name: read.loaded.pack.id,
          clauses: read.loaded.pack.clauses.length,
          materials: read.loaded.pack.materials.length,
        })
      : put(words.faulty, { count: errors });
    await host.out(`${findingsText(read.findings, host.lang, host.width)}${end}\n`);
  }
  if (!read.ok && read.reason === 'unreadable')
    throw new CliError(exit.unreadable, 'pack/unreadable', put(wordsOf(host).badPack, { name: file }));
  return errors > 0 ? exit.findings : exit.done;
}
