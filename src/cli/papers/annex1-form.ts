import type { Annex1, Cell, FormPart } from '../../export/annex1/form.ts';
import { valueAt } from '../../law/declared.ts';
import type { AnnexPart } from '../../schema/annex1.ts';
import { annex1Layout as layout } from '../../schema/generated/annex1.ts';
import { type Filling, FormCells, space, type Value } from './annex1-cells.ts';

type First = Pick<FormPart, 'title' | 'breaks'>;

/** The form of one application, or an empty one: the parts of the layout, each with its spaces. */
export class AnnexForm {
  private readonly cells: FormCells;

  constructor(filling: Filling) {
    this.cells = new FormCells(filling);
  }

  annex(): Annex1 {
    const { title, sample, howTo, sheet, pages, widths, parts } = layout;
    const { application, figures, wrong } = this.cells.filling;
    const foot = [application, figures?.data.platform.name].filter(Boolean).join(' ');
    return {
      title,
      sample,
      howTo,
      sheet,
      foot,
      pages,
      widths,
      parts: parts.flatMap((part) => this.parts(part)),
      wrong,
    };
  }

  private parts({ title, breaks, pairs, texts, ticks, list, years, measured, box, notes }: AnnexPart): FormPart[] {
    const made: FormPart[] = [];
    const first = () => ({ title: made.length === 0 ? title : null, breaks: breaks && made.length === 0 });
    if (texts) made.push({ kind: 'texts', ...first(), rows: texts.map((one) => this.cells.labelled(one)) });
    if (ticks) made.push(this.ticks(ticks, first()));
    if (list) made.push(this.list(list, first()));
    if (years) made.push(this.years(years, first()));
    if (measured) made.push(this.measured(measured, first()));
    if (pairs)
      made.push({ kind: 'pairs', ...first(), rows: pairs.map((row) => row.map((one) => this.cells.labelled(one))) });
    if (box) made.push({ kind: 'box', ...first(), ...box });
    if (notes) made.push({ kind: 'notes', ...first(), lines: notes });
    return made;
  }

  private ticks({ at, heads, items }: NonNullable<AnnexPart['ticks']>, first: First): FormPart {
    const { figures, pack } = this.cells.filling;
    const chosen = new Set(figures ? (valueAt(figures.data, at) as string[] | undefined) : []);
    const mark = (value: string | null, open: boolean): Cell => ({ ...space, value, open, choices: ['√'] });
    return {
      kind: 'table',
      ...first,
      heads: [
        { text: heads.item, comment: null, span: 2 },
        { text: heads.tick, comment: null, span: 2 },
        { text: heads.special, comment: null, span: 2 },
        { text: heads.basis, comment: null, span: 2 },
      ],
      rows: items.map(({ value, label, clause }) => [
        {
          head: label,
          comment: this.cells.comment({
            about: pack.clauses.find((one) => one.clause.startsWith(`${clause}.`))?.title.zh ?? null,
            clause,
          }),
        },
        mark(chosen.has(value) ? '√' : null, figures === null),
        mark(null, true),
        { head: pack.clauses.find((one) => one.clause.startsWith(`${clause}.`))?.cite ?? '', comment: null },
      ]),
    };
  }

  private list({ at, columns, rows, clause }: NonNullable<AnnexPart['list']>, first: First): FormPart {
    const { figures } = this.cells.filling;
    const known = (figures ? (valueAt(figures.data, at) as Record<string, Value>[] | undefined) : undefined) ?? [];
    const count = Math.max(rows, known.length + (figures ? 0 : 1));
    return {
      kind: 'table',
      ...first,
      heads: columns.map((column) => ({
        text: column.label,
        comment: this.cells.comment({ ...column, clause: column.clause ?? clause }),
        span: column.span,
      })),
      rows: Array.from({ length: count }, (_, i) =>
        columns.map((column) =>
          this.cells.cell(column, this.cells.shown(column, known[i]?.[column.key] ?? null), { key: null }),
        ),
      ),
    };
  }

  private years({ heads, rows }: NonNullable<AnnexPart['years']>, first: First): FormPart {
    const { year } = this.cells;
    const named = (text: string, of: number): string => text.replace('{year}', String(of));
    return {
      kind: 'table',
      ...first,
      heads: [
        { text: heads.item, comment: null, span: 3 },
        { text: named(heads.before, year - 2), comment: null, span: 2 },
        { text: named(heads.last, year - 1), comment: null, span: 2 },
        { text: heads.growth, comment: null, span: 1 },
      ],
      rows: rows.map((field, i) => {
        const { figures } = this.cells.filling;
        const before = field.at === null ? this.cells.own(field.own, year - 2) : (figures?.before(field.at) ?? null);
        const last = this.cells.valueOf(field);
        const keys = { before: `${i} before`, last: `${i} last` };
        const grown =
          typeof before === 'number' && typeof last === 'number' && before > 0 ? (last - before) / before : null;
        return [
          { head: field.label, comment: this.cells.comment(field) },
          this.cells.cell(field, this.cells.shown(field, before), { key: keys.before }),
          this.cells.cell(field, last, { key: keys.last }),
          {
            ...space,
            held: 'ratio',
            value: grown,
            formula: `IF(AND(N([${keys.before}])>0,ISNUMBER([${keys.last}])),([${keys.last}]-[${keys.before}])/[${keys.before}],"—")`,
          },
        ];
      }),
    };
  }

  private measured({ heads, methods, rows }: NonNullable<AnnexPart['measured']>, first: First): FormPart {
    return {
      kind: 'table',
      ...first,
      heads: [
        { text: heads.item, comment: null, span: 1 },
        { text: heads.result, comment: null, span: 4 },
        { text: heads.method, comment: null, span: 1 },
        { text: heads.by, comment: null, span: 1 },
        { text: heads.date, comment: null, span: 1 },
      ],
      rows: rows.map((field) => [
        { head: field.label, comment: this.cells.comment(field) },
        { ...this.cells.cell(field, this.cells.valueOf(field)), lines: 2 },
        { ...space, open: true, choices: methods, others: true },
        { ...space, open: true },
        { ...space, held: 'date', open: true },
      ]),
    };
  }
}
