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

/** An employer as it compares; made once where many applications are looked at. */
export interface Employer {
  key: string;
  name: string | null;
  code: string | null;
}

export const employerOf = ({ employer, employerCode }: Expert, sha256: Digest): Employer => ({
  key: partyKey(employer),
  name: nameDigest(employer, sha256),
  code: codeDigest(employerCode, sha256),
});

/** The bodies an application names, also of one that is only just coming in. */
export type Concerned = Pick<Application, 'parties' | 'operator' | 'recommender'>;

/** As {@link conflictOf}, of an employer. */
export function conflictAt({ key, name, code }: Employer, application: Concerned): Conflict | null {
  for (const party of application.parties) {
    if (code !== null && party.code === code) return { role: party.role, by: 'code' };
    if (name !== null && party.name === name) return { role: party.role, by: 'name' };
  }
  if (beginsAs(partyKey(application.operator.name), key)) return { role: 'operator', by: 'name' };
  const { recommender } = application;
  return recommender && beginsAs(partyKey(recommender.body), key) ? { role: 'recommender', by: 'name' } : null;
}

/**
 * Whether an expert's employer is the applicant, one of its institutions, or its recommender (回避): by credit code, else
 * by name. Institutions are on record as digests, which tell only whole names; operator and recommender also with a
 * department behind. Null: none found, which is not to say that there is none; experts declare the rest.
 */
export const conflictOf = (expert: Expert, application: Concerned, sha256: Digest): Conflict | null =>
  conflictAt(employerOf(expert, sha256), application);

/** An expert by id, also one whom a later pool left out. */
export const expertOf = ({ registry }: State, id: string): Expert | undefined =>
  entry(registry.pool, id) ?? entry(registry.former, id);

/** The conflict of an expert by id; one nobody knows has none that could be seen. */
export function conflictWith(state: State, id: string, application: Application, sha256: Digest): Conflict | null {
  const expert = expertOf(state, id);
  return expert ? conflictOf(expert, application, sha256) : null;
}

/** Experts whose counted score rests on a conflict found since the panel closed: its result cannot be used. */
export const conflictedScores = (state: State, application: Application, sha256: Digest): string[] =>
  (application.panel.closed?.counted ?? [])
    .map(({ expert }) => expert)
    .filter((expert) => conflictWith(state, expert, application, sha256) !== null);

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
