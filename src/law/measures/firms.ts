import { exact, ratio } from '../../core/exact.ts';
import { pointerOf } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import { type Client, clientsOf, reportVariants, serviceRows, type ServiceRow, servicesOf } from '../clients.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, type Other, reading } from '../inquiry.ts';
import { settle } from '../settle.ts';

/** Counts firms by a property that a row may leave unclear. */
function count(
  inquiry: Inquiry,
  name: string,
  clients: readonly Client[],
  is: (client: Client) => 'yes' | 'no' | 'unclear',
): Measured {
  const certain = clients.filter((client) => is(client) === 'yes').length;
  const unclear = clients.filter((client) => is(client) === 'unclear').length;
  const evidence = [{ name, value: String(certain), at: inquiry.dossier.at('/services') }];
  const notes = unclear > 0 ? [{ code: 'firms/unclear', args: { count: unclear } }] : [];
  return reading(ratio(certain, 1), String(certain), evidence, { high: ratio(certain + unclear, 1), notes });
}

/**
 * Rows of a year, or null where the list does not speak for it: it has no row of that year and something is declared, or
 * there is no list (contract, "Reading the figures").
 */
function speaking(inquiry: Inquiry, year: number, declared: readonly Other[]): ServiceRow[] | null {
  const rows = servicesOf(inquiry, year);
  return rows && (rows.length > 0 || declared.length === 0) ? rows : null;
}

/** Distinct SMEs served in a calendar year (Art. 6(6), interpretations 14). */
export function firmsServedIn(inquiry: Inquiry, year: number): Measured {
  const { data, at } = inquiry.dossier;
  const declared: Other[] = [];
  const served = data.served?.[year];
  if (served !== undefined) {
    declared.push({
      name: `served.${year}`,
      value: exact(served),
      shown: String(served),
      at: at(pointerOf('served', String(year))),
    });
  }
  const yearly = data.yearly?.[String(year)]?.served;
  if (yearly !== undefined) {
    declared.push({
      name: `yearly.${year}.served`,
      value: exact(yearly),
      shown: String(yearly),
      at: at(pointerOf('yearly', String(year), 'served')),
    });
  }
  if (year === inquiry.year && data.declared?.served !== undefined) {
    declared.push({
      name: 'declared.served',
      value: exact(data.declared.served),
      shown: String(data.declared.served),
      at: at('/declared/served'),
    });
  }
  const rows = speaking(inquiry, year, declared);
  const own = rows && count(inquiry, `services.firms.${year}`, clientsOf(rows), (client) => client.sme);
  return settle(inquiry, '6.6.served', own, declared) ?? missing('/services', pointerOf('served', String(year)));
}

export function firmsServed(inquiry: Inquiry): Measured {
  reportVariants(inquiry);
  return firmsServedIn(inquiry, inquiry.year);
}

/** Distinct SMEs served offline in the year (Art. 7(1), interpretations 19). */
export function firmsOffline(inquiry: Inquiry): Measured {
  const declared = declaredFigures(inquiry, 'offlineServed');
  const rows = speaking(inquiry, inquiry.year, declared);
  const clients = rows && clientsOf(rows);
  const own =
    clients &&
    count(inquiry, 'services.offline', clients, (client) => {
      if (client.sme === 'no' || client.rows.every((row) => row.channel === 'online')) return 'no';
      return client.sme === 'yes' && client.rows.some((row) => row.channel === 'offline') ? 'yes' : 'unclear';
    });
  return settle(inquiry, '7.1.offline-served', own, declared) ?? missing('/services');
}

/** Distinct micro or small clients of consulting at no fee (Art. 7(6), interpretations 25). */
export function firmsFree(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const named = data.consulting?.freeFirms;
  const declared = declaredFigures(inquiry, 'freeFirms');
  if (named) {
    const distinct = new Set(named.map(nameKey)).size;
    declared.unshift({
      name: 'consulting.freeFirms',
      value: ratio(distinct, 1),
      shown: String(distinct),
      at: at('/consulting/freeFirms'),
    });
  }
  const ever =
    inquiry.pack.settings['freeFirms.period'] === 'all'
      ? serviceRows(inquiry)
      : speaking(inquiry, inquiry.year, declared);
  const all = ever?.length === 0 && declared.length > 0 ? null : ever;
  // What a row leaves blank may be what is asked for: counted in the upper bound alone.
  const rows = all?.filter((row) => (row.function ?? 'consulting') === 'consulting' && (row.fee ?? 0) === 0);
  const free = (client: Client) => client.rows.some((row) => row.function === 'consulting' && row.fee === 0);
  const own = rows
    ? count(inquiry, 'services.free', clientsOf(rows), (client) =>
        client.small === 'yes' && !free(client) ? 'unclear' : client.small,
      )
    : null;
  return settle(inquiry, '7.6.free-firms', own, declared) ?? missing('/services', '/consulting/freeFirms');
}

/** Consulting services of the year for SMEs, 面向中小企业 (Art. 7(6)). */
export function consultingServices(inquiry: Inquiry): Measured {
  const rows = servicesOf(inquiry, inquiry.year)?.filter((row) => row.size !== 'large');
  if (!rows) return missing('/services');
  const found = rows.filter((row) => row.function === 'consulting').length;
  const unclear = rows.filter((row) => row.function === undefined).length;
  return reading(
    ratio(found, 1),
    String(found),
    [{ name: 'services.consulting', value: String(found), at: inquiry.dossier.at('/services') }],
    {
      high: ratio(found + unclear, 1),
    },
  );
}

/** Share of clients inside the cluster (Art. 6(5), interpretations 13). */
export function clusterShare(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  if (!data.cluster?.name) return missing('/cluster/name');
  const declared = declaredFigures(inquiry, 'clusterShare', ['/cluster/servedShare']);
  const rows = speaking(inquiry, inquiry.year, declared);
  const clients = rows && clientsOf(rows).filter((client) => client.sme !== 'no');
  if (
    !clients ||
    (clients.every((client) => client.rows.every((row) => row.inCluster === undefined)) && clients.length > 0)
  ) {
    return settle(inquiry, '6.5.cluster', null, declared) ?? missing('/cluster/servedShare', '/services/0/inCluster');
  }
  const inside = clients.filter((client) => client.rows.some((row) => row.inCluster)).length;
  const unclear = clients.filter((client) => client.rows.every((row) => row.inCluster === undefined)).length;
  const of = clients.length || 1;
  const own = reading(
    ratio(inside, of),
    clients.length ? `${inside}/${of}` : '0',
    [{ name: 'services.inCluster', value: `${inside}/${clients.length}`, at: at('/services') }],
    {
      high: ratio(inside + unclear, of),
    },
  );
  return settle(inquiry, '6.5.cluster', own, declared)!;
}
