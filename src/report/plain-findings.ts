import type { Finding } from '../core/finding.ts';
import { showPlace } from '../core/place.ts';
import { messageOf } from '../i18n/catalog.ts';
import { clean, cleanArgs } from './clean.ts';
import { wrap } from './width.ts';
import { findingsOf } from './words.ts';

type Lang = 'zh' | 'en';

const wordsFor = (finding: Finding, lang: Lang): { message: string; hint: string } => {
  const findings = findingsOf(lang);
  return {
    message: clean(messageOf(findings, { code: finding.code, args: cleanArgs(finding.args) })),
    hint: findings[finding.code].hint,
  };
};

/** Findings about a file that is no dossier, as JSON. */
export const findingsDocument = (findings: readonly Finding[], lang: Lang): unknown[] =>
  findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    ...wordsFor(finding, lang),
    at: finding.at,
    pointer: finding.pointer ?? null,
    clause: finding.clause ?? null,
  }));

/** One line for each, with what to do below it. */
export function findingsText(findings: readonly Finding[], lang: Lang, width: number): string {
  return findings
    .map((finding) => {
      const { message, hint } = wordsFor(finding, lang);
      const head = wrap(`${clean(showPlace(finding.at))} ${message} [${finding.code}]`, width);
      return `${[...head, ...wrap(`→ ${hint}`, width - 2).map((line) => `  ${line}`)].join('\n')}\n`;
    })
    .join('');
}
