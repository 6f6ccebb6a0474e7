import { templateSchema } from '../../export/generated/templates.ts';
import { partsOf, type Pointer } from '../../core/place.ts';

interface Node {
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  $ref?: string;
}

/** Keys that the schema of a template knows at a place: what a misspelt one may have been meant to be. */
export function knownKeys(pointer: Pointer): string[] {
  const schema = JSON.parse(templateSchema) as Node & { $defs: { block: Node } };
  const follow = (node: Node | undefined): Node | undefined => (node?.$ref === undefined ? node : schema.$defs.block);
  const found = partsOf(pointer).reduce<Node | undefined>(
    (node, part) => follow(/^\d+$/.test(part) ? node?.items : node?.properties?.[part]),
    schema,
  );
  return Object.keys(found?.properties ?? {});
}
