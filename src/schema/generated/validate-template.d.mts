import type { ErrorObject } from 'ajv';

export const validateTemplate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
