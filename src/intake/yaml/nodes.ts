import { nfc } from '../../core/values/text.ts';
import type * as Yaml from 'yaml';
import type { Place, Pointer } from '../../core/place.ts';
import { below } from '../../core/place.ts';
import type { Report } from '../../core/finding.ts';
import { plainValue } from './plain.ts';
import { addItem, addKey, type Branch, branch, maxDepth, type Raw } from './tree.ts';

/** Errors of one kind reported for one file; more of them say nothing new. */
export const maxListed = 20;
/** Broken tokens after which no more of the text is read. */
export const enough = 1000;
export const maxAliases = 100;
/** Values that aliases may add, all together. */
export const maxExpanded = 20_000;

/** Thrown after a finding that leaves nothing more to read. */
export const stopped = new Error('stopped');

/** An anchored value once read; `undefined` while it is being read, when an alias to it would hold itself. */
type Anchored = { value: Raw; size: number; height: number } | undefined;

export interface Context {
  yaml: typeof Yaml;
  text: string;
  at(offset: number): Place;
  report: Report;
  anchors: Map<string, Anchored>;
  aliases: number;
  expanded: number;
  /** Findings reported that leave nothing to read. */
  failed: number;
  /** Where nesting went beyond {@link maxDepth} and reading stopped. A mistake before it may be what nests: it is told instead. */
  deepAt: number;
}

/** A value with what it takes to place it and to bound its copies. */
interface Part {
  value: Raw;
  at: number;
  under: Branch | undefined;
  /** Written as nothing: stands at its key or dash. */
  empty: boolean;
  size: number;
  /** Levels of collections: 0 for a scalar. */
  height: number;
}

export function rootOf(document: Yaml.Document.Parsed, context: Context): Branch | undefined {
  const { yaml, at, report } = context;
  const { contents } = document;
  const nothing = contents === null || (yaml.isScalar(contents) && contents.source === '' && contents.type === 'PLAIN');
  if (nothing) report({ code: 'input/empty', args: {}, at: at(0) });
  else if (!yaml.isMap(contents)) report({ code: 'yaml/not-a-mapping', args: {}, at: at(contents.range[0]) });
  else {
    const root = part(contents, context, 1, '').under;
    return context.failed === 0 ? root : undefined;
  }
  return undefined;
}

function fail(context: Context, ...finding: Parameters<Report>): void {
  if (++context.failed <= maxListed) context.report(...finding);
}

const offsetOf = (node: Yaml.Node): number => node.range?.[0] ?? 0;

function part(node: Yaml.Node, context: Context, depth: number, pointer: Pointer): Part {
  const { yaml, anchors } = context;
  if (yaml.isAlias(node)) return aliased(node, context, depth);
  const { anchor } = node as Yaml.Scalar | Yaml.YAMLMap | Yaml.YAMLSeq;
  if (anchor) anchors.set(anchor, undefined);
  let read: Part;
  if (yaml.isScalar(node)) {
    const empty = node.type === 'PLAIN' && node.source === '';
    read = { value: scalar(node), at: offsetOf(node), under: undefined, empty, size: 1, height: 0 };
  } else {
    if (depth > maxDepth) {
      context.report({ code: 'yaml/too-deep', args: { limit: maxDepth }, at: context.at(offsetOf(node)) });
      throw stopped;
    }
    read = yaml.isMap(node)
      ? mapping(node, context, depth, pointer)
      : list(node as Yaml.YAMLSeq<Yaml.Node>, context, depth, pointer);
  }
  if (anchor) anchors.set(anchor, read);
  return read;
}

/** By its text, not by what the package made of it. An unknown tag has been reported, and changes nothing. */
function scalar(node: Yaml.Scalar): Raw {
  const source = node.source ?? '';
  if (node.tag === 'tag:yaml.org,2002:str' || node.tag === '!') return source;
  const typed = /^tag:yaml\.org,2002:(?:null|bool|int|float)$/.test(node.tag ?? '');
  return typed || node.type === 'PLAIN' ? plainValue(source) : source;
}

function aliased(node: Yaml.Alias, context: Context, depth: number): Part {
  const at = offsetOf(node);
  const known = context.anchors.has(node.source);
  const target = context.anchors.get(node.source);
  const tooMany = ++context.aliases > maxAliases || (context.expanded += target?.size ?? 0) > maxExpanded;
  if (tooMany || (known && !target)) {
    context.report({ code: 'yaml/aliases', args: { aliases: maxAliases, values: maxExpanded }, at: context.at(at) });
    throw stopped;
  }
  if (target && depth + target.height - 1 > maxDepth) {
    context.report({ code: 'yaml/too-deep', args: { limit: maxDepth }, at: context.at(at) });
    throw stopped;
  }
  if (target) return { ...target, value: structuredClone(target.value), at, under: undefined, empty: false };
  fail(context, { code: 'yaml/syntax', args: { reason: 'UNRESOLVED_ALIAS', detail: node.source }, at: context.at(at) });
  return { value: null, at, under: undefined, empty: false, size: 1, height: 0 };
}

function list(node: Yaml.YAMLSeq<Yaml.Node>, context: Context, depth: number, pointer: Pointer): Part {
  const read = branch(offsetOf(node), true);
  let size = 1;
  let height = 0;
  for (const [index, item] of node.items.entries()) {
    const child = part(item, context, depth + 1, below(pointer, index));
    addItem(read, child.value, child.empty ? dashBefore(context.text, child.at) : child.at, child.under);
    size += child.size;
    height = Math.max(height, child.height);
  }
  return { value: read.data, at: read.start, under: read, empty: false, size, height: height + 1 };
}

/** An empty item stands at its dash. */
function dashBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return text[at - 1] === '-' ? at - 1 : offset;
}

interface Entry {
  key: string;
  at: number;
  /** From `<<`: entries written out go before them. */
  merge: boolean;
  part: Part;
}

function mapping(node: Yaml.YAMLMap, context: Context, depth: number, pointer: Pointer): Part {
  const entries: Entry[] = [];
  const own = new Map<string, number>();
  let size = 1;
  let height = 0;
  for (const pair of node.items as Yaml.Pair<Yaml.Node, Yaml.Node | null>[]) {
    const read = keyOf(pair.key, context);
    if (!read) continue;
    const { key, merge } = read;
    const at = offsetOf(pair.key);
    const here = below(pointer, key);
    const normal = nfc(key);
    const first = merge ? undefined : own.get(normal);
    if (first !== undefined) {
      const related = [{ at: context.at(first) }];
      fail(context, { code: 'yaml/duplicate-key', args: { key }, at: context.at(at), pointer: here, related });
    } else if (!merge) own.set(normal, at);
    const child: Part = pair.value
      ? part(pair.value, context, depth + 1, merge ? pointer : here)
      : { value: null, at, under: undefined, empty: true, size: 1, height: 0 };
    entries.push({ key, at, merge, part: child });
    size += child.size;
    height = Math.max(height, child.height);
  }
  const read = branch(offsetOf(node), false);
  for (const { key, at, merge, part: child } of entries) {
    if (merge) mergeInto(read, child, own, context);
    else addKey(read, key, child.value, child.under || child.empty ? at : child.at, child.under);
  }
  return { value: read.data, at: read.start, under: read, empty: false, size, height: height + 1 };
}

/** Keys are text as written: `2023`, `null` and `on` stay what they look like. */
function keyOf(node: Yaml.Node, context: Context): { key: string; merge: boolean } | undefined {
  const { yaml } = context;
  if (yaml.isScalar(node)) {
    const source = node.source ?? '';
    if (node.anchor) context.anchors.set(node.anchor, { value: scalar(node), size: 1, height: 0 });
    return { key: source, merge: node.type === 'PLAIN' && !node.tag && source === '<<' };
  }
  if (yaml.isAlias(node)) {
    const { value, height } = aliased(node, context, 0);
    if (height === 0) return { key: String(value), merge: false };
  }
  const at = context.at(offsetOf(node));
  fail(context, { code: 'yaml/syntax', args: { reason: 'KEY_NOT_SCALAR', detail: '' }, at });
  return undefined;
}

/** Of several sources the earlier wins, and what the mapping itself says wins over all (yaml.org/type/merge). */
function mergeInto(read: Branch, from: Part, own: ReadonlyMap<string, number>, context: Context): void {
  const sources = Array.isArray(from.value) ? from.value : [from.value];
  for (const [index, source] of sources.entries()) {
    const placed = Array.isArray(from.value) ? from.under?.under[index] : from.under;
    const at = Array.isArray(from.value) ? (from.under?.at[index] ?? from.at) : from.at;
    if (source === null || typeof source !== 'object' || Array.isArray(source)) {
      fail(context, { code: 'yaml/syntax', args: { reason: 'MERGE_SOURCE', detail: '' }, at: context.at(at) });
      return;
    }
    for (const [key, value] of Object.entries(source)) {
      if (own.has(nfc(key)) || Object.hasOwn(read.data, key)) continue;
      const position = placed?.keys?.indexOf(key) ?? -1;
      addKey(
        read,
        key,
        value,
        position < 0 ? at : placed!.at[position]!,
        position < 0 ? undefined : placed!.under[position],
      );
    }
  }
}
