import type { Checked, Run } from './checked.ts';
import { clauseMessage, findingMessage, materialMessage } from './sentence.ts';
import { noteMessage } from './words.ts';

/** One dossier of `check --json`, in the shape of schemas/output/dossier.schema.json. */
function wholeDocument(checked: Checked, run: Run): object {
  const { path, kind, year, platform, operator, creditCode, region, recommender, asOf, advice, manifest, score } =
    checked;
  return {
    path,
    kind,
    year,
    platform,
    operator,
    creditCode,
    region,
    recommender: recommender && { body: recommender.body, kind: recommender.kind, region: recommender.region },
    asOf,
    advice,
    manifest,
    score: score && {
      points: score.points,
      max: score.max,
      parts: score.parts.map(({ id, points, max, clauses }) => ({ id, points, max, clauses })),
    },
    clauses: checked.clauses.map((result) => ({
      clause: result.clause,
      cite: result.cite,
      status: result.status,
      measured: result.measured,
      required: result.required && { op: result.required.op, value: result.required.value },
      unit: result.unit,
      shortBy: result.shortBy,
      shortUnit: result.shortUnit,
      points: result.points,
      cause: result.cause,
      missing: result.missing,
      evidence: result.evidence.map(({ name, value, at }) => ({ name, value, at })),
      notes: result.notes.map((note) => ({ code: note.code, message: noteMessage(note, run.lang) })),
      message: clauseMessage(result, run),
    })),
    materials: checked.materials.map((result) => ({
      item: result.item,
      cite: result.cite,
      status: result.status,
      required: result.required,
      files: result.files.map(({ file, bytes, sha256, type }) => ({ file, bytes, sha256, type })),
      message: materialMessage(result, checked.findings, run),
    })),
    findings: checked.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...findingMessage(finding, run, checked.clauses),
      at: finding.at,
      pointer: finding.pointer ?? null,
      clause: finding.clause ?? null,
      ...(finding.related && { related: finding.related.map(({ at }) => ({ at })) }),
    })),
  };
}

/** One dossier as JSON: all of it, or the fields asked for, in the order of the whole. */
export function dossierDocument(checked: Checked, run: Run): object {
  const whole = wholeDocument(checked, run);
  const { fields } = run;
  return fields ? Object.fromEntries(Object.entries(whole).filter(([name]) => fields.includes(name))) : whole;
}
