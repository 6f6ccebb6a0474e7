import type { ErrorObject } from 'ajv';

type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };

export const validateLine: Validator;
export const eventValidators: Readonly<Record<string, Validator>>;
