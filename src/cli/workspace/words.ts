import { workspace as en } from '../../i18n/en/workspace.ts';
import { workspace as zh } from '../../i18n/zh/workspace.ts';
import type { Host } from '../host.ts';

export type WorkspaceWords = typeof zh;

export const wordsOf = ({ lang }: Pick<Host, 'lang'>): WorkspaceWords => (lang === 'en' ? en : zh);
