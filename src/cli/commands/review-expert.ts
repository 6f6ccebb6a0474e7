import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme review expert …`: pool, draw, sheets, scores (Art. 11). */
export function addExpert(review: Command, host: Host, done: (code: Exit) => void): void {
  const { expert: words, options } = roundWords(host);
  const expert = withExample(
    review.command('expert'),
    host,
    'xjsme review expert draw --year 2024 --seed 9319',
  ).description(words.describe);
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(expert.command(name), host, ...examples).description(description);
  const pools = () => import('../round/expert-pool.ts');
  const draws = () => import('../round/expert-draw.ts');
  const panels = () => import('../round/expert-panel.ts');
  const sheets = () => import('../round/score-sheets.ts');
  const scores = () => import('../round/score-import.ts');

  actOptions(part('pool', words.pool, 'xjsme review expert pool 专家库.csv'), host)
    .argument('<file>', words.poolFile)
    .action(async (file, flags) => done(await (await pools()).pool(file, flags, host)));
  part('list', words.list, 'xjsme review expert list')
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await pools()).list(flags, host)));
  actOptions(
    part(
      'draw',
      words.draw,
      'xjsme review expert draw --year 2024 --seed "9319" --seed "2 5 12 8 10"',
      'xjsme review expert draw --only 2024-003 --seed 9319 --fields business,finance',
      'xjsme review expert draw verify --year 2024',
    ),
    host,
  )
    .argument('[verify]', words.verify)
    .option('--year <year>', options.year)
    .option('--seed <source>', words.seed, several)
    .option('--size <number>', words.size)
    .option('--fields <list>', words.fields)
    .option('--only <id>', words.only, several)
    .option('--reason <text>', words.again)
    .action(async (what, flags) => done(await (await draws()).drawOrVerify(what, flags, host)));
  part('verify', words.verify, 'xjsme review expert verify --year 2024')
    .option('--year <year>', options.year)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await draws()).verify(flags, host)));
  actOptions(part('assign', words.assign, 'xjsme review expert assign 2024-003 E07 --reason 补足财务专家'), host)
    .argument('<id>', options.id)
    .argument('<expert...>', words.expert)
    .option('--reason <text>', options.reason)
    .action(async (id, experts, flags) => done(await (await panels()).assign(id, experts, flags, host)));
  actOptions(part('recuse', words.recuse, 'xjsme review expert recuse 2024-003 E07 --reason 曾任该单位顾问'), host)
    .argument('<id>', options.id)
    .argument('<expert>', words.expert)
    .option('--kind <kind>', words.kind, 'declared')
    .option('--reason <text>', options.reason)
    .action(async (id, one, flags) => done(await (await panels()).recuseExpert(id, one, flags, host)));
  actOptions(
    part(
      'sheet',
      words.sheet,
      'xjsme review expert sheet 2024-003 --out 评分表/',
      'xjsme review expert sheet --year 2024',
    ),
    host,
  )
    .argument('[id...]', options.id)
    .option('--year <year>', options.year)
    .option('--expert <expert>', words.onlyExpert)
    .option('--out <dir>', options.out)
    .action(async (ids, flags) => done(await (await sheets()).sheet(ids, flags, host)));
  actOptions(part('import', words.import, 'xjsme review expert import 评分表/*.xlsx'), host)
    .argument('<file...>', words.sheetFiles)
    .action(async (files, flags) => done(await (await scores()).importSheets(files, flags, host)));
  actOptions(
    part(
      'score',
      words.score,
      'xjsme review expert score 2024-003 E07 --points basic=18,management=13,team=12.5,cluster=4,results=21,functions=17 --recommend yes',
    ),
    host,
  )
    .argument('<id>', options.id)
    .argument('<expert>', words.expert)
    .option('--points <list>', words.points)
    .option('--recommend <yes|no>', words.recommend)
    .option('--opinion <text>', words.opinion)
    .action(async (id, one, flags) => done(await (await scores()).score(id, one, flags, host)));
  actOptions(
    part('close', words.close, 'xjsme review expert close 2024-003', 'xjsme review expert close --year 2024'),
    host,
  )
    .argument('[id...]', options.id)
    .option('--year <year>', options.year)
    .option('--reason <text>', words.closeReason)
    .action(async (ids, flags) => done(await (await panels()).close(ids, flags, host)));
}
