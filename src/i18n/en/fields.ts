import type { fieldNames as zh } from '../zh/fields.ts';

/** Names of the fields that a clause asks yes or no about. */
export const fieldNames = {
  ' ': ', ',
  '/information/system': 'information service system',
  '/information/onlineService': 'online service',
  '/information/linked': 'online linked with offline',
  '/information/cloud': 'cloud platform',
  '/technology/cooperation': 'cooperation mechanism',
  '/technology/expertPool': 'expert pool',
  '/technology/projectPool': 'project pool',
  '/technology/sharedInstruments': 'shared instruments',
  '/startup/projectPool': 'start-up project pool',
  '/startup/guide': 'start-up guide',
  '/startup/hotline': 'start-up hotline',
  '/startup/agencyServices': 'agency for government affairs',
  '/training/qualification': 'training qualification',
  '/training/filing': 'training filing',
  '/training/remote': 'remote training',
  '/training/evaluation': 'evaluation of training',
  '/finance/products': 'advice on financial products',
  '/finance/planning': 'financing plans',
  '/finance/referral': 'referral',
  '/finance/agency': 'financing agency',
  '/finance/supermarket': 'finance supermarket',
  '/consulting/hotline': 'consulting hotline',
} as const satisfies Record<keyof typeof zh, string>;
