import type { ErrorObject } from 'ajv';

export const validateWorkspace: { (data: unknown): boolean; errors?: ErrorObject[] | null };
