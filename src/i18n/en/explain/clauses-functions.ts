import type { RuleExplained } from '../../catalog.ts';
import type { functions as zh } from '../../zh/explain/clauses-functions.ts';

const scope = 'Judged only where the function is applied for; unmet, the function is proposed for striking.';

const stated = (what: string, fields: string): RuleExplained => ({
  what,
  counted: `${fields}: yes or something concrete (a name, a number, a telephone) meets it; no does not; nothing stated is missing.`,
  person: `Whether it is true and useful: the experts on site. ${scope}`,
  todo: `State ${fields}, best something concrete, with evidence.`,
});

const activities = (what: string, kinds: string): RuleExplained => ({
  what,
  counted: `Last calendar year’s activities of kind ${kinds}; rows of one date, kind and name count once. Without rows of that year the declared figure counts.`,
  person: `evidence.mode says whether one without evidence counts. ${scope}`,
  todo: 'State date, name and kind of each, with notice, photos or summary.',
});

const open = (what: string, look: string): RuleExplained => ({
  what,
  counted: 'Nothing is counted, no points.',
  person: 'A named person answers, with a reason; the tool never does.',
  todo: look,
});

/** Art. 7. */
export const functions = {
  '7.any': {
    what: 'At least one applied function meets Art. 7 wholly.',
    counted:
      'A function is wholly met if none of its clauses is unmet, doubtful or missing; open norms do not stand in the way. functions.mode may ask for all.',
    person: 'A reviewer confirms the striking of the others.',
    todo: 'Complete the function that is nearest.',
  },
  '7.1.system': stated('There is an open information system that SMEs can query.', 'information.system'),
  '7.1.online': stated(
    'There is an online service, linked with offline.',
    'information.onlineService and information.linked',
  ),
  '7.1.offline-served': {
    what: 'Enough firms are served offline in the year.',
    counted: 'Distinct SMEs of last year’s services with channel offline; online ones do not count.',
    person: `Rows without channel are only in the upper bound. ${scope} Art. 6’s relaxation does not reach it.`,
    todo: 'State channel in every row of services.',
  },
  '7.1.activities': activities(
    'Enough service activities in the year.',
    'any (or only other, by activities.information)',
  ),
  '7.1.cloud': {
    what: 'A cloud platform is encouraged.',
    counted: 'Yes is noted; otherwise it is simply not asked, never a failure.',
    person: 'Nothing.',
    todo: 'State information.cloud if there is one.',
  },
  '7.2.mobilise': open('The platform can organise technical services.', 'See experts, institutions and equipment.'),
  '7.2.cooperation': stated('There is a good mechanism of cooperation.', 'technology.cooperation'),
  '7.2.pools': stated(
    'There are a pool of experts and one of projects, both.',
    'technology.expertPool and technology.projectPool',
  ),
  '7.2.instruments': {
    what: 'Where there are large or precision instruments, SMEs may use them.',
    counted:
      'technology.sharedInstruments: yes or something concrete. Where there are none, a reason makes it not applicable.',
    person: `Whether the reason holds. ${scope}`,
    todo: 'State it, or { applicable: false, reason: … }.',
  },
  '7.2.activities': activities(
    'Enough technology talks, project promotions and IP services, in total.',
    'tech-talk, project-promotion, ip',
  ),
  '7.3.coaching': open('The platform coaches start-ups ably.', 'See coaches, cases and users.'),
  '7.3.tools': stated(
    'There are a project pool, a guide and a hotline, all three.',
    'startup.projectPool, startup.guide and startup.hotline',
  ),
  '7.3.agency': stated('Government affairs are handled for start-ups.', 'startup.agencyServices'),
  '7.3.activities': activities('Enough start-up talks and promotions, in total.', 'startup-talk, startup-promotion'),
  '7.4.qualification': {
    what: 'A training qualification, or a filing with the SME authority; either will do.',
    counted: 'training.qualification or training.filing: yes or something concrete.',
    person: `The paper is checked as material 10.7. ${scope}`,
    todo: 'State either, with the paper.',
  },
  '7.4.remote': stated('Remote training is possible.', 'training.remote'),
  '7.4.evaluation': stated('Training is evaluated.', 'training.evaluation'),
  '7.4.attendances': {
    what: 'Enough training attendances in the year.',
    counted: 'The sum of attendances of last year’s activities of kind training; attendances, not persons.',
    person: `Trainings without a figure: enough without them is met, else a person decides. ${scope}`,
    todo: 'State attendances of each training, with sign-in sheets.',
  },
  '7.5.matchmaking': activities('Enough meetings of banks and firms.', 'matchmaking'),
  '7.5.lectures': activities('Enough lectures on finance.', 'finance-lecture'),
  '7.5.services': stated(
    'Advice on products, plans, referral and agency, all four.',
    'finance.products, planning, referral and agency',
  ),
  '7.5.supermarket': stated('There is a finance supermarket.', 'finance.supermarket'),
  '7.6.service': {
    what: 'SMEs are given consulting.',
    counted: 'At least one of last year’s services has function consulting.',
    person: `Rows without function are only in the upper bound. ${scope}`,
    todo: 'State function in every row of services.',
  },
  '7.6.hotline': stated('There is a consulting hotline.', 'consulting.hotline'),
  '7.6.free-firms': {
    what: 'Enough small and micro firms get consulting free.',
    counted:
      'Distinct ones in services with function consulting and fee 0; freeFirms.period sets the time. Without such rows, the list freeFirms.',
    person: `Firms of unknown size are only in the upper bound. ${scope}`,
    todo: 'State fee 0 and size in services, or list consulting.freeFirms.',
  },
  '7.6.activities': activities('Enough management consulting activities.', 'management-consulting'),
} as const satisfies Record<keyof typeof zh, RuleExplained>;
