export const statuses = ['met', 'unmet', 'relaxable', 'query', 'human', 'unknown', 'not-applicable'] as const;

/** What a clause comes to; the effect of each on the advice stands in {@link ./verdict.ts}. */
export type Status = (typeof statuses)[number];

export const advices = ['ready', 'needs-decision', 'needs-material', 'fails', 'unreadable'] as const;

/** What the dossier as a whole is proposed for, from best to worst. */
export type Advice = (typeof advices)[number];

/** The worse of two. */
export const worse = (a: Advice, b: Advice): Advice => (advices.indexOf(a) >= advices.indexOf(b) ? a : b);

export const materialStatuses = ['present', 'missing', 'invalid', 'not-applicable'] as const;
export type MaterialStatus = (typeof materialStatuses)[number];
