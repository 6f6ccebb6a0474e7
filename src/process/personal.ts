import { findBankCards } from '../core/identifiers/bankCard.ts';
import { findResidentIds } from '../core/identifiers/residentId.ts';
import { plain } from '../core/values/text.ts';
import type { Application } from './state.ts';

/** What a notice or a public list says of one entry. */
export interface PublicEntry {
  /** Receipt number. */
  id: string;
  /** Field → text, e.g. `operator`. */
  fields: Readonly<Record<string, string | null>>;
}

/** Personal data in a public field; the data itself is never repeated. */
export interface PersonalFind {
  id: string;
  field: string;
  kind: 'resident-id' | 'bank-card' | 'phone' | 'email';
}

const between = '[\\s\\-\\u2010-\\u2015]{0,2}';
const mobile = `(?:\\+?86${between})?1[3-9]\\d(?:${between}\\d{4}${between}|\\.\\d{4}\\.)\\d{4}`;
// Area codes of two and three figures after the 0, or after the country's number; a number begins with 2–8.
const landline = `(?:\\(?0|\\+86${between}\\(?0?)(?:10|2\\d|[3-9]\\d{2})\\)?${between}[2-8]\\d{2,3}${between}\\d{4}`;
const named = `(?:电话|座机|手机|传真|联系方式|[Tt][Ee][Ll]|[Pp]hone)[^0-9]{0,4}[2-8]\\d{2,3}${between}\\d{4}`;
const inText = new RegExp(`(?<!\\d)(?<!\\d\\.)(?:${mobile}|${landline})(?!\\d)|${named}(?!\\d)`);
// An address holds dates and serial numbers too: there a number stands between marks, and a landline has its hyphen.
const inUrl = new RegExp(
  `(?<![0-9A-Za-z_])(?:(?:\\+?86-?)?1[3-9]\\d{9}|0(?:10|2\\d|[3-9]\\d{2})-[2-8]\\d{6,7})(?![0-9A-Za-z_])`,
);
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const address = /^[a-z][a-z0-9+.-]*:\/\//i;

/** MD5, SHA-1 and SHA-2 in hexadecimal digits: eleven or sixteen of them may happen to be figures. */
const digest = /(?<![0-9A-Za-z])[0-9a-f]{32,128}(?![0-9A-Za-z])/g;

const withoutDigests = (text: string): string =>
  text.length < 32 ? text : text.replaceAll(digest, (run) => (run.replaceAll(/[0-9]/g, '').length >= 8 ? ' # ' : run));

/** What personal data a text holds, however it is spaced or widened; null where none is found. */
export function personalKind(text: string): PersonalFind['kind'] | null {
  const written = withoutDigests(plain(text));
  if (findResidentIds(text).length > 0 || findResidentIds(written).length > 0) return 'resident-id';
  if (findBankCards(written).length > 0) return 'bank-card';
  if ((address.test(written) ? inUrl : inText).test(written)) return 'phone';
  return email.test(written) ? 'email' : null;
}

/** The gate before anything is made public: resident ID, bank card and telephone numbers, e-mail addresses in any field. */
export const personalData = (entries: readonly PublicEntry[]): PersonalFind[] =>
  entries.flatMap(({ id, fields }) =>
    Object.entries(fields).flatMap(([field, text]): PersonalFind[] => {
      const kind = text === null ? null : personalKind(text);
      return kind ? [{ id, field, kind }] : [];
    }),
  );

/** What the public notice and the list show of an application. */
export const publicEntry = ({ id, platform, operator, recommender }: Application): PublicEntry => ({
  id,
  fields: {
    platform,
    operator: operator.name,
    creditCode: operator.creditCode,
    region: operator.region,
    recommender: recommender?.body ?? null,
  },
});
