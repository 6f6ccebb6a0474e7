import type { Args } from '../core/finding.ts';
import type { Done } from './done.ts';

/** What can be owed, and the article that asks for it: first of rounds, then of platforms and of who supervises them. */
export const dueCodes = {
  'due/contradiction': '第十八条',
  'due/material': '第十条',
  'due/form': '第十条',
  'due/objection': '第十一条',
  'due/calendar': '第十一条',
  'due/recognition': '第十一条',
  'due/publication': '第十三条',
  'due/summary': '第十四条',
  'due/report': '第十六条（五）',
  'due/review': '第十五条',
  'due/measurement': '第十五条',
  'due/review-decision': '第十五条',
  'due/lapse': '第十五条',
  'due/rectification': '第十五条',
  'due/hearing': '第十六条',
  'due/complaint': '第十六条（四）',
  'due/inspection': '第十七条',
  'due/paper': '第十七条',
} as const;

export type DueCode = keyof typeof dueCodes;

/**
 * Who owes, or is owed. `name` is null where the role names itself: the authority of the pack, the public, the SME
 * authorities at large (`sme-authority`). `office`: the authority or industry office that supervises a platform.
 */
export interface Owing {
  role: 'authority' | 'operator' | 'public' | 'office' | 'sme-authority';
  name: string | null;
}

/** One thing owed; words come from i18n. */
export interface Due {
  code: DueCode;
  /** What it goes by, the same for ever: `summary:XJ2021-003:2023`. A skip names it. */
  key: string;
  article: string;
  /** The round, or the year it is owed for. */
  year: number;
  /** Receipt number; null where it concerns no application. */
  application: string | null;
  /** Recognition number; null where it concerns no platform. */
  platform: string | null;
  owedBy: Owing;
  owedTo: Owing;
  /** Its last day; null where no rule sets one. */
  dueOn: string | null;
  overdue: boolean;
  args: Args;
  /** A command line to run next, without the program's name. */
  next: string;
  /** Who let it off, and why; null while it is owed. */
  skipped: (Done & { reason: string }) | null;
}

export type Owed = Omit<Due, 'article' | 'skipped'>;

/** Of no application and no platform, owed by the authority to the public, without a last day, unless told otherwise. */
export const owed = (one: Pick<Due, 'code' | 'key' | 'year' | 'args' | 'next'> & Partial<Owed>): Due => ({
  application: null,
  platform: null,
  owedBy: authority,
  owedTo: { role: 'public', name: null },
  dueOn: null,
  overdue: false,
  ...one,
  article: dueCodes[one.code],
  skipped: null,
});

export const authority: Owing = { role: 'authority', name: null };

/** Its last day, and whether that is over. */
export const until = (dueOn: string, day: string): Pick<Due, 'dueOn' | 'overdue'> => ({ dueOn, overdue: day > dueOn });
