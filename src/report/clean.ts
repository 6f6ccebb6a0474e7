import { clean } from '../core/clean.ts';

export { clean, jsonText } from '../core/clean.ts';

/** The same for each argument of a message: before it is shortened, so that no half of a number slips through. */
export function cleanArgs(args: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const cleaned: Record<string, string | number> = {};
  for (const key of Object.keys(args)) {
    const value = args[key]!;
    cleaned[key] = typeof value === 'string' ? clean(value) : value;
  }
  return cleaned;
}
