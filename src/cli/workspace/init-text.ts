import { clean } from '../../report/clean.ts';
import { columns } from '../../report/table.ts';
import { wrap } from '../../report/width.ts';
import type { InitDocument } from './initialise.ts';
import type { WorkspaceWords } from './words.ts';

/** What was made, and what to run next. */
export function initText(document: InitDocument, words: WorkspaceWords['init'], width: number): string {
  const { made, dryRun, workspace, settings, next } = document;
  const folder = clean(workspace);
  const head =
    made.length === 0 ? words.nothing({ folder }) : dryRun ? words.would({ folder }) : words.done({ folder });
  const rows = made.map((part) => [`  ${part}`, words.parts[part] ?? '']);
  const { office, level, region, actor, pack } = settings;
  const values = [
    ['office', office],
    ['level', level],
    ['region', region],
    ...(actor === null ? [] : [['actor', actor]]),
    ['pack', pack],
  ].map(([key, value]) => [`  ${key}`, clean(value!)]);
  return [
    ...wrap(head, width),
    ...(rows.length > 0 ? [columns(rows, { column: 1, width })] : []),
    ...(made.length > 0 ? [words.values, columns(values, { column: 1, width })] : []),
    words.next,
    ...next.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
