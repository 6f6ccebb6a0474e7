import { type Findings, noteOf, type Notes } from '../i18n/catalog.ts';
import { findings as findingsEn } from '../i18n/en/findings.ts';
import { notes as notesEn } from '../i18n/en/notes.ts';
import { report as reportEn } from '../i18n/en/report.ts';
import { findings as findingsZh } from '../i18n/zh/findings.ts';
import { notes as notesZh } from '../i18n/zh/notes.ts';
import { report as reportZh } from '../i18n/zh/report.ts';
import type { Note } from '../core/verdict.ts';
import { clean, cleanArgs } from './clean.ts';

/** What every language says in a report. */
export type Words = typeof reportZh;

export const wordsOf = (lang: 'zh' | 'en'): Words => (lang === 'en' ? reportEn : reportZh);

export const findingsOf = (lang: 'zh' | 'en'): Findings => (lang === 'en' ? findingsEn : findingsZh);

const notesOf = (lang: 'zh' | 'en'): Notes => (lang === 'en' ? notesEn : notesZh);

export const noteMessage = (note: Note, lang: 'zh' | 'en'): string =>
  clean(noteOf(notesOf(lang), { code: note.code, args: cleanArgs(note.args) }));
