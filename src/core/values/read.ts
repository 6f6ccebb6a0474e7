/** In what way a value was read differently from how it was written; told once per column and kind. */
export type Conversion = 'full-width' | 'unit' | 'percent' | 'date' | 'number';

export type Problem = 'date' | 'month-only' | 'number' | 'ratio-ambiguous' | 'choice';

/** One value as it was meant, or why that cannot be told. `approximate`: the text says about, over, more than. */
export type Read<T> =
  | { ok: true; value: T; conversions: Conversion[]; approximate?: true }
  | { ok: false; problem: Problem };

export const value = <T>(read: T, conversions: Conversion[] = [], approximate = false): Read<T> =>
  approximate ? { ok: true, value: read, conversions, approximate: true } : { ok: true, value: read, conversions };

export const problem = (what: Problem): { ok: false; problem: Problem } => ({ ok: false, problem: what });

// Brackets, colons and ％ are full-width in ordinary Chinese typing; only digits and letters are worth a word.
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

export const widths = (text: string): Conversion[] => (wide.test(text) ? ['full-width'] : []);
