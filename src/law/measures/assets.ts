import { compare, exact, multiply } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import type { Note } from '../../core/verdict.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, type Other, reading } from '../inquiry.ts';

/** Above this a year-end total suggests that 万元 were written as 元 (interpretations 5). */
const implausible = exact(1_000_000_000);

/** Two figures 10 000 times apart, give or take a tenth: written once in 元 and once in 万元. */
function mixedUp(a: Other['value'], b: Other['value']): boolean {
  const [small, large] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (small.n <= 0n) return false;
  return compare(large, multiply(small, exact(9000))) >= 0 && compare(large, multiply(small, exact(11000))) <= 0;
}

function audited(inquiry: Inquiry): Other[] {
  const found: Other[] = [];
  for (const item of ['10.3a', '15.2']) {
    const files = inquiry.dossier.data.materials?.[item] ?? [];
    files.forEach((file, index) => {
      if (file.totalAssets === undefined || (file.fiscalYear ?? inquiry.year) !== inquiry.year) return;
      const at = inquiry.dossier.at(pointerOf('materials', item, index, 'totalAssets'));
      found.push({ name: 'audit.totalAssets', value: exact(file.totalAssets), shown: String(file.totalAssets), at });
    });
  }
  return found;
}

/** Year-end total assets of the operator in the audit report of the year before the round, yuan (Art. 6(1)). */
export function assetsTotal(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const accounts = data.accounts;
  const all = [...declaredFigures(inquiry, 'totalAssets'), ...audited(inquiry)];
  const total = accounts?.totalAssets;
  const own: Other | undefined =
    total === undefined
      ? all.shift()
      : { name: 'accounts.totalAssets', value: exact(total), shown: String(total), at: at('/accounts/totalAssets') };
  if (!own) return missing('/accounts/totalAssets');
  const pointer = own.name === 'accounts.totalAssets' ? '/accounts/totalAssets' : undefined;
  const doubts: Note[] = [];
  if (compare(own.value, implausible) > 0) {
    inquiry.report({
      code: 'figure/unit-mixup',
      args: { value: own.shown, other: '' },
      at: own.at,
      ...(pointer && { pointer }),
      clause: '6.1.assets',
    });
  }
  for (const other of all) {
    if (compare(own.value, other.value) === 0) continue;
    if (mixedUp(own.value, other.value)) {
      inquiry.report({
        code: 'figure/unit-mixup',
        args: { value: own.shown, other: other.shown },
        at: own.at,
        ...(pointer && { pointer }),
        clause: '6.1.assets',
        related: [{ at: other.at }],
      });
    }
    doubts.push({ code: 'assets/sources-differ', args: { first: own.shown, second: other.shown } });
  }
  if (own.name === 'accounts.totalAssets' && accounts?.fiscalYear !== inquiry.year) {
    doubts.push({ code: 'assets/year', args: { year: accounts?.fiscalYear ?? '', asked: inquiry.year } });
  }
  return reading(own.value, own.shown, [{ name: own.name, value: own.shown, at: own.at }], { doubts, others: all });
}
