import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { checkAll, exitOf } from './check.ts';
test('dump', async () => {
  let out = '';
  for (const name of (process.env.DUMP ?? 'complete').split(',')) {
    const all = await checkAll(name);
    out += `######## ${name} exit ${exitOf(all)}\n`;
    for (const c of all) {
      out += `=== ${c.path} ${c.advice} asOf ${c.asOf} ${c.region} ${JSON.stringify(c.recommender)} ${c.score?.points}\n`;
      for (const k of c.clauses) if (process.env.ALL || (k.status !== 'human' && k.status !== 'not-applicable' && k.status !== 'met')) out += `  ${k.clause} ${k.status} ${k.measured} short ${k.shortBy} ${k.shortUnit} ${k.notes.map((n) => n.code + JSON.stringify(n.args)).join(' ')} ${k.missing.join(' ')}\n`;
      for (const m of c.materials) if (m.status !== 'present' && m.status !== 'not-applicable') out += `  M ${m.item} ${m.status}\n`;
      for (const f of c.findings) if (f.code !== 'clause/human') out += `  ${f.severity} ${f.code} ${JSON.stringify(f.args)} ${JSON.stringify(f.at)} ${f.pointer ?? ''}\n`;
    }
  }
  writeFileSync('/tmp/dump.txt', out);
});
