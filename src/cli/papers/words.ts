import { papers as en } from '../../i18n/en/papers.ts';
import { papers as zh } from '../../i18n/zh/papers.ts';
import type { Host } from '../host.ts';

export const paperWords = ({ lang }: Pick<Host, 'lang'>): typeof zh => (lang === 'en' ? en : zh);
