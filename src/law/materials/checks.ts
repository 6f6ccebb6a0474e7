import { addDays } from '../../core/dates.ts';
import { nameKey } from '../../core/values/text.ts';
import { sameAddress } from '../address.ts';
import { level } from './recognition.ts';
import { licences } from './licences.ts';
import { type Check, expired, isExpired, reportDefect } from './paper.ts';

/** 上一年度: for the fiscal year before the round (interpretations 28, 29). */
const fiscalYear: Check = {
  each: ({ entry }, { year }) =>
    entry.fiscalYear === year
      ? null
      : { code: 'material/wrong-year', args: { year: entry.fiscalYear ?? '', asked: year }, field: 'fiscalYear' },
};

/** Signed by an accounting firm (interpretations 28). */
const auditor: Check = {
  all(papers, inquiry, rule) {
    const named = inquiry.dossier.data.accounts?.auditor;
    for (const paper of papers) {
      const issuer = paper.entry.issuer;
      const reason = !issuer
        ? 'none'
        : !/会计师事务所|审计/.test(issuer)
          ? 'kind'
          : named && rule.item === '10.3a' && nameKey(issuer) !== nameKey(named)
            ? 'differs'
            : null;
      if (reason)
        reportDefect(inquiry, rule, paper, {
          code: 'material/issuer',
          args: { issuer: issuer ?? '', auditor: named ?? '', reason },
          field: 'issuer',
        });
    }
    return null;
  },
};

/** Valid on the day; one that ends soon may not live to see the recognition (interpretations 30). */
const valid: Check = {
  each: (paper, inquiry) => (isExpired(paper, inquiry) ? expired(paper, inquiry) : null),
  all(papers, inquiry, rule) {
    const soon = addDays(inquiry.asOf, inquiry.pack.settings['materials.soonDays']);
    const lasting = papers.filter(
      ({ entry }) => !entry.validUntil || entry.validUntil === 'open' || entry.validUntil > soon,
    );
    for (const paper of lasting.length > 0 ? [] : papers) {
      const until = paper.entry.validUntil!;
      if (until >= inquiry.asOf)
        reportDefect(inquiry, rule, paper, { code: 'material/expires-soon', args: { until }, field: 'validUntil' });
    }
    return null;
  },
};

/** A lease needs its end, in the material or in the list of premises. */
const lease: Check = {
  all(papers, inquiry, rule) {
    const leased = (inquiry.dossier.data.premises ?? []).filter((row) => row.tenure === 'leased');
    const dated = papers.some(({ entry }) => entry.validUntil) || leased.every((row) => row.leaseUntil);
    if (leased.length > 0 && !dated && papers[0])
      reportDefect(inquiry, rule, papers[0], { code: 'material/ask', args: { about: 'lease' } });
    const ended =
      leased.length > 0 &&
      leased.every((row) => row.leaseUntil && row.leaseUntil !== 'open' && row.leaseUntil < inquiry.asOf);
    const owned = (inquiry.dossier.data.premises ?? []).some((row) => row.tenure === 'owned');
    if (
      !ended ||
      owned ||
      papers.some(({ entry }) => entry.validUntil && (entry.validUntil === 'open' || entry.validUntil >= inquiry.asOf))
    )
      return null;
    if (papers[0])
      reportDefect(inquiry, rule, papers[0], {
        code: 'material/expired',
        args: { until: leased[0]!.leaseUntil!, asOf: inquiry.asOf },
      });
    return 'invalid';
  },
};

/** The address on the proof against the operator's and the premises' (interpretations 30). */
const address: Check = {
  all(papers, inquiry, rule) {
    const { operator, premises } = inquiry.dossier.data;
    const known = [...(operator.address ? [operator.address] : []), ...(premises ?? []).map((row) => row.address)];
    for (const paper of papers) {
      const stated = paper.entry.address;
      // With premises in two places each has a proof of its own; the operator's address against the premises is 6.2.premises.
      if (!stated || known.length === 0 || known.some((one) => sameAddress(one, stated))) continue;
      reportDefect(inquiry, rule, paper, {
        code: 'material/address',
        args: { address: stated, operator: known[0]! },
        field: 'address',
      });
    }
    return null;
  },
};

const dated: Check = {
  each: ({ entry }, { asOf, papersUntil = asOf }) =>
    entry.date && entry.date <= papersUntil
      ? null
      : { code: 'material/undated', args: { date: entry.date ?? '', asOf: papersUntil }, field: 'date' },
};

const mark = (field: 'sealed' | 'signed'): Check => ({
  each: ({ entry }) => (entry[field] === false ? { code: 'material/unsealed', args: { mark: field }, field } : null),
  all(papers, inquiry, rule) {
    const [first] = papers;
    const said = papers.some(({ entry }) => entry[field] !== undefined);
    if (
      first &&
      !said &&
      !(field === 'signed' && rule.checks?.includes('measured') && inquiry.dossier.data.recommendation?.signedBy)
    ) {
      reportDefect(inquiry, rule, first, { code: 'material/ask', args: { about: field } });
    }
    return null;
  },
});

/** The recommender's three measurements stand on the form (Art. 9). */
const measured: Check = {
  always: true,
  all(_papers, inquiry) {
    const found = inquiry.dossier.data.recommendation?.measured;
    const lacking = (['operation', 'results', 'satisfaction'] as const).filter((name) => !found?.[name]);
    for (const name of lacking) {
      const pointer = `/recommendation/measured/${name}`;
      inquiry.report({ code: 'material/measurement', args: { name }, at: inquiry.dossier.at(pointer), pointer });
    }
    return lacking.length > 0 ? 'invalid' : null;
  },
};

export const checks: Readonly<Record<string, Check>> = {
  'fiscal-year': fiscalYear,
  auditor,
  valid,
  lease,
  address,
  dated,
  signed: mark('signed'),
  sealed: mark('sealed'),
  measured,
  level,
  licences,
};
