import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FormColumn, type RecordForm, recordFormCsv, recordFormXlsx } from '../../export/record-form.ts';
import { type RecordKind, recordTables } from '../../intake/records/columns.ts';
import type { Leaf } from '../../schema/shape.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { writeFileWhole } from '../round/files.ts';
import { tell } from '../round/tell.ts';
import { put } from '../words.ts';
import { recordWords } from './words.ts';

/** Units that stand in a head; the reader takes any other one as well. */
const unitOf = ({ kind, units }: Leaf): string | undefined =>
  kind === 'money' ? '元' : kind === 'ratio' ? '%' : kind === 'count' ? units?.[0] : undefined;

const kinds: Partial<Record<Leaf['kind'], FormColumn['kind']>> = {
  date: 'date',
  count: 'number',
  money: 'number',
  ratio: 'number',
};

/** An empty table of one kind of record, from the description by which it is read again. */
export function formOf(kind: RecordKind, host: Host): RecordForm {
  const { form } = recordWords(host);
  const { fields, required, files, title } = recordTables[kind];
  const columns = Object.entries(fields).map(([field, leaf]): FormColumn => {
    const unit = field === 'year' ? undefined : unitOf(leaf);
    const owed = required.includes(field);
    const choices =
      leaf.kind === 'flag' ? ['是', '否'] : Object.values(leaf.labels ?? {}).flatMap(([first]) => first ?? []);
    const said = [
      owed ? form.owed : form.optional,
      choices.length > 0 ? put(form.choices, { choices: choices.join('、') }) : '',
      form.kinds[leaf.kind as keyof typeof form.kinds] ?? '',
      files.includes(field) ? form.file : '',
      leaf.kind === 'texts' ? form.several : '',
      field === 'platform' ? form.platform : field === 'platformName' ? form.platformName : '',
    ];
    return {
      head: `${owed ? '*' : ''}${leaf.title}${unit === undefined ? '' : `（${unit}）`}`,
      kind: kinds[leaf.kind] ?? 'text',
      choices,
      note: said.filter((one) => one !== '').join(host.lang === 'en' ? ' ' : ''),
    };
  });
  const note = put(form.note, { command: kind.replace('-', ' ') });
  return { title, note, columns, pages: form.pages, wrongChoice: form.wrongChoice };
}

/** `--template FILE`: never over a table that somebody may have filled in. */
export async function template(
  kind: RecordKind,
  file: string,
  flags: { dryRun?: boolean; json?: boolean },
  host: Host,
): Promise<Exit> {
  const { errors } = recordWords(host);
  const extension = /\.(xlsx|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined)
    throw new CliError(exit.usage, 'usage/table', put(errors.badTable, { option: '--template', value: file }));
  const path = resolve(host.cwd, file);
  if (existsSync(path)) throw new CliError(exit.usage, 'usage/exists', put(errors.exists, { file }));
  const form = formOf(kind, host);
  const bytes = extension === 'csv' ? recordFormCsv(form) : await recordFormXlsx(form);
  const dryRun = flags.dryRun === true;
  if (!dryRun) writeFileWhole(path, bytes, host);
  const more = [put(errors.written, { file })];
  const next = [`platform ${kind.replace('-', ' ')} --import ${file}`];
  const made = { decision: { ok: true as const, events: [] }, events: [] };
  if (flags.json) await tell({ made, more, next, dryRun, warnings: [] }, host, true);
  else await host.out([...more, `→ xjsme ${next[0]}`].map((line) => `${line}\n`).join(''));
  return exit.done;
}
