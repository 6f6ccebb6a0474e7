import { settle } from '../../process/settle.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags } from './act.ts';
import { unknown } from './lookup.ts';
import { required } from './required.ts';

interface Flags extends ActFlags {
  keep?: readonly string[];
  reason?: string;
}

/** `batch settle`: a named person keeps one side of a contradiction; the other stays on record. */
export async function settleContradiction(key: string, flags: Flags, host: Host): Promise<Exit> {
  required(flags, { keep: '--keep', reason: '--reason' }, 'xjsme batch settle', host);
  return act(host, flags, async ({ office, state, setting }) => {
    const years = [...state.years.values()];
    const year = years.find(({ contradictions }) => contradictions.has(key));
    if (!year) {
      const known = years.flatMap(({ contradictions }) => [...contradictions.keys()]);
      throw await unknown('unknownContradiction', key, known, host);
    }
    return settle(year, key, { keep: flags.keep!, reason: office.text('--reason', flags.reason) }, setting);
  });
}
