import { readChoice } from '../../core/values/choice.ts';
import { plain } from '../../core/values/text.ts';
import type { Leaf } from '../../schema/shape.ts';
import { labelTable, type LeafRead } from './choices.ts';

const nothing = /^(?:无|没有|\/|—+|-+)$/;
const checked = /[☑√■✓✔]/;
const unchecked = /[☐□]/;

/** Several values in one cell: 信息服务、技术服务 · ☑信息 ☐技术 · 通知.pdf；照片.jpg. 无 is none. */
export function readSeveral(leaf: Leaf, text: string): LeafRead {
  if (nothing.test(plain(text))) return { ok: true, value: [], conversions: [] };
  if (leaf.kind !== 'choices') {
    const parts = text.split(/[;；、\r\n]+/).map((part) => part.trim());
    return { ok: true, value: parts.filter((part) => part !== ''), conversions: [] };
  }
  const marked = checked.test(text) || unchecked.test(text);
  const tokens = text.split(marked ? /[,，;；、\s]+/ : /[,，;；、/\s]+/).filter((token) => token !== '');
  const wanted = marked ? tokens.filter((token) => checked.test(token)) : tokens;
  const values: string[] = [];
  for (const token of wanted) {
    const read = readChoice(token.replaceAll(/[☑√■✓✔☐□()（）]/g, ''), labelTable(leaf));
    if (!read.ok) return { ok: false, problem: 'choice' };
    if (!values.includes(read.value)) values.push(read.value);
  }
  return { ok: true, value: values, conversions: [] };
}
