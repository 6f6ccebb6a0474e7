import type { RuleExplained } from '../../catalog.ts';
import type { service as zh } from '../../zh/explain/clauses-service.ts';

const open = (what: string, look: string): RuleExplained => ({
  what,
  counted: 'Nothing is counted, no points.',
  person: 'A named person answers in the form review or the expert review, with a reason; the tool never does.',
  todo: look,
});

const paper = (what: string, field: string): RuleExplained => ({
  what,
  counted: `rules.${field} names a file that is not empty and a date not after the day of judgement.`,
  person: 'Whether it is adequate is clause 6.3.adequate.',
  todo: `State title, date and file under rules.${field}.`,
});

/** Art. 6(3) to (6). */
export const service = {
  '6.3.management': paper('There are management rules.', 'management'),
  '6.3.process': paper('There is a set way of service.', 'process'),
  '6.3.fees': {
    what: 'There is a fee schedule.',
    counted: 'A dated document under rules.fees and at least one row of fees.',
    person: 'Whether fees are fair is clause 6.3.adequate.',
    todo: 'Hand in the document and fill in fees row by row.',
  },
  '6.3.quality': paper('There are measures of quality assurance.', 'quality'),
  '6.3.discount': {
    what: 'Small and micro firms pay less.',
    counted:
      'A dated rule, and at least one price below the standard fee for them, in the fees or in last year’s services.',
    person: 'A rule without a visible discount.',
    todo: 'Hand in the rule; state standardFee and smallFirmFee.',
  },
  '6.3.public-share': {
    what: 'The share of public-benefit or low-fee services reaches the threshold.',
    counted:
      'Last year’s public-benefit and low-fee services (fee above zero and below the standard) of all services; welfare.basis sets what is counted. Fractions are compared, never rounded.',
    person: 'Services, firms and money give different answers.',
    todo: 'State publicBenefit, lowFee, fee and standardFee in every row of services.',
  },
  '6.3.plan': paper('There is a development plan.', 'plan'),
  '6.3.targets': paper('There are yearly service targets.', 'yearTargets'),
  '6.3.adequate': open(
    'The rules are sound, orderly, fair and complete.',
    'Read each, and see on site whether they are followed.',
  ),
  '6.4.team': open('Management team and staff are sound.', 'See the roster, the organisation and the site.'),
  '6.4.leader': open('The principal is innovative, experienced and able.', 'See the career and the experts.'),
  '6.4.integrity': {
    what: 'Principal and operator are honest and law-abiding.',
    counted:
      'Record of the principal, tax record, penalties and court cases are all stated as none; what is not stated is missing, not none.',
    person: 'Any adverse record is shown, and a person decides.',
    todo: 'State all four truthfully; for a record its date, authority and outcome.',
  },
  '6.4.staff': {
    what: 'Enough staff serve SMEs.',
    counted: 'Persons of the roster with servesFirms, once each; part-timers count and are named.',
    person: 'Namesakes and rows that do not say are only in the upper bound.',
    todo: 'State servesFirms for everyone; titleNumber for namesakes.',
  },
  '6.4.qualified': {
    what: 'Enough of them have college education or an intermediate title.',
    counted: 'Of those who serve SMEs, who has either (both, by staff.qual), once each; 79.6% is not 80%.',
    person: 'Education and titles that cannot be placed are only in the upper bound.',
    todo: 'Write education and title as the papers do, with titleNumber; 无 where there is none.',
  },
  '6.5.cluster': {
    what: 'The platform mainly serves firms of a cluster.',
    counted: 'Of last year’s firms those inside; cluster.minShare sets the share.',
    person: '"Mainly" is no figure: below the share a person decides.',
    todo: 'State cluster.name, and inCluster in every row of services.',
  },
  '6.6.served': {
    what: 'Enough SMEs are served in the year.',
    counted:
      'Micro, small and medium firms of the calendar year before the round, once each by code, else by name. Without rows of that year the declared figure counts.',
    person: 'Firms of unknown size are only in the upper bound; list and declaration on opposite sides.',
    todo: 'Complete client, creditCode and size in the services of that year.',
  },
  '6.6.satisfaction': {
    what: 'User satisfaction reaches the threshold.',
    counted: 'Satisfied of valid answers as the recommender measured; fractions are compared, never rounded.',
    person: 'Samples below satisfaction.minSample, the applicant’s own figure, contradictions.',
    todo: 'The recommender states sample, valid, satisfied and method.',
  },
  '6.6.growth': {
    what: 'More firms are served year by year.',
    counted: 'Last year more than the year before; equal is no growth. With a third year, that step too.',
    person: 'Only the third year does not fit, or list and declaration say the opposite.',
    todo: 'State served, or services, for two years, better three.',
  },
  '6.6.reputation': open('The platform has a reputation in its field or region.', 'See awards, press and users.'),
} as const satisfies Record<keyof typeof zh, RuleExplained>;
