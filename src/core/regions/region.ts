import { bingtuanCities, former, nanjiangThree, prefectures, province } from './divisions.ts';

export interface Region {
  /** Six digits, the one in force. */
  code: string;
  name: string;
  level: 'province' | 'prefecture' | 'county' | 'bingtuan-city';
  /** Code of the prefecture a county lies in; a prefecture's own. */
  prefecture?: string;
  /** Whether it is, or lies in, 和田, 喀什 or 克州. */
  nanjiangThree: boolean;
  /** Named by a name or code that is no longer in force. */
  former?: true;
}

/** A way to name a region; `short` for a county's name without 县 or 市 (库车). */
export interface Name {
  text: string;
  region: Region;
  short?: true;
}

const entries = (list: string): [digits: string, name: string][] =>
  list.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(2)]);

const peoples = '哈萨克|蒙古|回族|塔吉克|锡伯';

/** 木垒哈萨克自治县 → 木垒县. */
const plainCounty = (name: string): string => name.replace(new RegExp(`(?:${peoples})自治县$`), '县');

function namesOfCounty(region: Region): Name[] {
  const county = plainCounty(region.name);
  const names: Name[] = [{ text: region.name, region }];
  if (county !== region.name) names.push({ text: county, region });
  if (/[县市]$/.test(county) && county.length > 2) names.push({ text: county.slice(0, -1), region, short: true });
  return names;
}

function build(): { byCode: ReadonlyMap<string, Region>; byName: ReadonlyMap<string, Name> } {
  const byCode = new Map<string, Region>();
  const whole: Region = { code: province.code, name: province.name, level: 'province', nanjiangThree: false };
  byCode.set(whole.code, whole);
  const names: Name[] = [province.name, ...province.aliases].map((text) => ({ text, region: whole }));
  for (const [prefix, name, aliases, counties] of prefectures) {
    const code = `${prefix}00`;
    const shared = { prefecture: code, nanjiangThree: nanjiangThree.includes(prefix) };
    const region: Region = { code, name, level: 'prefecture', ...shared };
    byCode.set(code, region);
    for (const text of [name, ...aliases.split(' ')]) names.push({ text, region });
    for (const [digits, county] of entries(counties)) {
      byCode.set(prefix + digits, { code: prefix + digits, name: county, level: 'county', ...shared });
    }
  }
  for (const [digits, name] of entries(bingtuanCities)) {
    byCode.set(`6590${digits}`, { code: `6590${digits}`, name, level: 'bingtuan-city', nanjiangThree: false });
  }
  for (const region of byCode.values()) {
    if (region.level === 'county' || region.level === 'bingtuan-city') names.push(...namesOfCounty(region));
  }
  for (const [code, text, now] of former) {
    const region: Region = { ...byCode.get(now)!, former: true };
    byCode.set(code, region);
    names.push({ text, region });
  }
  return { byCode, byName: unambiguous(names) };
}

/** Of several regions one short name could mean (喀什, 伊宁), the one it belongs to in full has it, else none. */
function unambiguous(names: readonly Name[]): Map<string, Name> {
  const byName = new Map<string, Name>();
  for (const name of names) if (!name.short) byName.set(name.text, name);
  const short = names.filter((name) => name.short && !byName.has(name.text));
  for (const name of short) {
    if (!short.some((other) => other !== name && other.text === name.text)) byName.set(name.text, name);
  }
  return byName;
}

export const { byCode, byName } = build();

/** Whether `inner` may follow `outer` in an address: 新疆 before all, a prefecture before its counties, 伊犁州 also before 塔城 and 阿勒泰. */
export function contains(outer: Region, inner: Region): boolean {
  if (outer.level === 'province') return inner.level !== 'province';
  if (outer.level !== 'prefecture') return false;
  if (inner.level === 'county' && inner.prefecture === outer.code) return true;
  const underYili = inner.prefecture === '654200' || inner.prefecture === '654300';
  return outer.code === '654000' && underYili;
}
