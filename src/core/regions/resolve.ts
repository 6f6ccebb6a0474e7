import { plain } from '../values/text.ts';
import { byCode, byName, contains, type Name, type Region } from './region.ts';

const longest = Math.max(...[...byName.keys()].map((name) => name.length));

// 和田市场监督管理局 is no office of 和田市, 天山区块链 none of 天山区; produce is no place.
const endsElsewhere: Record<string, RegExp> = { 市: /^场/, 区: /^[块域]/ };
const produce = /和田玉|哈密瓜/g;
const elsewhere = /^(?:[^省区市州县]{2,3}省|(?:中国)?(?:北京|上海|天津|重庆|广西|内蒙古|宁夏|西藏|香港|澳门))/;

/** The longest name that begins at a position. */
function nameAt(text: string, at: number, accept: (name: Name) => boolean): Name | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const name = byName.get(text.slice(at, at + length));
    if (name && accept(name)) return name;
  }
  return null;
}

const key = (text: string): string => plain(text).replace(/\s/g, '');

function byDigits(digits: string): Region | null {
  if (digits.length === 2 || digits.length === 4) return byCode.get(digits.padEnd(6, '0')) ?? null;
  return [6, 9, 12].includes(digits.length) ? (byCode.get(digits.slice(0, 6)) ?? null) : null;
}

/** A name from the start of the text to its end, larger regions before smaller ones; longest first, but never into a dead end. */
function byPath(text: string, outer: Region | null): Region | null {
  for (let length = Math.min(longest, text.length); length > 1; length--) {
    const name = byName.get(text.slice(0, length));
    if (!name || (outer && !contains(outer, name.region))) continue;
    const rest = text.slice(length);
    const region = rest === '' ? name.region : name.short ? null : byPath(rest, name.region);
    if (region) return region;
  }
  return null;
}

/**
 * The region a field names: by code (two, four, six, nine or twelve digits), name or alias, larger regions before it or not
 * (喀什地区喀什市). Null for anything else, for contradictions (喀什地区天山区) and for 兵团 as a whole.
 */
export function resolveRegion(text: string | number): Region | null {
  const name = key(String(text));
  return /^\d+$/.test(name) ? byDigits(name) : byPath(name.replace(/^中国(?=新疆)/, ''), null);
}

/**
 * The region inside the name of a body (喀什地区工业和信息化局, 新疆维吾尔自治区中小企业协会): the first named, then what lies within it.
 * A body of 兵团 has none but the city it names; a body of another province has none.
 */
export function findRegion(text: string): Region | null {
  const name = key(text).replace(produce, '');
  if (elsewhere.test(name)) return null;
  const bingtuan = name.includes('兵团');
  let found: Region | null = null;
  for (let at = 0; at < name.length; at++) {
    const next = nameAt(name, at, (candidate) => {
      // 温泉, 新星 and 白杨 are words as well; 石河子 and 库尔勒 are not.
      if (candidate.short && candidate.text.length < 3) return false;
      if (bingtuan && candidate.region.level !== 'bingtuan-city') return false;
      const after = endsElsewhere[candidate.text.slice(-1)];
      return !after?.test(name.slice(at + candidate.text.length));
    });
    if (!next) continue;
    if (found === null || contains(found, next.region)) found = next.region;
    at += next.text.length - 1;
  }
  return found;
}
