import { join, relative, resolve } from 'node:path';
import { showPlace } from '../../core/place.ts';
import type { ClauseResult } from '../../core/verdict.ts';
import { scoreSheet, type ScoreSheetInput, sheetDigest } from '../../export/score-sheet.ts';
import { issueSheet } from '../../process/panel.ts';
import { entry } from '../../process/find.ts';
import type { Act, EventData, LedgerEvent } from '../../process/event.ts';
import type { Application, Year } from '../../process/state.ts';
import { evidenceName } from '../../report/evidence.ts';
import { clauseMessage, statusWord } from '../../report/sentence.ts';
import { functionNames } from '../../report/application.ts';
import { clean } from '../../report/clean.ts';
import { wordsOf } from '../../report/words.ts';
import { labelOf } from '../../schema/validate.ts';
import type { Exit, Host } from '../host.ts';
import { writeFileWhole } from './files.ts';
import { put } from '../words.ts';
import { act, type ActFlags, type Desk } from './act.ts';
import { watched } from './dossiers.ts';
import { digests } from './incoming.ts';
import { applicationFor, unknown, yearFor } from './lookup.ts';
import type { Office } from './office.ts';
import { roundWords } from './words.ts';

type Verdict = EventData['application.received']['verdict'];

/** Verdicts of the versions in force, from the ledger in one reading: the state keeps only what the steps need of them. */
export function verdictsOf(
  office: Office,
  applications: readonly Pick<Application, 'received'>[],
): Map<string, Verdict> {
  const wanted = new Set(applications.map(({ received }) => received));
  const keyOf = (event: LedgerEvent): string | null =>
    event.type === 'application.received'
      ? event.hash
      : event.type === 'application.completed'
        ? event.data.received
        : null;
  const found = new Map<string, Verdict>();
  for (const { event, undone } of office.history((one) => wanted.has(keyOf(one) ?? '')))
    if (!undone) found.set(keyOf(event)!, (event.data as { verdict: Verdict }).verdict);
  return found;
}

/** What an expert is asked: each part of the score, with its clauses, what they ask, their figures and where these stand. */
function itemsOf(verdict: Verdict, { pack, packDigest, host }: Office): ScoreSheetInput['items'] {
  const { lang } = host;
  const run = { version: host.version, pack, packDigest, lang, color: false, width: 200, label: labelOf };
  const rule = new Map(pack.clauses.map((one) => [one.clause, one]));
  return verdict.score.parts.map((part) => {
    const lines = verdict.clauses
      .filter(({ clause, status }) => rule.get(clause)?.points?.part === part.id && status !== 'not-applicable')
      .map((result) => {
        const whole = { ...result, missing: [], notes: [] } as unknown as ClauseResult;
        return {
          clause: result.clause,
          title: rule.get(result.clause)!.title[lang],
          cite: result.cite,
          definition: clean(clauseMessage(whole, run)),
          evidence: result.evidence.map(({ name, value, at }) =>
            clean(`${evidenceName(name, lang, labelOf)} ${value} ${showPlace(at)}`.replaceAll(/ +/g, ' ')),
          ),
          measured: result.measured,
          required: result.required ? `${result.required.op === '>=' ? '≥' : '>'} ${result.required.value}` : null,
          status: statusWord(result, wordsOf(lang)),
        };
      });
    const title = pack.score.parts.find(({ id }) => id === part.id)?.title[lang] ?? part.id;
    return { id: part.id, title, max: part.max, reference: String(part.points), lines };
  });
}

interface SheetFlags extends ActFlags {
  year?: string;
  expert?: string;
  out?: string;
}

/** `review expert sheet`: one workbook for each expert and application, and a note of which was given. */
export async function sheet(ids: readonly string[], flags: SheetFlags, host: Host): Promise<Exit> {
  const { expert: words } = roundWords(host);
  const dir = resolve(host.cwd, flags.out ?? words.sheetFolder);
  const sheets: { file: string; input: ScoreSheetInput }[] = [];
  return act(
    host,
    flags,
    async (desk) => {
      const { state, setting } = desk;
      const chosen =
        ids.length > 0
          ? await Promise.all(ids.map((id) => applicationFor(state, id, host)))
          : sitting(yearFor(state, flags.year, host));
      const verdicts = verdictsOf(
        desk.office,
        chosen.map(({ application }) => application),
      );
      const events: Act[] = [];
      for (const { year, application } of chosen) {
        await watched(desk.office, application);
        const wanted = flags.expert === undefined ? application.panel.experts : [flags.expert];
        const verdict = verdicts.get(application.received)!;
        for (const expert of wanted) {
          const input = await inputOf(desk, application, expert, verdict);
          const decision = issueSheet(
            state,
            year,
            application,
            { expert, sheet: sheetDigest(input) },
            setting,
            digests.sha256,
          );
          if (!decision.ok) return decision;
          events.push(...decision.events);
          sheets.push({ file: `${words.sheetName}-${application.id}-${expert}.xlsx`, input });
        }
      }
      return { ok: true, events };
    },
    {
      after: async () => {
        for (const { file, input } of sheets) writeFileWhole(join(dir, file), await scoreSheet(input, host.lang), host);
        const shown = relative(host.cwd, dir) || '.';
        return sheets.length === 0 ? [] : [put(words.sheetsWritten, { count: sheets.length, dir: shown })];
      },
      next: () => ['review expert import …'],
    },
  );
}

const sitting = (year: Year): { year: Year; application: Application }[] =>
  [...year.applications.values()]
    .filter(
      ({ form, panel, ended }) => form?.result === 'passed' && !ended && !panel.closed && panel.experts.length > 0,
    )
    .map((application) => ({ year, application }));

async function inputOf(
  { office, state }: Desk,
  application: Application,
  expert: string,
  verdict: Verdict,
): Promise<ScoreSheetInput> {
  const { pool } = state.registry;
  const known = entry(pool, expert) ?? entry(state.registry.former ?? {}, expert);
  if (!known) throw await unknown('unknownExpert', expert, Object.keys(pool), office.host);
  const { lang } = office.host;
  const { fieldNames } = roundWords(office.host).expert;
  return {
    year: application.year,
    document: office.pack.title[lang],
    application: application.id,
    received: application.received,
    platform: clean(application.platform),
    operator: clean(application.operator.name),
    functions: application.functions.map((one) => functionNames([one], lang)),
    expert: { id: expert, name: clean(known.name), fields: known.fields.map((field) => fieldNames[field]) },
    pack: application.pack,
    manifest: application.manifest,
    items: itemsOf(verdict, office),
  };
}
