import { readChoice } from '../../core/values/choice.ts';
import { plain } from '../../core/values/text.ts';
import type { Leaf } from '../../schema/shape.ts';
import { labelTable, type LeafRead } from './choices.ts';

const nothing = /^(?:无|没有|\/|—+|-+)$/;
const boxes = '☑√■✓✔☐□';
const checked = /[☑√■✓✔]/;
/** A mark, a bracket left blank for one, or a word. */
const token = new RegExp(`[${boxes}]|[(（]\\s*[)）]|[^${boxes}()（）,，;；、/\\s]+`, 'g');
const isMark = (text: string): boolean => /^[☑√■✓✔☐□(（]/.test(text);

/**
 * The words that are ticked: ☑信息 ☐技术 with marks in front, 信息（√） 技术（ ） with marks behind, by what comes first. Words
 * without a mark are not ticked. Null where a mark belongs to no word.
 */
function ticked(text: string): string[] | null {
  const tokens = text.match(token) ?? [];
  const inFront = isMark(tokens[0] ?? '');
  const wanted: string[] = [];
  for (const [index, mark] of tokens.entries()) {
    if (!isMark(mark)) continue;
    const word = tokens[inFront ? index + 1 : index - 1];
    if (word === undefined || isMark(word)) return null;
    if (checked.test(mark)) wanted.push(word);
  }
  return wanted;
}

/** Several values in one cell: 信息服务、技术服务 · ☑信息 ☐技术 · 通知.pdf；照片.jpg. 无 is none. */
export function readSeveral(leaf: Leaf, text: string): LeafRead {
  if (nothing.test(plain(text))) return { ok: true, value: [], conversions: [] };
  if (leaf.kind !== 'choices') {
    const parts = text.split(/[;；、\r\n]+/).map((part) => part.trim());
    return { ok: true, value: parts.filter((part) => part !== ''), conversions: [] };
  }
  const wanted = new RegExp(`[${boxes}]`).test(text)
    ? ticked(text)
    : text.split(/[,，;；、/\s]+/).filter((word) => word !== '');
  if (wanted === null) return { ok: false, problem: 'choice' };
  const values: string[] = [];
  for (const word of wanted) {
    const read = readChoice(word, labelTable(leaf));
    if (!read.ok) return { ok: false, problem: 'choice' };
    if (!values.includes(read.value)) values.push(read.value);
  }
  return { ok: true, value: values, conversions: [] };
}
