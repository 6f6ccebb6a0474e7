import type { Checked } from '../../report/checked.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { elsewhere } from '../check/elsewhere.ts';
import { checkDossier } from '../check/dossier.ts';
import { discover } from '../../intake/folder/discover.ts';
import { type Place, partsOf, showPlace, type Sourced } from '../../core/place.ts';
import type { PlannedClause, SitePlan } from '../../export/site-plan/plan.ts';
import type { EventData } from '../../process/event.ts';
import type { Application } from '../../process/state.ts';
import { functionNames } from '../../report/application.ts';
import { clean } from '../../report/clean.ts';
import { clauseBody, statusWord } from '../../report/sentence.ts';
import { wordsOf } from '../../report/words.ts';
import { labelOf } from '../../schema/validate.ts';
import type { Office } from './office.ts';

/** The dossier as it lies in its folder, read and judged again: rows of its lists and their places are only there. */
export interface Lying {
  checked: Checked;
  dossier: Sourced<Dossier>;
}

export async function lyingOf(office: Office, { path, asOf }: Application): Promise<Lying | null> {
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

/** The printed plan: rows with their names and places, clauses with what the dossier shows. */
export function planOf(
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
  const bare = ({ clause, title, cite, status, value, places }: PlannedClause): PlannedClause => {
    return { clause, title, cite, status, value, places };
  };
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
