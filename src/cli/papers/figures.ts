import { yearOf } from '../../core/dates.ts';
import { pointerOf } from '../../core/place.ts';
import { type Client, clientsOf } from '../../law/clients.ts';
import { valueAt } from '../../law/declared.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import type { ReadDossier } from './read-dossier.ts';

type Value = string | number | null;

/** Exact text of a check, `41` or `20/48`, as parts of a share. */
function partsOf(text: string | null | undefined): { n: number; d: number } | null {
  const [, n, d] = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text ?? '') ?? [];
  return n === undefined ? null : { n: Number(n), d: Number(d ?? 1) };
}

/** A share rounded to a hundredth of a per cent. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** Yuan as 万元: of fen, so that nothing is lost and nothing is added. */
export const wan = (yuan: number): number => Number((yuan / 10_000).toFixed(6));

/** The figures of one dossier for papers: what it declares, else what its lists and its check come to. */
export class DossierFigures {
  readonly last: number;

  constructor(readonly dossier: ReadDossier) {
    this.last = dossier.data.year - 1;
  }

  get data(): Dossier {
    return this.dossier.data;
  }

  /** What stands at a pointer; a date, a text, a figure. */
  at(pointer: string): Value {
    const value = valueAt(this.data, pointer);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  }

  private measured(clause: string): { n: number; d: number } | null {
    return partsOf(this.dossier.checked.clauses.find((one) => one.clause === clause)?.measured);
  }

  /** Of the year before the round: declared, or as the check measured it. */
  declared(pointer: string, clause: string | null): Value {
    const stated = this.at(pointer);
    if (stated !== null || clause === null) return stated;
    const found = this.measured(clause);
    return found && (found.d === 1 ? found.n : rounded(found.n / found.d));
  }

  /** A figure of the year before that: firms served as listed by year, any other as filed for the year. */
  before(pointer: string): Value {
    const [, part, name] = pointer.split('/');
    if (part !== 'declared') return null;
    const year = String(this.last - 1);
    const filed = this.at(pointerOf('yearly', year, name!));
    if (name !== 'served') return filed;
    const listed = this.clients(this.last - 1)?.filter(({ sme }) => sme === 'yes').length;
    return this.at(pointerOf('served', year)) ?? filed ?? listed ?? null;
  }

  /** Distinct firms of a year by the service ledger; null where it has no row of that year. */
  private clients(year: number): Client[] | null {
    const rows = (this.data.services ?? []).filter(({ date }) => date !== undefined && yearOf(date) === year);
    return rows.length === 0 ? null : clientsOf(rows.map((row, index) => ({ ...row, index })));
  }

  firms(year: number, is: (client: Client) => boolean): number | null {
    return this.clients(year)?.filter((client) => client.sme === 'yes' && is(client)).length ?? null;
  }

  /** Services for the public good or at a low fee, and all services, of the year before the round. */
  services(): { good: number; all: number } | null {
    const found = this.measured('6.3.public-share');
    return found && found.d > 1 ? { good: found.n, all: found.d } : null;
  }

  employees(): number | null {
    return this.data.operator.employees ?? (this.data.staff ? new Set(this.data.staff.map(nameAndNumber)).size : null);
  }

  /** Of those who serve firms. */
  qualified(): number | null {
    const stated = this.data.declared?.qualifiedStaff;
    if (stated !== undefined) return stated;
    const found = this.measured('6.4.qualified');
    const staff = this.measured('6.4.staff');
    return found && staff && found.d === staff.n ? found.n : null;
  }

  sum<T>(list: readonly T[] | undefined, of: (row: T) => number | undefined): number | null {
    return list && list.length > 0 ? list.reduce((total, row) => total + (of(row) ?? 0), 0) : null;
  }
}

const nameAndNumber = ({ name, titleNumber }: NonNullable<Dossier['staff']>[number]): string =>
  `${name} ${titleNumber ?? ''}`;
