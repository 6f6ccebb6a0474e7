/**
 * Every way in which a rule of procedure says no: the exit code and the article that asks for it. One list, so that a test
 * can show each refusal worded in both languages and met in practice. 6: a contradiction that a person must settle.
 */
export const refusals = {
  // Who may act, and when.
  'act/authority': { exit: 4, article: '第三条' },
  'act/future': { exit: 4, article: '第十八条' },
  'act/before': { exit: 4, article: '第十八条' },

  // The round, and what is received in it.
  'batch/exists': { exit: 4, article: '第十二条' },
  'batch/none': { exit: 4, article: '第十二条' },
  'batch/before-opening': { exit: 4, article: '第十二条' },
  'batch/form-over': { exit: 4, article: '第十条' },
  'batch/other-operator': { exit: 6, article: '第十条' },

  // Any step on one application.
  'application/ended': { exit: 4, article: '第十一条' },
  'application/contradiction': { exit: 6, article: '第八条' },
  'application/ambiguous': { exit: 6, article: '第十二条' },
  'application/changed': { exit: 6, article: '第十条' },
  'application/recognised': { exit: 4, article: '第十六条' },
  'application/kind': { exit: 4, article: '第十五条' },
  'application/publicised': { exit: 4, article: '第十一条' },

  // A platform after its recognition.
  'platform/ended': { exit: 4, article: '第十六条' },
  'platform/contradiction': { exit: 6, article: '第十八条' },
  'review/unknown-number': { exit: 4, article: '第十五条' },
  'review/unknown-platform': { exit: 4, article: '第十五条' },
  'review/which': { exit: 4, article: '第十五条' },
  'review/operator': { exit: 6, article: '第十五条' },
  'review/other-platform': { exit: 4, article: '第十五条' },
  'review/not-due': { exit: 4, article: '第十五条' },
  'review/filed': { exit: 4, article: '第十五条' },
  'review/measured': { exit: 4, article: '第十五条' },
  'review/no-opinion': { exit: 4, article: '第十五条' },
  'review/reason': { exit: 4, article: '第十五条' },
  'review/rectify': { exit: 4, article: '第十五条' },
  'review/until': { exit: 4, article: '第十五条' },
  'review/rectifying': { exit: 4, article: '第十五条' },
  'review/nothing': { exit: 4, article: '第十五条' },
  'measure/association': { exit: 4, article: '第十五条' },
  'measure/region': { exit: 4, article: '第十五条' },
  'measure/date': { exit: 4, article: '第十五条' },
  'measure/lacking': { exit: 4, article: '第十五条' },
  'lapse/filed': { exit: 4, article: '第十五条' },
  'lapse/running': { exit: 4, article: '第十五条' },
  'rectified/none': { exit: 4, article: '第十五条' },
  'rectified/date': { exit: 4, article: '第十五条' },
  'remind/nobody': { exit: 4, article: '第十五条' },
  'remind/over': { exit: 4, article: '第十五条' },

  // Triennial review.
  'review/decided': { exit: 4, article: '第十五条' },

  // Form review.
  'form/lacking': { exit: 4, article: '第十条' },
  'form/over': { exit: 4, article: '第十条' },
  'request/until': { exit: 4, article: '第十条' },
  'waive/not-lacking': { exit: 4, article: '第十条' },
  'answer/not-open': { exit: 4, article: '第六条' },
  'answer/not-relaxable': { exit: 4, article: '第六条末款' },
  'answer/relax-only': { exit: 4, article: '第六条末款' },

  // Expert review.
  'panel/pool': { exit: 4, article: '第十一条' },
  'panel/pool-row': { exit: 4, article: '第十一条' },
  'panel/nobody': { exit: 4, article: '第十一条' },
  'panel/nothing': { exit: 4, article: '第十一条' },
  'panel/source': { exit: 4, article: '第十一条' },
  'panel/size': { exit: 4, article: '第十一条' },
  'panel/form': { exit: 4, article: '第十一条' },
  'panel/closed': { exit: 4, article: '第十一条' },
  'panel/drawn': { exit: 4, article: '第十一条' },
  'panel/scored': { exit: 4, article: '第十一条' },
  'panel/too-few': { exit: 4, article: '第十一条' },
  'panel/field': { exit: 4, article: '第十一条' },
  'panel/conflict': { exit: 4, article: '第十一条' },
  'panel/limit': { exit: 4, article: '第十一条' },
  'panel/not-assigned': { exit: 4, article: '第十一条' },
  'panel/recused': { exit: 4, article: '第十一条' },
  'panel/sheet': { exit: 4, article: '第十一条' },
  'panel/items': { exit: 4, article: '第十一条' },
  'panel/points': { exit: 4, article: '第十一条' },
  'panel/total': { exit: 4, article: '第十一条' },
  'panel/unscored': { exit: 4, article: '第十一条' },
  'panel/scores': { exit: 4, article: '第十一条' },

  // Site visit.
  'site/form': { exit: 4, article: '第十一条' },
  'site/order': { exit: 4, article: '第十一条' },
  'site/date': { exit: 4, article: '第十一条' },
  'site/people': { exit: 4, article: '第十一条' },
  'site/findings': { exit: 4, article: '第十一条' },
  'site/recorded': { exit: 4, article: '第十一条' },
  'site/not-doubtful': { exit: 4, article: '第十一条' },
  'site/settled': { exit: 4, article: '第十一条' },
  'site/rows': { exit: 4, article: '第十一条' },
  'site/seed': { exit: 4, article: '第十一条' },

  // Meeting.
  'meeting/form': { exit: 4, article: '第十条' },
  'meeting/panel': { exit: 4, article: '第十一条' },
  'meeting/conflict': { exit: 4, article: '第十一条' },
  'meeting/not-recommended': { exit: 4, article: '第十一条' },
  'meeting/site': { exit: 4, article: '第十一条' },
  'meeting/site-doubtful': { exit: 4, article: '第十一条' },
  'meeting/site-false': { exit: 4, article: '第十一条' },
  'meeting/questions': { exit: 4, article: '第六条' },
  'meeting/gate': { exit: 4, article: '第六条' },
  'meeting/functions': { exit: 4, article: '第七条' },
  'meeting/already': { exit: 4, article: '第十一条' },

  // Publicity and objections.
  'publicity/nothing': { exit: 4, article: '第十一条' },
  'publicity/personal': { exit: 4, article: '第十一条' },
  'publicity/calendar': { exit: 4, article: '第十一条' },
  'publicity/not-running': { exit: 4, article: '第十一条' },
  'publicity/functions': { exit: 4, article: '第七条' },
  'objection/not-publicised': { exit: 4, article: '第十一条' },
  'objection/before': { exit: 4, article: '第十一条' },
  'objection/date': { exit: 4, article: '第十一条' },
  'objection/recognised': { exit: 4, article: '第十六条' },
  'objection/closed': { exit: 4, article: '第十一条' },
  'objection/accepted': { exit: 4, article: '第十一条' },
  'objection/not-accepted': { exit: 4, article: '第十一条' },
  'objection/anonymous': { exit: 4, article: '第十一条' },

  // Recognition and publication.
  'recognise/nothing': { exit: 4, article: '第十一条' },
  'recognise/window': { exit: 4, article: '第十一条' },
  'recognise/calendar': { exit: 4, article: '第十一条' },
  'recognise/document-date': { exit: 4, article: '第十五条' },
  'recognise/objection': { exit: 4, article: '第十一条' },
  'publish/not-recognised': { exit: 4, article: '第十三条' },

  // Corrections.
  'undo/nothing': { exit: 4, article: '第十八条' },
  'undo/other': { exit: 4, article: '第十八条' },
  'undo/official': { exit: 4, article: '第十八条' },
  'settle/settled': { exit: 4, article: '第十八条' },
  'settle/keep': { exit: 4, article: '第十八条' },
} as const satisfies Record<string, { exit: 4 | 6; article: string }>;

export type RefusalCode = keyof typeof refusals;
