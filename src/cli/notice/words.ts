import { notices as en } from '../../i18n/en/notices.ts';
import { notices as zh } from '../../i18n/zh/notices.ts';
import type { Host } from '../host.ts';

export const noticeWords = ({ lang }: Pick<Host, 'lang'>): typeof zh => (lang === 'en' ? en : zh);
