import type { Report } from '../../core/finding.ts';
import { below, type Pointer, placeIn } from '../../core/place.ts';
import { controlCharacter, unixBreaks } from '../text.ts';
import { readFast } from './fast.ts';
import { type Branch, type Raw, type ReadTree, treeOf } from './tree.ts';

/** UTF-16 code units; ten thousand list rows come to about one million. */
export const maxLength = 5_000_000;

/**
 * The main file of a dossier: YAML 1.2, one document, a mapping. Plain block YAML is read at once, without loading a
 * package; anything else by the `yaml` package, with the same data and places. `null` after a finding that leaves nothing
 * to read. Never throws.
 */
export function readYaml(text: string, file: string, report: Report): Promise<ReadTree | null> | ReadTree | null {
  if (text.length > maxLength) {
    report({ code: 'input/too-large', args: { limit: maxLength, unit: 'bytes' }, at: { file } });
    return null;
  }
  const lines = unixBreaks(text);
  const fast = readFast(lines);
  return fast ? finish(fast, lines, file, report) : readSlow(lines, file, report);
}

async function readSlow(text: string, file: string, report: Report): Promise<ReadTree | null> {
  const { readFull } = await import('./full.ts');
  const root = await readFull(text, file, report);
  return root ? finish(root, text, file, report) : null;
}

function finish(root: Branch, text: string, file: string, report: Report): ReadTree {
  const tree = treeOf(root, text, file);
  // An escape (`"\e"`) or the text itself; nearly every file has neither.
  if (text.includes('\\') || controlCharacter(text)) reportControls(tree, file, report);
  return tree;
}

function reportControls({ data, places }: ReadTree, file: string, report: Report): void {
  const say = (text: string, pointer: Pointer): void => {
    const char = controlCharacter(text);
    if (!char) return;
    report({ code: 'text/control-character', args: { char }, at: placeIn(places, pointer, { file }), pointer });
  };
  const walk = (value: Raw, pointer: Pointer): void => {
    if (typeof value === 'string') say(value, pointer);
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, below(pointer, index));
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        const here = below(pointer, key);
        if (controlCharacter(key)) say(key, here);
        else walk(item, here);
      }
    }
  };
  walk(data, '');
}
