import { codes } from '../../core/codes.ts';
import type { Finding } from '../../core/finding.ts';
import { comparePlaces, type Sourced } from '../../core/place.ts';
import type { Advice } from '../../core/status.ts';
import { inspect, type Inspected } from '../../intake/attachments/inspect.ts';
import { loadDossier } from '../../intake/dossier.ts';
import type { Found } from '../../intake/folder/discover.ts';
import { sourceTexts } from '../../intake/sources.ts';
import { judge } from '../../law/judge.ts';
import type { Pack } from '../../law/pack.ts';
import { resolveBodies } from '../../law/recommender.ts';
import type { Checked } from '../../report/checked.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { validate } from '../../schema/validate.ts';
import type { Elsewhere } from './elsewhere.ts';
import { fileNames, manifestOf, reportUnlisted, reportUnreadable } from './files.ts';
import { type Telling, telling } from './told.ts';

export interface CheckOptions {
  pack: Pack;
  /** `--as-of`: the day by which years, leases and licences are judged. */
  asOf: string | null;
  /** Today in Asia/Shanghai, where nothing else gives a day. */
  today: string;
  elsewhere: Elsewhere;
  /** Papers may be dated up to this day where it is later than the day judged by: that of the receipt. */
  receivedOn?: string;
  /** The day where a round gives one: its deadline. */
  dayOf?(dossier: Dossier): string | null;
  /** Handed the dossier's own data once it is sound, for those who record it. */
  seen?(dossier: Sourced<Dossier>): void;
}

const unreadable = (found: Found, findings: readonly Finding[]): Checked => ({
  ...empty(found, 'unreadable'),
  findings: [...findings],
});

/** A dossier our own mistake kept from being checked; the others of its batch are checked all the same. */
export const uncheckable = (found: Found): Checked =>
  unreadable(found, [
    {
      code: 'input/unreadable',
      args: { path: found.path, detail: 'internal' },
      severity: codes['input/unreadable'],
      at: { file: found.path },
    },
  ]);

const empty = (found: Found, advice: Advice): Checked => ({
  path: found.path,
  folder: found.folder.label,
  kind: null,
  year: null,
  platform: null,
  operator: null,
  creditCode: null,
  region: null,
  recommender: null,
  asOf: null,
  advice,
  manifest: null,
  score: null,
  clauses: [],
  materials: [],
  findings: [],
  excerpt: () => null,
});

/** Reads one dossier, holds it against the schema and judges it; whatever is wrong with it is in the answer. */
export async function checkDossier(found: Found, options: CheckOptions): Promise<Checked> {
  const findings = telling();
  const { report } = findings;
  for (const problem of found.problems) report(problem);
  if (found.main === null) return unreadable(found, findings.kept);
  const sources = sourceTexts(report);
  const loaded = await loadDossier(found.folder, found.main, report, sources);
  // What is wrong is best seen in its line.
  if (!loaded) return { ...unreadable(found, findings.told(ordered(findings.kept))), excerpt: sources.excerpt };
  for (const problem of found.folder.problems()) report(problem);
  const dossier = validate(loaded, loaded.faulty, report);
  if (!dossier) {
    const { platform, operator } = loaded.data as { platform?: { name?: unknown }; operator?: { name?: unknown } };
    return {
      ...empty(found, 'needs-material'),
      platform: textOf(platform?.name),
      operator: textOf(operator?.name),
      findings: findings.told(ordered(findings.kept)),
      excerpt: loaded.excerpt,
    };
  }
  return judged(found, dossier, loaded, findings, options);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const ordered = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => comparePlaces(a.finding.at, b.finding.at) || a.index - b.index)
    .map(({ finding }) => finding);

function judged(
  found: Found,
  dossier: Sourced<Dossier>,
  loaded: NonNullable<Awaited<ReturnType<typeof loadDossier>>>,
  findings: Telling,
  options: CheckOptions,
): Checked {
  const { folder } = found;
  const { data } = dossier;
  const bodies = resolveBodies(dossier);
  const asOf = options.asOf ?? options.dayOf?.(data) ?? data.recommendation?.date ?? options.today;
  const papersUntil = options.receivedOn !== undefined && options.receivedOn > asOf ? options.receivedOn : asOf;
  options.seen?.(dossier);
  // One paper is named by several clauses and items.
  const inspected = new Map<string, Inspected>();
  const attachment = (path: string) => {
    const known = inspected.get(path) ?? inspect(folder, path);
    inspected.set(path, known);
    return known;
  };
  if (found.wholeFolder) {
    const named = [...loaded.read, ...fileNames(data)];
    reportUnlisted(folder, named, findings.report);
    reportUnreadable(folder, named, findings.report);
  }
  const verdict = judge(
    {
      dossier,
      attachment,
      pack: options.pack,
      asOf,
      papersUntil,
      year: data.year - 1,
      recommender: bodies.recommender,
    },
    [...findings.kept, ...bodies.findings],
  );
  const elsewhere = options.elsewhere.compare(found.path, dossier, verdict.materials);
  const recommended = data.recommendation;
  return {
    path: found.path,
    folder: folder.label,
    kind: data.kind,
    year: data.year,
    platform: textOf(data.platform.name),
    operator: textOf(data.operator.name),
    creditCode: data.operator.creditCode ?? null,
    region: bodies.region,
    recommender: recommended
      ? { body: recommended.body, kind: recommended.kind, region: bodies.recommenderRegion }
      : null,
    asOf,
    advice: verdict.advice,
    manifest: manifestOf(found, [...loaded.read, ...fileNames(data)]),
    score: verdict.score,
    clauses: verdict.clauses,
    materials: verdict.materials,
    findings: findings.told(ordered([...verdict.findings, ...elsewhere])),
    excerpt: loaded.excerpt,
  };
}
