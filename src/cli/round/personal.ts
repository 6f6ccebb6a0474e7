import type { Dossier } from '../../schema/generated/types.ts';
import { holdsPersonalNumber } from '../workspace/acts.ts';

/** Names, telephones, addresses and certificate numbers of persons in a dossier: of the applicant, its staff, its clients. */
export function personsIn(data: Dossier): ReadonlySet<string> {
  const { operator, recommendation, staff = [], services = [], consulting } = data;
  const { legalRepresentative, principal, contact } = operator;
  const found = [
    legalRepresentative,
    principal?.name,
    contact?.name,
    contact?.phone,
    contact?.email,
    recommendation?.signedBy,
    ...staff.flatMap(({ name, titleNumber }) => [name, titleNumber]),
    ...services.map(({ client }) => client),
    ...(consulting?.freeFirms ?? []).map((firm) => (typeof firm === 'string' ? firm : undefined)),
  ];
  return new Set(found.flatMap((text) => (text !== undefined && text.trim().length > 1 ? [text.trim()] : [])));
}

/** A file name as the ledger may hold it: whatever names a person is starred. */
export function withoutPersons(text: string, persons: ReadonlySet<string>): string {
  let bare = text;
  for (const person of persons) if (bare.includes(person)) bare = bare.replaceAll(person, '***');
  return holdsPersonalNumber(bare) ? '***' : bare;
}
