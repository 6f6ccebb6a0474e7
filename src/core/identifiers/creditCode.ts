import { plain } from '../values/text.ts';
import { organisationCheck } from './organisationCode.ts';

// GB 32100-2015: no I, O, S, V, Z.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const prefixes = {
  company: '91',
  'public-institution': '12',
  association: '51',
  foundation: '53',
  'private-non-enterprise': '52',
  cooperative: '93',
  'sole-trader': '92',
  'law-firm': '31',
} as const;

export type CreditCodeKind = keyof typeof prefixes | 'other';

/** Whether bodies of this kind are legal persons (Art. 6(1) 独立法人). */
type LegalPerson = 'yes' | 'usually' | 'no' | 'unknown';

const legalPersons: Record<CreditCodeKind, LegalPerson> = {
  company: 'yes',
  'public-institution': 'yes',
  association: 'yes',
  foundation: 'yes',
  cooperative: 'yes',
  'private-non-enterprise': 'usually',
  'sole-trader': 'no',
  'law-firm': 'no',
  other: 'unknown',
};

const kinds = new Map(Object.entries(prefixes).map(([kind, prefix]) => [prefix as string, kind as CreditCodeKind]));

export type CreditCode =
  | {
      ok: true;
      /** 18 characters, capitals, no spaces. */
      code: string;
      kind: CreditCodeKind;
      legalPerson: LegalPerson;
      /** Positions 3–8, where the body was registered; may no longer exist. */
      division: string;
    }
  | {
      ok: false;
      /** `check` is the last character's, `organisation-check` that of the organisation code in positions 9–17. */
      reason: 'length' | 'characters' | 'check' | 'organisation-check';
      /** The code with O I Z S read as 0 1 2 5, where that passes both checks. To be shown, never used. */
      suggestion?: string;
    };

/** The last character for the first seventeen, all of them from the alphabet. */
function lastCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first17.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function fault(code: string): 'characters' | 'check' | 'organisation-check' | null {
  // The standard's own order: authority and kind from its table, six digits of division, then the organisation code.
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{8}[0-9X][0-9A-HJ-NP-RTUWXY]$/.test(code)) return 'characters';
  if (lastCharacter(code) !== code[17]) return 'check';
  return organisationCheck(code.slice(8, 16)) === code[16] ? null : 'organisation-check';
}

const lookalikes: Record<string, string> = { O: '0', I: '1', Z: '2', S: '5' };

/** Codes as met: a client stands in many rows, and several measures ask about each. */
const known = new Map<string, CreditCode>();
const remembered = 5000;

/** Checks a unified social credit code (GB 32100-2015). Spaces, hyphens, width and case do not matter. */
export function checkCreditCode(text: string): CreditCode {
  const before = known.get(text);
  if (before) return before;
  const checked = check(text);
  if (known.size >= remembered) known.clear();
  known.set(text, checked);
  return checked;
}

function check(text: string): CreditCode {
  const code = plain(text).replace(/[\s-]/g, '').toUpperCase();
  if (code.length !== 18) return { ok: false, reason: 'length' };
  const reason = fault(code);
  if (reason === null) {
    const kind = kinds.get(code.slice(0, 2)) ?? 'other';
    return { ok: true, code, kind, legalPerson: legalPersons[kind], division: code.slice(2, 8) };
  }
  const suggestion = code.replace(/[OIZS]/g, (letter) => lookalikes[letter]!);
  return suggestion !== code && fault(suggestion) === null ? { ok: false, reason, suggestion } : { ok: false, reason };
}

/** A valid code for samples: kind, six digits of division and eight characters of the code's alphabet. Throws on others. */
export function makeCreditCode(kind: Exclude<CreditCodeKind, 'other'>, division: string, serial: string): string {
  const first16 = `${prefixes[kind]}${division}${serial.toUpperCase()}`;
  const first17 = first16 + organisationCheck(first16.slice(8));
  const code = first17 + lastCharacter(first17);
  if (fault(code) !== null) throw new Error(`no credit code can be made of ${division} and ${serial}`);
  return code;
}
