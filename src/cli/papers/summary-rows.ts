import { byCode } from '../../core/regions/region.ts';
import type { SummaryRow } from '../../export/summary/summary.ts';
import { byReceipt } from '../../process/entries.ts';
import type { Application, Year } from '../../process/state.ts';
import type { Office } from '../round/office.ts';
import { put } from '../words.ts';
import { DossierFigures, wan } from './figures.ts';
import { receivedDossier } from './read-dossier.ts';
import { paperWords } from './words.ts';

export interface Rows {
  rows: SummaryRow[];
  /** Applications whose dossier is not as received, or not there. */
  unread: { id: string; why: 'changed' | 'absent' }[];
}

type FromDossier = Omit<SummaryRow, 'id' | 'platform' | 'operator' | 'region' | 'recommender' | 'functions' | 'note'>;

const nothing: FromDossier = {
  contact: null,
  phone: null,
  registeredOn: null,
  employees: null,
  qualified: null,
  qualifiedShare: null,
  totalAssets: null,
  area: null,
  institutions: null,
  served: null,
  servedBefore: null,
  serviceRevenue: null,
  publicShare: null,
  satisfaction: null,
  recognitions: null,
};

const number = (value: string | number | null): number | null => (typeof value === 'number' ? value : null);

function fromDossier(figures: DossierFigures, comma: string): FromDossier {
  const { data } = figures;
  const declared = (name: string, clause: string): number | null =>
    number(figures.declared(`/declared/${name}`, clause));
  const staff = declared('staff', '6.4.staff');
  const qualified = figures.qualified();
  const assets = number(figures.at('/accounts/totalAssets') ?? figures.at('/declared/totalAssets'));
  const revenue = number(figures.at('/accounts/serviceRevenue'));
  const { contact, registeredOn } = data.operator;
  const { satisfied, valid } = data.recommendation?.measured?.satisfaction ?? {};
  return {
    contact: contact?.name ?? null,
    phone: contact?.phone ?? contact?.email ?? null,
    registeredOn: registeredOn ?? null,
    employees: figures.employees(),
    qualified,
    qualifiedShare: qualified !== null && staff ? qualified / staff : null,
    totalAssets: assets === null ? null : wan(assets),
    area: figures.sum(data.premises, ({ area }) => area),
    institutions: declared('institutions', '6.2.institutions'),
    served: declared('served', '6.6.served'),
    servedBefore: number(figures.before('/declared/served')),
    serviceRevenue: revenue === null ? null : wan(revenue),
    publicShare: declared('publicShare', '6.3.public-share'),
    // The recommender's own measurement governs; what is declared stands where there is none.
    satisfaction: satisfied !== undefined && valid ? satisfied / valid : number(figures.at('/declared/satisfaction')),
    recognitions: data.recognitions?.map(({ name }) => name).join(comma) || null,
  };
}

const bare = ({ id, platform, operator, recommender, functions }: Application) => ({
  id,
  platform,
  operator: operator.name,
  region: operator.region === null ? null : (byCode.get(operator.region)?.name ?? operator.region),
  recommender: recommender?.body ?? '',
  functions,
});

/**
 * One row an application received in the round, by receipt number. Persons and figures come from dossiers whose files are
 * those received, never from the ledger; where a dossier is not at hand they stay blank, and the row says so.
 */
export async function summaryRows(
  year: Year,
  office: Office,
  stageWords: (one: Application) => string | null,
): Promise<Rows> {
  const words = paperWords(office.host);
  const found: Rows = { rows: [], unread: [] };
  const received = [...year.applications.values()]
    .filter(({ kind, ended }) => kind === 'application' && ended?.why !== 'late')
    .toSorted(byReceipt);
  for (const application of received) {
    const dossier = await receivedDossier(office, application);
    const same = dossier.is === 'same';
    if (dossier.is !== 'same') found.unread.push({ id: application.id, why: dossier.is });
    const notes = [
      stageWords(application),
      dossier.is === 'same' ? null : put(words.unreadNote, { why: words.why[dossier.is] }),
    ].filter((one) => one !== null);
    const figures = same ? new DossierFigures(dossier.read) : null;
    found.rows.push({
      ...bare(application),
      ...(figures ? fromDossier(figures, words.comma) : nothing),
      note: notes.join(words.semicolon) || null,
    });
  }
  return found;
}
