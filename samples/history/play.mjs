/**
 * Plays the history in a new folder, by the command in XJSME.
 *
 *   node samples/history/play.mjs DIR [--years 2014..2026] [--platforms 43] [--seed 2012] [--quiet]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countsOn } from './reckon.mjs';
import { planOf, usual } from './plan.mjs';

const asked = { ...usual };
const words = process.argv.slice(2);
let [dir, quiet] = ['历史样例', false];
while (words.length > 0) {
  const word = words.shift();
  const name = word.replace(/^--/, '');
  if (name === 'quiet') quiet = true;
  else if (Object.hasOwn(asked, name) && word !== name) asked[name] = words.shift();
  else dir = word;
}
const program = (process.env.XJSME ?? 'xjsme').split(' ');
if (existsSync(dir)) {
  process.stderr.write(`${dir}: 已存在 / exists\n`);
  process.exit(2);
}
mkdirSync(dir, { recursive: true });

const plan = planOf(asked);
const began = Date.now();
for (const [index, { on, args, code, files }] of plan.steps.entries()) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const line = on === null ? args : [...args, '--on', on];
  const show = `[${index + 1}/${plan.steps.length}] $ xjsme ${line.join(' ')}\n`;
  if (!quiet) process.stdout.write(show);
  const ran = spawnSync(program[0], [...program.slice(1), ...line], { cwd: dir, encoding: 'utf8' });
  if (ran.status !== code) {
    process.stderr.write(
      `${show}${ran.stdout ?? ''}${ran.stderr ?? ''}exit ${ran.status ?? ran.error}, expected ${code}\n`,
    );
    process.exit(1);
  }
}

const seconds = Math.round((Date.now() - began) / 1000);
process.stdout.write(
  `\n${plan.platforms.length} 个平台 / platforms, ${plan.steps.length} 条命令 / commands, ${seconds} s\n`,
);
for (const year of plan.years) {
  const day = year === plan.years.at(-1) ? plan.end : `${year}-12-31`;
  const counts = Object.entries(countsOn(plan.platforms, day)).filter(([, count]) => count > 0);
  process.stdout.write(`${day}  ${counts.map(([standing, count]) => `${standing} ${count}`).join(', ')}\n`);
}
