import { isIsoDate } from '../../core/dates.ts';
import { readChoice } from '../../core/values/choice.ts';
import { isOpenEnded, readDate } from '../../core/values/date.ts';
import { readFlag } from '../../core/values/flag.ts';
import { type MoneyUnit, readMoney } from '../../core/values/money.ts';
import { readNumber } from '../../core/values/number.ts';
import { readRatio } from '../../core/values/ratio.ts';
import type { Conversion, Problem, Read } from '../../core/values/read.ts';
import { plain } from '../../core/values/text.ts';
import type { Leaf } from '../../schema/shape.ts';
import type { Cell } from '../grid.ts';
import { labelTable, type LeafRead } from './choices.ts';
import { readSeveral } from './several.ts';

export type Scalar = string | number | boolean;

/** How a value stands in its source, beyond the value. */
export interface Setting {
  /** From the header: 资产总额（万元）. */
  unit?: string | undefined;
  kind?: Cell['kind'];
  /** Numbers in a date column are days since this system's start; only workbooks have such numbers. */
  serial?: '1900' | '1904';
  /** What the field's inputs came to before, in the same unit and system. */
  known?: Map<Scalar, LeafRead>;
}

const settings = new WeakMap<Leaf, Map<string, Map<Scalar, LeafRead>>>();

/** Inputs of one field as met: the lists of a round say the same few things a million times. */
export function knownReads(leaf: Leaf, unit: string | undefined, serial: Setting['serial']): Map<Scalar, LeafRead> {
  let bySetting = settings.get(leaf);
  if (!bySetting) settings.set(leaf, (bySetting = new Map()));
  const key = `${serial ?? ''} ${unit ?? ''}`;
  let known = bySetting.get(key);
  // Units are written by people: there may be any number of them.
  if (!known && bySetting.size > 20) bySetting.clear();
  if (!known) bySetting.set(key, (known = new Map()));
  return known;
}

const remembered = 1000;
const rememberedLength = 100;

const done = (value: unknown, conversions: readonly Conversion[] = []): LeafRead => ({ ok: true, value, conversions });

const moneyUnits = new Set(['元', '千元', '万元', '百万元', '亿元']);

/** What needs no reading: it stands as the schema has it. Most values of most dossiers. */
export function asItStands(leaf: Leaf, input: Scalar, setting: Setting = {}): boolean {
  switch (leaf.kind) {
    case 'date':
    case 'until':
      return typeof input === 'string' && input.length === 10 && isIsoDate(input);
    case 'count':
    case 'number':
      return typeof input === 'number' && Number.isFinite(input);
    case 'money':
      return typeof input === 'number' && setting.unit === undefined && Number.isFinite(input);
    case 'ratio':
      return typeof input === 'number' && setting.unit === undefined && input >= 0 && input < 1;
    case 'flag':
      return typeof input === 'boolean';
    case 'choice':
      return typeof input === 'string' && leaf.labels !== undefined && Object.hasOwn(leaf.labels, input);
    default:
      return false;
  }
}

/** No date, figure or choice is as long: it is not even tried. */
const longest = 1000;
const tooLong: Partial<Record<Leaf['kind'], Problem>> = {
  date: 'date',
  until: 'date',
  money: 'number',
  count: 'number',
  number: 'number',
  ratio: 'number',
  flag: 'choice',
  choice: 'choice',
  choices: 'choice',
};

/** 800 in a CSV file, whose cells are all text. */
const isPlainNumber = (leaf: Leaf, input: Scalar, { unit = '元' }: Setting): boolean =>
  typeof input === 'string' &&
  (leaf.kind === 'count' || leaf.kind === 'number' || (leaf.kind === 'money' && unit === '元')) &&
  /^(?:0|[1-9]\d{0,11})$/.test(input);

/** One value by what its field is. A value that cannot be told is a problem, never a guess. */
export function readLeaf(leaf: Leaf, input: Scalar, setting: Setting = {}): LeafRead {
  const { known } = setting;
  // A number shown in per cent is another input than the number.
  if (!known || setting.kind === 'percent') return readAnew(leaf, input, setting);
  const before = known.get(input);
  if (before) return before;
  const read = readAnew(leaf, input, setting);
  const shareable = !read.ok || typeof read.value !== 'object';
  if (shareable && !(typeof input === 'string' && input.length > rememberedLength)) {
    if (known.size >= remembered) known.clear();
    known.set(input, read);
  }
  return read;
}

function readAnew(leaf: Leaf, input: Scalar, setting: Setting): LeafRead {
  if (asItStands(leaf, input, setting)) return done(input);
  if (isPlainNumber(leaf, input, setting)) return done(Number(input));
  const problem = typeof input === 'string' && input.length > longest ? tooLong[leaf.kind] : undefined;
  if (problem) return { ok: false, problem };
  switch (leaf.kind) {
    case 'text':
    case 'region':
      return readText(input);
    case 'code':
      return readCode(input);
    case 'date':
      return setting.kind === 'date'
        ? done(input)
        : readDate(asText(input), setting.serial ? { serial: setting.serial } : {});
    case 'until':
      if (setting.kind === 'date') return done(input);
      if (typeof input === 'string' && (input === 'open' || isOpenEnded(input))) return done('open');
      return readDate(asText(input), setting.serial ? { serial: setting.serial } : {});
    case 'money': {
      const unit = setting.unit && moneyUnits.has(setting.unit) ? (setting.unit as MoneyUnit) : '元';
      return scaled(readMoney(asText(input), unit), unit !== '元' && typeof input === 'number');
    }
    case 'count':
    case 'number':
      return readNumber(asText(input), leaf.units ? [...leaf.units] : undefined);
    case 'ratio':
      if (setting.unit === '%' && typeof asNumber(input) === 'number') return withPercent(readRatio(`${input}%`));
      return readRatio(asText(input), setting.kind === 'percent' ? 'percent' : undefined);
    case 'flag':
      return readYesNo(leaf, input);
    case 'choice':
      return readChoice(asText(input), labelTable(leaf));
    case 'stated':
      return readStated(input);
    default:
      return readSeveral(leaf, String(input));
  }
}

const asText = (input: Scalar): string | number => (typeof input === 'boolean' ? String(input) : input);

const asNumber = (input: Scalar): number | null => {
  const text = plain(String(input));
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};

const scaled = (read: Read<number>, byHeader: boolean): LeafRead =>
  read.ok && byHeader && !read.conversions.includes('unit')
    ? { ...read, conversions: [...read.conversions, 'unit'] }
    : read;

const withPercent = (read: Read<number>): LeafRead =>
  read.ok ? { ...read, conversions: [...read.conversions, 'percent'] } : read;

const lost = /^\d(\.\d+)?e\+?\d+$/i;

/** Certificate and telephone numbers are text as well; 9.165E+17 is what Excel shows of one it took for a number. */
function readText(input: Scalar): LeafRead {
  const written = String(input).trim();
  const cut = typeof input === 'number' ? Math.abs(input) >= 1e15 : /^\d\.\d+E\+1\d$/.test(written);
  return cut ? { ok: false, problem: 'digits-lost' } : done(written);
}

/** Codes are text: a number of more than 15 digits has lost the rest in a spreadsheet. */
function readCode(input: Scalar): LeafRead {
  if (typeof input === 'number')
    return Math.abs(input) >= 1e15 ? { ok: false, problem: 'digits-lost' } : done(String(input));
  const written = String(input).trim();
  if (lost.test(plain(written))) return { ok: false, problem: 'digits-lost' };
  const code = plain(written).replaceAll(/\s/g, '').toUpperCase();
  return done(code, code === written ? [] : ['full-width']);
}

function readYesNo(leaf: Leaf, input: Scalar): LeafRead {
  if (typeof input === 'string') {
    const text = plain(input);
    if (leaf.yes?.includes(text)) return done(true);
    if (leaf.no?.includes(text)) return done(false);
  }
  return readFlag(input);
}

const notAsked = /^(?:不适用|不具备条件)[：:,，]?\s*(.*)$/s;

/** 是 / 否, or a word on it; 不适用：理由 says that it is not asked of this applicant. */
function readStated(input: Scalar): LeafRead {
  if (typeof input !== 'string') return done(input);
  const reason = notAsked.exec(input.trim());
  if (reason) return reason[1] ? done({ applicable: false, reason: reason[1] }) : done(false);
  const flag = readFlag(input);
  return done(flag.ok ? flag.value : input.trim());
}
