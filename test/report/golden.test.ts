import { describe, it } from 'vitest';
import type { Checked, Reporter, Run } from '../../src/report/checked.ts';
import { reporter as json } from '../../src/report/json.ts';
import { reporter as junit } from '../../src/report/junit.ts';
import { reporter as markdown } from '../../src/report/markdown.ts';
import { reporter as ndjson } from '../../src/report/ndjson.ts';
import { reporter as sarif } from '../../src/report/sarif.ts';
import { reporter as text } from '../../src/report/text.ts';
import { all, failing, incomplete, nasty, ready, report, run, unreadable } from './dossiers.ts';
import { expectGolden } from './golden.ts';

/** Few clauses and materials, so that a person can read the whole file. */
const few = (checked: Checked): Checked => ({
  ...checked,
  clauses: checked.clauses.filter(
    ({ clause, status }) => !['met', 'human', 'not-applicable'].includes(status) || /6\.4|7\.1\.cloud/.test(clause),
  ),
  materials: checked.materials.filter(({ item, status }) => status !== 'present' || item === '10.1'),
});

const brief = [ready, failing, incomplete, unreadable, nasty].map(few);

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each([60, 80, 120])('text at %i columns', (width) => {
    expectGolden(`check.${lang}.${width}.txt`, report(text(run({ lang, width })), all));
  });

  it('one clean dossier', () => {
    expectGolden(`check-ready.${lang}.txt`, report(text(run({ lang })), [ready]));
  });

  const others: [string, (run: Run) => Reporter][] = [
    [`check.${lang}.json`, json],
    [`check.${lang}.ndjson`, ndjson],
    [`check.${lang}.sarif`, sarif],
    [`check.${lang}.junit.xml`, junit],
    [`check.${lang}.md`, markdown],
  ];
  it.each(others)('%s', (name, reporter) => {
    expectGolden(name, report(reporter(run({ lang })), brief));
  });
});
