import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { nameKey, plain } from '../core/values/text.ts';
import type { Digest } from './rfc3797.ts';
import type { Party } from './state.ts';

/** A body's name for telling whether two are the same: width, brackets, dots, case and white space do not matter. */
export const partyKey = nameKey;

const asKept = /^[0-9A-Z]+$/;

/** A credit code as it compares: capitals, no spaces; also one that fails its check. Null for an empty one. */
export function codeKey(text: string | null | undefined): string | null {
  if (!text) return null;
  // Sound or not, it compares as it stands; and opening a ledger compares each with all earlier ones.
  if (asKept.test(text)) return text;
  const checked = checkCreditCode(text);
  return checked.ok ? checked.code : plain(text).replaceAll(/[\s-]/g, '').toUpperCase() || null;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function hexOf(text: string, sha256: Digest): string {
  return Array.from(sha256(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of a name, null for one of white space only. */
export function nameDigest(name: string, sha256: Digest): string | null {
  const key = partyKey(name);
  return key === '' ? null : hexOf(key, sha256);
}

export function codeDigest(code: string | null | undefined, sha256: Digest): string | null {
  const key = codeKey(code);
  return key === null ? null : hexOf(key, sha256);
}

/** The part of a dossier that says who is concerned. */
export interface Concerned {
  operator: { name: string; creditCode?: string | null };
  institutions?: readonly { name?: string; creditCode?: string | null }[] | null;
  recommendation?: { body: string } | null;
}

/**
 * The bodies whose people may not judge an application (Art. 11): operator, institutions, recommender. As digests, for an
 * institution named beside its people shall not stand in the ledger; equal digests are equal bodies.
 */
export function partiesOf({ operator, institutions, recommendation }: Concerned, sha256: Digest): Party[] {
  const party = (role: Party['role'], name: string, code: string | null | undefined): Party => ({
    role,
    name: nameDigest(name, sha256),
    code: codeDigest(code, sha256),
  });
  const all = [
    party('operator', operator.name, operator.creditCode),
    ...(institutions ?? []).map(({ name, creditCode }) => party('institution', name ?? '', creditCode)),
    ...(recommendation ? [party('recommender', recommendation.body, null)] : []),
  ];
  return all.filter(({ name, code }) => name !== null || code !== null);
}
