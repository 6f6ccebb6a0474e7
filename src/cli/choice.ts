import { CliError, exit, type Host } from './host.ts';
import { put, wordsOf } from './words.ts';

const letters = (name: string): string => [...name].toSorted().join('');

/** `是否要用 check？`, or nothing where nothing is written nearly like it. */
export async function didYouMean(written: string, known: readonly string[], host: Host): Promise<string> {
  const { nearestLabel } = await import('../intake/fields/labels.ts');
  // The beginning of it, two letters changed about, or another slip or two.
  const name =
    known.find((one) => (written.length > 1 && one.startsWith(written)) || letters(one) === letters(written)) ??
    nearestLabel(written, known);
  return name === '' ? '' : put(wordsOf(host).didYouMean, { name });
}

/** An option's value must be one of a few. */
export async function oneOf(
  option: string,
  value: string,
  allowed: readonly string[],
  command: string,
  host: Host,
): Promise<void> {
  if (allowed.includes(value)) return;
  const words = wordsOf(host);
  const message = put(words.badChoice, { option, value, allowed: allowed.join(words.comma) });
  throw new CliError(
    exit.usage,
    'usage/choice',
    message,
    (await didYouMean(value, allowed, host)) + put(words.seeHelp, { command }),
  );
}
