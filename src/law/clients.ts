import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { yearOf } from '../core/dates.ts';
import { below } from '../core/place.ts';
import { nameKey } from '../core/values/text.ts';
import type { RowServices } from '../schema/generated/types.ts';
import type { Inquiry } from './inquiry.ts';

/** A row of the service ledger with its place in the list. */
export interface ServiceRow extends RowServices {
  index: number;
}

/** Key by key, so that all rows have one shape: copied by a spread they take forty times as long, and then are slow to read. */
const serviceRow = (row: RowServices, index: number): { [K in keyof Required<ServiceRow>]: ServiceRow[K] } => ({
  date: row.date,
  client: row.client,
  creditCode: row.creditCode,
  size: row.size,
  clientFoundedOn: row.clientFoundedOn,
  inCluster: row.inCluster,
  function: row.function,
  channel: row.channel,
  fee: row.fee,
  standardFee: row.standardFee,
  publicBenefit: row.publicBenefit,
  lowFee: row.lowFee,
  satisfaction: row.satisfaction,
  index,
});

/** One firm served: rows with the same credit code, else the same normalised name. */
export interface Client {
  name: string;
  rows: ServiceRow[];
  /** Micro, small or medium for certain; `unclear`: no size given, or sizes that contradict each other. */
  sme: 'yes' | 'no' | 'unclear';
  /** Micro or small for certain. */
  small: 'yes' | 'no' | 'unclear';
}

/** The ledger of a dossier, by year. A dozen measures ask for it, and a list may be long: kept as long as its list is. */
interface Ledger {
  rows: ServiceRow[];
  years: Map<number, ServiceRow[]>;
}

const ledgers = new WeakMap<readonly RowServices[], Ledger>();

function ledgerOf({ dossier: { data } }: Inquiry): Ledger | null {
  if (!data.services) return null;
  const known = ledgers.get(data.services);
  if (known) return known;
  const rows = data.services.map(serviceRow);
  const years = new Map<number, ServiceRow[]>();
  for (const row of rows) {
    if (row.date === undefined) continue;
    const year = yearOf(row.date);
    const own = years.get(year);
    if (own) own.push(row);
    else years.set(year, [row]);
  }
  const made = { rows, years };
  ledgers.set(data.services, made);
  return made;
}

const none: ServiceRow[] = [];

export const serviceRows = (inquiry: Inquiry): ServiceRow[] | null => ledgerOf(inquiry)?.rows ?? null;

/** Rows of a calendar year; null where there is no list. */
export function servicesOf(inquiry: Inquiry, year: number): ServiceRow[] | null {
  const ledger = ledgerOf(inquiry);
  return ledger && (ledger.years.get(year) ?? none);
}

function within(rows: readonly ServiceRow[], sizes: readonly string[]): 'yes' | 'no' | 'unclear' {
  let found: boolean | undefined;
  for (const { size } of rows) {
    if (!size) continue;
    const one = sizes.includes(size);
    if (found !== undefined && found !== one) return 'unclear';
    found = one;
  }
  return found === undefined ? 'unclear' : found ? 'yes' : 'no';
}

const clients = new WeakMap<readonly ServiceRow[], Client[]>();

/**
 * Distinct firms of some rows (interpretations 14). A name that stands with exactly one code elsewhere in the list belongs
 * to that code; a code that fails its check identifies nobody, so the name does.
 */
export function clientsOf(rows: readonly ServiceRow[]): Client[] {
  const known = clients.get(rows) ?? group(rows);
  clients.set(rows, known);
  return known;
}

function group(rows: readonly ServiceRow[]): Client[] {
  const codes = rows.map((row) => {
    const code = row.creditCode ? checkCreditCode(row.creditCode) : null;
    return code?.ok ? code.code : null;
  });
  const names = rows.map((row) => nameKey(row.client ?? ''));
  const codesOfName = new Map<string, Set<string>>();
  rows.forEach((row, i) => {
    const code = codes[i];
    if (!code || !row.client) return;
    const key = names[i]!;
    const known = codesOfName.get(key);
    if (known) known.add(code);
    else codesOfName.set(key, new Set([code]));
  });
  const groups = new Map<string, ServiceRow[]>();
  rows.forEach((row, i) => {
    const name = names[i]!;
    const known = codesOfName.get(name);
    const key = codes[i] ?? (known?.size === 1 ? [...known][0]! : `name ${name}`);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()].map((group) => ({
    name: group[0]!.client,
    rows: group,
    sme: within(group, ['micro', 'small', 'medium']),
    small: within(group, ['micro', 'small']),
  }));
}

/** Firms that go by several names or codes: one firm counted twice, or two firms taken for one. */
export function reportVariants(inquiry: Inquiry): void {
  const rows = serviceRows(inquiry) ?? [];
  const names = new Map<string, { name: string; row: ServiceRow }>();
  const said = new Set<string>();
  for (const row of rows) {
    if (!row.creditCode || !row.client) continue;
    const first = names.get(row.creditCode);
    if (!first) {
      names.set(row.creditCode, { name: row.client, row });
      continue;
    }
    if (nameKey(first.name) === nameKey(row.client) || said.has(row.creditCode + nameKey(row.client))) continue;
    said.add(row.creditCode + nameKey(row.client));
    const pointer = below(below('/services', row.index), 'client');
    inquiry.report({
      code: 'service/client-variants',
      args: { code: row.creditCode, first: first.name, second: row.client },
      at: inquiry.dossier.at(pointer),
      pointer,
      related: [{ at: inquiry.dossier.at(below(below('/services', first.row.index), 'client')) }],
    });
  }
}
