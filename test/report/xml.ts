/** An element with its attributes, entities resolved. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(raw: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos);)/.test(raw)) throw new Error(`not well-formed: ${raw.slice(0, 80)}`);
  // What XML 1.0 allows in a document.
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(raw))
    throw new Error('a character XML does not know');
  return raw.replaceAll(/&(\w+);/g, (_, name: string) => entities[name]!);
}

/** Every element of a document, in order; throws where tags do not match or text is not escaped. */
export function elements(document: string): Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/y;
  let at = document.indexOf('?>') + 2;
  while (at < document.length) {
    const next = document.indexOf('<', at);
    const text = document.slice(at, next < 0 ? undefined : next);
    textOf(text);
    if (open.length === 0 && text.trim() !== '') throw new Error('text outside the root');
    if (next < 0) break;
    tag.lastIndex = next;
    const match = tag.exec(document);
    if (!match) throw new Error(`not a tag: ${document.slice(next, next + 60)}`);
    const [whole, close, name, attributes, empty] = match;
    if (close) {
      if (open.pop() !== name) throw new Error(`${name} closes nothing`);
    } else {
      const pairs = [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, textOf(value!)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice in ${name}`);
      found.push({ name: name!, attributes: Object.fromEntries(pairs) });
      if (!empty) open.push(name!);
    }
    at = next + whole.length;
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} left open`);
  return found;
}
