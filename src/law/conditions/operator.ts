import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import { compare, exact, subtract } from '../../core/exact.ts';
import { plain } from '../../core/values/text.ts';
import { pointerOf } from '../../core/place.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Outcome, outcome, unknownInput } from '../outcome.ts';

type LegalPerson = 'yes' | 'usually' | 'no' | 'unknown';

/** The first that fits decides, so that 个体 is found before 企业 and 民办非企业 before 企业. */
const forms: readonly (readonly [RegExp, LegalPerson])[] = [
  [/非法人|个体|sole.?trader|individual/i, 'no'],
  [/律师事务所|law.?firm/i, 'no'],
  [/合伙|partnership|分公司|分支机构|个人独资/i, 'no'],
  [/民办非企业|社会服务机构|non.?enterprise/i, 'usually'],
  [/合作社|co-?operative/i, 'yes'],
  [/公司|企业|company|enterprise/i, 'yes'],
  [/事业|institution/i, 'yes'],
  [/社会团体|社团|协会|商会|association/i, 'yes'],
  [/基金会|foundation/i, 'yes'],
];

const fromForm = (text: string | undefined): LegalPerson =>
  text === undefined ? 'unknown' : (forms.find(([pattern]) => pattern.test(plain(text)))?.[1] ?? 'unknown');

/** 独立法人资格 by the credit code's kind; before 2015 by the registration number and the stated legal form (Art. 6(1)). */
export function legalPerson({ dossier }: Inquiry): Outcome {
  const { data, at } = dossier;
  const { creditCode, registrationNumber, legalForm } = data.operator;
  if (!creditCode && !registrationNumber) return unknownInput(['/operator/creditCode']);
  const stated = fromForm(legalForm);
  const formEvidence = legalForm
    ? [{ name: 'operator.legalForm', value: legalForm, at: at('/operator/legalForm') }]
    : [];
  if (!creditCode) {
    const evidence = [
      { name: 'operator.registrationNumber', value: registrationNumber!, at: at('/operator/registrationNumber') },
      ...formEvidence,
    ];
    if (stated === 'no')
      return outcome('unmet', { evidence, notes: [{ code: 'legal-person/form', args: { form: legalForm! } }] });
    if (stated === 'yes') return outcome('met', { evidence });
    return outcome('query', { evidence, notes: [{ code: 'legal-person/no-code', args: {} }] });
  }
  const evidence = [
    { name: 'operator.creditCode', value: creditCode, at: at('/operator/creditCode') },
    ...formEvidence,
  ];
  const code = checkCreditCode(creditCode);
  if (!code.ok) return outcome('query', { evidence, notes: [{ code: 'legal-person/bad-code', args: {} }] });
  const note = (name: string) => [{ code: name, args: { kind: code.kind, form: legalForm ?? '' } }];
  if (code.legalPerson === 'no') return outcome('unmet', { evidence, notes: note('legal-person/kind') });
  if (code.legalPerson !== 'yes') return outcome('query', { evidence, notes: note('legal-person/usually') });
  if (stated === 'no') return outcome('query', { evidence, notes: note('legal-person/contradiction') });
  return outcome('met', { evidence });
}

// 非无保留意见 is the auditors' word for every opinion but an unqualified one.
const unqualified = /(?<!非)无保留|unqualified/i;

/** 财务收支状况良好: no deficit and an unqualified audit opinion; anything else is for a person (interpretations 6). */
export function soundFinances(inquiry: Inquiry): Outcome {
  const { data, at } = inquiry.dossier;
  const accounts = data.accounts;
  const computed =
    accounts?.revenue !== undefined && accounts.expenses !== undefined
      ? subtract(exact(accounts.revenue), exact(accounts.expenses))
      : null;
  const result = accounts?.result === undefined ? computed : exact(accounts.result);
  const opinion = accounts?.auditOpinion;
  const lacking = [...(result ? [] : ['/accounts/result']), ...(opinion ? [] : ['/accounts/auditOpinion'])];
  const evidence = (['result', 'revenue', 'expenses', 'auditOpinion'] as const).flatMap((key) =>
    accounts?.[key] === undefined
      ? []
      : [{ name: `accounts.${key}`, value: String(accounts[key]), at: at(pointerOf('accounts', key)) }],
  );
  if (lacking.length > 0) return unknownInput(lacking, { evidence });
  const zero = exact(0);
  const year = accounts?.fiscalYear;
  const doubts = [
    ...(compare(result!, zero) < 0 ? [{ code: 'finances/deficit', args: {} }] : []),
    ...(unqualified.test(opinion!) ? [] : [{ code: 'finances/opinion', args: { opinion: opinion! } }]),
    ...(computed && compare(computed, zero) < 0 !== compare(result!, zero) < 0
      ? [{ code: 'finances/contradiction', args: {} }]
      : []),
    ...(year !== undefined && year !== inquiry.year
      ? [{ code: 'assets/year', args: { year, asked: inquiry.year } }]
      : []),
  ];
  const notes = /强调/.test(opinion!) ? [{ code: 'finances/emphasis', args: {} }] : [];
  return outcome(doubts.length > 0 ? 'query' : 'met', { evidence, notes: [...doubts, ...notes] });
}

const shown = (entry: string | object): string => (typeof entry === 'string' ? entry : Object.values(entry).join(' '));

/** 诚信守法: any adverse record of the principal or the operator is shown and decided by a person (Art. 6(4)). */
export function integrity({ dossier: { data, at } }: Inquiry): Outcome {
  const { credit } = data;
  const principal = data.operator.principal;
  const adverse = [
    ...(principal?.record === 'adverse'
      ? [
          {
            name: 'operator.principal.record',
            value: principal.note ?? 'adverse',
            at: at('/operator/principal/record'),
          },
        ]
      : []),
    ...(credit?.taxRecord === 'adverse'
      ? [{ name: 'credit.taxRecord', value: credit.note ?? 'adverse', at: at('/credit/taxRecord') }]
      : []),
    ...(['penalties', 'courtCases'] as const).flatMap((key) =>
      (credit?.[key] ?? []).map((entry, index) => ({
        name: `credit.${key}`,
        value: shown(entry),
        at: at(pointerOf('credit', key, index)),
      })),
    ),
  ];
  if (adverse.length > 0)
    return outcome('query', {
      evidence: adverse,
      notes: [{ code: 'integrity/adverse', args: { count: adverse.length } }],
    });
  const lacking = [
    ...(principal?.record && principal.record !== 'unknown' ? [] : ['/operator/principal/record']),
    ...(credit?.taxRecord && credit.taxRecord !== 'unknown' ? [] : ['/credit/taxRecord']),
    ...(credit?.penalties ? [] : ['/credit/penalties']),
    ...(credit?.courtCases ? [] : ['/credit/courtCases']),
  ];
  if (lacking.length > 0) return unknownInput(lacking);
  return outcome('met', {
    evidence: [
      { name: 'operator.principal.record', value: 'none', at: at('/operator/principal/record') },
      { name: 'credit.taxRecord', value: 'none', at: at('/credit/taxRecord') },
    ],
  });
}
