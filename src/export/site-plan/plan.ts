import { type Lang, sitePlanWords } from '../words.ts';

/** A clause to look at on the spot. `value`: what the dossier shows, in words; `places`: where, e.g. `dossier.yaml:42:5`. */
export interface PlannedClause {
  clause: string;
  title: string;
  cite: string;
  status: string;
  value: string | null;
  places: readonly string[];
}

/**
 * What a site visit is to check: weak clauses, open norms, and rows sampled from the dossier. Names of staff and clients
 * are printed for the visitors and stay in this file; the ledger has the places of the rows alone.
 */
export interface SitePlan {
  year: number;
  application: string;
  platform: string;
  operator: string;
  addresses: readonly string[];
  functions: readonly string[];
  /** `YYYY-MM-DD`; null leaves a blank. */
  visitOn: string | null;
  visitors: readonly string[];
  seed: string;
  manifest: string;
  pack: { id: string; digest: string };
  weak: readonly PlannedClause[];
  open: readonly PlannedClause[];
  staff: readonly { name: string; post: string | null; title: string | null; place: string }[];
  services: readonly {
    date: string | null;
    client: string;
    service: string | null;
    fee: string | null;
    place: string;
  }[];
  activities: readonly {
    date: string | null;
    name: string;
    kind: string | null;
    venue: string | null;
    place: string;
  }[];
}

/** One line to tick: what, where it stands in the dossier, what to tick, and a prompt before the space for findings. */
export interface PlanLine {
  what: string;
  place: string;
  tick: string;
  prompt: string;
}

export interface PlanSection {
  title: string;
  lines: readonly PlanLine[];
}

const some = (...parts: readonly (string | null)[]): string[] =>
  parts.filter((part) => part !== null && part !== '') as string[];

function clauseLine(
  { clause, title, cite, status, value, places }: PlannedClause,
  prompt: string,
  lang: Lang,
): PlanLine {
  const { colon, comma, stop, asks, tick, clause: named } = sitePlanWords(lang);
  const shown = some(status, value === null ? null : asks.value + colon + value).join(stop);
  return { what: named(clause, title, cite) + stop + shown, place: places.join(comma), tick, prompt };
}

/** The checklist of a visit, section by section, as practice has it. */
export function sectionsOf(plan: SitePlan, lang: Lang): PlanSection[] {
  const words = sitePlanWords(lang);
  const { sections, checks, asks, tick, yesNo, comma } = words;
  const fixed = (list: readonly string[], mark: string): PlanLine[] =>
    list.map((what) => ({ what, place: '', tick: mark, prompt: '' }));
  const row = (place: string, prompt: string, ...parts: readonly (string | null)[]): PlanLine => ({
    what: some(...parts).join(comma),
    place,
    tick,
    prompt,
  });
  return [
    { title: sections.weak, lines: plan.weak.map((one) => clauseLine(one, '', lang)) },
    { title: sections.open, lines: plan.open.map((one) => clauseLine(one, asks.person, lang)) },
    { title: sections.place, lines: fixed(checks.place, tick) },
    {
      title: sections.staff,
      lines: plan.staff.map(({ name, post, title, place }) => row(place, '', name, post, title)),
    },
    { title: sections.posted, lines: fixed(checks.posted, yesNo) },
    { title: sections.system, lines: fixed(checks.system, tick) },
    {
      title: sections.services,
      lines: plan.services.map(({ date, client, service, fee, place }) =>
        row(place, words.phone, date, client, service, fee),
      ),
    },
    {
      title: sections.activities,
      lines: plan.activities.map(({ date, name, kind, venue, place }) =>
        row(place, words.papersOf, date, name, kind, venue),
      ),
    },
    { title: sections.papers, lines: fixed(checks.papers, tick) },
    { title: sections.functions, lines: fixed(checks.functions, yesNo) },
    { title: sections.satisfaction, lines: fixed(checks.satisfaction, tick) },
  ];
}

/** Label and value of what stands above the checklist; a blank where it is to be filled in. */
export function factsOf(plan: SitePlan, lang: Lang): [label: string, value: string][] {
  const { facts, year, blank, comma } = sitePlanWords(lang);
  const list = (values: readonly string[]): string => values.join(comma) || blank;
  return [
    [facts.application, plan.application],
    [facts.year, year(plan.year)],
    [facts.platform, plan.platform],
    [facts.operator, plan.operator],
    [facts.functions, list(plan.functions)],
    [facts.address, list(plan.addresses)],
    [facts.visit, plan.visitOn ?? blank],
    [facts.visitors, list(plan.visitors)],
    [facts.seed, plan.seed],
    [facts.manifest, plan.manifest],
    [facts.pack, `${plan.pack.id} ${plan.pack.digest}`],
  ];
}
