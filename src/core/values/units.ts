import { plain } from './text.ts';

const synonyms: Record<string, readonly string[]> = {
  元: ['人民币', '人民币元', '元人民币', 'rmb', '¥', '元/次', '元/人', '元/家', '元/年', '元/月', '元/小时', '元/项'],
  千元: ['仟元', '人民币千元'],
  万元: ['万', '人民币万元', '万元人民币'],
  百万元: [],
  亿元: ['亿'],
  '%': ['百分比', '百分数'],
  '㎡': ['m2', 'm²', '平方米', '平米', '㎡/平方米', '平方米/㎡'].map(plain),
  台套: ['台/套', '台(套)'],
};
const plainUnits = '人 家 次 个 名 户 项 场 件 台 套 份 期 人次 家次 户次 场次 小时 学时 天 月 个月 年'.split(' ');
const units = new Map<string, string>([
  ...plainUnits.map((unit): [string, string] => [unit, unit]),
  ...Object.entries(synonyms).flatMap(([unit, names]) =>
    [plain(unit), ...names].map((name): [string, string] => [name, unit]),
  ),
]);
// After a bare stroke these are "per": 收费标准/次.
const per = new Set(['次', '年', '月', '天', '小时', '学时', '期', '份']);
// After a bare space a counter is more likely the end of a spread-out word: 姓 名.
const afterSpace = new Set(Object.keys(synonyms));

const ends = /^[\s*★☆※●#]+|[\s*★☆※:]+$/g;
const numbering =
  /^(?:\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}[、.]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))\s*/;
const bracket = /^(.+?)\s*[([【〔]((?:[^()[\]【】〔〕]|\([^()]*\))*)[)\]】〕]$/;
const tail = /^(.+?)\s*([/:,\s])\s*([^/:,\s]+)$/;

export interface Header {
  /** {@link plain} text without unit, note, numbering and marks. */
  label: string;
  /** 元 千元 万元 百万元 亿元 % ㎡ or a counter such as 人, 家, 人次. */
  unit?: string;
  /** What stood in brackets and is no unit: 必填, 2023年. Where it is part of the name, the name is `label(note)`. */
  note?: string;
}

const unitOf = (text: string): string | undefined =>
  units.get(
    text
      .replace(/^单位\s*:?\s*/, '')
      .replace(/\s/g, '')
      .toLowerCase(),
  );

// Most headers, and most cells of a form.
const nothingToSplit = /^[A-Za-z\u4e00-\u9fff]+$/;

/** A column header taken apart: `*1. 资产总额（万元）：` → 资产总额, 万元. */
export function splitHeader(text: string): Header {
  if (nothingToSplit.test(text)) return { label: text };
  const whole = plain(text);
  let label = whole.replace(ends, '').replace(numbering, '').replace(ends, '');
  let unit: string | undefined;
  const notes: string[] = [];
  for (let match = bracket.exec(label); match; match = bracket.exec(label)) {
    const found = unitOf(match[2]!);
    if (found !== undefined && unit === undefined) unit = found;
    else if (match[2] !== '') notes.unshift(match[2]!);
    label = match[1]!.replace(ends, '');
  }
  const last = unit === undefined ? tail.exec(label) : null;
  const named = last ? unitOf(last[3]!) : undefined;
  if (last && named !== undefined && (last[2] === '/' ? !per.has(named) : last[2] !== ' ' || afterSpace.has(named))) {
    unit = named;
    label = last[1]!.replace(ends, '');
  }
  if (label.includes(' ')) label = label.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  const header: Header = { label: label === '' ? whole : label };
  if (unit !== undefined) header.unit = unit;
  if (notes.length > 0) header.note = notes.join(' ');
  return header;
}
