import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The table of README “Rooms”: what each room may import. Change both together when there is a better house. */
const rooms: Record<string, { rooms: string[]; packages: RegExp | null; pure: boolean }> = {
  core: { rooms: [], packages: null, pure: true },
  schema: { rooms: ['core'], packages: /^ajv$/, pure: true },
  law: { rooms: ['core', 'schema'], packages: null, pure: true },
  calendar: { rooms: ['core'], packages: /^chinese-days\//, pure: true },
  i18n: { rooms: ['core'], packages: null, pure: true },
  intake: { rooms: ['core', 'schema', 'law'], packages: /^(yaml|node:.+)$/, pure: false },
  process: { rooms: ['core', 'schema'], packages: null, pure: true },
  ledger: { rooms: ['core', 'schema', 'process'], packages: /^node:.+$/, pure: false },
  report: { rooms: ['core', 'law', 'i18n', 'process'], packages: /^(chalk|cli-table3)$/, pure: true },
  export: { rooms: ['core', 'i18n', 'process'], packages: /^(docx|qr|exceljs(\/.+)?|node:.+)$/, pure: false },
  cli: {
    rooms: ['core', 'schema', 'law', 'process', 'calendar', 'i18n', 'intake', 'ledger', 'report', 'export'],
    packages: /^(commander|yaml|node:.+)$/,
    pure: false,
  },
};

const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true })
  .map((name) => name.toString().replaceAll('\\', '/'))
  .filter((name) => /\.m?ts$/.test(name) && !name.endsWith('.d.mts') && !name.startsWith('build/'));
const textOf = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  dynamic: boolean;
}

function importsOf(file: string): Import[] {
  const text = textOf.get(file)!;
  const found = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/gm)].map(
    ([, type, to]) => ({
      to: to!,
      typeOnly: type !== undefined,
      dynamic: false,
    }),
  );
  const later = [...text.matchAll(/import\(\s*'([^']+)'\s*\)/g)].map(([, to]) => ({
    to: to!,
    typeOnly: false,
    dynamic: true,
  }));
  return [...found, ...later].map((one) => ({
    ...one,
    from: file,
    to: one.to.startsWith('.') ? posix.join(dirname(file), one.to) : one.to,
  }));
}

const roomOf = (file: string): string => file.split('/')[0]!;
const all = files.flatMap(importsOf);
const inside = (path: string): boolean =>
  textOf.has(path) || path.startsWith('schema/generated/') || path.startsWith('law/generated/');

describe('rooms', () => {
  it('sees the house', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(all.length).toBeGreaterThan(300);
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  it('import only what their row allows', () => {
    const refused = all.filter(({ from, to, typeOnly }) => {
      const room = rooms[roomOf(from)]!;
      if (!inside(to)) return !room.packages?.test(to) && !(typeOnly && to === 'ajv');
      return roomOf(to) !== roomOf(from) && !room.rooms.includes(roomOf(to));
    });
    expect(refused.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('every relative import leads to a file', () => {
    const lost = all.filter(
      ({ to }) => /^[a-z-]+\/.*\.m?ts$/.test(to) && !inside(to) && !/^(chinese-days|node:)/.test(to),
    );
    expect(lost.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('have no cycles', () => {
    const next = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ typeOnly, to }) => !typeOnly && textOf.has(to))
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    files.forEach((file) => visit(file, []));
    expect(cycles).toEqual([]);
  });

  it('that are pure have no clock, no randomness, no process, no console', () => {
    const impure =
      /\b(?:Date\.now|new Date|Math\.random|process\.|console\.|globalThis|require\(|performance\.|setTimeout|fetch\()/;
    const found = files
      .filter((file) => rooms[roomOf(file)]!.pure && !file.includes('/generated/'))
      .flatMap((file) =>
        (textOf.get(file)!.split('\n') as string[]).map((line, i) => ({ line, at: `${file}:${i + 1}` })),
      )
      .filter(({ line }) => impure.test(line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, '')));
    expect(found.map(({ at, line }) => `${at} ${line.trim()}`)).toEqual([]);
  });

  it('keep files to one subject: no hand-written file over 250 lines, no catch-all names', () => {
    const long = files.filter((file) => !file.includes('/generated/') && textOf.get(file)!.split('\n').length > 251);
    expect(long).toEqual([]);
    expect(
      files.filter((file) => /(^|\/)(utils?|common|helpers?|shared|services|managers|index)(\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });
});
