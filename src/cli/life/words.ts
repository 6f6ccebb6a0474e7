import { recordWords as en } from '../../i18n/en/life-records.ts';
import { recordWords as zh } from '../../i18n/zh/life-records.ts';
import type { Host } from '../host.ts';

export const recordWords = ({ lang }: Pick<Host, 'lang'>): typeof zh => (lang === 'en' ? en : zh);
