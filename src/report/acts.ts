import { actNames as namesEn, actTerms as termsEn, acts as en } from '../i18n/en/acts.ts';
import { actTermsOf as ownEn } from '../i18n/en/acts-life.ts';
import { actTermsOf as ownZh } from '../i18n/zh/acts-life.ts';
import { fill, type Terms } from '../i18n/fill.ts';
import { actNames as namesZh, actTerms as termsZh, acts as zh } from '../i18n/zh/acts.ts';
import { showExact, parseExact } from '../core/exact.ts';
import type { Args } from '../core/finding.ts';
import type { Act } from '../process/event.ts';
import { cleanArgs } from './clean.ts';
import { spaced } from './marks.ts';

type Lang = 'zh' | 'en';

const namesOf = (lang: Lang): Readonly<Record<string, string>> => (lang === 'en' ? namesEn : namesZh);
const sentences = (lang: Lang): Readonly<Record<string, string>> => (lang === 'en' ? en : zh);

/** An exact result with at most two decimals, for reading; the ledger keeps it exact. */
function rounded(text: string): string {
  const value = parseExact(text);
  if (!value) return text;
  const hundredths = (value.n * 200n + value.d) / (value.d * 2n);
  return showExact({ n: hundredths, d: 100n });
}

/** What a sentence may speak of: texts and figures as they are, lists of texts joined, lists of rows counted. */
function argsOf({ type, data }: Act): Args {
  const args: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') args[key] = value;
    else if (typeof value === 'boolean') args[key] = String(value);
    else if (Array.isArray(value))
      args[key] = value.every((one) => typeof one === 'string') ? value.join('、') : value.length;
    else if (key === 'window')
      Object.assign(args, {
        start: value.start,
        lastDay: value.lastDay,
        lastDayIfStartCounts: value.lastDayIfStartCounts,
      });
  }
  if (type === 'panel.closed') args.result = rounded(String(args.result));
  if (type === 'paper.received') args.office = data.office.body ?? data.office.region ?? '';
  return args;
}

/** One event in one sentence. */
export function actText(act: Pick<Act, 'type' | 'data'>, lang: Lang): string {
  const own: Readonly<Record<string, Terms>> = lang === 'en' ? ownEn : ownZh;
  const terms: Terms = { ...(lang === 'en' ? termsEn : termsZh), ...own[act.type], undone: namesOf(lang) };
  return spaced(fill(sentences(lang)[act.type] ?? act.type, cleanArgs(argsOf(act as Act)), terms), lang);
}

/** A type in a word or two, e.g. 形式审查通过. */
export const actName = (type: string, lang: Lang): string => namesOf(lang)[type] ?? type;
