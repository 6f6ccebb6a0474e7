import { jsonText } from '../../core/clean.ts';
import { csvOf } from '../csv.ts';
import { auditWords, type Lang } from '../words.ts';

/** One event as an auditor reads it; the event itself stands in the ledger, at its file and line. */
export interface AuditRow {
  /** Official date. */
  on: string;
  actor: string;
  type: string;
  /** The type in a word or two. */
  name: string;
  /** The article it was taken under, e.g. 第十六条（四）. */
  article: string;
  /** Recognition number; null where it concerns none, or several. */
  platform: string | null;
  /** Receipt number. */
  application: string | null;
  /** In one sentence. */
  message: string;
  undone: boolean;
  hash: string;
  at: { file: string; line: number };
}

export interface AuditEvents {
  schema: 'xjsme/audit-events/1';
  /** What the list was limited to; null: not. */
  year: number | null;
  platform: string | null;
  events: readonly AuditRow[];
}

/** The readable log as `schemas/output/audit-events.schema.json` has it. */
export const auditJson = (list: AuditEvents): string => `${jsonText(list, 2)}\n`;

export function auditCsv({ events }: AuditEvents, lang: Lang): string {
  const words = auditWords(lang);
  const rows = events.map(({ on, actor, name, article, platform, application, message, undone, hash, at }) => [
    on,
    actor,
    name,
    article,
    platform,
    application,
    message,
    undone ? words.undone : null,
    `${at.file}:${at.line}`,
    hash,
  ]);
  return csvOf([words.columns, ...rows]);
}
