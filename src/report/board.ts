import { board as en } from '../i18n/en/board.ts';
import { board as zh } from '../i18n/zh/board.ts';
import { fill } from '../i18n/fill.ts';
import type { Blocker, Row } from '../process/board.ts';
import type { Stage } from '../process/stage.ts';
import type { Year } from '../process/state.ts';
import { clean, cleanArgs } from './clean.ts';
import { spaced } from './marks.ts';
import { displayWidth, wrap } from './width.ts';

export type BoardWords = typeof zh;

export const boardWords = (lang: 'zh' | 'en'): BoardWords => (lang === 'en' ? en : zh);

export function blockerText({ code, args }: Blocker, lang: 'zh' | 'en'): string {
  const { blockers, opinions } = boardWords(lang);
  const words: Readonly<Record<string, string>> = blockers;
  return spaced(fill(words[code] ?? code, cleanArgs(args), { result: opinions }), lang);
}

/** A command as a user types it. */
export const commandText = (next: string): string => `xjsme ${next}`;

interface Count {
  stage: Stage;
  count: number;
}

const counted = (rows: readonly Row[]): Count[] => {
  const counts = new Map<Stage, number>();
  for (const { stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return [...counts].map(([stage, count]) => ({ stage, count }));
};

/** `xjsme batch status --json`: one round. */
export function boardDocument(
  year: Year,
  rows: readonly Row[],
  lang: 'zh' | 'en',
): { applications: readonly object[] } & Record<string, unknown> {
  const { opened } = year;
  return {
    year: year.year,
    notice: opened?.notice ?? null,
    deadline: opened?.deadline ?? null,
    openedOn: opened?.on ?? null,
    pack: opened?.pack ?? null,
    counts: Object.fromEntries(counted(rows).map(({ stage, count }) => [stage, count])),
    applications: rows.map(({ application, stage, blockers, next }) => ({
      id: application.id,
      platform: application.platform,
      operator: application.operator.name,
      recommender: application.recommender?.body ?? null,
      stage,
      advice: application.advice,
      points: application.points,
      version: application.version,
      blockers: blockers.map((one) => ({ code: one.code, args: one.args, message: blockerText(one, lang) })),
      next: next === null ? null : commandText(next),
    })),
  };
}

/** Each line of a hanging paragraph: a head of a fixed width, then text. */
export function paragraph(head: string, text: string, width: number, indent: number): string[] {
  const room = Math.max(12, width - indent);
  const pad = ' '.repeat(Math.max(1, indent - displayWidth(head)));
  return wrap(text, room).map((line, i) => (i === 0 ? `${head}${pad}${line}` : `${' '.repeat(indent)}${line}`));
}

/** The board of one round as text: one entry an application, what keeps it and what to run next under it. */
export function boardText(year: Year, rows: readonly Row[], lang: 'zh' | 'en', width: number): string {
  const words = boardWords(lang);
  const { opened } = year;
  const head = opened
    ? fill(words.heading, {
        year: year.year,
        notice: clean(opened.notice),
        deadline: opened.deadline,
        count: rows.length,
      })
    : fill(words.headingUnopened, { year: year.year, count: rows.length });
  const lines = [...wrap(head, width), ''];
  for (const { application, stage, blockers, next } of rows) {
    const indent = 10;
    const stageWord = words.stages[stage];
    lines.push(
      ...paragraph(
        application.id,
        `${clean(application.platform || application.operator.name)}  ${stageWord}`,
        width,
        indent,
      ),
    );
    const why = blockers.map((one) => blockerText(one, lang)).join(words.semicolon);
    if (why !== '') lines.push(...paragraph('', why, width, indent));
    if (next !== null) lines.push(...paragraph('', `→ ${commandText(clean(next))}`, width, indent));
  }
  const counts = counted(rows).map(({ stage, count }) => `${words.stages[stage]} ${count}`);
  if (counts.length > 0) lines.push('', ...wrap(counts.join(' · '), width));
  return `${lines.join('\n')}\n`;
}
