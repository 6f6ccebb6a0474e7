import type { ErrorObject } from 'ajv';

export const validatePack: { (data: unknown): boolean; errors?: ErrorObject[] | null };
