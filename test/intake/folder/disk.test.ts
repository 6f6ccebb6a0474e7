import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../src/intake/folder/content.ts';
import { diskContent, diskDirectory } from '../../../src/intake/folder/disk.ts';
import { type FileRef, folderOf } from '../../../src/intake/folder/folder.ts';
import { scratchPad } from './scratch.ts';

const scratch = scratchPad();

const open = (root: string) => folderOf(diskDirectory(root), 'd', true);

const textOf = (file: Opened<FileRef>): string => {
  if (!file.ok) return `problem: ${file.problem.why}`;
  const bytes = file.value.content.read(1000);
  return bytes.ok ? Buffer.from(bytes.value).toString() : `problem: ${bytes.problem.why}`;
};

describe('what changes or cannot be read', () => {
  it('never waits for a pipe', () => {
    const root = scratch({ 'a.pdf': '' });
    execFileSync('mkfifo', [join(root, 'pipe.pdf')]);
    const folder = open(root);
    expect(folder.open('pipe.pdf')).toEqual({ ok: false, problem: { why: 'unreadable', detail: 'special' } });
    expect(folder.files().map(({ path }) => path)).toEqual(['a.pdf']);
    // Not even if it took a file's place after the listing.
    const problem = { ok: false, problem: { why: 'unreadable', detail: 'special' } };
    expect(diskContent(join(root, 'pipe.pdf')).read(10)).toEqual(problem);
  });

  it('reports a file that vanished, or became a folder or a link, as a value', () => {
    const root = scratch({ 'gone.pdf': 'x', 'folder.pdf': 'x', 'link.pdf': 'x' });
    const folder = open(root);
    const [dir, gone, link] = folder.files();
    for (const { path } of folder.files()) rmSync(join(root, path));
    mkdirSync(join(root, 'folder.pdf'));
    symlinkSync('/', join(root, 'link.pdf'));
    expect(gone!.content.read(10)).toEqual({ ok: false, problem: { why: 'no' } });
    expect(dir!.content.use(() => 1)).toEqual({ ok: false, problem: { why: 'directory' } });
    expect(link!.content.read(10)).toEqual({ ok: false, problem: { why: 'unreadable', detail: 'ELOOP' } });
  });

  it('reports a file without permission, unless the user is root and may read it', () => {
    const root = scratch({ 'a.pdf': 'x' });
    chmodSync(join(root, 'a.pdf'), 0);
    const expected = process.getuid?.() === 0 ? 'x' : 'problem: unreadable';
    expect(textOf(open(root).open('a.pdf'))).toBe(expected);
  });

  it('reports a file that shrinks while it is read', () => {
    const root = scratch({ 'a.bin': Buffer.alloc(3 << 20, 1) });
    const result = diskContent(join(root, 'a.bin')).use((bytes) => {
      writeFileSync(join(root, 'a.bin'), '');
      return bytes.at(2 << 20, 10).length;
    });
    expect(result).toEqual({ ok: false, problem: { why: 'unreadable', detail: 'ECHANGED' } });
  });

  it('lets a bug through', () => {
    const content = diskContent(join(scratch({ a: 'x' }), 'a'));
    expect(() =>
      content.use(() => {
        throw new TypeError('bug');
      }),
    ).toThrow('bug');
  });
});

describe('random access', () => {
  it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (2 << 20) + 5])('reads any part of %i bytes', (size) => {
    const data = Buffer.alloc(size);
    for (let i = 0; i < size; i += 997) data[i] = i % 251;
    const content = diskContent(join(scratch({ a: data }), 'a'));
    content.use((bytes) => {
      expect(bytes.size).toBe(size);
      for (const offset of [0, 1, 500_000, size - 3, size, size + 10]) {
        if (offset < 0) continue;
        expect(Buffer.from(bytes.at(offset, 700)).equals(data.subarray(offset, offset + 700))).toBe(true);
      }
    });
  });

  it('gives each of two files in use its own bytes', () => {
    const root = scratch({ a: 'aaaa', b: 'bbbb' });
    const result = diskContent(join(root, 'a')).use((a) => {
      const first = a.at(0, 4);
      diskContent(join(root, 'b')).use((b) => b.at(0, 4));
      return Buffer.from(first).toString();
    });
    expect(result).toEqual({ ok: true, value: 'aaaa' });
  });
});
