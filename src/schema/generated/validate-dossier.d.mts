import type { ErrorObject } from 'ajv';

export const validateDossier: { (data: unknown): boolean; errors?: ErrorObject[] | null };
