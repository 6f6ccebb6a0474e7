import { reviewBook as en } from '../../i18n/en/review-book.ts';
import { reviewBook as zh } from '../../i18n/zh/review-book.ts';
import type { Host } from '../host.ts';

export type BookWords = typeof zh;

export const bookWords = ({ lang }: Pick<Host, 'lang'>): BookWords => (lang === 'en' ? en : zh);
