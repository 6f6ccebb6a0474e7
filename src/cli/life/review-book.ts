import { relative, resolve } from 'node:path';
import { bookDocument } from '../../export/review-book/document.ts';
import { type ReviewBook, filesOf } from '../../export/review-book/book.ts';
import { rowOf } from '../../process/board.ts';
import { checkpointOf, checkpointText } from '../../ledger/checkpoint.ts';
import { blockerText, boardWords, commandText } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { labelOf } from '../../schema/validate.ts';
import { oneOf } from '../choice.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { writeFileWhole } from '../round/files.ts';
import { sha256Hex } from '../round/incoming.ts';
import { type Office, officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { actsOf, eventsOf, versionsOf } from './book-events.ts';
import { bookFindings, bookQuestions, glanceOf, groupsOf, growthOf, materialsOf } from './book-law.ts';
import { papersOf } from './book-papers.ts';
import { bookReview } from './book-review.ts';
import { headOf, openOf, scoresOf, siteOf } from './book-standing.ts';
import { bookWords } from './book-words.ts';
import { reviewFor } from './review-for.ts';

interface Flags {
  out?: string;
  format: string;
  /** `--no-pictures`. */
  pictures: boolean;
  asOf?: string;
  dryRun?: boolean;
  json?: boolean;
}

async function bookFor(id: string, flags: Flags, office: Office): Promise<ReviewBook> {
  const { host, pack, packDigest } = office;
  const { lang } = host;
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  // Every line is verified: the checkpoint vouches for it. An older day is another fold of the same lines.
  const whole = await office.readWhole();
  const state = asOf === undefined ? whole.state : await office.read(asOf);
  const { year, application } = await reviewFor(state, id, host);
  const run = { version: host.version, pack, packDigest, lang, color: false, width: 200, label: labelOf };
  const words = bookWords(host);
  const events = eventsOf(office, application, asOf);
  const { data, hash } = events.versions.at(-1)!;
  const { verdict } = data;
  const row = rowOf(year, application, day, { panelMin: pack.settings['panel.min'] });
  const papers = await papersOf(office, application);
  const pictures = flags.pictures ? papers.pictures(verdict.materials) : null;
  const review = bookReview(office, state, application, verdict, run);
  const remark = papers.state === 'same' ? null : words.remarks[papers.state];
  if (remark !== null) host.err(`${roundWords(host).remark}${put(remark, { id: application.id })}\n`);
  return {
    id: application.id,
    year: application.year,
    kind: application.kind,
    version: application.version,
    platform: clean(application.platform),
    facts: headOf(row, day, host),
    stage: { code: row.stage, text: boardWords(lang).stages[row.stage], tone: 'calm' },
    ...glanceOf(verdict, run),
    open: openOf(year, row, run, host),
    blockers: row.blockers.map((one) => blockerText(one, lang)),
    next: row.next === null ? null : commandText(clean(row.next)),
    groups: groupsOf(verdict, { application, papers, run, host }),
    findings: bookFindings(verdict, run),
    review: review?.review ?? null,
    growth: review?.growth ?? growthOf(verdict, application.year, run, host),
    ...scoresOf(application, state, office),
    site: siteOf(application, host),
    questions: bookQuestions(application, run, host, boardWords(lang).show.kinds),
    dossier: { state: papers.state, manifest: application.manifest, now: papers.now },
    materials: materialsOf(verdict, application, papers, run, host),
    pictures: pictures?.shown ?? null,
    leftOut: pictures?.leftOut ?? [],
    versions: versionsOf(events, office),
    acts: actsOf(events, office),
    foot: [
      [words.foot.pack, `${pack.title[lang]} ${pack.id} ${packDigest}`],
      [words.foot.verdictPack, `${application.pack.id} ${application.pack.digest}`],
      [words.foot.received, hash],
      [words.foot.checkpoint, checkpointText(checkpointOf(whole.heads)).trim()],
    ],
  };
}

/** `export review`: the review book of one application for the meeting, one page that needs nothing else, or markdown. */
export async function exportReviewBook(id: string, flags: Flags, host: Host): Promise<Exit> {
  await oneOf('--format', flags.format, ['html', 'md'], 'xjsme export review', host);
  const office = await officeOf(host);
  const book = await bookFor(id, flags, office);
  const words = bookWords(host);
  const text =
    flags.format === 'md'
      ? (await import('../../export/review-book/markdown.ts')).reviewBookMarkdown(book, host.lang)
      : (await import('../../export/review-book/html.ts')).reviewBookHtml(book, host.lang);
  const bytes = Buffer.from(text);
  const out = flags.out ?? `${put(words.file, { id: book.id })}.${flags.format}`;
  const toScreen = out === '-';
  const dryRun = flags.dryRun === true;
  if (!dryRun && !toScreen) writeFileWhole(resolve(host.cwd, out), bytes, host);
  const file = toScreen ? null : relative(host.cwd, resolve(host.cwd, out));
  if (flags.json) {
    const about = { dryRun, format: flags.format, file, bytes: bytes.length, sha256: sha256Hex(bytes) };
    await host.out(json(bookDocument(book, about)));
    return exit.done;
  }
  if (toScreen) {
    if (!dryRun) await host.out(text);
    return exit.done;
  }
  const summary = put(words.summary, {
    id: book.id,
    platform: book.platform,
    clauses: book.groups.reduce((sum, { clauses }) => sum + clauses.length, 0),
    files: filesOf(book).length,
    pictures: book.pictures?.length ?? 0,
    scores: book.scores?.experts.filter(({ total }) => total !== null).length ?? 0,
    open: book.questions.filter(({ answer }) => answer === null).length,
  });
  await host.out(`${summary}\n${put(dryRun ? words.would : words.written, { file: clean(file!) })}\n`);
  return exit.done;
}
