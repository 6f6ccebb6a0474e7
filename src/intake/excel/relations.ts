import { END, OPEN, XmlScanner } from './xml.ts';

/** A relationship of an OPC part (ECMA-376 part 2, 8.3). */
export interface Relation {
  /** Last segment of the type, the same in the transitional and the strict schema: `worksheet`, `styles`. */
  type: string;
  /** Name of the part it leads to, lower case, without leading `/`; null where it leads out of the package. */
  part: string | null;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `''`. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function unescapePercent(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The part a target leads to, as seen from the part `source`. */
function resolveTarget(source: string, target: string): string {
  const path = unescapePercent(target).replaceAll('\\', '/');
  const resolved: string[] = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') resolved.pop();
    else if (segment !== '' && segment !== '.') resolved.push(segment);
  }
  return resolved.join('/').normalize('NFC').toLowerCase();
}

/** A `.rels` part → its relationships by id. */
export function readRelations(part: Uint8Array, source: string): Map<string, Relation> | 'broken' | 'entities' {
  const xml = new XmlScanner(part);
  const relations = new Map<string, Relation>();
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || xml.name !== 'Relationship') continue;
    const { attributes } = xml;
    const type = attributes.get('Type') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    relations.set(attributes.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      part: external ? null : resolveTarget(source, attributes.get('Target') ?? ''),
    });
  }
  return xml.problem ?? relations;
}
