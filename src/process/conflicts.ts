import { entry } from './find.ts';
import { codeDigest, nameDigest, partyKey } from './parties.ts';
import type { Digest } from './rfc3797.ts';
import type { Application, Expert, Party, State } from './state.ts';

export interface Conflict {
  role: Party['role'];
  by: 'name' | 'code';
}

/** 市 and 局 alone begin many names; four characters name somebody. */
const shortest = 4;

/** Whether one name is the other with a branch or a department behind it: 某某市工业和信息化局 · …局中小企业科. */
function beginsAs(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return [...short].length >= shortest && long.startsWith(short);
}

/**
 * Whether an expert's employer is the applicant, one of its institutions, or its recommender (回避): by credit code, else
 * by name. Institutions are on record as digests, which tell only whole names; operator and recommender also with a
 * department behind. Null: none found, which is not to say that there is none; experts declare the rest.
 */
export function conflictOf(expert: Expert, application: Application, sha256: Digest): Conflict | null {
  const name = nameDigest(expert.employer, sha256);
  const code = codeDigest(expert.employerCode, sha256);
  for (const party of application.parties) {
    if (code !== null && party.code === code) return { role: party.role, by: 'code' };
    if (name !== null && party.name === name) return { role: party.role, by: 'name' };
  }
  const key = partyKey(expert.employer);
  const named: [Party['role'], string | undefined][] = [
    ['operator', application.operator.name],
    ['recommender', application.recommender?.body],
  ];
  const found = named.find(([, known]) => known !== undefined && beginsAs(partyKey(known), key));
  return found ? { role: found[0], by: 'name' } : null;
}

/** An expert by id, also one whom a later pool left out. */
export const expertOf = ({ registry }: State, id: string): Expert | undefined =>
  entry(registry.pool, id) ?? entry(registry.former, id);

/** The conflict of an expert by id; one nobody knows has none that could be seen. */
export function conflictWith(state: State, id: string, application: Application, sha256: Digest): Conflict | null {
  const expert = expertOf(state, id);
  return expert ? conflictOf(expert, application, sha256) : null;
}

/**
 * Conflicts of the experts who sit on an application's panel, in their order. To be looked at whenever a dossier changes:
 * a new institution may employ one of them.
 */
export function conflictsOf(state: State, application: Application, sha256: Digest): (Conflict & { expert: string })[] {
  return application.panel.experts.flatMap((expert) => {
    const conflict = conflictWith(state, expert, application, sha256);
    return conflict ? [{ expert, ...conflict }] : [];
  });
}
