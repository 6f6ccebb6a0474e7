import { clean } from '../core/clean.ts';

export { clean, jsonText } from '../core/clean.ts';

/** The same for each argument of a message: before it is shortened, so that no half of a number slips through. */
export const cleanArgs = (args: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? clean(value) : value]),
  );
