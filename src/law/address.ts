import { nameKey } from '../core/values/text.ts';

const administrative =
  /^(?:中国)?(?:新疆维吾尔自治区|新疆)?(?:[^市州区县]{1,12}?(?:自治州|地区|州))?(?:[^市区县]{1,10}?市)?/;

const bare = (address: string): string =>
  nameKey(address)
    .replaceAll(/[,，。.;；、\-—－#号]/g, '')
    .replace(administrative, '');

/**
 * Whether two addresses name the same place, leaving out the province and city in front: equal, or one is the other with a
 * room or floor added. Anything else is for a person to compare.
 */
export function sameAddress(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === '' || y === '') return nameKey(a) === nameKey(b);
  return (
    x === y ||
    (Math.min(x.length, y.length) >= 4 && (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)))
  );
}
