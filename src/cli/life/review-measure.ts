import { findRegion, resolveRegion } from '../../core/regions/resolve.ts';
import { type Measurement, measure } from '../../process/life/measure.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put, wordsOf } from '../words.ts';
import { act, type ActFlags } from '../round/act.ts';
import { watched } from '../round/dossiers.ts';
import { nextFor } from '../round/next.ts';
import { dateFlag, evidenceOf, required } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { reviewFor } from './review-for.ts';
import { reviewWords } from './review-words.ts';

interface Flags extends ActFlags {
  body?: string;
  kind?: string;
  region?: string;
  result?: string;
  opinion?: string;
  sample?: string;
  valid?: string;
  satisfied?: string;
  file?: string;
  date?: string;
}

const command = 'xjsme review triennial measure';
const results: Readonly<Record<string, Measurement['result']>> = {
  合格: 'qualified',
  建议整改: 'rectify',
  整改: 'rectify',
  不合格: 'unqualified',
};

function countFlag(option: string, value: string, host: Host): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new CliError(exit.usage, 'usage/number', put(roundWords(host).errors.badNumber, { option, value }));
}

/** Sample, valid and satisfied answers: all three, or none. */
function satisfactionOf({ sample, valid, satisfied }: Flags, host: Host): Measurement['satisfaction'] {
  if (sample === undefined && valid === undefined && satisfied === undefined) return null;
  required(
    { sample, valid, satisfied },
    { sample: '--sample', valid: '--valid', satisfied: '--satisfied' },
    command,
    host,
  );
  const counts = {
    sample: countFlag('--sample', sample!, host),
    valid: countFlag('--valid', valid!, host),
    satisfied: countFlag('--satisfied', satisfied!, host),
  };
  if (counts.satisfied <= counts.valid && counts.valid <= counts.sample) return counts;
  throw new CliError(exit.usage, 'usage/satisfaction', reviewWords(host).badSatisfaction);
}

/** The region an authority stands for: as given, else as its name tells; null where neither does. */
function regionOf({ region, body }: Flags, host: Host): string | null {
  if (region === undefined) return findRegion(body ?? '')?.code ?? null;
  const found = resolveRegion(region);
  if (found) return found.code;
  const allowed = wordsOf(host);
  throw new CliError(
    exit.usage,
    'usage/region',
    put(allowed.badChoice, { option: '--region', value: region, allowed: '650100、喀什地区 …' }),
  );
}

/** `review triennial measure`: the opinion of the prefecture authority or industry office (Art. 15). */
export async function recordOpinion(id: string, flags: Flags, host: Host): Promise<Exit> {
  required(flags, { body: '--body', kind: '--kind', result: '--result', opinion: '--opinion' }, command, host);
  await oneOf('--kind', flags.kind!, ['prefecture', 'industry-office', 'association'], command, host);
  const result = results[flags.result!] ?? flags.result!;
  await oneOf('--result', result, ['qualified', 'rectify', 'unqualified'], command, host);
  const satisfaction = satisfactionOf(flags, host);
  const date = flags.date === undefined ? null : dateFlag('--date', flags.date, host);
  const file = flags.file === undefined ? null : evidenceOf(flags.file, host);
  const kind = flags.kind as Measurement['kind'];
  const region = kind === 'prefecture' ? regionOf(flags, host) : null;
  let receipt = id;
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await reviewFor(state, id, host);
      receipt = application.id;
      await watched(office, application);
      const asked: Measurement = {
        body: office.text('--body', flags.body),
        kind,
        region,
        date: date ?? setting.on,
        result: result as Measurement['result'],
        opinion: office.text('--opinion', flags.opinion),
        satisfaction,
        file,
      };
      return measure(state, year, application, asked, setting);
    },
    { next: (desk) => nextFor(receipt)(desk) },
  );
}
