import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { cacheOf, type Workspace } from './settings.ts';
import { notWritable, writeWhole } from './write.ts';

/*
 * One writer a stream: an office's workspace on one machine. The name of the machine is kept beside the station, so that a
 * copy – on another machine, or in another folder of this one – begins a stream of its own, and the two can be merged.
 */

interface Station {
  station: string;
  host: string;
  root: string;
}

const idPattern = /^[0-9a-f]{8}$/;

const fileOf = (workspace: Pick<Workspace, 'root'>): string => join(cacheOf(workspace), 'station.json');

/** What the file says; nothing of a file that is not there or not whole, as a new station does no harm. */
function stationsIn(path: string): Station[] {
  try {
    const { stations } = JSON.parse(readFileSync(path, 'utf8')) as { stations: unknown };
    return (Array.isArray(stations) ? (stations as Partial<Station>[]) : []).filter(
      (one): one is Station =>
        typeof one?.host === 'string' && typeof one.root === 'string' && idPattern.test(one.station ?? ''),
    );
  } catch {
    return [];
  }
}

/** Where this is: the same folder by whatever link one came. */
function here({ root }: Pick<Workspace, 'root'>, host: string): Pick<Station, 'host' | 'root'> {
  let real = root;
  try {
    real = realpathSync(root);
  } catch {}
  return { host, root: real };
}

/** The station of this machine; null as long as nothing has been written here. */
export function stationOf(workspace: Pick<Workspace, 'root'>, machine: string = hostname()): string | null {
  const place = here(workspace, machine);
  const known = stationsIn(fileOf(workspace)).find(({ host, root }) => host === place.host && root === place.root);
  return known?.station ?? null;
}

function makeStation(workspace: Pick<Workspace, 'root'>, machine: string): string {
  const path = fileOf(workspace);
  const own: Station = { station: randomBytes(4).toString('hex'), ...here(workspace, machine) };
  const text = (stations: readonly Station[]): string => `${JSON.stringify({ stations }, null, 2)}\n`;
  if (writeWhole(path, text([own]), 'once')) return own.station;
  // Another process was faster, or the file is that of other machines, which keep theirs where a folder is shared.
  const known = stationOf(workspace, machine);
  if (known !== null) return known;
  writeWhole(path, text([...stationsIn(path), own]), 'replace');
  return stationOf(workspace, machine) ?? own.station;
}

const streamName = ({ settings }: Workspace, station: string): string =>
  `${settings.level.value}-${settings.region.value}-${station}`;

/** The stream this machine would write; null as long as it has none. */
export function knownStream(workspace: Workspace, machine: string = hostname()): string | null {
  const station = stationOf(workspace, machine);
  return station === null ? null : streamName(workspace, station);
}

/**
 * The stream this machine writes, `<level>-<region>-<station>`; the first time its station is made and kept. Throws a CliError
 * (exit 3) where it cannot be kept.
 */
export function streamOf(workspace: Workspace, host: Host, machine: string = hostname()): string {
  const known = knownStream(workspace, machine);
  if (known !== null) return known;
  try {
    return streamName(workspace, makeStation(workspace, machine));
  } catch (error) {
    throw notWritable(error, fileOf(workspace), host);
  }
}
