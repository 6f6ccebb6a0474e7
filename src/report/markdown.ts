import { advices } from '../core/status.ts';
import type { Checked, Reporter, Run } from './checked.ts';
import { clean } from './clean.ts';
import { placeText } from './place.ts';
import {
  citation,
  clauseBody,
  clauseTitle,
  findingMessage,
  findingsOfItem,
  itemTitle,
  statusWord,
} from './sentence.ts';
import { signs, toneOfAdvice } from './signs.ts';
import { wordsOf } from './words.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that Markdown must show as it stands, also inside a table. */
export const escapeMarkdown = (text: string): string =>
  clean(text)
    .replaceAll(/[\\`*_[\]#~|$]/g, (char) => `\\${char}`)
    .replaceAll(/[&<>]/g, (char) => entities[char]!);

const md = escapeMarkdown;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

/** For a review file: everything that was judged, dossier by dossier. */
export function reporter(run: Run): Reporter {
  const words = wordsOf(run.lang);
  return {
    begin: () => `# ${words.title}\n`,
    dossier: (checked) => section(checked, run),
    end(counts) {
      if (counts.dossiers < 2) return '';
      const rows = advices
        .filter((advice) => counts[advice] > 0)
        .map((advice) => [words.advices[advice], String(counts[advice])]);
      return `\n## ${words.summary(counts.dossiers)}\n\n${table([words.advice, words.count], rows)}`;
    },
  };
}

function section(checked: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const verdict = `${signs[toneOfAdvice[checked.advice]]} ${words.advices[checked.advice]}`;
  const parts = [
    facts(checked, run),
    clauseTable(checked, run),
    materialTable(checked, run),
    findingTable(checked, run),
  ];
  return `\n## ${verdict}${words.colon}${md(checked.path)}\n\n${parts.filter((part) => part !== '').join('\n')}`;
}

function facts(checked: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const { score, year, kind } = checked;
  const parts = score?.parts.map((part) => {
    const title = run.pack.score.parts.find(({ id }) => id === part.id)?.title[run.lang] ?? part.id;
    return `${title} ${part.points}/${part.max}`;
  });
  const all: [string, string | null | undefined][] = [
    [words.platform, checked.platform],
    [words.operator, checked.operator && [checked.operator, checked.creditCode].filter(Boolean).join(words.comma)],
    [words.recommender, checked.recommender?.body],
    [words.dossierOf, year === null || kind === null ? null : words.round(year, words.kinds[kind])],
    [words.asOf, checked.asOf],
    [words.pack, `${run.pack.title[run.lang]}${words.brackets(run.pack.id)}`],
    [
      words.score,
      score &&
        `${score.points}/${score.max}${parts && parts.length > 0 ? words.brackets(parts.join(words.comma)) : ''}`,
    ],
  ];
  return all.map(([name, value]) => (value ? `- ${name}${words.colon}${md(value)}\n` : '')).join('');
}

function clauseTable({ clauses, folder }: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const { columns } = words;
  const asked = clauses.filter(({ status }) => status !== 'not-applicable');
  if (clauses.length === 0) return '';
  const rows = asked.map((result) => [
    md(citation(result.cite, run)),
    md(`${result.clause} ${clauseTitle(result.clause, run)}`),
    statusWord(result, words),
    md(clauseBody(result, run)),
    [...new Set(result.evidence.map(({ at }) => md(placeText(at, { folder }))))].join('<br>'),
  ]);
  const left = clauses.length - asked.length;
  const heads = [columns.clause, columns.title, columns.status, columns.message, columns.place];
  return `### ${words.clauses}\n\n${table(heads, rows)}${left > 0 ? `\n${words.notAsked(left)}\n` : ''}`;
}

function materialTable({ materials, findings }: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const { columns } = words;
  if (materials.length === 0) return '';
  const rows = materials.map((result) => [
    md(`${result.item} ${itemTitle(result.item, run)}`),
    md(citation(result.cite, run)),
    words.materialStatuses[result.status],
    result.files.map(({ file }) => md(file)).join('<br>'),
    findingsOfItem(result.item, findings)
      .map((finding) => md(findingMessage(finding, run).message))
      .join('<br>'),
  ]);
  return `### ${words.materials}\n\n${table([columns.item, columns.clause, columns.status, columns.files, columns.message], rows)}`;
}

/** What neither table above has said. */
function findingTable(checked: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const { columns } = words;
  const rest = checked.findings.filter(
    ({ code, clause }) => !(code.startsWith('clause/') && checked.clauses.some((one) => one.clause === clause)),
  );
  if (rest.length === 0) return '';
  const rows = rest.map((finding) => {
    const { message, hint } = findingMessage(finding, run, checked.clauses);
    return [
      words.severities[finding.severity],
      md(placeText(finding.at, checked)),
      md(message),
      md(hint),
      md(finding.code),
    ];
  });
  return `### ${words.allFindings}\n\n${table([columns.severity, columns.place, columns.what, columns.hint, columns.code], rows)}`;
}
