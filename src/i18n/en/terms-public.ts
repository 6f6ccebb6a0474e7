/** Words of publicity, objections, recognition and what is due. Lists come joined by 、. */
export const list = { ' ': ' ', '、': ', ' } as const;

export const results = { dismissed: 'dismissed', upheld: 'upheld' } as const;

export const publicFields = {
  platform: 'the name of the platform',
  operator: 'the name of the operator',
  creditCode: 'the credit code',
  region: 'the region',
  recommender: 'the recommender',
  url: 'the address',
} as const;

export const personalKinds = {
  'resident-id': 'a resident ID number',
  'bank-card': 'a bank card number',
  phone: 'a telephone number',
  email: 'an e-mail address',
} as const;

export const places = {
  'authority-site': 'the site of the authority',
  'sme-information-site': 'the SME information site of Xinjiang',
  medium: 'a medium',
  list: 'nowhere yet',
} as const;

export const contradictions = {
  batch: 'a round opened twice',
  receipt: 'a receipt number given twice',
  operator: 'one operator twice in the round',
  elsewhere: 'the operator has another application or recognition',
  event: 'two records contradict each other',
} as const;

export const roles = { authority: 'the authority', operator: 'the applicant', public: 'the public' } as const;
