import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { wordsOf } from '../words.ts';
import { addAnnex3 } from './export-annex3.ts';

/** `xjsme export …`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const exporting = new Command('export').description(wordsOf(host).describe['export'] ?? '');
  addAnnex3(exporting, host, done);
  return withExample(exporting, host, 'xjsme export annex3 XJ2024-001');
}
