import { plain } from '../values/text.ts';
import { type Level, levels, titleNames } from './titleNames.ts';

/** `none`: has no title, or says so. `unknown`: a reviewer decides. */
export type TitleLevel = Level | 'none' | 'unknown';

const byName = new Map(levels.flatMap((level) => titleNames[level].split(' ').map((name) => [name, level] as const)));

const stated: readonly [RegExp, Level][] = [
  [/^员级$/, '员级'],
  [/^(?:初级|助理级?)$/, '助理级'],
  [/^中级$/, '中级'],
  [/^(?:高级|副高级?)$/, '副高级'],
  [/^(?:正高级?|教授级|研究员级)$/, '正高级'],
];

const statedLevel = (text: string): Level | undefined =>
  stated.find(([pattern]) => pattern.test(text.replace(/(?:专业技术)?(?:任职)?(?:资格|职称|职务)$/, '')))?.[1];

const none = /^(?:无|没有|暂无|未评定?|无职称|未取得|[-—–]+)$/;
// Skill grades and licences are no professional titles; only a regional rule could make them equal to one.
const otherPaper = /注册|执业|建造师|造价|监理|评估师|税务师|法律职业|技师|技工|[初中高]级工$|^[一二三四五]级/;
// 总工程师 and 见习工程师 are posts.
const post = /总|副|首席|主任|主管|见习|实习|助理|[师员授]/;

/** 初级会计师, 中级经济师, 副高级工程师: a level before a name that has it, or that is what the level is built on. */
function withLead(lead: string, name: string): Level | undefined {
  if (lead === '中级') return byName.get(name) === '中级' ? '中级' : undefined;
  if (lead === '初级') return byName.get(`助理${name}`) ?? (byName.get(name) === '助理级' ? '助理级' : undefined);
  if (lead === '副高级') return byName.get(`高级${name}`) === '副高级' ? '副高级' : undefined;
  return byName.get(lead + name);
}

const leads = /^(教授级高级|研究员级高级|正高级|副高级|高级|中级|初级|助理)(.+)$/;

function named(text: string): Level | undefined {
  const exact = byName.get(text);
  if (exact) return exact;
  const [, lead, name] = leads.exec(text) ?? [];
  return lead && name ? withLead(lead, name) : undefined;
}

/** 电气工程师, 高级软件工程师, 机械高级工程师: with a certificate the field in it does not matter. */
function withField(text: string): Level | undefined {
  const [, lead = '', rest = text] = leads.exec(text) ?? [];
  for (let at = 1; at < rest.length - 2; at++) {
    const name = rest.slice(at);
    if (!name.endsWith('师') || !named(name)) continue;
    return post.test(rest.slice(0, at)) ? undefined : named(lead + name);
  }
  return undefined;
}

/** A level in brackets beside a name: confirms it, or lifts 高级工程师 to 正高级; contradictions are for a person. */
function agreed(base: Level | undefined, note: string, certificate: boolean): TitleLevel {
  const said = statedLevel(note)!;
  if (base === undefined) return certificate ? said : 'unknown';
  if (base === said) return base;
  const general = note.startsWith('高级') ? '正高级' : note.startsWith('初级') ? '员级' : undefined;
  if (base === general) return base;
  return base === '副高级' && said === '正高级' ? said : 'unknown';
}

function levelOfOne(text: string, certificate: boolean): TitleLevel {
  const bare = text
    .replace(/^(?:专业技术)?(?:职称|职务)(?:名称|等级)?:?/, '')
    .replace(/(?:专业技术)?(?:任职)?(?:资格|职称|职务)$/, '');
  if (none.test(bare)) return 'none';
  const level = named(bare) ?? statedLevel(bare);
  if (level) return level;
  if (/^(?:卫生系列\(?技师\)?|技师\(卫生系列\))$/.test(bare)) return '助理级';
  const [, base = bare, note = ''] =
    /^(.+?)\(([^()]+)\)$/.exec(bare) ?? /^(.+?)([初中]级|[副正]高级?)(?:职称)?$/.exec(bare) ?? [];
  const ofBase =
    named(base) ?? statedLevel(base) ?? (certificate && !otherPaper.test(base) ? withField(base) : undefined);
  if (ofBase === undefined && otherPaper.test(base)) return 'unknown';
  return statedLevel(note) ? agreed(ofBase, note, certificate) : (ofBase ?? 'unknown');
}

function highest(found: readonly TitleLevel[]): TitleLevel {
  const known = levels.findLast((level) => found.includes(level));
  if (found.includes('unknown')) return known && isIntermediateOrAbove(known) ? known : 'unknown';
  return known ?? 'none';
}

/**
 * The level of a professional title (职称), the highest where several are named. Without a `certificate` number a name with a field in it
 * (软件工程师) may be a job and is `unknown`; skill grades (技师) and licences (注册会计师) always are. An empty cell or 无 is `none`.
 */
export function titleLevel(text: string | null | undefined, opts: { certificate?: boolean } = {}): TitleLevel {
  if (text === null || text === undefined) return 'unknown';
  const certificate = opts.certificate ?? false;
  const whole = plain(text);
  const parts = whole
    .split(/[、,;/|&+]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return highest(
    parts.map((part) => {
      const joined = levelOfOne(part.replaceAll(' ', ''), certificate);
      if (joined !== 'unknown' || !part.includes(' ')) return joined;
      return highest(part.split(' ').map((word) => levelOfOne(word, certificate)));
    }),
  );
}

/** Whether a level counts as 中级及以上 (Art. 6(4)); null where a reviewer decides. */
export const isIntermediateOrAbove = (level: TitleLevel): boolean | null =>
  level === 'unknown' ? null : level === '中级' || level === '副高级' || level === '正高级';
