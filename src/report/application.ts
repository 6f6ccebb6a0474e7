import { boardWords } from './board.ts';
import { fill } from '../i18n/fill.ts';
import type { Row } from '../process/board.ts';
import { questionsOf, standing, stillLacking } from '../process/questions.ts';
import type { Application, Year } from '../process/state.ts';
import { actTerms as termsEn } from '../i18n/en/acts.ts';
import { actTerms as termsZh } from '../i18n/zh/acts.ts';
import { blockerText, commandText, paragraph } from './board.ts';
import { clean } from './clean.ts';
import { aside, listed, ofIt } from './marks.ts';
import { wrap } from './width.ts';

type Lang = 'zh' | 'en';

const objectionsOf = (year: Year, { received }: Application) =>
  [...year.objections.values()].filter((one) => one.received === received);

/** `xjsme batch show --json`: everything the ledger holds of one application. */
export function applicationDocument(year: Year, { application, stage, blockers, next }: Row, lang: Lang): object {
  const { open: _open, parties: _parties, last: _last, ...known } = application;
  return {
    ...known,
    stage,
    questions: questionsOf(application).map(({ question, kind, function: of, answer }) => ({
      question,
      kind,
      function: of ?? null,
      answer,
    })),
    standing: standing(application),
    objections: objectionsOf(year, application),
    blockers: blockers.map((one) => ({ code: one.code, args: one.args, message: blockerText(one, lang) })),
    next: next === null ? null : commandText(next),
  };
}

/** Functions in words, e.g. 信息、咨询. */
export function functionNames(functions: readonly string[], lang: Lang): string {
  const terms: Readonly<Record<string, string>> = (lang === 'en' ? termsEn : termsZh).functions;
  return listed(
    functions.map((name) => terms[name] ?? name),
    lang,
  );
}

/** One application as a reviewer reads it: who, where it stands, what a person must still decide, who decided what. */
export function applicationText(year: Year, row: Row, lang: Lang, width: number): string {
  const { application, stage, blockers, next } = row;
  const words = boardWords(lang);
  const { show: w } = words;
  const terms = lang === 'en' ? termsEn : termsZh;
  const indent = lang === 'en' ? 16 : 12;
  const line = (head: string, text: string): string[] => paragraph(head, clean(text), width, indent);
  const by = ({ on, actor }: { on: string; actor: string }): string =>
    aside(fill(w.done, { on, actor: clean(actor) }), lang);
  const { operator, recommender, panel, site, meeting, publicity, recognised } = application;
  const lines = [
    ...wrap(`${application.id}  ${clean(application.platform)}  ${words.stages[stage]}`, width),
    ...line(w.operator, [operator.name, operator.creditCode ?? ''].join(' ').trim()),
    ...line(w.recommender, recommender?.body ?? w.none),
    ...line(w.functions, functionNames(application.functions, lang)),
    ...line(w.received, fill(w.version, { on: application.receivedOn, version: application.version })),
    ...line(w.verdict, fill(w.verdictText, { advice: words.advices[application.advice], points: application.points })),
  ];
  const lacking = stillLacking(application);
  if (lacking.length > 0)
    lines.push(
      ...line(
        w.lacking,
        listed(
          lacking.map(({ item }) => item),
          lang,
        ),
      ),
    );
  for (const [item, waiver] of Object.entries(application.waived))
    lines.push(...line(w.waived, ofIt(item, waiver.reason, lang) + by(waiver)));
  const { unmet, functions } = standing(application);
  if (unmet.length > 0) lines.push(...line(w.unmet, listed(unmet, lang)));
  for (const one of functions)
    if (one.state === 'unmet')
      lines.push(...line(w.struck, ofIt(functionNames([one.name], lang), listed(one.unmet, lang), lang)));
  const questions = questionsOf(application);
  const silent = questions.filter(({ answer }) => answer === null);
  if (silent.length > 0)
    lines.push(
      ...line(
        w.questions,
        listed(
          silent.map(({ question, kind }) => question + aside(w.kinds[kind], lang)),
          lang,
        ),
      ),
    );
  for (const { question, answer } of questions)
    if (answer)
      lines.push(
        ...line(w.answered, ofIt(`${question} ${terms.answer[answer.answer]}`, answer.reason, lang) + by(answer)),
      );
  for (const [expert, score] of Object.entries(panel.scores))
    lines.push(...line(w.score, `${expert} ${score.total}${by(score)}`));
  for (const [expert, recused] of Object.entries(panel.recused))
    lines.push(...line(w.recused, ofIt(expert, recused.reason, lang) + by(recused)));
  if (panel.closed)
    lines.push(
      ...line(w.panel, panel.closed.result + aside(terms.method[panel.closed.method], lang) + by(panel.closed)),
    );
  if (site.recorded) lines.push(...line(w.site, terms.result[site.recorded.result] + by(site.recorded)));
  if (meeting?.result === 'proposed')
    lines.push(...line(w.meeting, functionNames(meeting.functions, lang) + by(meeting)));
  if (publicity) lines.push(...line(w.publicity, `${publicity.window.start}–${publicity.window.lastDay}`));
  for (const { objection, closed } of objectionsOf(year, application))
    lines.push(...line(w.objection, `${objection} ${closed ? w.closings[closed.result] : w.openObjection}`));
  const { measured, decided } = application.review ?? { measured: null, decided: null };
  if (measured) lines.push(...line(w.measured, words.opinions[measured.result] + by(measured)));
  if (decided) lines.push(...line(w.decided, words.stages[decided.result] + by(decided)));
  if (recognised)
    lines.push(
      ...line(
        w.recognised,
        `${recognised.number}  ${recognised.document}  ${recognised.validFrom}–${recognised.validUntil}`,
      ),
    );
  const why = blockers.map((one) => blockerText(one, lang)).join(words.semicolon);
  if (why !== '') lines.push(...line(w.blocked, why));
  if (next !== null) lines.push(...line(w.next, commandText(next)));
  return `${lines.join('\n')}\n`;
}
