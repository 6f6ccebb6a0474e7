import { dateOf, dateOfDay, type IsoDate } from '../dates.ts';
import { chineseDigits, chineseInteger } from './numerals.ts';
import { type Conversion, problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

const month = '0?[1-9]|1[0-2]';
const day = '\\d{1,2}';
const separated = new RegExp(`^(\\d{4})([-/.])(${month})\\2(${day})$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const separatedMonth = new RegExp(`^\\d{4}[-/.](?:${month})$|^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])$`);
const chinese = /^(.{4})年([^年月]{1,3})月(?:份|([^年月日号]{1,3})[日号]?)?$/;
const clock = /(?:T| )(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)? ?(Z|[+-]\d{2}:?\d{2})?$/i;
const weekdayName = / ?\(?(?:星期|周)[一二三四五六日天]\)?$/;

// 1899-12-30: the 1900 system counts a 29 February 1900 that never was, so from March 1900 on its day 1 seems to be this one's.
const serialOrigin = -25569;

/** Takes a time of day off; null where a time zone other than China's could move the day. */
function withoutClock(text: string): string | null {
  const match = clock.exec(text);
  if (!match) return text;
  const [whole, hours = '', minutes = '', seconds = '0', , zone = ''] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const midnight = Number(hours) + Number(minutes) + Number(seconds) === 0;
  if (zone !== '' && !midnight && !/^\+08:?00$/.test(zone)) return null;
  return text.slice(0, -whole.length);
}

/** 1–31 in digits or Chinese numerals (三十一, 〇五, 廿五). */
function small(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return Number(chineseInteger(text.replace('廿', '二十').replace('卅', '三十')) ?? Number.NaN);
}

function inChinese(match: RegExpExecArray): IsoDate | 'date' | 'month-only' {
  const years = chineseDigits(match[1]!.replace(/(?<=[一二三四五六七八九])[Oo]|[Oo](?=[一二三四五六七八九])/g, '0'));
  const monthNumber = small(match[2]!);
  if (years === null || !(monthNumber >= 1 && monthNumber <= 12)) return 'date';
  if (match[3] === undefined) return 'month-only';
  return dateOf(Number(years), monthNumber, small(match[3])) ?? 'date';
}

function written(text: string): IsoDate | 'date' | 'month-only' {
  const match = separated.exec(text);
  if (match) return dateOf(Number(match[1]), Number(match[3]), Number(match[4])) ?? 'date';
  const run = compact.exec(text);
  if (run) return dateOf(Number(run[1]), Number(run[2]), Number(run[3])) ?? 'date';
  if (separatedMonth.test(text)) return 'month-only';
  const words = chinese.exec(text.replaceAll(' ', ''));
  return words ? inChinese(words) : 'date';
}

/**
 * A calendar day from any usual writing. Figures of 20000–80000 are spreadsheet serials, and only where `serial` says that the input comes
 * from a spreadsheet, and with which origin. Two-digit years, spans and days the calendar lacks are `date` problems; a month without its
 * day is `month-only`.
 */
export function readDate(input: string | number, opts: { serial?: '1900' | '1904' } = {}): Read<IsoDate> {
  const text = typeof input === 'number' ? String(input) : plain(input);
  if (opts.serial && /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 20_000 && Number(text) <= 80_000) {
    const days = Math.floor(Number(text)) + (opts.serial === '1904' ? 1462 : 0);
    return value(dateOfDay(days + serialOrigin), ['date']);
  }
  const bare = withoutClock(text.replace(/[–—−]/g, '-').replace(weekdayName, ''));
  const found = bare === null ? 'date' : written(bare);
  if (found === 'date' || found === 'month-only') return problem(found);
  const conversions: Conversion[] = typeof input === 'string' ? widths(input) : [];
  return value(found, found === text ? conversions : [...conversions, 'date']);
}

const openEnded = /^至?(?:长期|永久|终身|无固定期限|无限期|无期限|不约定期限)(?:有效)?$/;

/** Whether a text in place of an end date says that there is none (长期, 无固定期限). */
export const isOpenEnded = (text: string): boolean => openEnded.test(plain(text).replace(/[\s()]/g, ''));
