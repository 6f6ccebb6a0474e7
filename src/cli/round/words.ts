import { round as en } from '../../i18n/en/round.ts';
import { round as zh } from '../../i18n/zh/round.ts';
import type { Host } from '../host.ts';

export type RoundWords = typeof zh;

export const roundWords = ({ lang }: Pick<Host, 'lang'>): RoundWords => (lang === 'en' ? en : zh);
