import { md } from '../markdown.ts';
import type { Lang } from '../words.ts';
import { type Reminder, reminderText } from './reminder.ts';

/** The reminder to send or to paste. */
export function reminderMarkdown(reminder: Reminder, lang: Lang = 'zh'): string {
  const { title, to, opening, sections, issuer, on, checkpoint } = reminderText(reminder, lang);
  const parts = sections.map((section) => `## ${md(section.title)}\n\n${section.lines.map(md).join('\n\n')}\n`);
  return `# ${md(title)}\n\n${md(to)}\n\n${md(opening)}\n\n${parts.join('\n')}\n${md(issuer)}\n\n${on}\n\n---\n\n${md(checkpoint)}\n`;
}
