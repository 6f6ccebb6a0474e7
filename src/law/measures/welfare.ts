import { compare, type Exact, exact, multiply, ratio, sum, showExact } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import type { Note } from '../../core/verdict.ts';
import { clientsOf, type ServiceRow, servicesOf } from '../clients.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import { settle } from '../settle.ts';

type Sure = 'yes' | 'no' | 'unclear';

/** A row marked lowFee counts only if 0 < fee < standard fee, and below the pack's ceiling (interpretations 9). */
function lowFee(row: ServiceRow, ceiling: Exact): Sure {
  if (!row.lowFee) return 'no';
  if (row.fee === undefined || row.standardFee === undefined) return 'unclear';
  const fee = exact(row.fee);
  const standard = exact(row.standardFee);
  const below = compare(fee, standard) < 0 && compare(fee, multiply(standard, ceiling)) < 0;
  return fee.n > 0n && below ? 'yes' : 'no';
}

function counts(row: ServiceRow, ceiling: Exact): Sure {
  if (row.publicBenefit) return 'yes';
  return lowFee(row, ceiling);
}

interface Base {
  name: string;
  low: Exact;
  high: Exact;
  shown: string;
}

/** What is short is counted in the basis itself; money as written on the form, its shares being in fen. */
const units = {
  count: {},
  firms: { of: { unit: 'firm', parts: 1n } },
  money: { of: { unit: 'CNY', parts: 100n } },
} as const;

const share = (name: string, n: Exact, high: Exact, d: Exact, shown: string): Base | null =>
  d.n <= 0n ? null : { name, low: { n: n.n * d.d, d: n.d * d.n }, high: { n: high.n * d.d, d: high.d * d.n }, shown };

function basesOf(rows: readonly ServiceRow[], ceiling: Exact): Record<string, Base | null> {
  /** By the row's place in the list. */
  const sure: Sure[] = [];
  for (const row of rows) sure[row.index] = counts(row, ceiling);
  const isCertain = ({ index }: ServiceRow) => sure[index] === 'yes';
  const isPossible = ({ index }: ServiceRow) => sure[index] !== 'no';
  const certain = rows.filter(isCertain);
  const possible = rows.filter(isPossible);
  const clients = clientsOf(rows);
  const served = (is: (row: ServiceRow) => boolean) => clients.filter((client) => client.rows.some(is)).length;
  const whole = (n: number) => ratio(n, 1);
  const value = (list: readonly ServiceRow[]) => sum(list.map((row) => row.standardFee!));
  const priced = rows.every((row) => row.standardFee !== undefined);
  const firms = served(isCertain);
  return {
    count: share(
      'count',
      whole(certain.length),
      whole(possible.length),
      whole(rows.length),
      `${certain.length}/${rows.length}`,
    ),
    firms: share('firms', whole(firms), whole(served(isPossible)), whole(clients.length), `${firms}/${clients.length}`),
    money: priced && rows.length > 0 ? moneyBase(value(certain), value(possible), value(rows)) : null,
  };
}

function moneyBase(n: Exact, high: Exact, all: Exact): Base | null {
  const cents = (sum: Exact): bigint => (sum.n * 100n) / sum.d;
  return share('money', n, high, all, `${cents(n)}/${cents(all)}`);
}

/** 4000000/20100000 fen → 40000/201000 yuan. */
const inYuan = (shown: string): string =>
  shown
    .split('/')
    .map((fen) => showExact(ratio(BigInt(fen), 100n)))
    .join('/');

/**
 * Share of public-benefit or low-fee services in all services of the year (Art. 6(3)): by the pack's basis, with the other
 * bases beside it. Money is the value at standard fees. Bases that disagree about the threshold are a doubt.
 */
export function publicShare(inquiry: Inquiry, threshold: Exact | null): Measured {
  const declared = declaredFigures(inquiry, 'publicShare');
  const rows = servicesOf(inquiry, inquiry.year);
  // A column nobody filled in says nothing; a blank beside marked rows says no.
  const silent =
    rows?.length !== 0 && rows?.every((row) => row.publicBenefit === undefined && row.lowFee === undefined);
  if (silent && declared.length === 0) return missing(pointerOf('services', rows![0]!.index, 'publicBenefit'));
  if (!rows || silent || (rows.length === 0 && declared.length > 0))
    return settle(inquiry, '6.3.public-share', null, declared) ?? missing('/services');
  const { settings } = inquiry.pack;
  const ceiling = exact(settings['welfare.maxDiscountPrice']);
  reportLowFees(inquiry, rows, ceiling);
  const bases = basesOf(rows, ceiling);
  const basis = settings['welfare.basis'];
  const own = bases[basis] ?? null;
  const at = inquiry.dossier.at('/services');
  const unpriced = own ? undefined : (rows.find((row) => row.standardFee === undefined) ?? rows[0]);
  if (unpriced)
    return (
      settle(inquiry, '6.3.public-share', null, declared) ??
      missing(pointerOf('services', unpriced.index, 'standardFee'))
    );
  if (!own)
    return settle(
      inquiry,
      '6.3.public-share',
      reading(ratio(0, 1), '0', [{ name: 'services.public', value: '0', at }]),
      declared,
    )!;
  const rest = Object.values(bases).filter((base): base is Base => base !== null && base.name !== basis);
  const notes: Note[] = rest.map((base) => ({
    code: `welfare/${base.name}`,
    args: { share: base.name === 'money' ? inYuan(base.shown) : base.shown },
  }));
  const doubts: Note[] = [];
  if (threshold) {
    const side = (base: Base) => compare(base.low, threshold) >= 0;
    const apart = rest.filter((base) => side(base) !== side(own));
    if (apart.length > 0)
      doubts.push({
        code: 'welfare/bases-disagree',
        args: { basis, others: apart.map((base) => base.name).join(' ') },
      });
  }
  return settle(
    inquiry,
    '6.3.public-share',
    reading(own.low, own.shown, [{ name: 'services.public', value: own.shown, at }], {
      high: own.high,
      doubts,
      notes,
      ...units[basis],
    }),
    declared,
  )!;
}

function reportLowFees(inquiry: Inquiry, rows: readonly ServiceRow[], ceiling: Exact): void {
  for (const row of rows) {
    if (!row.lowFee || row.publicBenefit || lowFee(row, ceiling) === 'yes') continue;
    const pointer = pointerOf('services', row.index, 'lowFee');
    inquiry.report({
      code: 'service/low-fee',
      args: { client: row.client, fee: row.fee ?? '', standard: row.standardFee ?? '' },
      at: inquiry.dossier.at(pointer),
      pointer,
      clause: '6.3.public-share',
    });
  }
}
