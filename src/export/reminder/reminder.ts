import { fill } from '../../i18n/fill.ts';
import { type Lang, reviewFormWords } from '../words.ts';

/** What a reminder says (Art. 15): to whom, on what basis, what to file with whom by when, what follows, from whom. */
export interface Reminder {
  number: string;
  platform: string;
  operator: string;
  /** Of the recognition, and the term that ends. */
  document: string;
  from: string;
  until: string;
  /** The regulation's number, and that of the year's notice; null where the round is not open. */
  basis: string;
  notice: string | null;
  /** First and last of the three years that the review speaks of. */
  first: number;
  last: number;
  /** The body that measures. */
  office: string;
  due: string;
  overdue: boolean;
  issuer: string;
  on: string;
  /** Digest of the ledger's checkpoint at the event that issued it. */
  checkpoint: string;
}

/** Its paragraphs: title, addressee, opening, sections, then who issued it when. */
export interface ReminderText {
  title: string;
  to: string;
  opening: string;
  sections: { title: string; lines: string[] }[];
  issuer: string;
  on: string;
  checkpoint: string;
}

/** A date as a paper writes it: 2027年6月30日. */
const longDate = (day: string, lang: Lang): string =>
  lang === 'en' ? day : day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

export function reminderText(reminder: Reminder, lang: Lang): ReminderText {
  const { reminder: words } = reviewFormWords(lang);
  const { notice, overdue, checkpoint, ...facts } = reminder;
  const [from, until, due, on] = [facts.from, facts.until, facts.due, facts.on].map((day) => longDate(day, lang));
  const args = { ...facts, from: from!, until: until!, due: due!, notice: notice ?? '' };
  const { sections } = words;
  return {
    title: words.title,
    to: fill(words.to, args),
    opening: fill(words.opening, args),
    sections: [
      { title: sections.file, lines: words.materials.map((line) => fill(line, args)) },
      { title: sections.to, lines: [fill(words.office, args)] },
      { title: sections.due, lines: [fill(words.due, args)] },
      { title: sections.consequence, lines: [fill(overdue ? words.overdue : words.consequence, args)] },
    ],
    issuer: reminder.issuer,
    on: on!,
    checkpoint: fill(words.checkpoint, { digest: checkpoint }),
  };
}
