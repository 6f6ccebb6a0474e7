import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Attachment } from '../../src/core/attachment.ts';
import { type Code, codes } from '../../src/core/codes.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { clauseExamples } from '../../src/i18n/examples/clauses.ts';
import { codeExamples } from '../../src/i18n/examples/codes.ts';
import { itemExamples } from '../../src/i18n/examples/items.ts';
import { wholePack } from '../../src/law/extend.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';
import { judge } from '../../src/law/judge.ts';
import { resolveBodies } from '../../src/law/recommender.ts';
import type { Dossier } from '../../src/schema/generated/types.ts';
import { validateDossier } from '../../src/schema/generated/validate-dossier.mjs';

const pack = wholePack(builtInPacks['xj-2012']!);

const base = {
  format: 'xjsme-dossier/1',
  kind: 'application',
  year: 2024,
  platform: { name: '某平台' },
  operator: { name: '某公司' },
  recommendation: { body: '乌鲁木齐市经信委', kind: 'prefecture' },
};

/** As the readers hand it on: 长期 is read as `open`. */
const withDefaults = (yaml: string): Record<string, unknown> => ({
  ...base,
  ...(parse(yaml.replace('长期', 'open')) as object),
});

/** Every file is there, whole, and what its name says; two files of one name are one. */
const attachment = (path: string): Attachment => ({
  path,
  exists: path.startsWith('..') ? 'outside' : path.includes('O') || path === '' ? 'no' : 'yes',
  bytes: 1000,
  sha256: path,
  type: 'pdf',
  extension: 'pdf',
  typeMatches: true,
  tiny: false,
});

function judged(yaml: string): Verdict {
  const data = withDefaults(yaml) as unknown as Dossier;
  const dossier = {
    data,
    at: (pointer: string) => ({ file: 'dossier.yaml', sheet: 'x', cell: `A${pointer.length + 1}` }),
  };
  const { recommender, findings } = resolveBodies(dossier);
  return judge({ dossier, attachment, pack, asOf: '2024-06-30', year: 2023, recommender }, findings);
}

const problemsOf = (yaml: string): string[] => {
  const valid = validateDossier(withDefaults(yaml));
  return valid ? [] : (validateDossier.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const judgedBy = (prefix: RegExp): Code[] => (Object.keys(codes) as Code[]).filter((code) => prefix.test(code));

/** Reported by the command, by readers, or only in a setting that an example cannot show. */
const elsewhere =
  /^(?:clause\/human|id\/resident-id|operator\/same-elsewhere|material\/(?:file-(?:unreadable|empty|type|damaged|encrypted)|same-file-elsewhere|unlisted))$/;

describe('examples of findings of the law', () => {
  const law = judgedBy(
    /^(?:clause|function|figure|date|staff|service|activity|institution|material|id|region|recommender|operator)\//,
  ).filter((code) => !elsewhere.test(code));

  it.each(law)('%s: the wrong one yields it, the right one does not', (code) => {
    const { wrong, right } = codeExamples[code];
    expect([problemsOf(wrong), problemsOf(right)]).toEqual([[], []]);
    const found = (yaml: string): boolean =>
      judged(yaml).findings.some(
        (one) => one.code === code && (one.clause === clauseOf[code] || !clauseOf[code]) && isAbout(one, yaml),
      );
    expect([found(wrong), found(right)]).toEqual([true, false]);
  });

  /** Of the findings on clauses those on this one; the others of so short a dossier are no concern of the example. */
  const clauseOf: Partial<Record<Code, string>> = {
    'clause/unmet': '6.1.assets',
    'clause/unknown': '6.1.assets',
    'clause/relaxable': '6.1.assets',
    'clause/query': '6.6.served',
  };

  /** An example names the item it is about; what is said of the others is no concern of it. */
  function isAbout({ args }: Finding, yaml: string): boolean {
    const item = args['item'];
    const named = Object.keys((parse(yaml) as { materials?: object }).materials ?? {});
    return item === undefined || named.length === 0 || named.includes(String(item));
  }
});

describe('examples of the schema', () => {
  const own = judgedBy(/^schema\//).filter((code) => code !== 'schema/unknown-key' && code !== 'schema/duplicate-key');

  it.each(own)('%s: the wrong one is refused, the right one is not', (code) => {
    expect(problemsOf(codeExamples[code].wrong)).not.toEqual([]);
    expect(problemsOf(codeExamples[code].right)).toEqual([]);
  });
});

describe('examples of clauses', () => {
  it('are there for every clause that is no open norm', () => {
    const asked = pack.clauses.filter(({ condition }) => condition !== 'open').map(({ clause }) => clause);
    expect(Object.keys(clauseExamples).toSorted()).toEqual(asked.toSorted());
  });

  it.each(Object.entries(clauseExamples))(
    '%s: the right one is met, the wrong one is not',
    (clause, { wrong, right }) => {
      expect([problemsOf(wrong), problemsOf(right)]).toEqual([[], []]);
      const status = (yaml: string): string => judged(yaml).clauses.find((result) => result.clause === clause)!.status;
      expect(status(right)).toBe('met');
      expect(['unmet', 'query', 'unknown', ...(clause === '7.1.cloud' ? ['not-applicable'] : [])]).toContain(
        status(wrong),
      );
    },
  );
});

describe('examples of material items', () => {
  it('are there for every item', () => {
    expect(Object.keys(itemExamples).toSorted()).toEqual(pack.materials.map(({ item }) => item).toSorted());
  });

  it.each(Object.entries(itemExamples))(
    '%s: the right one is present, the wrong one is not',
    (item, { wrong, right }) => {
      expect(problemsOf(right)).toEqual([]);
      const status = (yaml: string): string => judged(yaml).materials.find((result) => result.item === item)!.status;
      expect(status(right)).toBe('present');
      expect(['missing', 'invalid']).toContain(status(wrong));
    },
  );
});

it('leaves nothing of the machine it was written on in an example', () => {
  const text = ['input', 'tables', 'values', 'materials', 'rows', 'packs', 'clauses', 'items']
    .map((name) => readFileSync(new URL(`../../src/i18n/examples/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n');
  expect(text).not.toMatch(/\/(?:work|tmp|root)\//);
});
