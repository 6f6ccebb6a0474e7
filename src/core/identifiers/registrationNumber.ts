import { plain } from '../values/text.ts';

/** The fifteenth digit of a business registration number of before 2015 (GS 15-2006: ISO 7064 MOD 11,10 over fourteen). */
export function registrationCheck(first14: string): string {
  let product = 10;
  for (const digit of first14.slice(0, 14)) {
    product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  }
  return String((11 - product) % 10);
}

export type RegistrationNumber =
  | { ok: true; number: string }
  | { ok: false; reason: 'length' | 'characters' | 'check' };

export function checkRegistrationNumber(text: string): RegistrationNumber {
  const bare = plain(text).replace(/[\s-]/g, '');
  if (bare.length !== 15) return { ok: false, reason: 'length' };
  if (!/^\d{15}$/.test(bare)) return { ok: false, reason: 'characters' };
  return registrationCheck(bare) === bare[14] ? { ok: true, number: bare } : { ok: false, reason: 'check' };
}
