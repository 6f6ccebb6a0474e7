const groups = ['零〇○◯', '一壹', '二贰貳两兩', '三叁叄參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'];
const canon = new Map<string, string>([
  ...groups.flatMap((group, digit) => [...group].map((character): [string, string] => [character, String(digit)])),
  ...['十拾', '百佰', '千仟', '万萬', '亿億'].flatMap((pair) =>
    [...pair].map((character): [string, string] => [character, pair.charAt(0)]),
  ),
]);

/** Ordinary scale characters for the formal ones: 仟 → 千. Digits are left. */
export const ordinaryScale = (text: string): string =>
  text.replace(/[拾佰仟萬億]/g, (character) => canon.get(character) ?? character);

const section = /^0?(?:([1-9])千)?(?:0?([1-9])百)?(?:0?([1-9]?)(十))?(0?)([1-9])?$/;

/** Below ten thousand. 一百五 is 150 in speech and nothing in writing: refused, like a 零 with nothing after it. */
function belowTenThousand(text: string): bigint | null {
  const match = section.exec(text);
  if (!match || text.endsWith('0') || text === '') return null;
  const [, thousands, hundreds, tens, ten, zero, ones] = match;
  if (ones && !zero && !ten && (hundreds || thousands)) return null;
  const tensValue = ten ? Number(tens || 1) : 0;
  return BigInt(Number(thousands ?? 0) * 1000 + Number(hundreds ?? 0) * 100 + tensValue * 10 + Number(ones ?? 0));
}

function scaled(text: string, mark: '万' | '亿', size: bigint, part: (text: string) => bigint | null): bigint | null {
  const at = text.lastIndexOf(mark);
  if (at < 0) return part(text);
  const rest = text.slice(at + 1);
  if (/^[1-9]$/.test(rest)) return null;
  const high = part(text.slice(0, at));
  const low = rest === '' ? 0n : part(rest);
  return high === null || low === null || high === 0n || low >= size ? null : high * size + low;
}

const belowHundredMillion = (text: string): bigint | null => scaled(text, '万', 10_000n, belowTenThousand);

/** A whole number in Chinese numerals (一千零五, 伍佰万, 二○一二 digit by digit); null for anything else or anything ambiguous. */
export function chineseInteger(text: string): bigint | null {
  let canonical = '';
  for (const character of text) {
    const mapped = canon.get(character);
    if (mapped === undefined) return null;
    canonical += mapped;
  }
  if (/^\d+$/.test(canonical)) return BigInt(canonical);
  return scaled(canonical, '亿', 100_000_000n, belowHundredMillion);
}

/** The digits of a text of digit characters only, `○` to `九`, for years and decimals; null otherwise. */
export function chineseDigits(text: string): string | null {
  const digits = [...text].map((character) => (/\d/.test(character) ? character : canon.get(character)));
  return digits.length > 0 && digits.every((digit) => digit !== undefined && /^\d$/.test(digit))
    ? digits.join('')
    : null;
}
