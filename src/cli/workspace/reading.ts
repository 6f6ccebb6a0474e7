import type { LoadedPack } from '../../intake/pack.ts';
import type { Host } from '../host.ts';
import { defaultPack, packFor } from '../pack.ts';
import { hasSettings } from './seek.ts';

/**
 * The pack a reading command uses: the one named on the line, else that of the workspace, of the environment or of the user,
 * else the region's. Where nobody has settings none are read.
 */
export async function packToRead(named: string | undefined, host: Host): Promise<Pick<LoadedPack, 'pack' | 'digest'>> {
  if (named !== undefined || !hasSettings(host)) return packFor(named ?? defaultPack, host);
  const { packHere } = await import('./force.ts');
  return packHere(host);
}
