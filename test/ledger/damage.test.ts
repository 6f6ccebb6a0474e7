import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerCodes } from '../../src/core/ledger-codes.ts';
import { ledger as en } from '../../src/i18n/en/ledger.ts';
import { placeholders } from '../../src/i18n/fill.ts';
import { ledger as zh } from '../../src/i18n/zh/ledger.ts';
import type { Damage } from '../../src/ledger/damage.ts';
import { checkpointOf, type Checkpoint } from '../../src/ledger/checkpoint.ts';
import { sha256, writeLine } from '../../src/ledger/line.ts';
import { planRecovery } from '../../src/ledger/plan.ts';
import { recoverLedger } from '../../src/ledger/recover.ts';
import { type Verification, verifyLedger } from '../../src/ledger/verify.ts';
import type { LedgerEvent } from '../../src/process/event.ts';
import { copyOf, newWorkspace, open, opened, sound, waived, write, written } from './desk.ts';

const name = 'ledger/office/2024.ndjson';
let workspace: string;
let checkpoint: Checkpoint;
let bytes: Buffer;
let lines: string[];

beforeAll(async () => {
  workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  await written(workspace, [waived('一'), waived('二'), waived('三')]);
  await written(workspace, [waived('四')]);
  bytes = readFileSync(join(workspace, name));
  lines = bytes.toString('utf8').split('\n').slice(0, -1);
  checkpoint = (await verifyLedger(workspace)).checkpoint;
});

const scratch = newWorkspace();

/** The ledger with other bytes in its one file. */
async function verified(changed: Buffer | string, against?: Checkpoint): Promise<Verification> {
  mkdirSync(join(scratch, 'ledger/office'), { recursive: true });
  writeFileSync(join(scratch, name), changed);
  return noted(await verifyLedger(scratch, against));
}

const looked = async (folder: string): Promise<Verification> => noted(await verifyLedger(folder));

/** Every damage met here, to see that all are and that the words find their arguments. */
const met = new Map<string, Damage>();

function noted(found: Verification): Verification {
  for (const damage of found.damages) met.set(`${damage.code} ${damage.args.why ?? ''}`, damage);
  return found;
}

/** After recovery the ledger is sound and nothing of it is gone: it was kept, or set aside. */
async function recovers(): Promise<void> {
  const recovered = await recoverLedger(scratch);
  expect(recovered.ok).toBe(true);
  expect(await verifyLedger(scratch)).toMatchObject({ sound: true, torn: [] });
  rmSync(join(scratch, 'set-aside'), { recursive: true, force: true });
}

const codes = ({ damages }: Verification): string[] => damages.map(({ code, at }) => `${code}:${at.line ?? ''}`);

describe('found and named', () => {
  it('every byte flipped', { timeout: 120_000 }, async () => {
    const endOfLine = lines.map((_, i) => Buffer.byteLength(`${lines.slice(0, i + 1).join('\n')}\n`));
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = changed[i]! ^ (i % 7 === 0 ? 0x80 : 0x01);
      const { sound: isSound, damages, torn } = await verified(changed);
      if (i === bytes.length - 1) {
        expect(torn, `byte ${i}`).toMatchObject([{ file: name, line: 5 }]);
        continue;
      }
      expect(isSound, `byte ${i}`).toBe(false);
      const line = endOfLine.findIndex((end) => i < end) + 1;
      expect(
        damages.some(({ at }) => at.file === name && at.line === line),
        `byte ${i}`,
      ).toBe(true);
      if (i % 50 === 0) await recovers();
    }
  });

  it('every line dropped', async () => {
    for (let i = 0; i < lines.length - 1; i++) {
      const found = await verified(`${lines.filter((_, n) => n !== i).join('\n')}\n`);
      expect(codes(found)).toContain(`ledger/missing:${i + 1}`);
      await recovers();
    }
  });

  it('every line doubled', async () => {
    for (let i = 0; i < lines.length; i++) {
      const found = await verified(`${lines.flatMap((line, n) => (n === i ? [line, line] : [line])).join('\n')}\n`);
      expect(found.damages.filter(({ code }) => code === 'ledger/doubled')).toMatchObject([
        { at: { line: i + 2 }, other: { file: name, line: i + 1 } },
      ]);
      await recovers();
    }
  });

  it('every line swapped with the next', async () => {
    for (let i = 0; i < lines.length - 1; i++) {
      const swapped = lines.toSpliced(i, 2, lines[i + 1]!, lines[i]!);
      const found = await verified(`${swapped.join('\n')}\n`);
      expect(codes(found)).toContain(`ledger/order:${i + 2}`);
      expect(codes(found).filter((code) => code.startsWith('ledger/missing'))).toEqual([]);
      await recovers();
    }
  });

  it('the tail cut at every byte: torn, or missing against a checkpoint', { timeout: 120_000 }, async () => {
    const ends = new Set(
      [0, 1, 4, 5].map((n) =>
        Buffer.byteLength(
          lines
            .slice(0, n)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      ),
    );
    for (let size = 0; size < bytes.length; size++) {
      const found = await verified(bytes.subarray(0, size), checkpoint);
      expect(codes(found), `cut at ${size}`).toEqual([`ledger/checkpoint-missing:`]);
      expect(found.torn.length, `cut at ${size}`).toBe(ends.has(size) ? 0 : 1);
    }
  });

  it('a file rewritten whole, against a checkpoint only', async () => {
    let prev: string | null = null;
    const forged = lines.map((line, i) => {
      const { hash: _, ...rest } = JSON.parse(line) as LedgerEvent;
      const written = writeLine({ ...rest, ...(i === 0 ? { actor: '李强' } : {}), prev } as Omit<LedgerEvent, 'hash'> &
        LedgerEvent);
      prev = written.hash;
      return written.line;
    });
    expect(codes(await verified(Buffer.concat(forged)))).toEqual([]);
    expect(codes(await verified(Buffer.concat(forged), checkpoint))).toEqual(['ledger/checkpoint-differs:']);
  });

  const rewritten = (line: string, change: (event: Record<string, unknown>) => Record<string, unknown>): string => {
    const { hash: _, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return writeLine(change(rest) as never)
      .line.toString('utf8')
      .trimEnd();
  };

  it.each<[string, (all: string[]) => string, string[]]>([
    ['a blank line', (all) => `${all.toSpliced(2, 0, '').join('\n')}\n`, ['ledger/unreadable:3']],
    ['a line of something else', (all) => `${all.toSpliced(1, 0, '{"a":1}').join('\n')}\n`, ['ledger/unreadable:2']],
    ['line ends of Windows', (all) => `${all.join('\r\n')}\r\n`, ['ledger/encoding:1']],
    ['a byte order mark', (all) => `\ufeff${all.join('\n')}\n`, ['ledger/encoding:1']],
    [
      'one line forged with a new hash',
      (all) =>
        `${all
          .toSpliced(
            0,
            1,
            rewritten(all[0]!, (event) => ({ ...event, actor: '李强' })),
          )
          .join('\n')}\n`,
      ['ledger/chain:2'],
    ],
    [
      'another stream’s line',
      (all) => `${[...all, rewritten(all[4]!, (event) => ({ ...event, stream: 'other', seq: 6 }))].join('\n')}\n`,
      ['ledger/misplaced:6'],
    ],
    [
      'another year',
      (all) =>
        `${[...all.slice(0, 4), rewritten(all[4]!, (event) => ({ ...event, at: '2025-01-01T00:00:00.000+08:00' }))].join('\n')}\n`,
      ['ledger/misplaced:5'],
    ],
    [
      'a newer version',
      (all) => `${[...all.slice(0, 4), rewritten(all[4]!, (event) => ({ ...event, v: 2 }))].join('\n')}\n`,
      ['ledger/newer:5'],
    ],
    [
      'a type nobody knows',
      (all) =>
        `${[...all.slice(0, 4), rewritten(all[4]!, (event) => ({ ...event, type: 'form.burnt' }))].join('\n')}\n`,
      ['ledger/newer:5'],
    ],
    [
      'data that does not fit',
      (all) => `${[...all.slice(0, 4), rewritten(all[4]!, (event) => ({ ...event, data: {} }))].join('\n')}\n`,
      ['ledger/unreadable:5'],
    ],
    [
      'a command broken off',
      (all) =>
        `${[...all.slice(0, 2), rewritten(all[4]!, (event) => ({ ...event, seq: 3, prev: (JSON.parse(all[1]!) as LedgerEvent).hash }))].join('\n')}\n`,
      ['ledger/group:3'],
    ],
    [
      'a line that is not canonical',
      (all) => `${all.slice(0, 4).join('\n')}\n${spaced(all[4]!)}\n`,
      ['ledger/unreadable:5'],
    ],
  ])('%s', async (_, change, expected) => {
    const found = await verified(change(lines));
    expect(codes(found)).toEqual(expected);
    if (!/canonical|fit/.test(_)) await recovers();
  });
});

/** The same event with a space in it, and the hash that then is right. */
function spaced(line: string): string {
  const rest = line.slice(75).replace('"at":', '"at": ');
  return `{"hash":"${sha256(Buffer.from(rest))}",${rest}`;
}

describe('several streams', () => {
  it('a fork: both places, and recovery keeps the first side whole', async () => {
    const one = copyOf(workspace);
    const two = copyOf(workspace);
    await written(one, [waived('甲')]);
    await written(one, [waived('甲二')]);
    await written(two, [waived('乙')]);
    await written(two, [waived('乙二')]);
    const own = readFileSync(join(one, name), 'utf8').split('\n');
    const other = readFileSync(join(two, name), 'utf8').split('\n');
    writeFileSync(join(one, name), [...own.slice(0, 6), ...other.slice(5, 7), own[6], ''].join('\n'));
    const found = await looked(one);
    expect(found.damages).toMatchObject([
      { code: 'ledger/fork', at: { file: name, line: 7 }, other: { file: name, line: 6 } },
    ]);
    expect(await write(one, [waived('丙')])).toMatchObject({ ok: false, code: 'damaged' });
    const recovered = await recoverLedger(one);
    expect(recovered).toMatchObject({ ok: true, setAside: [{ from: name }] });
    expect(readFileSync(join(one, name), 'utf8')).toBe(own.join('\n'));
    if (recovered.ok)
      expect(readFileSync(join(one, recovered.setAside[0]!.to), 'utf8')).toBe(`${other.slice(5, 7).join('\n')}\n`);
    expect(await verifyLedger(one)).toMatchObject({ sound: true, events: 7 });
  });

  it('a stream that was seen and is gone, cut, or another', async () => {
    const both = copyOf(workspace);
    await written(both, [waived('旁')], { stream: 'other' });
    const gone = copyOf(both);
    rmSync(join(gone, 'ledger/office'), { recursive: true });
    expect(await looked(gone)).toMatchObject({
      damages: [
        {
          code: 'ledger/seen-missing',
          at: { file: 'ledger/other/2024.ndjson', line: 1 },
          args: { stream: 'office', seq: 5 },
        },
      ],
    });
    expect(open(gone).ok).toBe(false);
    const cut = copyOf(both);
    truncateSync(join(cut, name), Buffer.byteLength(`${lines.slice(0, 4).join('\n')}\n`));
    expect(codes(await looked(cut))).toEqual(['ledger/seen-missing:1']);
    expect(planRecovery(cut).streams).toMatchObject([
      { stream: 'office', kept: 4 },
      { stream: 'other', kept: 0, head: null },
    ]);
    await written(cut, [waived('五')]).catch(() => {});
    expect((await recoverLedger(cut)).ok).toBe(true);
    expect(await verifyLedger(cut)).toMatchObject({ sound: true, events: 4 });
    const other = copyOf(cut);
    await written(other, [waived('异')]);
    cpSync(join(both, 'ledger/other'), join(other, 'ledger/other'), { recursive: true });
    expect(codes(await looked(other))).toEqual(['ledger/seen-differs:1']);
  });

  it('an older file cut, and what does not belong there', async () => {
    const years = copyOf(workspace);
    await written(years, [waived('次年')], { now: () => Date.UTC(2025, 3, 1) });
    expect((await verifyLedger(years)).sound).toBe(true);
    writeFileSync(join(years, 'ledger/office/备注.txt'), 'x');
    writeFileSync(join(years, 'ledger/desktop.ini'), 'x');
    writeFileSync(join(years, 'ledger/office/.DS_Store'), 'x');
    renameSync(join(years, name), join(years, 'ledger/office/2023.ndjson'));
    truncateSync(join(years, 'ledger/office/2023.ndjson'), bytes.length - 1);
    const found = await looked(years);
    expect(found.damages.map(({ code, at }) => `${code} ${at.file.slice(14)}:${at.line ?? ''}`)).toEqual([
      'ledger/misplaced 2023.ndjson:1',
      'ledger/misplaced 2023.ndjson:2',
      'ledger/misplaced 2023.ndjson:3',
      'ledger/misplaced 2023.ndjson:4',
      'ledger/unreadable 2023.ndjson:5',
      'ledger/foreign 备注.txt:',
    ]);
    expect(found.torn).toEqual([]);
    expect((await recoverLedger(years)).ok).toBe(true);
    expect(await verifyLedger(years)).toMatchObject({ sound: true, events: 0 });
  });
});

it('torn tails at every byte of a command of three: old state, and the next write goes on from it', {
  timeout: 120_000,
}, async () => {
  const base = newWorkspace();
  await written(base, [opened(2024)]);
  const start = readFileSync(join(base, name)).length;
  await written(base, [waived('一'), waived('二'), waived('三')]);
  const whole = readFileSync(join(base, name));
  for (let size = start + 1; size < whole.length; size += 1 + (size % 13)) {
    const torn = copyOf(base);
    truncateSync(join(torn, name), size);
    expect(sound(torn)).toMatchObject({
      events: 1,
      torn: [{ file: name, line: 2, offset: start, bytes: size - start }],
    });
    expect((await verifyLedger(torn)).sound).toBe(true);
    const outcome = await write(torn, [waived('后')]);
    expect(outcome).toMatchObject({ ok: true, events: [{ seq: 2 }], setAside: [{ from: name, bytes: size - start }] });
    if (outcome.ok)
      expect(readFileSync(join(torn, outcome.setAside[0]!.to)).equals(whole.subarray(start, size))).toBe(true);
    expect(sound(torn)).toMatchObject({ events: 2, torn: [] });
    rmSync(torn, { recursive: true });
  }
});

it('reports the first fifty damages and counts the rest', async () => {
  const many = newWorkspace();
  await written(many, [opened(2024)]);
  appendFileSync(join(many, name), '\n'.repeat(80));
  const found = await looked(many);
  expect(found.damages.length).toBe(50);
  expect(found.count).toBe(80);
  expect(checkpointOf([]).heads).toEqual({});
});

it('all damages were met, each with the arguments its words ask for', () => {
  const kinds = Object.entries(ledgerCodes).flatMap(([code, kind]) => (kind === 'damage' ? [code] : []));
  expect([...new Set([...met.values()].map(({ code }) => code))].toSorted()).toEqual(kinds.toSorted());
  for (const { code, args, other } of met.values()) {
    for (const words of [zh[code], en[code]]) {
      const asked = [...placeholders(words.message)];
      expect(
        asked.filter((one) => !Object.hasOwn(args, one) && !(one === 'other' && other !== undefined)),
        code,
      ).toEqual([]);
      const terms = 'terms' in words ? (words.terms.why as Record<string, string>) : {};
      if (asked.includes('why')) expect(Object.keys(terms)).toContain(args.why);
    }
  }
});
