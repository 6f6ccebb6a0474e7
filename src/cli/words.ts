import { cli as en } from '../i18n/en/cli.ts';
import { cli as zh } from '../i18n/zh/cli.ts';
import type { Host } from './host.ts';

export type CliWords = typeof zh;

export const wordsOf = ({ lang }: Pick<Host, 'lang'>): CliWords => (lang === 'en' ? en : zh);

/** Puts arguments into `{name}` places. */
export const put = (template: string, args: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
