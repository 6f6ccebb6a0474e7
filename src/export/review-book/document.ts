import { scoresJson } from '../scores/json.ts';
import { type ReviewBook, fileTotals } from './book.ts';
import { spreads } from './spread.ts';

/** What was written, beside the book itself. */
export interface Written {
  dryRun: boolean;
  format: string;
  /** Null where it went to stdout. */
  file: string | null;
  bytes: number;
  sha256: string;
}

/** The scores as `batch export --json` has them, with mean, median and range of each part. */
function scoresDocument({ scores, year }: ReviewBook): object | null {
  if (!scores) return null;
  const pack = { id: '', digest: '' };
  const whole = scoresJson({ schema: 'xjsme/scores/1', year, pack, applications: [scores] });
  const { applications } = JSON.parse(whole) as { applications: [object] };
  return {
    ...applications[0],
    parts: spreads(scores, '')
      .slice(0, scores.items.length)
      .map(({ item, mean, median, low, high, range }) => ({ item, mean, median, low, high, range })),
  };
}

const factOf = ([label, text]: readonly [string, string]): object => ({ label, text });

/** The book for scripts: exact figures and codes beside their words; pictures by digest, without their bytes. */
export function bookDocument(book: ReviewBook, written: Written): object {
  const { groups, pictures, facts, open, foot, site, review, growth } = book;
  const { id, year, kind, version, platform, stage, advice, score, tally, blockers, next, notAsked } = book;
  return {
    schema: 'xjsme/review-book/1',
    ...written,
    id,
    year,
    kind,
    version,
    platform,
    facts: facts.map(factOf),
    stage: { code: stage.code, text: stage.text },
    advice: { code: advice.code, text: advice.text },
    score,
    tally: tally.map(({ status, count }) => ({ status: status.code, text: status.text, count })),
    open: open.map(factOf),
    blockers,
    next,
    notAsked,
    articles: groups.map(({ cite, clauses }) => ({
      cite,
      clauses: clauses.map(({ status, ...one }) => ({ ...one, status: status.code, statusText: status.text })),
    })),
    findings: book.findings,
    review: review && { ...review, facts: review.facts.map(factOf) },
    growth: growth.map(({ key, title, bars, threshold }) => ({
      key,
      title,
      bars: bars.map(({ label, text, source }) => ({ label, text, source })),
      required: threshold?.text ?? null,
    })),
    scores: scoresDocument(book),
    closedBy: book.closedBy,
    opinions: book.opinions,
    site: site && { result: site.result?.code ?? null, facts: site.facts.map(factOf) },
    questions: book.questions,
    dossier: book.dossier,
    materials: book.materials.map(({ status, ...one }) => ({ ...one, status: status.code, statusText: status.text })),
    totals: fileTotals(book),
    pictures: pictures && pictures.map(({ bytes, ...one }) => ({ ...one, bytes: bytes.length })),
    leftOut: book.leftOut,
    versions: book.versions.map(({ before, after, changes }) => ({
      before,
      after,
      changes: changes.map(([of, old, now]) => ({ of, before: old, after: now })),
    })),
    acts: book.acts,
    foot: foot.map(factOf),
  };
}
