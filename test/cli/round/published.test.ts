import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { bytesBelow, round } from './round.ts';

const desk = round();
const list = (kind: string): string => `公布/2024/2024年示范平台名单.${kind}`;
const read = (kind: string): Buffer => readFileSync(desk.path(list(kind)));
const cells = async (): Promise<string> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(desk.path(list('xlsx')));
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
};
const ledgerFile = (): string => bytesBelow(desk.path('ledger'))[0]![0];

/** What is owed under Art. 13; what platforms and offices owe comes later. */
const owed = async (): Promise<{ next: string }[]> =>
  ((await desk.json('due')).due as { next: string; code: string }[]).filter(({ code }) => code === 'due/publication');

describe('batch publish', () => {
  it('writes the same list however often and wherever it is published, in every format', async () => {
    await desk.reach('recognised');
    await desk.ok('batch publish --on 2024-10-22');
    const kinds = ['csv', 'json', 'md'];
    const before = [...kinds.map((kind) => read(kind).toString('utf8')), await cells()];
    for (const kind of [...kinds, 'xlsx']) rmSync(desk.path(list(kind)));
    const kept = desk.kept();
    await desk.ok('batch publish --on 2024-10-22');
    expect(desk.kept()).toBe(kept);
    await desk.ok('batch publish --at https://example.org/md --on 2024-10-23');
    await desk.ok('batch publish --at https://example.org/x --medium sme-information-site --on 2024-10-24');
    expect([...kinds.map((kind) => read(kind).toString('utf8')), await cells()]).toEqual(before);
    expect(before[2]).toContain('乌鲁木齐星砾原咨询中小企业服务平台');
    // The one that was removed on an objection is not in it.
    expect(before.filter((text) => text.includes('胡杨屿'))).toEqual([]);
    expect(await owed()).toEqual([]);
  });

  it('prints a checkpoint that the ledger holds to, and that finds a cut tail', async () => {
    await desk.reach('published');
    for (const kind of ['csv', 'json', 'md', 'xlsx']) {
      const { code, out, err } = await desk.run(['ledger', 'verify', '--against', list(kind)]);
      expect([kind, code, err]).toEqual([kind, 0, '']);
      expect(out).toContain('与所给校验点一致');
    }
    const file = ledgerFile();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${lines.slice(0, -3).join('\n')}\n`);
    expect((await desk.line('ledger verify')).code).toBe(0);
    for (const kind of ['json', 'md', 'xlsx']) {
      const { code, out } = await desk.run(['ledger', 'verify', '--against', list(kind)]);
      expect([kind, code]).toEqual([kind, 5]);
      expect(out).toContain('账本有 1 处损坏');
    }
  });

  it('says what is owed next, in a command there is', async () => {
    await desk.reach('published');
    const [duty] = await owed();
    const line = duty!.next.replace(/^xjsme /, '').replace('…', 'https://example.org/x');
    await desk.ok(`${line} --on 2024-10-25`);
    expect(await owed()).toEqual([]);
  });
});

describe('doctor', () => {
  const doctor = async () => {
    const { code, out } = await desk.line('doctor');
    return {
      code,
      text: out,
      document: (await desk.json('doctor')) as { ledger: Record<string, unknown>; stream: string },
    };
  };

  it('finds a ledger healthy after a round, and init leaves it alone', async () => {
    await desk.reach('published');
    const kept = desk.kept();
    const { code, text, document } = await doctor();
    expect([code, document.ledger.state, document.ledger.lock, document.ledger.torn]).toEqual([0, 'sound', null, []]);
    expect(document.ledger.events).toBe(readFileSync(ledgerFile(), 'utf8').trimEnd().split('\n').length);
    expect(text).toContain(document.stream);
    const again = await desk.line('init . --office 别的单位');
    expect(again.code).not.toBe(70);
    expect(readFileSync(desk.path('xjsme.yaml'), 'utf8')).toContain('自治区评审办（样例）');
    expect(desk.kept()).toBe(kept);
  });

  it('names a torn tail, which is no damage, and the next write sets it aside', async () => {
    await desk.reach('received');
    appendFileSync(ledgerFile(), '{"hash":"0123');
    const line = readFileSync(ledgerFile(), 'utf8').split('\n').length;
    const { code, text, document } = await doctor();
    expect([code, document.ledger.state, (document.ledger.torn as object[]).length]).toEqual([0, 'sound', 1]);
    expect(text).toContain(`2025.ndjson:${line}`);
    const read = await desk.line('batch status');
    expect([read.code, read.err]).toEqual([0, expect.stringContaining('未写完')]);
    const wrote = await desk.line('review form 2024-001 --pass --on 2024-07-05');
    expect([wrote.code, wrote.err]).toEqual([0, expect.stringContaining('set-aside/')]);
    expect((await doctor()).document.ledger.torn).toEqual([]);
    expect(bytesBelow(desk.path('set-aside')).map(([, bytes]) => bytes.toString())).toEqual(['{"hash":"0123']);
  });

  it('names damage by file and line, and nothing is decided on it', async () => {
    await desk.reach('formed');
    const file = ledgerFile();
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('昌吉沙枣岸创业中小企业服务平台', '昌吉沙枣岸创业中小企业服务平合'),
    );
    const { code, text, document } = await doctor();
    expect([code, document.ledger.state]).toEqual([5, 'damaged']);
    expect(text).toMatch(/2025\.ndjson:\d+ ledger\/changed/);
    const script = await desk.line('doctor --json');
    expect([script.code, JSON.parse(script.err)]).toEqual([
      5,
      expect.objectContaining({ schema: 'xjsme/error/1', code: 'ledger/changed' }),
    ]);
    for (const line of [
      'batch status',
      'review form 2024-001 --answer 6.4.team=met --reason 明确',
      'batch publicize --url https://e.org --evidence xjsme.yaml',
      'ledger checkpoint',
      'ledger log',
    ]) {
      const ran = await desk.line(`${line} --json`);
      expect([line, ran.code, ran.out]).toEqual([line, 5, '']);
      expect(JSON.parse(ran.err).code).toBe('ledger/changed');
    }
  });

  it('names who holds the lock; a writer that cannot wait ends with 7', async () => {
    await desk.reach('received');
    const lock = { pid: 4711, host: '别的电脑', start: null, nonce: 'x' };
    writeFileSync(join(desk.path('ledger'), 'lock'), JSON.stringify(lock));
    const { code, text } = await doctor();
    expect([code, text]).toEqual([0, expect.stringContaining('别的电脑 pid 4711')]);
    const kept = desk.kept();
    const env = { XJSME_LOCK_WAIT: '0' };
    const ran = await desk.line('review form 2024-001 --pass --on 2024-07-05', { env });
    expect([ran.code, ran.err]).toEqual([7, expect.stringContaining('别的电脑')]);
    expect(desk.kept()).toBe(kept);
    // Who only reads, or only tries, waits for nobody.
    expect((await desk.line('batch status', { env })).code).toBe(0);
    expect((await desk.line('review form 2024-001 --pass --on 2024-07-05 --dry-run', { env })).code).toBe(0);
  });
});
