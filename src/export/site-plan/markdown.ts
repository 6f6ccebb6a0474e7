import { md, mdTable } from '../markdown.ts';
import { type Lang, sitePlanWords } from '../words.ts';
import { factsOf, sectionsOf, type SitePlan } from './plan.ts';

/** The plan to read or to print from an editor. */
export function sitePlanMarkdown(plan: SitePlan, lang: Lang = 'zh'): string {
  const words = sitePlanWords(lang);
  const { no, what, place, result, finding } = words.heads;
  const facts = factsOf(plan, lang).map(([label, value]) => `- ${label}${words.colon}${md(value)}\n`);
  const sections = sectionsOf(plan, lang).map(({ title, lines }) => {
    const rows = lines.map((line, i) => [String(i + 1), md(line.what), md(line.place), line.tick, line.prompt]);
    const table = lines.length === 0 ? `${words.none}\n` : mdTable([no, what, place, result, finding], rows);
    return `\n## ${title}\n\n${table}`;
  });
  const { visitors, platform, date } = words.signatures;
  const blanks = [words.result, words.why, visitors, platform, date].map(
    (label) => `- ${label}${words.colon}${label === words.result ? words.resultTicks : words.blank}\n`,
  );
  const title = `# ${words.title}${words.colon}${md(plan.platform)}`;
  return `${title}\n\n> ${words.private}\n\n${facts.join('')}${sections.join('')}\n## ${words.result}\n\n${blanks.join('')}`;
}
