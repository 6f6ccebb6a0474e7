import type { RuleExplained } from '../../catalog.ts';
import type { basic as zh } from '../../zh/explain/clauses-basic.ts';

const open = (what: string, look: string): RuleExplained => ({
  what,
  counted: 'Nothing is counted, no points.',
  person: 'A named person answers in the form review or the expert review, with a reason; the tool never does.',
  todo: look,
});

/** Art. 5 and Art. 6(1), (2). */
export const basic = {
  '5.functions': {
    what: 'At least one service function is applied for.',
    counted: 'The entries of functions.',
    person: 'Whether the platform really has them.',
    todo: 'List one or more of information, technology, startup, training, finance, consulting.',
  },
  '5.character': open(
    'The platform has several functions or a special one, is open and shares its resources.',
    'See the application report and the site.',
  ),
  '6.1.legal-person': {
    what: 'The operator is an independent legal person.',
    counted:
      'By the kind in the credit code; for old papers by registration number and legal form. Sole traders, law firms and branches are not.',
    person: 'Private non-enterprise units, codes that fail their check, codes that contradict the legal form.',
    todo: 'State credit code and legal form, with the licence (material 10.2).',
  },
  '6.1.capability': open(
    'The operator is qualified or able to give the services applied for.',
    'See the scope on the licence, qualifications and results.',
  ),
  '6.1.years': {
    what: 'Two years in operation.',
    counted:
      'From the later of registration and start of operation to the day of judgement, in whole months; the matching day counts.',
    person: 'Whether years before a merger or change of name count.',
    todo: 'State registeredOn, and operatingSince where the platform is younger than the body.',
  },
  '6.1.assets': {
    what: 'Total assets reach the threshold.',
    counted:
      'Year-end total of the operator in the audit report of the previous year, yuan; the threshold itself suffices.',
    person: 'Figures that differ, or of another year.',
    todo: 'Take totalAssets and fiscalYear from the audit report; mind yuan and 万元.',
  },
  '6.1.finances': {
    what: 'The financial position is sound.',
    counted:
      'The result of the previous year is not negative and the audit opinion unqualified. Without a result, revenue less expenses.',
    person: 'A deficit, a qualified opinion or contradicting figures: a person decides, it is no failure by itself.',
    todo: 'State result (or revenue and expenses) and auditOpinion.',
  },
  '6.1.conduct': open('Business is conducted in an orderly way.', 'See credit records, contracts and the site.'),
  '6.1.prospects': open('Prospects are good and sustainable.', 'See plan, trend of the accounts and the experts.'),
  '6.2.premises': {
    what: 'There are fixed premises.',
    counted: 'At least one place owned, or leased up to the day of judgement or later, at the registered address.',
    person: 'Leases that have all ended, addresses that differ.',
    todo: 'State address, tenure and leaseUntil, with material 10.4.',
  },
  '6.2.equipment': {
    what: 'There are the facilities and equipment needed.',
    counted: 'At least one row of equipment.',
    person: 'Whether it is enough: the experts on site.',
    todo: 'Fill in equipment; an empty list where there is none.',
  },
  '6.2.mobilise': open(
    'The platform can mobilise service resources of others.',
    'See agreements, joint services and the site.',
  ),
  '6.2.institutions': {
    what: 'Enough service institutions are gathered.',
    counted:
      'Other legal persons with an agreement valid on the day, once each by code or name; not the operator, no expired ones.',
    person: 'Affiliates and agreements without dates are doubtful; where they are needed, a person decides.',
    todo: 'State name, creditCode, agreementFrom, agreementUntil and affiliated.',
  },
} as const satisfies Record<keyof typeof zh, RuleExplained>;
