import type { Command } from 'commander';
import { oneOf } from '../choice.ts';
import type { Host } from '../host.ts';
import { required } from './required.ts';
import { roundWords } from './words.ts';

/** What `--fields` may name, by the command that lists it: the keys of a row in its schema. */
export const rowFields = {
  'batch status': 'id platform operator recommender stage advice points version blockers next',
  'platform list':
    'number platform operator functions document validFrom validUntil application received year recognised office terms review rectify ended status',
  'ledger log': 'hash at on actor stream seq type article undone message place',
  'review triennial': 'number platform operator office validUntil status overdue term reminded filed blockers next',
  next: 'id platform stage blockers next',
  due: 'code key article year application platform owedBy owedTo dueOn overdue args message next skipped',
} as const;

export interface ListFlags {
  asOf?: string;
  json?: boolean;
  fields?: string;
}

/** The options of a command that lists something as of a day. */
export const listOptions = (command: Command, host: Host): Command => {
  const { options } = roundWords(host);
  return command
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .option('--fields <names>', options.fields);
};

/** Keeps of each row what `--fields` names; all of it where it names nothing. Throws a CliError (exit 2) for an unknown name. */
export async function keeping(
  flags: ListFlags,
  of: keyof typeof rowFields,
  host: Host,
): Promise<(rows: readonly object[]) => readonly object[]> {
  if (flags.fields === undefined) return (rows) => rows;
  const command = `xjsme ${of}`;
  required(flags, { json: '--json' }, command, host);
  const names = flags.fields.split(/[,，]/).map((name) => name.trim());
  for (const name of names) await oneOf('--fields', name, rowFields[of].split(' '), command, host);
  return (rows) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => names.includes(key))));
}
