import type { Code } from '../core/codes.ts';
import type { Args } from '../core/finding.ts';
import { fill, type Terms } from './fill.ts';

/** `message`: what is wrong, with the figures. `hint`: what to do; it has no placeholders. */
export interface FindingWords {
  message: string;
  hint: string;
  terms?: Terms;
}

export interface NoteWords {
  text: string;
  terms?: Terms;
}

/** Text that a reader can copy, the same in both languages; YAML where the dossier is YAML. */
export interface Example {
  wrong: string;
  right: string;
}

/** A finding code explained; what to do is the hint of {@link FindingWords}. */
export interface CodeExplained {
  what: string;
  why: string;
}

/** A clause or a material item explained. */
export interface RuleExplained {
  what: string;
  /** How the figure is counted, or what is looked at. */
  counted: string;
  /** Where the tool does not decide. */
  person: string;
  todo: string;
}

export type Findings = Readonly<Record<Code, FindingWords>>;
export type Notes = Readonly<Record<string, NoteWords>>;

/** One finding in one line. */
export const messageOf = (findings: Findings, { code, args }: { code: Code; args: Args }): string =>
  fill(findings[code].message, args, findings[code].terms);

/** One note in one line; a code nobody knows shows itself rather than nothing. */
export const noteOf = (notes: Notes, { code, args }: { code: string; args: Args }): string => {
  const words = notes[code];
  return words ? fill(words.text, args, words.terms) : code;
};

/** Everything `xjsme explain` says in one language; each language is a chunk of its own. */
export async function loadExplained(lang: 'zh' | 'en') {
  const [{ codeExamples }, { clauseExamples }, { itemExamples }] = await Promise.all([
    import('./examples/codes.ts'),
    import('./examples/clauses.ts'),
    import('./examples/items.ts'),
  ]);
  const [{ codes }, { rules }, { words }, { findings }] =
    lang === 'en'
      ? await Promise.all([
          import('./en/explain/codes.ts'),
          import('./en/explain/rules.ts'),
          import('./en/explain/words.ts'),
          import('./en/findings.ts'),
        ])
      : await Promise.all([
          import('./zh/explain/codes.ts'),
          import('./zh/explain/rules.ts'),
          import('./zh/explain/words.ts'),
          import('./zh/findings.ts'),
        ]);
  const examples: Readonly<Record<string, Example>> = { ...codeExamples, ...clauseExamples, ...itemExamples };
  const explained: Readonly<Record<Code, CodeExplained>> = codes;
  const said: Findings = findings;
  return { lang, codes: explained, rules, words, findings: said, examples };
}

export type Explained = Awaited<ReturnType<typeof loadExplained>>;
