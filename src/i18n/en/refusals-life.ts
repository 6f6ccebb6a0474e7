import type { refusalsLife as zh } from '../zh/refusals-life.ts';

/** Refusals of the years after recognition (Art. 13–17). */
export const refusalsLife: typeof zh = {
  'platform/ended': {
    message: '{number} was {why} on {date} ({article})',
    hint: 'Nothing more happens to a platform that has ended; xjsme platform history tells how it came to it.',
    terms: { why: { revoked: 'revoked', cancelled: 'cancelled', lapsed: 'lapsed' } },
  },
  'platform/contradiction': {
    message: 'a contradiction on {number} is not settled: {key}',
    hint: 'A person must settle it first.',
  },
};
