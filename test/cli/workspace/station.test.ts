import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { findWorkspace } from '../../../src/cli/workspace/settings.ts';
import { knownStream, stationOf, streamOf } from '../../../src/cli/workspace/station.ts';
import { format, refusal, world } from './world.ts';

const { path, write, host } = world();

const workspaceIn = async (folder: string) => findWorkspace(host({ cwd: path(folder) }));

async function fresh(folder: string, settings = '') {
  write(`${folder}/xjsme.yaml`, format + settings);
  return workspaceIn(folder);
}

describe('the stream of a machine', () => {
  it('is named by office and station, made with the first write and kept', async () => {
    const workspace = await fresh('one', 'level: industry-office\nregion: "650000"\n');
    expect(knownStream(workspace)).toBeNull();
    const stream = streamOf(workspace, host());
    expect(stream).toMatch(/^industry-office-650000-[0-9a-f]{8}$/);
    expect(stream).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
    expect([streamOf(workspace, host()), knownStream(workspace)]).toEqual([stream, stream]);
    const { stations } = JSON.parse(readFileSync(path('one/.xjsme/station.json'), 'utf8'));
    expect(stations).toEqual([{ station: stream.slice(-8), host: hostname(), root: path('one') }]);
  });

  it('is another one on another machine, and each keeps its own where they share the folder', async () => {
    const workspace = await fresh('shared');
    const first = streamOf(workspace, host(), 'PC-01');
    const second = streamOf(workspace, host(), '办公室-02');
    expect(second).not.toBe(first);
    expect(streamOf(workspace, host(), 'PC-01')).toBe(first);
    expect(streamOf(workspace, host(), '办公室-02')).toBe(second);
  });

  it('is another one in a copy, also on this machine, and the same by whatever link one comes', async () => {
    const stream = streamOf(await fresh('original'), host());
    cpSync(path('original'), path('copy'), { recursive: true });
    const copied = await workspaceIn('copy');
    expect(knownStream(copied)).toBeNull();
    expect(streamOf(copied, host())).not.toBe(stream);
    symlinkSync(path('original'), path('link'));
    expect(streamOf(await workspaceIn('link'), host())).toBe(stream);
  });

  it('is a new one where the caches were deleted or broken', async () => {
    const workspace = await fresh('lost');
    const stream = streamOf(workspace, host());
    rmSync(path('lost/.xjsme'), { recursive: true });
    const second = streamOf(workspace, host());
    expect(second).not.toBe(stream);
    for (const text of ['', '{', '[]', '{"stations":1}', '{"stations":[null,{"station":"../..","host":1}]}']) {
      write('lost/.xjsme/station.json', text);
      expect(stationOf(workspace)).toBeNull();
      expect(streamOf(workspace, host())).toMatch(/^region-650000-[0-9a-f]{8}$/);
    }
  });

  it('that cannot be kept is refused', async () => {
    const workspace = await fresh('blocked');
    write('blocked/.xjsme', 'a file in its place');
    expect(await refusal(() => streamOf(workspace, host()))).toMatchObject({
      exit: 3,
      code: 'workspace/not-writable',
    });
  });
});
