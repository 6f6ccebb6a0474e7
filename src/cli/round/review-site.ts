import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Place, partsOf, showPlace, type Sourced } from '../../core/place.ts';
import { sitePlanMarkdown } from '../../export/site-plan/markdown.ts';
import type { PlannedClause, SitePlan } from '../../export/site-plan/plan.ts';
import { sitePlanXlsx } from '../../export/site-plan/xlsx.ts';
import { discover } from '../../intake/folder/discover.ts';
import type { EventData } from '../../process/event.ts';
import { planSite, recordSite, settleSite } from '../../process/site.ts';
import type { Application } from '../../process/state.ts';
import { functionNames } from '../../report/application.ts';
import type { Checked } from '../../report/checked.ts';
import { clean } from '../../report/clean.ts';
import { clauseBody, statusWord } from '../../report/sentence.ts';
import { wordsOf } from '../../report/words.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { labelOf } from '../../schema/validate.ts';
import { checkDossier } from '../check/dossier.ts';
import { elsewhere } from '../check/elsewhere.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { writeFileWhole } from './files.ts';
import { digests } from './incoming.ts';
import { applicationFor } from './lookup.ts';
import { nextFor } from './next.ts';
import type { Office } from './office.ts';
import { dateFlag, evidenceOf, required } from './required.ts';
import { roundWords } from './words.ts';

/** The dossier as it lies in its folder, read and judged again: rows of its lists and their places are only there. */
interface Lying {
  checked: Checked;
  dossier: Sourced<Dossier>;
}

async function lyingOf(office: Office, { path, asOf }: Application): Promise<Lying | null> {
  if (path === null) return null;
  const [found] = discover(path, office.root);
  if (!found || found.main === null) return null;
  let dossier: Sourced<Dossier> | null = null;
  const checked = await checkDossier(found, {
    pack: office.pack,
    asOf,
    today: asOf,
    elsewhere: elsewhere(),
    seen: (sourced) => {
      dossier = sourced;
    },
  });
  return dossier && { checked, dossier };
}

/** Met with nothing to spare: one less, and the clause would not be. */
const barely = ({ clauses }: Checked): string[] =>
  clauses
    .filter(
      ({ status, measured, unit, required: asked }) =>
        status === 'met' && unit !== 'function' && asked !== null && measured === asked.value,
    )
    .map(({ clause }) => clause);

interface PlanFlags extends ActFlags {
  seed?: string;
  out?: string;
}

/** `review site plan`: what to look at on the spot, sampled by a seed; names go on the printed plan, never into the ledger. */
export async function plan(id: string, flags: PlanFlags, host: Host): Promise<Exit> {
  required(flags, { seed: '--seed' }, 'xjsme review site plan', host);
  const { site: words } = roundWords(host);
  const dir = resolve(host.cwd, flags.out ?? words.planFolder);
  let lying: Lying | null = null;
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      const now = await watched(office, application);
      lying = now === 'same' ? await lyingOf(office, application) : null;
      if (!lying) host.err(`${roundWords(host).remark}${put(words.changed, { id })}\n`);
      const data = lying?.dossier.data;
      const rows = {
        staff: data?.staff?.length ?? 0,
        services: data?.services?.length ?? 0,
        activities: data?.activities?.length ?? 0,
      };
      const weak = lying ? barely(lying.checked) : [];
      return planSite(year, application, { seed: office.text('--seed', flags.seed), rows, weak }, setting, digests.md5);
    },
    {
      after: async ({ office, state }) => {
        const { application } = await applicationFor(state, id, host);
        const { planned } = application.site;
        if (!lying || !planned) return [];
        const printed = planOf(application, planned, lying, office);
        mkdirSync(dir, { recursive: true });
        const name = join(dir, `${words.planName}-${id}`);
        writeFileWhole(`${name}.md`, sitePlanMarkdown(printed, host.lang), host);
        writeFileWhole(`${name}.xlsx`, await sitePlanXlsx(printed, host.lang), host);
        const files = [`${name}.md`, `${name}.xlsx`].map((file) => relative(host.cwd, file));
        return [put(words.planWritten, { files: files.join('、') })];
      },
      next: nextFor(id),
    },
  );
}

function planOf(
  application: Application,
  planned: EventData['site.planned'],
  { checked, dossier }: Lying,
  { pack, packDigest, host }: Office,
): SitePlan {
  const { lang } = host;
  const run = { version: host.version, pack, packDigest, lang, color: false, width: 200, label: labelOf };
  const { data, at } = dossier;
  const place = (pointer: string): string => clean(showPlace(at(pointer) as Place));
  const text = (value: unknown): string | null => (value === undefined || value === null ? null : clean(String(value)));
  const row = <T>(list: readonly T[] | undefined, pointer: string): T | undefined =>
    list?.[Number(partsOf(pointer)[1])];
  const clauses = planned.clauses.flatMap((clause): (PlannedClause & { human: boolean })[] => {
    const result = checked.clauses.find((one) => one.clause === clause);
    const rule = pack.clauses.find((one) => one.clause === clause);
    if (!result || !rule) return [];
    const places = result.evidence.map((one) => clean(showPlace(one.at)));
    const value = result.measured === null ? null : clean(clauseBody(result, run));
    const status = statusWord(result, wordsOf(lang));
    return [
      { clause, title: rule.title[lang], cite: result.cite, status, value, places, human: result.status === 'human' },
    ];
  });
  const bare = ({ human: _, ...clause }: PlannedClause & { human: boolean }): PlannedClause => clause;
  const addresses = [data.operator.address, ...(data.premises ?? []).map(({ address }) => address)].flatMap(
    (one) => text(one) ?? [],
  );
  return {
    year: application.year,
    application: application.id,
    platform: clean(application.platform),
    operator: clean(application.operator.name),
    addresses: [...new Set(addresses)],
    functions: application.functions.map((one) => functionNames([one], lang)),
    visitOn: null,
    visitors: [],
    seed: planned.seed,
    manifest: planned.manifest,
    pack: application.pack,
    weak: clauses.filter(({ human }) => !human).map(bare),
    open: clauses.filter(({ human }) => human).map(bare),
    staff: planned.staff.flatMap((pointer) => {
      const one = row(data.staff, pointer);
      return one
        ? [{ name: clean(one.name), post: text(one.post), title: text(one.title), place: place(pointer) }]
        : [];
    }),
    services: planned.services.flatMap((pointer) => {
      const one = row(data.services, pointer);
      if (!one) return [];
      const service = one.function === undefined ? null : functionNames([one.function], lang);
      return [
        { date: text(one.date), client: text(one.client) ?? '', service, fee: text(one.fee), place: place(pointer) },
      ];
    }),
    activities: planned.activities.flatMap((pointer) => {
      const one = row(data.activities, pointer);
      return one
        ? [
            {
              date: text(one.date),
              name: text(one.name) ?? '',
              kind: text(one.kind),
              venue: text(one.place),
              place: place(pointer),
            },
          ]
        : [];
    }),
  };
}

const results: Readonly<Record<string, EventData['site.recorded']['result']>> = {
  true: 'true',
  doubtful: 'doubtful',
  false: 'false',
  属实: 'true',
  存疑: 'doubtful',
  不属实: 'false',
};

interface RecordFlags extends ActFlags {
  date?: string;
  people?: string;
  result?: string;
  findings?: string;
  photo?: readonly string[];
  reason?: string;
}

/** `review site record`: who went, when, what they found; photos by their digests. */
export async function record(id: string, flags: RecordFlags, host: Host): Promise<Exit> {
  required(flags, { date: '--date', people: '--people', result: '--result' }, 'xjsme review site record', host);
  const result = Object.hasOwn(results, flags.result!) ? results[flags.result!]! : null;
  if (result === null) {
    const message = put(roundWords(host).errors.badResult, { value: flags.result! });
    throw new CliError(exit.usage, 'usage/choice', message);
  }
  const date = dateFlag('--date', flags.date!, host);
  const photos = (flags.photo ?? []).map((file) => evidenceOf(file, host));
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      const optional = (option: string, value: string | undefined): string | null =>
        value === undefined ? null : office.text(option, value);
      const people = office
        .text('--people', flags.people)
        .split(/[,，、;；]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const asked = {
        date,
        people,
        result,
        findings: optional('--findings', flags.findings),
        photos,
        outOfOrder: optional('--reason', flags.reason),
      };
      return recordSite(year, application, asked, setting);
    },
    { next: nextFor(id) },
  );
}

/** `review site settle`: why a doubtful visit does not stand in the way. */
export async function settle(id: string, flags: ActFlags & { reason?: string }, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme review site settle', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      await watched(office, application);
      return settleSite(year, application, { reason: office.text('--reason', flags.reason) }, setting);
    },
    { next: nextFor(id) },
  );
}
