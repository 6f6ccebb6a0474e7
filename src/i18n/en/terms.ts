import type { bases as zhBases, functions as zhFunctions, materials as zhMaterials } from '../zh/terms.ts';

/** Words that several messages share. */
export const functions = {
  information: 'information',
  technology: 'technology',
  startup: 'start-up',
  training: 'training',
  finance: 'finance',
  consulting: 'consulting',
} as const satisfies Record<keyof typeof zhFunctions, string>;

export const bases = {
  count: 'the number of services',
  firms: 'the number of firms',
  money: 'the value of services',
  ' ': ' and ',
} as const satisfies Record<keyof typeof zhBases, string>;

export const materials = {
  '9.1': '9.1 recommendation form',
  '10.1': '10.1 application report',
  '10.2': '10.2 certificate or licence',
  '10.3a': '10.3a audit report',
  '10.3b': '10.3b special audit',
  '10.4': '10.4 proof of premises',
  '10.5': '10.5 evidence of services',
  '10.6': '10.6 earlier recognition',
  '10.7': '10.7 qualifications, filings, licences',
  '10.8a': '10.8a other evidence',
  '10.8b': '10.8b declaration of truth',
  rules: '6.3 rules',
  '15.1': '15.1 three-year summary',
  '15.2': '15.2 audit report',
  '15.3': '15.3 special audit',
  '15.4': '15.4 yearly operation sheet',
} as const satisfies Record<keyof typeof zhMaterials, string>;

/** Lists come joined by the Chinese comma. */
export const list = { ' ': ' ', '、': ', ' } as const;
