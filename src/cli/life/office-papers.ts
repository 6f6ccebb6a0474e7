import { join, relative, resolve } from 'node:path';
import { officePaperMarkdown } from '../../export/office/markdown.ts';
import { inspectionPaper, type OfficePaper, officePaperJson, summaryPaper } from '../../export/office/paper.ts';
import { type PaperKind } from '../../process/life/duties-papers.ts';
import { supervisors } from '../../process/life/offices.ts';
import { rollInspections, rollSummaries } from '../../process/life/roll-up.ts';
import type { State } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { listed } from '../../report/marks.ts';
import type { Exit, Host } from '../host.ts';
import { exit } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { writeFileWhole } from '../round/files.ts';
import { type Office, officeOf } from '../round/office.ts';
import { asOfFlag, required } from '../round/required.ts';
import { put } from '../words.ts';
import { officeNamed } from './offices.ts';
import { yearFlag } from './watch.ts';
import { dutyWords } from './duty-words.ts';

interface Flags {
  office?: string;
  year?: string;
  out?: string;
  asOf?: string;
  json?: boolean;
}

async function paperFor(kind: PaperKind, flags: Flags, state: State, day: string, own: Office): Promise<OfficePaper> {
  const one = flags.office === undefined ? null : await officeNamed(state, flags.office, own.host);
  const year = yearFlag(flags.year!, own.host);
  const asked = { year, day, settings: own.pack.settings };
  const about = { year, asOf: day, office: one?.name ?? null };
  const wanted = one ? [one] : supervisors(state);
  // Of the region: who had nothing to report of that year is not in it.
  const kept = <T extends { rows: readonly object[]; papers: Record<PaperKind, { state: string }> }>(all: T[]): T[] =>
    all.filter(({ rows, papers }) => one !== null || rows.length > 0 || papers[kind].state === 'received');
  return kind === 'summary'
    ? summaryPaper(about, kept(wanted.map((office) => rollSummaries(state, office, asked))))
    : inspectionPaper(about, kept(wanted.map((office) => rollInspections(state, office, asked))));
}

/** A name for a file: no sign that a file system takes for something else. */
const fileName = (text: string): string => text.replaceAll(/[\\/:*?"<>|\s]+/g, '_');

/** `export office-summary | office-inspection`: a paper of Art. 17 as xlsx, markdown and json; with `--json` on stdout alone. */
export async function exportPaper(kind: PaperKind, flags: Flags, host: Host): Promise<Exit> {
  required(flags, { year: '--year' }, `xjsme export office-${kind}`, host);
  const own = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const state = await own.read(asOf);
  const paper = await paperFor(kind, flags, state, asOf ?? todayInShanghai(host), own);
  if (flags.json) {
    await host.out(json(paper));
    return exit.done;
  }
  const words = dutyWords(host).export;
  const { lang } = host;
  const { year } = paper;
  const dir = resolve(flags.out === undefined ? own.root : host.cwd, flags.out ?? put(words.folder, { year }));
  const name = put(kind === 'summary' ? words.summaryFile : words.inspectionFile, {
    office: paper.office ?? words.whole,
    year,
  });
  const path = join(dir, fileName(name));
  const { officePaperXlsx } = await import('../../export/office/xlsx.ts');
  const files: [string, string | Uint8Array][] = [
    [`${path}.xlsx`, await officePaperXlsx(paper, lang)],
    [`${path}.md`, officePaperMarkdown(paper, lang)],
    [`${path}.json`, officePaperJson(paper)],
  ];
  for (const [file, bytes] of files) writeFileWhole(file, bytes, host);
  const written = listed(
    files.map(([file]) => clean(relative(host.cwd, file))),
    lang,
  );
  const rows = paper.offices.reduce((all, one) => all + one.rows.length, 0);
  await host.out(
    `${put(words.written, { files: written })}\n${put(words.rows, { platforms: paper.totals.platforms, rows })}\n`,
  );
  return exit.done;
}
