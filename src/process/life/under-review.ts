import { nameKey, plain } from '../../core/values/text.ts';
import { type Refused, refuse } from '../decision.ts';
import type { EventData } from '../event.ts';
import { sameOperator } from '../operators.ts';
import { codeKey } from '../parties.ts';
import { platforms } from '../platforms.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf, platformOf } from './life.ts';

type Filed = Pick<EventData['application.received'], 'reviews' | 'platform' | 'operator'>;

/** A number as this ledger gives it. Another one, e.g. of a plaque from before it, says nothing here. */
const ours = /^XJ\d{4}-\d/;

const earlier = (state: State, { number }: Platform, what: 'name' | 'operator'): string[] =>
  lifeOf(state, number).changes.flatMap((one) => (one.what === what && one.from !== null ? [nameKey(one.from)] : []));

/** Whether a dossier calls a platform by the name it has or once had. */
export const calledSo = (state: State, platform: Platform, name: string): boolean =>
  [nameKey(platform.platform), ...earlier(state, platform, 'name')].includes(nameKey(name));

const operatedBy = (state: State, platform: Platform, operator: Filed['operator']): boolean =>
  sameOperator(platform.operator, operator) || earlier(state, platform, 'operator').includes(nameKey(operator.name));

/** Two codes decide, also one that fails its check: a person corrects it. Where one is missing the name does. */
function sameCode(a: Filed['operator'], b: Filed['operator']): boolean {
  const [codeA, codeB] = [codeKey(a.creditCode), codeKey(b.creditCode)];
  return codeA !== null && codeB !== null ? codeA === codeB : sameOperator(a, b);
}

const numbers = (found: readonly Platform[]): string => found.map(({ number }) => number).join('、');

/** Numbers a person may have meant: of the same operator, or of another by a slip of one or two signs. */
function near(state: State, number: string, { platform, operator }: Filed): string {
  const slips = (other: string): number =>
    other.length === number.length ? [...other].filter((sign, i) => sign !== number[i]).length : 9;
  const all = platforms(state);
  const related = all.filter((one) => operatedBy(state, one, operator) || calledSo(state, one, platform));
  return numbers([...new Set([...related, ...all.filter((one) => slips(one.number) <= 2)])].slice(0, 3));
}

type Found = { ok: true; platform: Platform } | Refused;

/**
 * The platform a triennial dossier speaks of: by its recognition number, else by its operator and its name, the present or
 * an earlier one. Nothing is guessed: what does not name exactly one is refused, with the numbers that may be meant.
 */
export function underReview(state: State, filed: Filed): Found {
  const { operator, platform: name } = filed;
  const typed = plain(filed.reviews ?? '');
  const number = platformOf(state, typed) ? typed : typed.toUpperCase();
  if (ours.test(number)) {
    const platform = platformOf(state, number);
    if (!platform)
      return refuse('review/unknown-number', { number, near: near(state, number, filed) }, 'platform list');
    if (sameCode(platform.operator, operator)) return { ok: true, platform };
    const { name: known, creditCode } = platform.operator;
    const args = {
      number,
      operator: operator.name,
      code: operator.creditCode ?? '',
      known,
      knownCode: creditCode ?? '',
    };
    return refuse('review/operator', args, `platform show ${number}`);
  }
  const all = platforms(state).filter((one) => operatedBy(state, one, operator));
  const running = all.filter(({ ended }) => ended === null);
  const own = running.length > 0 ? running : all;
  const called = own.filter((one) => calledSo(state, one, name));
  const [only, second] = called.length > 0 ? called : own;
  if (second) return refuse('review/which', { operator: operator.name, numbers: numbers(own) }, 'platform list');
  if (only) return { ok: true, platform: only };
  const args = { platform: name, operator: operator.name, near: near(state, number, filed) };
  return refuse('review/unknown-platform', args, 'platform list');
}
