import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare, bin, shell, xjsme } from './binary.ts';
import { desk } from './desk.ts';
import { good } from './good.ts';

const { root, write } = desk();
const ready = 'complete';
const many = 400;
for (let i = 0; i < many; i++) write(`many/${String(i).padStart(3, '0')}/dossier.yaml`, good);

describe('pipes', () => {
  /** Runs it and lets go of its stdout after the first piece. */
  const cut = (...args: string[]): Promise<{ code: number | null; err: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: root,
        env: { ...bare },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve({ code, err }));
    });

  it('`| head -1` ends quietly', async () => {
    for (const format of ['text', 'json', 'ndjson', 'sarif'])
      expect(await cut('check', 'many', '--format', format)).toEqual({ code: 0, err: '' });
    expect(await cut('rules', 'show')).toEqual({ code: 0, err: '' });
  });

  it('a large report arrives whole at a slow reader', async () => {
    const child = spawn(process.execPath, [bin, 'check', 'many', '--json'], {
      cwd: root,
      env: { ...bare },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(20 * 65_536);
    expect((JSON.parse(text) as { dossiers: unknown[] }).dossiers.length).toBe(many);
  });

  it('a full disk is told of, and is no success', async () => {
    if (!existsSync('/dev/full')) return;
    const ran = await shell('"$NODE" "$XJSME" check many --json > /dev/full', { cwd: root });
    expect(ran.code).toBe(70);
    expect(ran.err).toBe('结果没有写完：ENOSPC\n');
  });

  it('a dossier through stdin', async () => {
    const file = await xjsme(['check', 'dossier.yaml', '--json'], { cwd: join(root, ready) });
    const piped = await xjsme(['check', '-', '--json'], {
      cwd: join(root, ready),
      input: readFileSync(join(root, ready, 'dossier.yaml')),
    });
    const judged = (text: string) =>
      (JSON.parse(text) as { dossiers: { advice: string; clauses: { clause: string; status: string }[] }[] })
        .dossiers[0]!;
    expect(piped.code).toBe(0);
    expect(judged(piped.out).advice).toBe('ready');
    const statuses = (text: string) => judged(text).clauses.map(({ clause, status }) => `${clause} ${status}`);
    expect(statuses(piped.out)).toEqual(statuses(file.out));
    expect((await xjsme(['check', '-'], { cwd: root, input: '' })).code).toBe(3);
  });

  it('an endless stdin comes to an end', async () => {
    if (!existsSync('/dev/zero')) return;
    const ran = await shell('"$NODE" "$XJSME" check - --format ndjson < /dev/zero', { cwd: root });
    expect(ran.code).toBe(3);
    expect(ran.out).toContain('input/too-large');
  });

  it('Ctrl-C in a long batch: 130, and soon', async () => {
    const child = spawn(
      process.execPath,
      [bin, 'check', ...Array.from({ length: 40 }, () => 'many'), '--format', 'ndjson'],
      { cwd: root, env: { ...bare }, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let interrupted = 0;
    child.stdout.once('data', () => {
      child.stdout.resume();
      interrupted = performance.now();
      child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(performance.now() - interrupted).toBeLessThan(2000);
  });
});
