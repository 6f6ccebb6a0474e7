import { clean } from '../../report/clean.ts';
import type { Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { sha256Hex } from '../round/incoming.ts';
import { hanging } from '../round/tell.ts';
import { registerWords } from './register-words.ts';

export interface Exported {
  of: 'register' | 'audit';
  dryRun: boolean;
  /** It stood there already, byte for byte. */
  unchanged: boolean;
  /** The day it speaks of; of the last act in the folder for auditors. */
  asOf: string;
  /** Folder, as a user here would write it. */
  out: string;
  platforms: number | null;
  events: number | null;
  /** `sha256` where the bytes were not kept. */
  files: readonly ({ file: string } & ({ bytes: Uint8Array } | { size: number; sha256: string }))[];
}

/** Ends an export: what was written, for a person or, with `--json`, for a script. */
export async function tellExport(made: Exported, { json: asJson }: { json?: boolean }, host: Host): Promise<void> {
  const { files: given, ...rest } = made;
  const files = given.map((one) =>
    'bytes' in one
      ? { file: one.file, bytes: one.bytes.length, sha256: sha256Hex(one.bytes) }
      : { file: one.file, bytes: one.size, sha256: one.sha256 },
  );
  if (asJson) {
    await host.out(json({ schema: 'xjsme/export/1', ...rest, files }));
    return;
  }
  const { told } = registerWords(host);
  const count = { register: made.platforms, audit: made.events }[made.of] ?? 0;
  const head = put(told[made.of], { count, asOf: made.asOf });
  const what = made.dryRun ? told.would : made.unchanged ? told.same : told.written;
  const shown = made.of === 'audit' ? [`${made.out}/`] : files.map(({ file }) => file);
  const lines = [head, ...shown.map((file) => put(what, { file: clean(file) }))];
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
}
