const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d{1,6})?$/;

/**
 * What an unquoted scalar means: the YAML 1.2 core schema, but a number only where the text *is* that number (2000000,
 * 0.8, 200.50; at most 15 digits, which a double keeps exactly). 007, 1e6, 0x10, +5, .inf and 18-digit codes stay text.
 */
export function plainValue(source: string): null | boolean | number | string {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  const first = source.charCodeAt(source.charCodeAt(0) === 45 ? 1 : 0);
  if (!(first >= 48 && first <= 57) || source.length > 24) return source;
  if (source.length > 15 && source.replaceAll(/\D/g, '').length > 15) return source;
  const number = Number(source);
  return decimal.test(source) || String(number) === source ? number + 0 : source; // + 0: no negative zero
}
