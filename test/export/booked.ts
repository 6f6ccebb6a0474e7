import type { ReviewBook } from '../../src/export/review-book/book.ts';
import { scored } from './scored.ts';

const sha = (of: string): string => of.repeat(64);

/** A book of two clauses, two materials and a picture, every text of it the given one. */
export const booked = (text: string): ReviewBook => ({
  id: '2024-001',
  year: 2024,
  kind: 'application',
  version: 2,
  platform: text,
  facts: [[text, text]],
  stage: { code: 'visited', text, tone: 'calm' },
  advice: { code: 'needs-decision', text, tone: 'doubt' },
  score: { points: 12.5, max: 20, parts: [{ id: 'basic', title: text, points: 12.5, max: 20 }] },
  tally: [{ status: { code: 'unmet', text, tone: 'bad' }, count: 1 }],
  open: [[text, text]],
  blockers: [text],
  next: text,
  groups: [
    {
      cite: text,
      clauses: [
        {
          clause: '6.4.staff',
          title: text,
          status: { code: 'unmet', text, tone: 'bad' },
          measured: '9',
          measuredText: text,
          required: { op: '>=', value: '10' },
          requiredText: text,
          shortBy: '1',
          shortText: text,
          evidence: Array.from({ length: 8 }, () => ({ name: text, value: text, place: text })),
          answer: text,
        },
      ],
    },
  ],
  notAsked: 3,
  findings: [{ severity: text, text, place: text }],
  review: {
    facts: [[text, text]],
    last: text,
    clauses: [{ clause: '6.6.served', title: text, last: text, now: text, change: text, status: text }],
    years: [2021, 2022, 2023],
    figures: [{ title: text, cells: [text, text, text] }],
  },
  growth: [
    {
      key: 'served',
      title: text,
      bars: [
        { label: '2022', value: 30, text, source: text },
        { label: '2023', value: 0, text, source: text },
      ],
      threshold: { value: 60, text },
    },
  ],
  scores: {
    ...scored.applications[0]!,
    experts: scored.applications[0]!.experts.map((by) => ({ ...by, name: text, note: by.note && text })),
  },
  closedBy: text,
  opinions: [{ expert: text, opinion: text }],
  site: { result: { code: 'doubtful', text, tone: 'doubt' }, facts: [[text, text]] },
  questions: [
    { question: '5.character', title: text, kind: text, answer: text, reason: text, by: text },
    { question: '6.4.team', title: text, kind: text, answer: null, reason: null, by: null },
  ],
  dossier: { state: 'changed', manifest: `sha256:${sha('a')}`, now: `sha256:${sha('b')}` },
  materials: [
    {
      item: '10.1',
      title: text,
      cite: text,
      status: { code: 'present', text, tone: 'good' },
      required: true,
      waived: text,
      files: [
        { sha256: sha('c'), bytes: 1234567, type: 'pdf', name: text, pages: 12 },
        { sha256: sha('d'), bytes: 8, type: 'pdf', name: text, pages: null },
        { sha256: sha('e'), bytes: 9, type: 'jpg', name: null, pages: null },
        // Named by two items, counted once.
        { sha256: sha('c'), bytes: 1234567, type: 'pdf', name: text, pages: 12 },
      ],
    },
    {
      item: '10.2',
      title: text,
      cite: text,
      status: { code: 'missing', text, tone: 'bad' },
      required: true,
      waived: null,
      files: [],
    },
  ],
  pictures: [
    {
      of: [text],
      name: text,
      type: 'png',
      sha256: sha('f'),
      width: 4,
      height: 3,
      bytes: Uint8Array.of(137, 80, 78, 71),
    },
  ],
  leftOut: [{ of: [text], name: text, sha256: sha('0'), bytes: 99, why: 'too-large' }],
  versions: [
    { before: 1, after: 2, changes: [[text, text, text]] },
    { before: 2, after: 3, changes: [] },
  ],
  acts: [{ on: '2024-06-28', actor: text, text, undone: true }],
  foot: [[text, text]],
});
