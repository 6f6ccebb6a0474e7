/**
 * Canonical JSON (RFC 8785): keys by UTF-16 code unit, no white space, numbers as ECMAScript writes them. For digests and
 * for the ledger: the same data is the same bytes on every machine. `undefined` parts are left out, as JSON has none.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const parts = Object.keys(value)
      .toSorted()
      .flatMap((key) => {
        const part = (value as Record<string, unknown>)[key];
        return part === undefined ? [] : [`${JSON.stringify(key)}:${canonical(part)}`];
      });
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}
