/** In every document. `checkpoint`: the digest in short; `digest`: the whole. */
const common = ['issuer', 'on', 'basis', 'checkpoint', 'digest'] as const;

/** Of one platform. */
const one = ['number', 'platform', 'operator', 'region', 'functions', 'recognition', 'recognisedOn'] as const;

const listed = ['no', 'number', 'platform', 'operator', 'region', 'functions'] as const;

/** Every document, with what its template may name: fields in braces, rows in `each` and `table`. */
export const documents = {
  request: {
    fields: [
      ...common,

      'application',
      'platform',
      'operator',
      'recommender',
      'year',
      'notice',
      'receivedOn',
      'until',
      'count',
      'note',
    ],
    rows: { materials: ['no', 'code', 'title', 'cite'] },
  },
  publicity: {
    fields: [
      ...common,
      'year',
      'notice',
      'count',
      'days',
      'start',
      'from',
      'lastDay',
      'lastDayIfStartCounts',
      'counting',
      'again',
      'reason',
      'url',
      'provisional',
    ],
    rows: { entries: ['no', 'application', 'platform', 'operator', 'region', 'recommender', 'functions'] },
  },
  recognition: {
    fields: [...common, 'year', 'notice', 'document', 'count', 'validFrom', 'validUntil', 'publicity'],
    rows: { entries: [...listed, 'validity', 'validFrom', 'validUntil'] },
  },
  review: {
    fields: [...common, 'year', 'notice', 'document', 'count', 'confirmed', 'rectifying', 'revoked'],
    rows: {
      confirmed: [...listed, 'validity', 'validFrom', 'validUntil', 'remark'],
      rectifying: [...listed, 'until', 'matters'],
      revoked: [...listed, 'reason'],
    },
  },
  revocation: {
    fields: [...common, ...one, 'application', 'document', 'year', 'reason', 'measuredBy', 'measured', 'measuredOn'],
    rows: {},
  },
  cancellation: {
    fields: [...common, ...one, 'document', 'ground', 'groundText', 'reason', 'notifiedOn', 'heardOn', 'heard'],
    rows: {},
  },
  reminder: {
    fields: [
      ...common,
      'number',
      'platform',
      'operator',
      'document',
      'from',
      'until',
      'notice',
      'first',
      'last',
      'office',
      'due',
      'overdue',
      'running',
    ],
    rows: {},
  },
} as const satisfies Record<string, { fields: readonly string[]; rows: Readonly<Record<string, readonly string[]>> }>;

export type DocumentName = keyof typeof documents;
