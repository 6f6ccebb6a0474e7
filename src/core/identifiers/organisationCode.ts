import { plain } from '../values/text.ts';

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first eight characters of an organisation code (GB 11714-1997); letters count A = 10 … Z = 35. */
export function organisationCheck(first8: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

export type OrganisationCode = { ok: true; code: string } | { ok: false; reason: 'length' | 'characters' | 'check' };

/** An organisation code of before 2015; `code` comes as `XXXXXXXX-X`. */
export function checkOrganisationCode(text: string): OrganisationCode {
  const bare = plain(text).replace(/[\s-]/g, '').toUpperCase();
  if (bare.length !== 9) return { ok: false, reason: 'length' };
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(bare)) return { ok: false, reason: 'characters' };
  if (organisationCheck(bare) !== bare[8]) return { ok: false, reason: 'check' };
  return { ok: true, code: `${bare.slice(0, 8)}-${bare[8]}` };
}
