import { it } from 'vitest';
import { discover } from '../src/intake/folder/discover.ts';
import { checkDossier } from '../src/cli/check/dossier.ts';
import { elsewhere } from '../src/cli/check/elsewhere.ts';
import { readPack } from '../src/intake/pack.ts';
it('x', async () => {
  const read = await readPack('xj-2012', '.');
  if (!read.ok) throw new Error('pack ' + JSON.stringify(read));
  for (const found of discover('/tmp/smoke/d', '.')) {
    const c = await checkDossier(found, { pack: read.loaded.pack, asOf: null, today: '2024-01-01', elsewhere: elsewhere() });
    console.log(c.advice, c.asOf, c.manifest, JSON.stringify(c.score), JSON.stringify(c.recommender));
    for (const x of c.clauses) console.log(x.clause, x.status, x.measured, x.shortBy, x.missing.join(' '), JSON.stringify(x.notes));
    for (const f of c.findings) if (!f.code.startsWith('clause/')) console.log(f.code, JSON.stringify(f.at), JSON.stringify(f.args));
  }
});
