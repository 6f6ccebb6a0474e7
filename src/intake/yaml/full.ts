import type * as Yaml from 'yaml';
import type { Report } from '../../core/finding.ts';
import { positions } from '../text.ts';
import { type Branch, maxDepth } from './tree.ts';
import { type Context, enough, maxListed, rootOf, stopped } from './nodes.ts';

type Package = typeof Yaml;

/**
 * Any YAML 1.2, read by the `yaml` package: says what is wrong where, or answers with the tree. The package's own parser
 * is driven token by token, because its composer recurses: nesting is measured before anything is composed.
 */
export async function readFull(text: string, file: string, report: Report): Promise<Branch | undefined> {
  const yaml = await import('yaml');
  const table = positions(text);
  const at = (offset: number) => ({ file, ...table.at(Math.max(0, Math.min(offset, text.length))) });
  const context: Context = {
    yaml,
    text,
    at,
    report,
    anchors: new Map(),
    aliases: 0,
    expanded: 0,
    failed: 0,
    deepAt: Infinity,
  };
  try {
    const documents = [...compose(yaml, text, context)];
    return listErrors(documents, context) ? undefined : rootOf(documents[0]!, context);
  } catch (error) {
    if (error === stopped) return undefined;
    if (error instanceof RangeError) {
      report({ code: 'yaml/too-deep', args: { limit: maxDepth }, at: at(0) });
    } else {
      const detail = error instanceof Error ? error.message : String(error);
      report({ code: 'yaml/syntax', args: { reason: 'UNEXPECTED', detail }, at: at(0) });
    }
    return undefined;
  }
}

/** At most two documents: the second is already one too many. */
function* compose(yaml: Package, text: string, context: Context): Generator<Yaml.Document.Parsed> {
  const composer = new yaml.Composer({
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false, // its own check is quadratic, and blind to keys that differ only in their normal form
    resolveKnownTags: false,
    prettyErrors: false,
  });
  let count = 0;
  for (const document of composer.compose(tokens(yaml, text, context), true, text.length)) {
    yield document as Yaml.Document.Parsed;
    if (++count === 2) return;
  }
}

function* tokens(yaml: Package, text: string, context: Context): Generator<Yaml.CST.Token> {
  const parser = new yaml.Parser();
  let bad = 0;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error' && ++bad > enough) return;
      yield token;
    }
    // The stack also holds the document and a scalar.
    const tooDeep = parser.stack.length > maxDepth ? collectionsOf(parser.stack)[maxDepth] : undefined;
    if (tooDeep) {
      context.deepAt = tooDeep.offset;
      break;
    }
  }
  yield* parser.end();
}

const collectionsOf = (stack: readonly Yaml.CST.Token[]): Yaml.CST.Token[] =>
  stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection');

/** `年度：2024`, the likeliest slip under a Chinese keyboard, which YAML takes for a piece of some other mistake: where its colon stands. */
function fullWidthColon(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  const key = /^[\s-]*[\p{L}\p{N}_]+(?=：)/u.exec(line);
  return key && !/:(?:\s|$)/.test(line) ? start + key[0].length : undefined;
}

/** Reports what the package objects to; true when that leaves nothing to read. */
function listErrors(documents: readonly Yaml.Document.Parsed[], context: Context): boolean {
  const { text, at, report, deepAt } = context;
  const problems = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  problems.sort((a, b) => a.pos[0] - b.pos[0]);
  let fatal = 0;
  let tags = 0;
  for (const { code, pos, message, name } of problems) {
    if (pos[0] >= deepAt) continue; // an end that is missing because no more was read
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') {
      if (++tags <= maxListed) report({ code: 'yaml/tag', args: { tag: text.slice(...pos) }, at: at(pos[0]) });
    } else if (name === 'YAMLParseError' && ++fatal <= maxListed) {
      const wide = fullWidthColon(text, pos[0]);
      const reason = wide === undefined ? code : 'FULL_WIDTH_COLON';
      report({ code: 'yaml/syntax', args: { reason, detail: message }, at: at(wide ?? pos[0]) });
    }
  }
  if (fatal > 0) return true;
  if (deepAt < Infinity) {
    report({ code: 'yaml/too-deep', args: { limit: maxDepth }, at: at(deepAt) });
    return true;
  }
  const second = documents[1];
  if (second) report({ code: 'yaml/documents', args: {}, at: at(second.range[0]) });
  return second !== undefined;
}
