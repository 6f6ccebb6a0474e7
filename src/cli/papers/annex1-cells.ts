import type { Annex1, Cell, Held, Labelled } from '../../export/annex1/form.ts';
import type { Pack } from '../../law/pack.ts';
import type { AnnexField } from '../../schema/annex1.ts';
import { type DossierFigures, wan } from './figures.ts';

export type Value = Cell['value'];

/** What fills the form; none of a dossier: an empty one. */
export interface Filling {
  /** Of the round. */
  year: number;
  /** Receipt number; null before that. */
  application: string | null;
  figures: DossierFigures | null;
  pack: Pack;
  wrong: Annex1['wrong'];
  /** Words around a clause in a comment: 依据：第六条（六）. */
  basis: (cite: string) => string;
}

const formulas: Readonly<Record<string, string>> = {
  qualifiedShare: 'IF(N([/declared/staff])>0,[/declared/qualifiedStaff]/[/declared/staff],"—")',
  satisfiedShare:
    'IF(N([/recommendation/measured/satisfaction/valid])>0,[/recommendation/measured/satisfaction/satisfied]/[/recommendation/measured/satisfaction/valid],"—")',
};

const ownHeld: Readonly<Record<string, Held>> = {
  equipmentCount: 'count',
  equipmentValue: 'money',
  qualifiedShare: 'ratio',
  satisfiedShare: 'ratio',
  smallFirms: 'count',
  clusterFirms: 'count',
  publicServices: 'count',
  allServices: 'count',
};

function heldOf({ kind, own, at }: AnnexField): Held {
  if (at === null) return ownHeld[own ?? ''] ?? 'text';
  switch (kind) {
    case 'date':
    case 'until':
      return 'date';
    case 'year':
    case 'count':
    case 'number':
    case 'money':
    case 'ratio':
      return kind;
    default:
      return 'text';
  }
}

/** Every space of the form: its value, its rule, its meaning. */
export class FormCells {
  constructor(readonly filling: Filling) {}

  get year(): number {
    return this.filling.year;
  }

  comment({ about, clause }: Pick<AnnexField, 'about' | 'clause'>): string | null {
    const { pack, basis } = this.filling;
    const cite =
      clause && pack.clauses.find((one) => one.clause === clause || one.clause.startsWith(`${clause}.`))?.cite;
    return [about, cite && basis(cite)].filter(Boolean).join('\n') || null;
  }

  cell(field: AnnexField, value: Value, more: Partial<Cell> = {}): Cell {
    const { at, own, choices, recommender, longest, lines } = field;
    const formula = formulas[own ?? ''] ?? null;
    return {
      key: at ?? own,
      held: heldOf(field),
      value,
      formula,
      // What nobody has said is open too: whoever recommends asks and fills it in.
      open: formula === null && (recommender || value === null),
      choices: choices ? [...new Set(Object.values(choices))] : [],
      others: choices !== null && Object.entries(choices).every(([key, label]) => key === label),
      longest,
      lines,
      ...more,
    };
  }

  shown({ kind, unit, choices }: AnnexField, value: Value): Value {
    if (value === null) return null;
    if (kind === 'money' && unit === '万元') return wan(value as number);
    if (kind === 'until' && value === 'open') return '长期';
    return choices?.[value] ?? value;
  }

  valueOf(field: AnnexField): Value {
    const { at, own, or, measured, text } = field;
    const { application, figures } = this.filling;
    if (text !== null) return text;
    if (own === 'number') return application;
    if (at === '/year') return this.year;
    if (!figures) return null;
    if (at === '/declared/qualifiedStaff') return figures.qualified();
    if (at !== null) {
      const found = [at, ...or].map((pointer) => figures.at(pointer)).find((one) => one !== null);
      return this.shown(field, found ?? figures.declared(at, measured) ?? this.own(own, this.year - 1));
    }
    return this.own(own, this.year - 1);
  }

  /** What is reckoned from the lists of the dossier. */
  own(own: string | null, year: number): Value {
    const { figures } = this.filling;
    if (!figures || own === null) return null;
    const { data } = figures;
    const last = year === this.year - 1;
    const shareOf = (n: Value, d: Value): Value =>
      typeof n === 'number' && typeof d === 'number' && d > 0 ? n / d : null;
    switch (own) {
      case 'equipmentCount':
        return figures.sum(data.equipment, ({ count }) => count);
      case 'equipmentValue': {
        const total = figures.sum(data.equipment, ({ value }) => value);
        return total === null ? null : wan(total);
      }
      case 'employees':
        return figures.employees();
      case 'qualifiedShare':
        return shareOf(figures.qualified(), figures.declared('/declared/staff', '6.4.staff'));
      case 'satisfiedShare': {
        const { satisfied = null, valid = null } = data.recommendation?.measured?.satisfaction ?? {};
        return shareOf(satisfied, valid);
      }
      case 'smallFirms':
        return figures.firms(year, ({ small }) => small === 'yes');
      case 'clusterFirms':
        return figures.firms(year, ({ rows }) => rows.some(({ inCluster }) => inCluster));
      case 'publicServices':
        return last ? (figures.services()?.good ?? null) : null;
      case 'allServices':
        return last ? (figures.services()?.all ?? null) : null;
      default:
        return null;
    }
  }

  labelled(field: AnnexField): Labelled {
    const more = field.text === null ? {} : { open: false };
    return { label: field.label, comment: this.comment(field), cell: this.cell(field, this.valueOf(field), more) };
  }
}

/** A space that says nothing yet. */
export const space: Cell = {
  key: null,
  held: 'text',
  value: null,
  formula: null,
  open: false,
  choices: [],
  others: false,
  longest: null,
  lines: 1,
};
