import type { Code } from '../core/codes.ts';
import { parseExact } from '../core/exact.ts';
import type { Args } from '../core/finding.ts';
import { partsOf, type Pointer, pointerOf } from '../core/place.ts';
import { dossierShape } from '../schema/generated/shape.ts';
import type { Shape } from '../schema/shape.ts';
import { conditions } from './conditions/registry.ts';
import { checks } from './materials/checks.ts';
import { measures } from './measures/registry.ts';
import type { ClauseRule, Pack, PackFile } from './pack.ts';

export interface PackProblem {
  code: Code;
  args: Args;
  pointer: Pointer;
}

/** An exact number, or null for one that is not known; `"1/0"` and a word are neither. */
const isFigure = (value: unknown): boolean =>
  value === null || ((typeof value === 'string' || typeof value === 'number') && parseExact(value) !== null);

const functions = ['information', 'technology', 'startup', 'training', 'finance', 'consulting'];

/**
 * What the schema cannot see in a pack: names of conditions, measures, checks, parts and clauses that do not exist, and
 * parameters a condition needs. Pointers are those of the pack as written, so that each mistake has its line.
 */
export function checkPack(file: PackFile, pack: Pack): PackProblem[] {
  const clauses = (file.clauses ?? []).flatMap((own, index) => {
    const whole = pack.clauses.find(({ clause }) => clause === own.clause);
    return whole ? checkClause(own, whole, pack, pointerOf('clauses', index)) : [];
  });
  return [
    ...clauses,
    ...repeats(file),
    ...checkMaterials(file, pack),
    ...checkParts(file, pack),
    ...checkSettings(file, pack),
    ...checkCoverage(file, pack),
  ];
}

const unknown = (kind: string, name: string, known: readonly string[], pointer: Pointer): PackProblem[] =>
  known.includes(name) ? [] : [{ code: 'pack/unknown-name', args: { kind, name, known: known.join('、') }, pointer }];

/** What a pointer of a pack leads to in a dossier; a slip of the pen would leave the clause unknown for ever. */
const shapeAt = (pointer: Pointer): Shape | undefined =>
  partsOf(pointer).reduce<Shape | undefined>(
    (shape, part) => (shape?.kind === 'object' ? shape.fields[part] : undefined),
    dossierShape,
  );

const lists = Object.keys(dossierShape.fields).flatMap((key) =>
  dossierShape.fields[key]?.kind === 'list' ? [`/${key}`] : [],
);

const noFigure = (name: string, value: unknown, pointer: Pointer): PackProblem[] =>
  value === undefined || isFigure(value)
    ? []
    : [{ code: 'pack/params', args: { clause: name, needs: 'threshold' }, pointer }];

function checkClause(own: Partial<ClauseRule>, rule: ClauseRule, pack: Pack, pointer: Pointer): PackProblem[] {
  const at = (field: string): Pointer => (field in own ? `${pointer}/${field}` : pointer);
  const condition = conditions[rule.condition];
  const params = rule.params ?? {};
  const given: Record<string, boolean> = {
    measure: rule.measure !== undefined,
    threshold:
      params.min !== undefined
        ? params.min.every(({ value }) => isFigure(value))
        : params.setting !== undefined &&
          (!(params.setting in pack.settings) || isFigure(pack.settings[params.setting])),
    fields: params.fields !== undefined,
    list: params.list !== undefined,
    rule: params.rule !== undefined,
  };
  const lacking = (condition?.needs ?? []).filter((need) => !given[need]);
  const whole = ['cite', 'title', 'condition'] as const;
  const absent = whole.filter((field) => rule[field] === undefined);
  return [
    ...(absent.length > 0
      ? [{ code: 'pack/params' as const, args: { clause: rule.clause, needs: absent.join('、') }, pointer }]
      : []),
    ...(rule.condition === undefined
      ? []
      : unknown('condition', rule.condition, Object.keys(conditions), at('condition'))),
    ...(rule.measure === undefined ? [] : unknown('measure', rule.measure, Object.keys(measures), at('measure'))),
    ...(rule.function === undefined ? [] : unknown('function', rule.function, functions, at('function'))),
    ...(rule.relax ? unknown('relaxation', rule.relax, Object.keys(pack.relaxations), at('relax')) : []),
    ...(rule.points
      ? unknown(
          'part',
          rule.points.part,
          pack.score.parts.map(({ id }) => id),
          at('points'),
        )
      : []),
    ...(params.fields ?? []).flatMap((field) => (shapeAt(field) ? [] : unknown('field', field, [], at('params')))),
    ...(params.list === undefined || shapeAt(params.list)?.kind === 'list'
      ? []
      : unknown('list', params.list, lists, at('params'))),
    ...noFigure(rule.clause, rule.points?.full, at('points')),
    ...(params.setting === undefined
      ? []
      : unknown('setting', params.setting, Object.keys(pack.settings), at('params'))),
    ...(lacking.length > 0
      ? [
          {
            code: 'pack/params' as const,
            args: { clause: rule.clause, needs: lacking.join('、') },
            pointer: at('params'),
          },
        ]
      : []),
  ];
}

/** A name given twice: the later one would silently win. */
function repeats(file: PackFile): PackProblem[] {
  const twice = (names: readonly string[], list: string): PackProblem[] =>
    names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [{ code: 'pack/duplicate' as const, args: { name }, pointer: pointerOf(list, index) }]
        : [],
    );
  return [
    ...twice(
      (file.clauses ?? []).map(({ clause }) => clause),
      'clauses',
    ),
    ...twice(
      (file.materials ?? []).map(({ item }) => item),
      'materials',
    ),
  ];
}

const checkMaterials = (file: PackFile, pack: Pack): PackProblem[] =>
  (file.materials ?? []).flatMap((rule, index) => {
    const whole = pack.materials.find(({ item }) => item === rule.item);
    const absent = (['cite', 'title', 'kind'] as const).filter((field) => whole?.[field] === undefined);
    return [
      ...(absent.length > 0
        ? [
            {
              code: 'pack/params' as const,
              args: { clause: rule.item, needs: absent.join('、') },
              pointer: pointerOf('materials', index),
            },
          ]
        : []),
      ...(rule.checks ?? []).flatMap((name, nth) =>
        unknown('check', name, Object.keys(checks), pointerOf('materials', index, 'checks', nth)),
      ),
    ];
  });

/** A part of the score taken away that clauses of the base still count towards: their points would be lost. */
function checkParts(file: PackFile, pack: Pack): PackProblem[] {
  const known = pack.score.parts.map(({ id }) => id);
  const own = new Set((file.clauses ?? []).map(({ clause }) => clause));
  const lost = pack.clauses.flatMap((rule) =>
    rule.points && !own.has(rule.clause) && !known.includes(rule.points.part) ? [rule.points.part] : [],
  );
  return file.score?.parts ? [...new Set(lost)].flatMap((part) => unknown('part', part, known, '/score/parts')) : [];
}

function checkSettings(file: PackFile, pack: Pack): PackProblem[] {
  const extra = file.settings?.['relax.extra'] ?? [];
  const named = pack.clauses.map(({ clause }) => clause);
  const figure = (name: 'welfare.maxDiscountPrice' | 'cluster.minShare'): PackProblem[] =>
    noFigure(name, file.settings?.[name], pointerOf('settings', name));
  return [
    ...extra.flatMap((name, index) => unknown('clause', name, named, pointerOf('settings', 'relax.extra', index))),
    ...figure('welfare.maxDiscountPrice'),
    ...figure('cluster.minShare'),
    ...noFigure('score.base', file.score?.base, '/score/base'),
  ];
}

const checkCoverage = (file: PackFile, pack: Pack): PackProblem[] => {
  const known = [...pack.clauses.map(({ clause }) => clause), ...pack.materials.map(({ item }) => item)];
  return (file.coverage ?? []).flatMap((entry, index) =>
    (entry.by ?? []).flatMap((name, nth) => unknown('clause', name, known, pointerOf('coverage', index, 'by', nth))),
  );
};
