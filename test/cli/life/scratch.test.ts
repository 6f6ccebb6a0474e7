import { it } from 'vitest';
import * as g from './given.ts';
const desk = g.given();
it('shows', async () => {
  await desk.reach('published');
  await desk.record('2024-11-06', g.complaint());
  await desk.record('2024-11-20', g.closed());
  await desk.record('2024-12-01', g.proposed());
  await desk.record('2024-12-02', g.notified());
  await desk.record('2024-12-10', g.heard());
  await desk.record('2024-12-20', g.cancelled());
  await desk.record('2024-12-21', g.renamed('新名平台', '旧名平台', '2024-12-20', 'XJ2024-002'));
  for (const line of [
    'stats',
    'stats --by clause',
    'export register',
    'export register --json --dry-run',
    'ledger log --article 16.4',
    'ledger log --platform XJ2024-001 --from 2024-10-01',
    'ledger log --actor 艾',
    'ledger log --article 16.6',
    'ledger log --type complain',
    'platform undo XJ2024-002 --reason x',
    'platform undo XJ2024-001 --reason x',
    'export audit --out 审计',
    'export audit --out 审计',
    'export audit --year 2023 --out 审计',
    'ledger verify',
  ]) {
    const { code, out, err } = await desk.line(line, { width: 60 });
    console.log(`$ ${line} → ${code}\n${out.slice(0, 6000)}${err}`);
  }
  const { code, out, err } = await desk.line('stats', { width: 60, lang: 'en' });
  console.log(code, out, err);
  const { execSync } = await import('node:child_process');
  console.log(
    execSync(
      'cd 审计 && cat bag-info.txt data/README.md data/checkpoint.txt && head -3 data/events.csv && ls -R . | head -30; cat ../公布/名录/*.csv; head -80 ../公布/名录/*.json',
      { cwd: desk.root, encoding: 'utf8' },
    ),
  );
});
