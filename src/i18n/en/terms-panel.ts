/** Words of the expert review and the site visit. Parts of the score are those of the built-in pack; others show their id. */
export const fields = { business: 'business', technology: 'technology', finance: 'finance' } as const;

export const roles = { operator: 'operator', institution: 'institution', recommender: 'recommender' } as const;

export const visits = { true: 'true', doubtful: 'doubtful', false: 'false' } as const;

export const lists = { staff: 'staff', services: 'services', activities: 'activities' } as const;

export const parts = {
  basic: 'basic conditions',
  management: 'management and fees',
  team: 'team',
  cluster: 'cluster',
  results: 'results',
  functions: 'functions',
  ' ': ' ',
  '、': ', ',
} as const;
