import { registerWords as en } from '../../i18n/en/life-register.ts';
import { registerWords as zh } from '../../i18n/zh/life-register.ts';
import type { Host } from '../host.ts';

export type RegisterWords = typeof zh;

/** Words of the register, the folder for auditors, the figures, and of taking back a record. */
export const registerWords = ({ lang }: Pick<Host, 'lang'>): RegisterWords => (lang === 'en' ? en : zh);
