import { readFlag } from '../../core/values/flag.ts';
import { plain } from '../../core/values/text.ts';
import type { Place } from '../../core/place.ts';
import { valueAt } from '../declared.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';
import type { ClauseRule } from '../pack.ts';

type Answer = 'yes' | 'no' | 'missing' | 'not-asked';

// A thing that is being built, asked for or planned is not there yet.
const notYet =
  /^(?:暂无|暂未|暂缺|尚无|尚未|还没|没有|未(?:建|开|取|备|办|设|具|提|配|完|通)|拟建|筹建|筹备|在建|待建|待定|正在(?:建|筹|办|申)|计划(?:建|于|在)|建设中|筹备中|申请中|办理中|不具备|不提供)|(?:筹建|建设|筹备|申请|办理)中$/;

/** What a field says: 是, 否, or a word on it (an address, a name, a number above 0), which says yes. */
function answerOf(value: unknown): Answer {
  if (value === undefined || value === null || value === '') return 'missing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value > 0 ? 'yes' : 'no';
  if (typeof value === 'object') return 'not-asked';
  const text = plain(value as string);
  const flag = readFlag(text);
  return (flag.ok && !flag.value) || notYet.test(text) ? 'no' : 'yes';
}

interface Stated {
  pointer: string;
  answer: Answer;
  shown: string;
  at: Place;
}

function read(inquiry: Inquiry, rule: ClauseRule): Stated[] {
  return (rule.params?.fields ?? []).map((pointer) => {
    const value = valueAt(inquiry.dossier.data, pointer);
    const shown =
      typeof value === 'object' ? String((value as { reason?: unknown }).reason ?? '') : String(value ?? '');
    return { pointer, answer: answerOf(value), shown, at: inquiry.dossier.at(pointer) };
  });
}

const evidenceOf = (fields: readonly Stated[]) =>
  fields
    .filter(({ answer }) => answer !== 'missing')
    .map(({ pointer, shown, at }) => ({ name: pointer.slice(1).replaceAll('/', '.'), value: shown, at }));

const pointersOf = (fields: readonly Stated[], answer: Answer): string[] =>
  fields.filter((field) => field.answer === answer).map(({ pointer }) => pointer);

/** Every field must say yes; one said not to be asked of this applicant, with its reason, drops out (interpretations 21). */
export function allStated(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const fields = read(inquiry, rule);
  const evidence = evidenceOf(fields);
  const denied = pointersOf(fields, 'no');
  if (denied.length > 0)
    return outcome('unmet', { evidence, notes: [{ code: 'stated/no', args: { fields: denied.join(' ') } }] });
  const absent = pointersOf(fields, 'missing');
  if (absent.length > 0) return unknownInput(absent, { evidence });
  if (fields.every(({ answer }) => answer === 'not-asked')) {
    return outcome('not-applicable', {
      evidence,
      notes: [{ code: 'stated/not-asked', args: { reason: fields[0]?.shown ?? '' } }],
    });
  }
  return outcome('met', { evidence });
}

/** One field that says yes is enough. */
export function anyStated(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const fields = read(inquiry, rule);
  const evidence = evidenceOf(fields);
  if (fields.some(({ answer }) => answer === 'yes')) return outcome('met', { evidence });
  const absent = pointersOf(fields, 'missing');
  if (absent.length > 0) return unknownInput(absent, { evidence });
  return outcome('unmet', {
    evidence,
    notes: [{ code: 'stated/no', args: { fields: pointersOf(fields, 'no').join(' ') } }],
  });
}

/** 鼓励: said yes it is noted, otherwise it is simply not asked; never a failure (interpretations 22). */
export function encouraged(inquiry: Inquiry, rule: ClauseRule): Outcome {
  const fields = read(inquiry, rule);
  const given = fields.length > 0 && fields.every(({ answer }) => answer === 'yes');
  return given
    ? outcome('met', { evidence: evidenceOf(fields), notes: [{ code: 'encouraged', args: {} }] })
    : outcome('not-applicable');
}
