import { yearOf } from '../../core/dates.ts';
import { type Exact, ratio } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import type { Note } from '../../core/verdict.ts';
import type { Figures, RowActivities } from '../../schema/generated/types.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import { settle } from '../settle.ts';

interface Activity extends RowActivities {
  index: number;
}

/** Kinds that count for each figure (contract, "A dossier"); information takes all of them unless the pack says `other`. */
const kinds = {
  technology: ['tech-talk', 'project-promotion', 'ip'],
  startup: ['startup-talk', 'startup-promotion'],
  training: ['training'],
  matchmaking: ['matchmaking'],
  lectures: ['finance-lecture'],
  consulting: ['management-consulting'],
  information: ['other'],
} as const satisfies Record<string, readonly RowActivities['kind'][]>;

const clauses: Record<keyof typeof kinds, string> = {
  technology: '7.2.activities',
  startup: '7.3.activities',
  training: '7.4.attendances',
  matchmaking: '7.5.matchmaking',
  lectures: '7.5.lectures',
  consulting: '7.6.activities',
  information: '7.1.activities',
};

const declaredAs: Record<keyof typeof kinds, keyof Figures> = {
  technology: 'activitiesTechnology',
  startup: 'activitiesStartup',
  training: 'trainingAttendances',
  matchmaking: 'matchmaking',
  lectures: 'lectures',
  consulting: 'activitiesConsulting',
  information: 'activitiesInformation',
};

const years = new WeakMap<Inquiry, Activity[] | null>();

/** Activities of the year, each once; a repeated row is reported. Seven clauses of one judgement ask. */
function ofYear(inquiry: Inquiry): Activity[] | null {
  const known = years.get(inquiry);
  if (known !== undefined) return known;
  const found = findOfYear(inquiry);
  years.set(inquiry, found);
  return found;
}

function findOfYear(inquiry: Inquiry): Activity[] | null {
  const rows = inquiry.dossier.data.activities;
  if (!rows) return null;
  const found = rows.flatMap((row, index) =>
    row.date !== undefined && yearOf(row.date) === inquiry.year ? [{ ...row, index }] : [],
  );
  return once(inquiry, found, (row) => `${row.date} ${row.kind} ${nameKey(row.name)}`);
}

/** Rows of the same activity as one, which has the evidence of all and the fewest attendances; a repeated row is reported. */
function once(inquiry: Inquiry, rows: readonly Activity[], keyOf: (row: Activity) => string): Activity[] {
  const first = new Map<string, Activity>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, { ...row, ...(row.evidence ? { evidence: [...row.evidence] } : {}) });
      continue;
    }
    (earlier.evidence ??= []).push(...(row.evidence ?? []));
    if (row.attendances !== undefined) earlier.attendances = Math.min(earlier.attendances ?? Infinity, row.attendances);
    const pointer = pointerOf('activities', row.index);
    const { at } = inquiry.dossier;
    inquiry.report({
      code: 'activity/repeated',
      args: { name: row.name },
      at: at(pointer),
      pointer,
      related: [{ at: at(pointerOf('activities', earlier.index)) }],
    });
  }
  return [...first.values()];
}

/** One activity counts once for a total, whatever kinds it is listed under (interpretations 20). */
const onceEach = (inquiry: Inquiry, rows: readonly Activity[]): Activity[] =>
  once(inquiry, rows, (row) => `${row.date} ${nameKey(row.name)}`);

const evidenced = (inquiry: Inquiry, row: Activity): boolean =>
  (row.evidence ?? []).some((file) => {
    const attachment = inquiry.attachment(file);
    return attachment?.exists === 'yes' && attachment.bytes > 0;
  });

/** Leaves out what has no evidence where the pack is strict; warns of it either way (interpretations 31). */
function withEvidence(inquiry: Inquiry, rows: readonly Activity[], clause: string): Activity[] {
  const strict = inquiry.pack.settings['evidence.mode'] === 'strict';
  return rows.filter((row) => {
    if (evidenced(inquiry, row)) return true;
    const pointer = pointerOf('activities', row.index);
    inquiry.report({
      code: 'activity/no-evidence',
      args: { name: row.name, mode: strict ? 'strict' : 'lenient' },
      at: inquiry.dossier.at(pointer),
      pointer,
      clause,
    });
    return !strict;
  });
}

function counted(
  inquiry: Inquiry,
  group: keyof typeof kinds,
  rows: readonly Activity[],
  value: Exact,
  notes: readonly Note[] = [],
): Measured {
  const at = inquiry.dossier.at('/activities');
  const shown = String(value.n);
  const evidence = [
    { name: `activities.${group}`, value: shown, at },
    ...rows.slice(0, 3).map((row) => ({
      name: 'activity',
      value: row.date,
      at: inquiry.dossier.at(pointerOf('activities', row.index)),
    })),
  ];
  return reading(value, shown, evidence, { notes });
}

function measure(
  inquiry: Inquiry,
  group: keyof typeof kinds,
  value: (rows: readonly Activity[]) => Measured,
): Measured {
  const declared = declaredFigures(inquiry, declaredAs[group]);
  const all = ofYear(inquiry);
  const own = all && (all.length > 0 || declared.length === 0) ? value(all) : null;
  return settle(inquiry, clauses[group], own, declared) ?? missing('/activities');
}

const ofKinds = (rows: readonly Activity[], group: keyof typeof kinds): Activity[] =>
  rows.filter((row) => (kinds[group] as readonly string[]).includes(row.kind));

/** Number of activities of a group in the year before the round (Art. 7), in total over its kinds (interpretations 20). */
export const activitiesOf =
  (group: Exclude<keyof typeof kinds, 'training' | 'information'>) =>
  (inquiry: Inquiry): Measured =>
    measure(inquiry, group, (all) => {
      const rows = withEvidence(inquiry, onceEach(inquiry, ofKinds(all, group)), clauses[group]);
      return counted(inquiry, group, rows, ratio(rows.length, 1));
    });

/** Activities for 7(1): those of no other function, and by setting all others too; reuse is warned of. */
export function activitiesInformation(inquiry: Inquiry, threshold: Exact | null): Measured {
  return measure(inquiry, 'information', (all) => {
    const any = inquiry.pack.settings['activities.information'] === 'any';
    const rows = withEvidence(inquiry, onceEach(inquiry, any ? all : ofKinds(all, 'information')), clauses.information);
    const own = ofKinds(rows, 'information').length;
    const needed = threshold ? Number(threshold.n / threshold.d) : 0;
    if (own < needed && rows.length >= needed && reuses(inquiry, rows)) {
      const at = inquiry.dossier.at('/activities');
      inquiry.report({
        code: 'activity/reused',
        args: { own, needed, total: rows.length },
        at,
        pointer: '/activities',
        clause: clauses.information,
      });
    }
    return counted(inquiry, 'information', rows, ratio(rows.length, 1));
  });
}

/** Whether an activity that 7(1) takes serves another applied function as well. */
function reuses(inquiry: Inquiry, rows: readonly Activity[]): boolean {
  const applied = new Set<string>(inquiry.dossier.data.functions ?? []);
  const groups = ['technology', 'startup', 'training', 'consulting'] as const;
  const finance =
    applied.has('finance') && (ofKinds(rows, 'matchmaking').length > 0 || ofKinds(rows, 'lectures').length > 0);
  return finance || groups.some((group) => applied.has(group) && ofKinds(rows, group).length > 0);
}

/** Attendances (人次, not persons) of the year's trainings, summed (Art. 7(4), interpretations 23). */
export function trainingAttendances(inquiry: Inquiry): Measured {
  return measure(inquiry, 'training', (all) => {
    const rows = withEvidence(inquiry, ofKinds(all, 'training'), clauses.training);
    const blank = rows.find((row) => row.attendances === undefined);
    if (blank && rows.every((row) => row.attendances === undefined))
      return missing(pointerOf('activities', blank.index, 'attendances'));
    const sum = rows.reduce((total, row) => total + (row.attendances ?? 0), 0);
    const unclear = rows.filter((row) => row.attendances === undefined).length;
    const own = counted(
      inquiry,
      'training',
      rows,
      ratio(sum, 1),
      unclear > 0 ? [{ code: 'training/blank', args: { count: unclear } }] : [],
    );
    // A blank row may hold any number: no upper bound.
    return unclear > 0 && 'reading' in own ? { reading: { ...own.reading, high: ratio(sum + 1_000_000_000, 1) } } : own;
  });
}

/** One paper handed in for several activities (a fraud seen in audits). */
export function reportSharedEvidence(inquiry: Inquiry): void {
  const first = new Map<string, number>();
  (inquiry.dossier.data.activities ?? []).forEach((row, index) => {
    for (const file of new Set(row.evidence ?? [])) {
      const key = inquiry.attachment(file)?.sha256 || `path ${file}`;
      const earlier = first.get(key);
      if (earlier === undefined || earlier === index) {
        first.set(key, index);
        continue;
      }
      const pointer = pointerOf('activities', index, 'evidence');
      const { at } = inquiry.dossier;
      inquiry.report({
        code: 'activity/same-evidence',
        args: { file, name: row.name },
        at: at(pointer),
        pointer,
        related: [{ at: at(pointerOf('activities', earlier, 'evidence')) }],
      });
    }
  });
}
