/** Identifiers that pass their checks but belong to nobody: the serials begin with XX, which no registry has given out. */

// GB 32100-2015: no I, O, S, V, Z.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const sum = (factors, valueAt) => factors.reduce((total, factor, index) => total + factor * valueAt(index), 0);

/** The ninth character of an organisation code (GB 11714-1997). */
function organisationCheck(first8) {
  const check = 11 - (sum(organisationWeights, (index) => Number.parseInt(first8[index], 36)) % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** @param prefix `91` company, `12` public institution, `51` association, `52` private non-enterprise, `92` sole trader */
export function creditCode(prefix, division, serial) {
  const first16 = `${prefix}${division}XX${String(serial).padStart(6, '0')}`;
  const first17 = first16 + organisationCheck(first16.slice(8));
  return first17 + alphabet[(31 - (sum(weights, (index) => alphabet.indexOf(first17[index])) % 31)) % 31];
}

/** The same code with another last character, as a slip of the pen leaves it. */
export const withWrongCheck = (code) => code.slice(0, 17) + alphabet[(alphabet.indexOf(code[17]) + 1) % 31];

/** A business registration number of before 2015: fourteen digits and ISO 7064 MOD 11,10. */
export function registrationNumber(first14) {
  let product = 10;
  for (const digit of first14) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return first14 + String((11 - product) % 10);
}
