import { dutyWords as en } from '../../i18n/en/life-duties.ts';
import { dutyWords as zh } from '../../i18n/zh/life-duties.ts';
import type { Host } from '../host.ts';

export const dutyWords = ({ lang }: Pick<Host, 'lang'>): typeof zh => (lang === 'en' ? en : zh);
