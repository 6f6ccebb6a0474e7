import { type Refused, refuse } from './decision.ts';
import { personalKind } from './personal.ts';

/** The documents that leave the office on an event (Art. 10–16). */
export const noticeKinds = ['request', 'publicity', 'recognition', 'review', 'revocation', 'cancellation'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** All but 补正通知 are made public: only the authority issues them, and nothing personal stands in them. */
export const isPublic = (kind: NoticeKind): boolean => kind !== 'request';

const nextOf: Readonly<Record<NoticeKind, (args: { year: string; id: string }) => string>> = {
  request: ({ id }) => `review request ${id || '…'} --item … --until …`,
  publicity: ({ year }) => `batch publicize${year && ` --year ${year}`} --url … --evidence …`,
  recognition: ({ year }) => `batch recognize${year && ` --year ${year}`} --document …`,
  review: ({ year }) => `review triennial confirm${year && ` --year ${year}`} --document …`,
  revocation: ({ id }) => `review triennial revoke ${id || '…'} --document … --reason …`,
  cancellation: ({ id }) => `platform cancel ${id || '…'} --ground … --reason …`,
};

/** No document without the act it tells of. `id` or `year`: of what it was asked; the other is empty. */
export const noNotice = (kind: NoticeKind, about: { year: string; id: string }): Refused =>
  refuse(`notice/${kind}`, about, nextOf[kind](about));

/**
 * The gate before a public document: resident ID, bank card and telephone numbers, e-mail addresses in what the record says.
 * The office's own telephone stands in its template, and is not looked at. Names the field, never the data.
 */
export function noticeGate(
  id: string,
  fields: Readonly<Record<string, string>>,
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
): Refused | null {
  const texts = [
    ...Object.entries(fields),
    ...Object.values(rows).flatMap((all) => all.flatMap((row) => Object.entries(row))),
  ];
  const found = texts.flatMap(([field, text]) => {
    // A digest of the ledger is no number of a person.
    const kind = field === 'checkpoint' || field === 'digest' ? null : personalKind(text);
    return kind === null ? [] : [{ field, kind }];
  });
  const [first, ...others] = found;
  if (!first) return null;
  return refuse('notice/personal', { id, ...first, more: others.length > 0 ? String(others.length) : '' });
}
