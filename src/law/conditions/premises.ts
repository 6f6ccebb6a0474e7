import { pointerOf } from '../../core/place.ts';
import { sameAddress } from '../address.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';
import type { ClauseRule } from '../pack.ts';

/** 固定经营服务场所: a place owned, or leased on the day, at the operator's address (Art. 6(2), interpretations 30). */
export function premises(inquiry: Inquiry): Outcome {
  const { data, at } = inquiry.dossier;
  const rows = data.premises;
  if (!rows) return unknownInput(['/premises']);
  const evidence = rows
    .slice(0, 3)
    .map((row, index) => ({ name: 'premises', value: row.address, at: at(pointerOf('premises', index)) }));
  if (rows.length === 0) return outcome('unmet', { evidence: [{ name: 'premises', value: '0', at: at('/premises') }] });
  const open = rows.filter(
    (row) => !(row.tenure === 'leased' && row.leaseUntil && row.leaseUntil !== 'open' && row.leaseUntil < inquiry.asOf),
  );
  if (open.length === 0)
    return outcome('query', {
      evidence,
      notes: [{ code: 'premises/expired', args: { date: rows[0]!.leaseUntil ?? '' } }],
    });
  const dated = (data.materials?.['10.4'] ?? []).some((paper) => paper?.validUntil !== undefined);
  const undated = open.findIndex((row) => row.tenure === 'leased' && !row.leaseUntil);
  // A lease of which nobody says when it ends shows nothing of the day.
  if (!dated && undated !== -1 && open.every((row) => row.tenure === 'leased' && !row.leaseUntil)) {
    return unknownInput([pointerOf('premises', rows.indexOf(open[undated]!), 'leaseUntil')], { evidence });
  }
  const own = data.operator.address;
  const query = (name: string, value: string, pointer: string): Outcome =>
    outcome('query', {
      evidence: [...evidence, { name, value, at: at(pointer) }],
      notes: [{ code: 'premises/address', args: {} }],
    });
  if (own && !open.some((row) => sameAddress(row.address, own)))
    return query('operator.address', own, '/operator/address');
  const known = [...rows.map((row) => row.address), ...(own ? [own] : [])];
  const papers = data.materials?.['10.4'] ?? [];
  const apart = papers.findIndex(
    (paper) => paper?.address !== undefined && !known.some((one) => sameAddress(one, paper.address!)),
  );
  if (apart !== -1)
    return query('materials.10.4.address', papers[apart]!.address!, pointerOf('materials', '10.4', apart, 'address'));
  return outcome('met', { evidence });
}

/** A list with at least one row. */
export function hasRows({ dossier: { data, at } }: Inquiry, rule: ClauseRule): Outcome {
  const pointer = rule.params!.list!;
  const rows = (data as unknown as Record<string, unknown[] | undefined>)[pointer.slice(1)];
  if (!rows) return unknownInput([pointer]);
  const evidence = [{ name: pointer.slice(1), value: String(rows.length), at: at(pointer) }];
  return outcome(rows.length > 0 ? 'met' : 'unmet', { evidence });
}
