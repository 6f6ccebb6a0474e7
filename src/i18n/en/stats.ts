import type { stats as zh } from '../zh/stats.ts';
import { functions, materials } from './terms.ts';
import { board } from './board.ts';
import { register } from './register.ts';

const outcomes = {
  ...board.stages,
  recognised: 'recognised',
  late: 'late',
  'set-aside': 'set aside',
  pending: 'under way',
  confirmed: 'confirmed',
  standing: 'not ended',
  revoked: 'revoked',
  cancelled: 'cancelled',
  lapsed: 'lapsed',
};

/** Words of the figures. */
export const stats: typeof zh = {
  title: (asOf, year) =>
    `SME public service demonstration platforms in figures${year === null ? '' : `, round ${year}`}, as of ${asOf}`,
  tables: {
    status: { title: 'Platforms by status', head: 'status', note: null },
    outcome: { title: 'Outcomes', head: 'outcome', note: 'platforms: all ever recognised' },
    year: { title: 'Rounds', head: 'year', note: null },
    review: { title: 'Triennial reviews', head: 'year', note: 'void: withdrawn, set aside, or the platform had ended' },
    region: { title: 'Regions', head: 'prefecture', note: 'seat of the operator: when applying, and today' },
    function: { title: 'Functions', head: 'function', note: 'one may have several: rows do not add up' },
    stage: { title: 'Stages', head: 'stage', note: null },
    time: { title: 'Days in each stage', head: 'stage', note: 'by official dates' },
    clause: { title: 'Why applications failed: clauses', head: 'clause', note: 'one may fail several' },
    material: { title: 'Form review not passed: materials', head: 'material', note: 'one may lack several' },
  },
  columns: {
    applications: 'applied',
    recognised: 'recognised',
    platforms: 'platforms',
    standing: 'stand',
    ended: 'ended',
    unsuccessful: 'failed',
    pending: 'open',
    reviews: 'reviews',
    confirmed: 'confirmed',
    revoked: 'revoked',
    void: 'void',
    undecided: 'open',
    count: 'count',
    median: 'median',
    mean: 'mean',
    max: 'max',
  },
  keys: {
    status: register.statuses,
    outcome: outcomes,
    year: {},
    review: {},
    region: { unknown: 'unknown' },
    function: functions,
    stage: board.stages,
    time: {
      form: 'receipt → form review',
      panel: 'form review → experts',
      site: 'experts → site visit',
      meeting: 'site visit → meeting',
      publicity: 'meeting → publicity',
      recognition: 'publicity → recognition',
      whole: 'receipt → recognition',
      'review-measured': 'review: receipt → opinion',
      'review-decided': 'review: opinion → decision',
    },
    clause: {},
    material: materials,
  },
  total: 'total',
  of: (count) => `of ${count} application(s)`,
  none: 'Nothing to count.',
  file: 'written: {file}',
  pages: 'page &P of &N',
  colon: ': ',
};
