import type { Workspace } from '../../schema/generated/types.ts';
import type { Host } from '../host.ts';
import { wordsOf } from './words.ts';

/** Where `init` lays the schema for editors; the first line of the settings leads there. */
export const schemaName = '.xjsme/workspace.schema.json';

/** What YAML reads back as the same text without quotes: begins with a letter of any script, and holds no mark of its own. */
const bare = /^\p{L}[\p{L}\p{N}（）·—、 _./-]*$/u;
const keyword = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as one YAML scalar. */
export const scalar = (text: string): string =>
  bare.test(text) && !keyword.test(text) && text.trim() === text ? text : JSON.stringify(text);

/** The settings of a new workspace, each with a line that says what it is for; what is left open stands there as a comment. */
export function settingsText(
  values: Required<Pick<Workspace, 'office' | 'level' | 'region' | 'pack'>> & { actor: string | null },
  host: Pick<Host, 'lang'>,
): string {
  const { about } = wordsOf(host);
  const parts = [
    [`# yaml-language-server: $schema=${schemaName}`, `# ${about.file}`, 'format: xjsme-workspace/1'],
    [`# ${about.office}`, `office: ${scalar(values.office)}`],
    [`# ${about.level}`, `level: ${values.level}`],
    [`# ${about.region}`, `region: "${values.region}"`],
    [`# ${about.actor}`, values.actor === null ? `# actor: ${about.name}` : `actor: ${scalar(values.actor)}`],
    [`# ${about.pack}`, `pack: ${scalar(values.pack)}`],
    [`# ${about.settings}`, '# settings:', '#   publicity.days: 10', '#   panel.min: 5'],
    [`# ${about.calendars}`, '# calendars: [2027.yaml]'],
    [`# ${about.templates}`, `# templates: ${about.folder}`],
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
