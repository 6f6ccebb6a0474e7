import type { Finding } from '../core/finding.ts';
import type { Status } from '../core/status.ts';
import type { Checked, Reporter, Run } from './checked.ts';
import { clean } from './clean.ts';
import { placeText } from './place.ts';
import {
  clauseMessage,
  clauseTitle,
  findingMessage,
  findingsOfItem,
  itemNamed,
  itemTitle,
  materialMessage,
} from './sentence.ts';
import { wordsOf } from './words.ts';

/*
 * One suite per dossier, one case per clause, material and other error. What is an error fails its case; what a person has
 * to settle or answer is skipped, so that a build is red exactly where `--fail-on error` says 1.
 */

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

const outcomeOf: Readonly<Record<Status, Outcome>> = {
  met: 'passed',
  unmet: 'failure',
  unknown: 'failure',
  relaxable: 'skipped',
  query: 'skipped',
  human: 'skipped',
  'not-applicable': 'skipped',
};

interface Case {
  group: string;
  name: string;
  outcome: Outcome;
  type: string;
  message: string;
  detail: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Clean, then escaped; what XML 1.0 has no place for is already an escape, but for two code points. */
const xml = (text: string): string =>
  clean(text)
    .replaceAll(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replaceAll(/[&<>"']/g, (char) => entities[char]!);

export const reporter = (run: Run): Reporter => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="xjsme check">\n',
  dossier: (checked) => suite(checked, run),
  end: () => '</testsuites>\n',
});

function suite(checked: Checked, run: Run): string {
  const words = wordsOf(run.lang);
  const cases = [...clauseCases(checked, run), ...materialCases(checked, run), ...errorCases(checked, run)];
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  const facts = {
    advice: checked.advice,
    platform: checked.platform,
    operator: checked.operator,
    asOf: checked.asOf,
    pack: run.pack.id,
  };
  const properties = Object.entries(facts).map(
    ([name, value]) => `      <property name="${name}" value="${xml(value ?? '')}"/>\n`,
  );
  const rest = checked.findings.filter((finding) => standsAlone(finding, checked) && finding.severity !== 'error');
  const out = rest
    .map((finding) => `${words.severities[finding.severity]} ${inOneLine(finding, checked, run)}\n`)
    .join('');
  return [
    `  <testsuite name="${xml(checked.path)}" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}">\n`,
    `    <properties>\n${properties.join('')}    </properties>\n`,
    ...cases.map(caseXml),
    out === '' ? '' : `    <system-out>${out.split('\n').map(xml).join('\n')}</system-out>\n`,
    '  </testsuite>\n',
  ].join('');
}

function caseXml({ group, name, outcome, type, message, detail }: Case): string {
  const head = `    <testcase classname="${xml(group)}" name="${xml(name)}"`;
  if (outcome === 'passed') return `${head}/>\n`;
  const attributes =
    outcome === 'skipped' ? `message="${xml(message)}"` : `type="${xml(type)}" message="${xml(message)}"`;
  const body =
    detail === '' || outcome === 'skipped' ? '/>' : `>${detail.split('\n').map(xml).join('\n')}</${outcome}>`;
  return `${head}>\n      <${outcome} ${attributes}${body}\n    </testcase>\n`;
}

const inOneLine = (finding: Finding, checked: Checked, run: Run): string => {
  const { message, hint } = findingMessage(finding, run, checked.clauses);
  return `${placeText(finding.at, checked)} ${finding.code} ${message} → ${hint}`;
};

const clauseCases = (checked: Checked, run: Run): Case[] =>
  checked.clauses.map((result) => ({
    group: result.cite,
    name: `${result.clause} ${clauseTitle(result.clause, run)}`,
    outcome: outcomeOf[result.status],
    type: result.status,
    message: clauseMessage(result, run),
    detail: result.evidence.map(({ name, value, at }) => `${placeText(at, checked)} ${name} = ${value}`).join('\n'),
  }));

const materialCases = (checked: Checked, run: Run): Case[] =>
  checked.materials.map((result) => ({
    group: result.cite,
    name: `${result.item} ${itemTitle(result.item, run)}`,
    outcome: result.status === 'present' ? 'passed' : result.status === 'not-applicable' ? 'skipped' : 'failure',
    type: result.status,
    message: materialMessage(result, checked.findings, run),
    detail: findingsOfItem(result.item, checked.findings)
      .map((finding) => inOneLine(finding, checked, run))
      .join('\n'),
  }));

/** Neither a clause's case nor a material's speaks of it. */
function standsAlone(finding: Finding, { clauses, materials }: Checked): boolean {
  if (finding.code.startsWith('clause/')) return !clauses.some(({ clause }) => clause === finding.clause);
  const item = itemNamed(finding);
  return item === null || !materials.some((result) => result.item === item && result.status !== 'present');
}

const errorCases = (checked: Checked, run: Run): Case[] =>
  checked.findings
    .filter((finding) => finding.severity === 'error' && standsAlone(finding, checked))
    .map((finding) => ({
      group: finding.code,
      name: placeText(finding.at, checked),
      outcome: checked.advice === 'unreadable' ? 'error' : 'failure',
      type: finding.code,
      message: findingMessage(finding, run, checked.clauses).message,
      detail: inOneLine(finding, checked, run),
    }));
