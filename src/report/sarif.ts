import { type Code, codes, type Severity } from '../core/codes.ts';
import type { Finding } from '../core/finding.ts';
import { maskResidentIds } from '../core/identifiers/residentId.ts';
import type { Place } from '../core/place.ts';
import type { Checked, Reporter, Run } from './checked.ts';
import { clean, jsonText } from './clean.ts';
import { fileOf } from './place.ts';
import { citation, clauseTitle, findingMessage } from './sentence.ts';
import { findingsOf, wordsOf } from './words.ts';

/*
 * SARIF 2.1.0 (OASIS). Columns count UTF-16 code units, as the readers do. A finding about a clause is a result of the rule
 * of that name; every other one of the rule named by its code. `xjsme explain` knows both.
 */

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a URI reference: relative stays relative, an absolute one becomes `file:`. */
export function uriOf(path: string): string {
  const slashed = maskResidentIds(path)
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '/');
  const drive = /^[A-Za-z]:\//.test(slashed);
  const encoded = slashed
    .split('/')
    .map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part)))
    .join('/');
  if (drive) return `file:///${encoded}`;
  if (slashed.startsWith('//')) return `file:${encoded}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/)+/, '');
}

function locationOf(at: Place, checked: Checked): object {
  const artifactLocation = { uri: uriOf(fileOf(at, checked)) };
  const region = 'line' in at ? { region: { startLine: at.line, startColumn: at.col } } : {};
  const cell =
    'sheet' in at
      ? { logicalLocations: [{ name: at.cell, fullyQualifiedName: `${at.sheet}!${at.cell}`, kind: 'cell' }] }
      : {};
  return { physicalLocation: { artifactLocation, ...region }, ...cell };
}

const isOfClause = ({ code, clause }: Finding): boolean => code.startsWith('clause/') && clause !== undefined;

function rulesOf(run: Run): { id: string }[] {
  const words = wordsOf(run.lang);
  const findings = findingsOf(run.lang);
  const ofCodes = (Object.keys(codes) as Code[])
    .filter((code) => !code.startsWith('clause/'))
    .map((code) => ({
      id: code,
      defaultConfiguration: { level: levels[codes[code]] },
      help: { text: findings[code].hint },
    }));
  const ofClauses = run.pack.clauses.map(({ clause, cite, condition }) => {
    const code: Code = condition === 'open' ? 'clause/human' : 'clause/unmet';
    return {
      id: clause,
      shortDescription: { text: words.helpClause(clauseTitle(clause, run), citation(cite, run)) },
      defaultConfiguration: { level: levels[codes[code]] },
      help: { text: findings[code].hint },
    };
  });
  return [...ofCodes, ...ofClauses];
}

export function reporter(run: Run): Reporter {
  const rules = rulesOf(run);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  let first = true;
  const piece = (value: object): string => {
    const comma = first ? '' : ',';
    first = false;
    return `${comma}\n        ${jsonText(value, 2).replaceAll('\n', '\n        ')}`;
  };
  return {
    begin() {
      const driver = {
        name: 'xjsme',
        semanticVersion: run.version,
        language: run.lang === 'zh' ? 'zh-CN' : 'en',
        rules,
      };
      const tool = jsonText({ driver }, 2).replaceAll('\n', '\n      ');
      const head = '"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0"';
      return `{\n  ${head},\n  "runs": [\n    {\n      "tool": ${tool},\n      "columnKind": "utf16CodeUnits",\n      "results": [`;
    },
    dossier(checked) {
      const seen = new Map<string, number>();
      return checked.findings.map((finding) => piece(resultOf(finding, checked, run, indexOf, seen))).join('');
    },
    end(counts, asOf) {
      const properties = { pack: { id: run.pack.id, digest: run.packDigest }, asOf, summary: counts };
      const close = first ? ']' : '\n      ]';
      return `${close},\n      "properties": ${jsonText(properties, 2).replaceAll('\n', '\n      ')}\n    }\n  ]\n}\n`;
    },
  };
}

function resultOf(
  finding: Finding,
  checked: Checked,
  run: Run,
  indexOf: ReadonlyMap<string, number>,
  seen: Map<string, number>,
): object {
  const ruleId = isOfClause(finding) ? finding.clause! : finding.code;
  const ruleIndex = indexOf.get(ruleId);
  const { message, hint } = findingMessage(finding, run, checked.clauses);
  const related = (finding.related ?? []).map(({ at }, index) => ({ id: index + 1, ...locationOf(at, checked) }));
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: message },
    locations: [locationOf(finding.at, checked)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'xjsme/v1': fingerprint(finding, checked, seen) },
    properties: {
      code: finding.code,
      hint,
      dossier: clean(checked.path),
      pointer: finding.pointer ?? null,
      clause: finding.clause ?? null,
    },
  };
}

/** The same problem in the next run, though lines have moved: what, which field, which file, and the how-manieth of these. */
function fingerprint(finding: Finding, checked: Checked, seen: Map<string, number>): string {
  const { code, clause = '', pointer = '', at } = finding;
  const spot = 'sheet' in at ? `${at.sheet}!${at.cell}` : '';
  const key = [code, clause, pointer, uriOf(fileOf(at, checked)), spot].filter(Boolean).join(' ');
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key} #${count}`;
}
