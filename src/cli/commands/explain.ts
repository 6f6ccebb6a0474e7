import { Command } from 'commander';
import { type Code, codes } from '../../core/codes.ts';
import { type Explained, loadExplained } from '../../i18n/catalog.ts';
import { words as en } from '../../i18n/en/explain/words.ts';
import { fill } from '../../i18n/fill.ts';
import { words as zh } from '../../i18n/zh/explain/words.ts';
import type { Pack } from '../../law/pack.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { packFor, todayInShanghai } from '../pack.ts';
import { withExample } from '../program.ts';
import { wordsOf } from '../words.ts';

interface Flags {
  json?: boolean;
  pack: string;
}

/** `xjsme explain [CODE|CLAUSE|ITEM]`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const words = host.lang === 'en' ? en : zh;
  const explain = new Command('explain')
    .description(wordsOf(host).describe.explain!)
    .argument('[name]', words.argument)
    .option('--pack <pack>', words.pack, 'xj-2012')
    .option('--json', words.json)
    .action(async (name: string | undefined, flags: Flags) => {
      await host.out(await answer(name, flags, host));
      done(exit.done);
    });
  return withExample(explain, host, 'xjsme explain 6.4.qualified', 'xjsme explain material/missing');
}

async function answer(written: string | undefined, flags: Flags, host: Host): Promise<string> {
  const [{ pack }, explained] = await Promise.all([packFor(flags.pack, host), loadExplained(host.lang)]);
  const { codeDocument, clauseDocument, itemDocument, listDocument } = await import('../../report/explain.ts');
  const { codeText, clauseText, itemText, listText } = await import('../../report/explain-text.ts');
  const show = <T>(document: T, text: (document: T, explained: Explained, width: number) => string): string =>
    flags.json ? `${JSON.stringify(document, null, 2)}\n` : text(document, explained, host.width);
  if (written === undefined) return show(listDocument(pack, explained), listText);
  const name = written.normalize('NFKC').trim().toLowerCase();
  if (Object.hasOwn(codes, name)) return show(codeDocument(name as Code, explained), codeText);
  const rule = pack.clauses.find(({ clause }) => clause.toLowerCase() === name);
  if (rule) return show(clauseDocument(rule, pack, todayInShanghai(host), explained), clauseText);
  const item = pack.materials.find((one) => one.item.toLowerCase() === name);
  if (item) return show(itemDocument(item, pack, explained), itemText);
  throw await unknownName(written, name, pack, explained.words);
}

/** What begins with the name or holds it, else what is written nearly like it. */
async function nearest(name: string, pack: Pack): Promise<string[]> {
  const known = [
    ...pack.clauses.map(({ clause }) => clause),
    ...pack.materials.map(({ item }) => item),
    ...Object.keys(codes),
  ];
  const like = (fits: (one: string) => boolean): string[] => known.filter((one) => fits(one.toLowerCase())).slice(0, 8);
  const begun = name === '' ? [] : like((one) => one.startsWith(name));
  const found = begun.length > 0 || name.length < 3 ? begun : like((one) => one.includes(name));
  if (found.length > 0) return found;
  const { nearestLabel } = await import('../../intake/fields/labels.ts');
  return [nearestLabel(name, known)].filter(Boolean);
}

async function unknownName(written: string, name: string, pack: Pack, words: Explained['words']): Promise<CliError> {
  const names = await nearest(name, pack);
  const hint = names.length > 0 ? fill(words.near, { names: names.join(words.comma) }) : words.seeAll;
  return new CliError(exit.usage, 'usage/unknown-name', fill(words.unknown, { name: written }), hint);
}
