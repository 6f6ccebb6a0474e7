import type { ErrorObject } from 'ajv';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const validateDossier: Validator;
export const validatePack: Validator;
export const validateWorkspace: Validator;
