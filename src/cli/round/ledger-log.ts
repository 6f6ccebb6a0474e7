import { actText } from '../../report/acts.ts';
import { paragraph } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { aside } from '../../report/marks.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { type LogFilters, type Logged, logged } from '../life/log-filters.ts';
import { keeping, type ListFlags } from './fields.ts';
import { officeOf } from './office.ts';
import { roundWords } from './words.ts';

interface LogFlags extends ListFlags, LogFilters {
  last?: string;
}

const documentOf = ({ event, article, file, line, undone }: Logged, host: Host): object => {
  const { hash, at, on, actor, stream, seq, type } = event;
  const message = actText(event, host.lang);
  return { hash, at, on, actor, stream, seq, type, article, undone, message, place: { file, line } };
};

/** `ledger log`: every act in causal order with who, when and its line; those taken back are marked. */
export async function log(flags: LogFlags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'ledger log', host);
  const { errors } = roundWords(host);
  if (flags.last !== undefined && !/^[1-9]\d{0,6}$/.test(flags.last))
    throw new CliError(exit.usage, 'usage/number', put(errors.badNumber, { option: '--last', value: flags.last }));
  const office = await officeOf(host);
  const all = await logged(flags, office, host);
  const events = flags.last === undefined ? all : all.slice(-Number(flags.last));
  if (flags.json)
    await host.out(json({ schema: 'xjsme/ledger-log/1', events: keep(events.map((one) => documentOf(one, host))) }));
  else {
    const words = roundWords(host).platform;
    for (const { event, undone } of events) {
      const said = `${actText(event, host.lang)}${undone ? words.undone : ''}${aside(clean(event.actor), host.lang)}`;
      await host.out(`${paragraph(`${event.on} ${event.hash.slice(0, 8)}`, said, host.width, 21).join('\n')}\n`);
    }
    if (events.length === 0) await host.out(`${roundWords(host).ledger.empty}\n`);
  }
  return exit.done;
}

/** `ledger show`: one event whole, by the beginning of its hash or by `stream:seq`. */
export async function show(name: string, flags: { json?: boolean }, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const { ledger: words } = roundWords(host);
  const [, stream, seq] = /^([a-z0-9-]+):(\d+)$/.exec(name) ?? [];
  if (stream === undefined && !/^[0-9a-f]{4,64}$/.test(name))
    throw new CliError(exit.usage, 'usage/event', put(words.badEvent, { name }), words.eventHint);
  const found = office.history((event) =>
    stream === undefined ? event.hash.startsWith(name) : event.stream === stream && event.seq === Number(seq),
  );
  const [one, another] = found;
  if (!one) throw new CliError(exit.usage, 'usage/event', put(words.noEvent, { name }), words.eventHint);
  if (another)
    throw new CliError(
      exit.usage,
      'usage/event',
      put(words.manyEvents, { name, count: found.length }),
      words.eventHint,
    );
  const { event, file, line, undone } = one;
  if (flags.json)
    await host.out(
      json({ schema: 'xjsme/ledger-show/1', event, undone, message: actText(event, host.lang), place: { file, line } }),
    );
  else {
    const head = `${actText(event, host.lang)}${undone ? roundWords(host).platform.undone : ''}`;
    await host.out(`${head}\n${file}:${line}\n${json(event)}`);
  }
  return exit.done;
}
