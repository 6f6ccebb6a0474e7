import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../process/form.ts';
import type { Decision } from '../../process/decision.ts';
import type { Answer } from '../../process/state.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { watched } from './dossiers.ts';
import { applicationFor, unknown } from './lookup.ts';
import { nextFor } from './next.ts';
import { dateFlag, required } from './required.ts';
import { roundWords } from './words.ts';

interface FormFlags extends ActFlags {
  pass?: boolean;
  refuse?: boolean;
  waive?: string;
  answer?: readonly string[];
  note?: string;
  reason?: string;
}

const actions = ['pass', 'refuse', 'waive', 'answer'] as const;
const answers: readonly Answer['answer'][] = ['met', 'unmet', 'relaxed', 'denied'];

/** `review form`: one of pass, refuse, waive, answer; each by name, and with a reason where one is owed (Art. 10). */
export async function form(id: string, flags: FormFlags, host: Host): Promise<Exit> {
  const { errors } = roundWords(host);
  const asked = actions.filter((action) => flags[action] !== undefined);
  const [action, second] = asked;
  if (action === undefined || second !== undefined) {
    const options = actions.map((one) => `--${one}`).join(errors.comma);
    throw new CliError(exit.usage, 'usage/one-of', put(errors.oneOfThese, { options }));
  }
  if (action !== 'pass') required(flags, { reason: '--reason' }, 'xjsme review form', host);
  const given = (flags.answer ?? []).map((text) => answerOf(text, host));
  const twice = given.find(({ question }, at) => given.findIndex((one) => one.question === question) !== at);
  if (twice) throw new CliError(exit.usage, 'usage/repeated', put(errors.answeredTwice, { question: twice.question }));
  return act(
    host,
    flags,
    async (desk) => {
      const { office, state, setting } = desk;
      const { year, application } = await applicationFor(state, id, host);
      const dossier = await watched(office, application);
      const reason = action === 'pass' ? '' : office.text('--reason', flags.reason);
      const note = flags.note === undefined ? null : office.text('--note', flags.note);
      if (action === 'pass') return passForm(year, application, { note, dossier }, setting);
      if (action === 'refuse') return refuseForm(year, application, reason, setting);
      if (action === 'answer')
        return together(given.map((answer) => answerQuestion(year, application, { ...answer, reason }, setting)));
      await knownItem(flags.waive!, desk);
      return waiveMaterial(year, application, flags.waive!, reason, setting);
    },
    { next: nextFor(id) },
  );
}

/** Several answers with one reason: all of them, or the first refusal and none. */
function together(decisions: readonly Decision[]): Decision {
  const refused = decisions.find(({ ok }) => !ok);
  return refused ?? { ok: true, events: decisions.flatMap((one) => (one.ok ? one.events : [])) };
}

function answerOf(text: string, host: Host): { question: string; answer: Answer['answer'] } {
  const at = text.lastIndexOf('=');
  const answer = answers.find((one) => one === text.slice(at + 1));
  if (at > 0 && answer) return { question: text.slice(0, at), answer };
  throw new CliError(exit.usage, 'usage/answer', put(roundWords(host).errors.badAnswer, { value: text }));
}

async function knownItem(item: string, { office }: Desk): Promise<void> {
  const items = office.pack.materials.map((one) => one.item);
  if (!items.includes(item)) throw await unknown('unknownItem', item, items, office.host);
}

interface RequestFlags extends ActFlags {
  item?: readonly string[];
  until?: string;
  note?: string;
}

/** `review request`: one notice with a deadline (补正通知). */
export async function request(id: string, flags: RequestFlags, host: Host): Promise<Exit> {
  required(flags, { item: '--item', until: '--until' }, 'xjsme review request', host);
  const until = dateFlag('--until', flags.until!, host);
  return act(
    host,
    flags,
    async (desk) => {
      const { office, state, setting } = desk;
      for (const item of flags.item!) await knownItem(item, desk);
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const note = flags.note === undefined ? null : office.text('--note', flags.note);
      return requestMaterial(year, application, { items: flags.item!, until, note }, setting);
    },
    { next: nextFor(id) },
  );
}
