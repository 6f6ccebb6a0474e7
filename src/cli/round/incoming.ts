import { createHash } from 'node:crypto';
import type { Place } from '../../core/place.ts';
import type { ClauseResult, Evidence } from '../../core/verdict.ts';
import type { Pack } from '../../law/pack.ts';
import { partiesOf } from '../../process/parties.ts';
import { figureNames } from '../../process/life/figures.ts';
import type { Incoming } from '../../process/receive.ts';
import type { Checked } from '../../report/checked.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { fileForLedger, personsIn, withoutNumbers, withoutPersons } from './personal.ts';

export interface InForce {
  pack: Pack;
  packDigest: string;
  calendarDigest: string;
}

export const sha256Hex = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the process reckons with; handed to it, since it is pure. */
export const digests = {
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  md5: (bytes: Uint8Array): Uint8Array => createHash('md5').update(bytes).digest(),
};

/** Figures: counts, shares, money, days, codes. Anything else an applicant wrote stays in the dossier; the ledger keeps its place. */
const figures =
  /^(?:accounts|audit|staff|services|firms|activities|satisfaction|institutions|premises|fees|declared|yearly|served|cluster|functions?|operator\.(?:registeredOn|operatingSince|creditCode|registrationNumber))(?:\.|$)/;
const figure = /^[0-9A-Za-z.,%/<> =-]{0,60}$/;

/**
 * A judged dossier as the ledger records it: the whole verdict with the place of each figure, digests of what was judged
 * by, and no personal data of applicants, their staff and clients (个人信息保护法 Art. 6, 51).
 * @param path of the dossier, relative to the workspace
 */
export function incomingOf(checked: Checked, data: Dossier, path: string, inForce: InForce): Incoming {
  const persons = personsIn(data);
  const known = [data.platform.name, data.operator.name];
  const placeOf = (at: Place): Place => {
    const bare = { ...at, file: fileForLedger(at.file, persons, known) };
    return 'sheet' in bare ? { ...bare, sheet: fileForLedger(bare.sheet, persons, known) } : bare;
  };
  const evidenceOf = ({ name, value, at }: Evidence) => ({
    name,
    value: figures.test(name) && figure.test(value) && !persons.has(value) ? value : '',
    at: placeOf(at),
  });
  const functionOf = new Map(inForce.pack.clauses.map((rule) => [rule.clause, rule.function]));
  const clauseOf = (result: ClauseResult) => {
    const { clause, cite, status, measured, required, unit, shortBy, shortUnit, cause, points, evidence } = result;
    const of = functionOf.get(clause) as Incoming['functions'][number] | undefined;
    return {
      clause,
      cite,
      status,
      measured,
      required,
      unit,
      shortBy,
      shortUnit,
      cause,
      points,
      ...(of ? { function: of } : {}),
      evidence: evidence.map(evidenceOf),
    };
  };
  const { advice, score, materials, findings } = checked;
  const bare = withoutPersons(path, persons);
  return {
    year: data.year,
    kind: data.kind,
    platform: withoutNumbers(data.platform.name),
    operator: { name: withoutNumbers(data.operator.name), creditCode: checked.creditCode, region: checked.region },
    recommender: checked.recommender as Incoming['recommender'],
    functions: [...new Set(data.functions ?? [])],
    path: bare === path ? path : null,
    manifest: checked.manifest!,
    pack: { id: inForce.pack.id, digest: inForce.packDigest },
    calendar: inForce.calendarDigest,
    asOf: checked.asOf!,
    verdict: {
      advice: advice as Incoming['verdict']['advice'],
      score: {
        points: score!.points,
        max: score!.max,
        parts: score!.parts.map(({ id, points, max }) => ({ id, points, max })),
      },
      clauses: checked.clauses.map(clauseOf),
      materials: materials.map(({ item, cite, status, required, files }) => ({
        item,
        cite,
        status,
        required,
        // A paper that is not there has no digest; its item says that it is missing.
        files: files.flatMap(({ bytes, sha256, type }) => (sha256 === '' ? [] : [{ bytes, sha256, type }])),
      })),
      findings: findings.map(({ code, severity, clause, at }) => ({
        code,
        severity,
        ...(clause === undefined ? {} : { clause }),
        at: placeOf(at),
      })),
    },
    parties: partiesOf(data, digests.sha256),
    ...(data.kind === 'triennial' ? reviewed(data) : {}),
  };
}

/** Of a triennial dossier: the platform it names, and its yearly figures, numbers alone. */
function reviewed({ recognised, yearly = {} }: Dossier): Pick<Incoming, 'reviews' | 'yearly'> {
  const number = recognised?.number;
  const years = Object.entries(yearly).map(([year, figures]): [string, Record<string, number>] => [
    year,
    Object.fromEntries(
      figureNames.flatMap((name) => (typeof figures[name] === 'number' ? [[name, figures[name]]] : [])),
    ),
  ]);
  return {
    ...(number === undefined || number.trim() === '' ? {} : { reviews: withoutNumbers(number) }),
    yearly: Object.fromEntries(years) as NonNullable<Incoming['yearly']>,
  };
}
