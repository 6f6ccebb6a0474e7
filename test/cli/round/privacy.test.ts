import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesBelow, round, samples } from './round.ts';
import { mark, numbers, plant } from './planted.ts';

const desk = round([]);
const secrets = [mark, ...numbers, '1390991', 'yinmi'];

/** Where any of the planted strings stands, as bytes; a workbook is unpacked by exceljs first. */
async function found(folder: string): Promise<string[]> {
  const hits: string[] = [];
  for (const [path, bytes] of bytesBelow(desk.path(folder))) {
    let text = bytes.toString('utf8');
    if (path.endsWith('.xlsx')) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
      text = JSON.stringify(book.model);
    }
    for (const secret of secrets)
      if (text.includes(secret) || path.includes(secret)) {
        const at = text.indexOf(secret);
        hits.push(`${path}: …${text.slice(Math.max(0, at - 60), at + 40)}…`);
      }
  }
  return hits;
}

describe('a dossier with persons in every place, through a whole round', () => {
  let planted: ReturnType<typeof plant>;
  const said: string[] = [];
  const run = async (line: string, codes: readonly number[] = [0]): Promise<string> => {
    const ran = await desk.line(line);
    expect(codes, `${line}\n${ran.err}`).toContain(ran.code);
    said.push(ran.out, ran.err);
    return ran.out;
  };

  beforeAll(async () => {
    planted = plant(desk.path('申报', '甲'));
    await desk.reach('open');
    await run('batch receive 申报 --on 2024-06-28');
    const { lacking } = await desk.json('batch show 2024-001');
    for (const { item } of lacking as { item: string }[])
      await run(`review form 2024-001 --waive ${item} --reason 原件已核对 --on 2024-07-01`);
    await run('review form 2024-001 --pass --on 2024-07-05');
    await desk.ok('review', 'expert', 'pool', join(samples, '专家库.csv'), '--on', '2024-08-01');
    await run('review expert draw --seed 9319 --on 2024-08-02');
    await run('review expert sheet --year 2024 --out 评分表 --on 2024-08-03');
    for (const [id, experts] of await desk.seats())
      for (const expert of experts)
        await run(
          `review expert score ${id} ${expert} --points basic=18,management=13,team=13.5,cluster=4,results=21,functions=17 --recommend yes --on 2024-08-20`,
        );
    await run('review expert close --year 2024 --on 2024-08-26');
    await run('review site plan 2024-001 --seed 77 --out 考察 --on 2024-09-01');
    await run(
      'review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --findings 相符 --on 2024-09-06',
    );
    const { questions } = await desk.json('batch show 2024-001');
    for (const { question, kind } of questions as { question: string; kind: string }[])
      await run(
        `review form 2024-001 --answer ${question}=${kind === 'relaxation' ? 'relaxed' : 'met'} --reason 会审认为可以 --on 2024-09-20`,
      );
    await run('review meeting --propose 2024-001 --on 2024-09-24');
    desk.write('公示.txt', '存档');
    await run('batch publicize --url https://example.org/gs --evidence 公示.txt --on 2024-10-08');
    await run('batch recognize --document 新工信〔2024〕35号 --on 2024-10-21');
    await run('batch publish --on 2024-10-22 --out 公布');
    await run('batch export --format json --out 汇总.json');
    for (const line of [
      'batch status',
      'batch show 2024-001',
      'ledger log',
      'platform history XJ2024-001',
      'next',
      'due',
    ])
      await run(line, [0, 1]);
  });

  it.each(['ledger', '.xjsme', '公布', '评分表'])('leaves nothing of them in %s', async (folder) => {
    expect(bytesBelow(desk.path(folder)).length).toBeGreaterThan(0);
    expect(await found(folder)).toEqual([]);
  });

  it('nor in the scores, nor in anything said on the way but names of files', async () => {
    expect(readFileSync(desk.path('汇总.json'), 'utf8')).not.toContain(mark);
    expect(said.join('').match(new RegExp(`.*(?:${secrets.join('|')}).*`, 'g')) ?? []).toEqual([]);
  });

  it('is printed for those who go there', async () => {
    const text = readFileSync(desk.path('考察/现场考察方案-2024-001.md'), 'utf8');
    expect(planted.staff.filter((name) => text.includes(name)).length).toBeGreaterThan(2);
    expect(planted.clients.filter((name) => text.includes(name)).length).toBeGreaterThan(4);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(desk.path('考察/现场考察方案-2024-001.xlsx'));
    expect(JSON.stringify(book.model)).toContain(mark);
  });

  it('still says where each figure stands', async () => {
    const { events } = await desk.json('ledger log --type application.received');
    const { event } = await desk.json('ledger', 'show', (events as [{ hash: string }])[0].hash);
    const { verdict } = (event as { data: { verdict: { clauses: { clause: string; evidence: { at: object }[] }[] } } })
      .data;
    const placeOf = (clause: string) => verdict.clauses.find((one) => one.clause === clause)!.evidence[0]!.at;
    expect(placeOf('6.1.assets')).toMatchObject({ file: 'dossier.yaml', line: expect.any(Number) });
    expect(placeOf('6.4.staff')).toEqual({ file: 'lists/***.csv', line: 1, col: 1 });
  });
});

it('a folder named after a person of the dossier is not recorded: the dossier counts as not at hand', async () => {
  await desk.reach('open');
  // The first planted name is the legal representative's.
  plant(desk.path('另收', `${mark}一`));
  const ran = await desk.line('batch receive 另收 --on 2024-06-28');
  expect(ran.code).toBe(0);
  expect(await found('ledger')).toEqual([]);
  const shown = await desk.json('batch show 2024-001');
  expect(shown.path).toBeNull();
  expect((await desk.line('review form 2024-001 --pass --on 2024-07-01')).err).toContain('不在原处');
});
