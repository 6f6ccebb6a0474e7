import { it } from 'vitest';
import { judged } from './bench.ts';
it('z', () => { const v = judged({}); console.log(v.advice, v.score, v.findings.filter(f=>f.code!=='clause/human').map(f=>[f.code,JSON.stringify(f.args)].join(' ')), v.clauses.map(c=>[c.clause,c.status,c.measured,c.points].join(' ')).join('\n'), v.materials.map(m=>m.item+m.status).join(' '))});
