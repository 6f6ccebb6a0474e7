import { compare, divide, type Exact, exact, multiply, parseExact } from '../exact.ts';
import { magnitude, takeApproximation, toNumber } from './quantity.ts';
import { type Conversion, problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

const hundred = exact(100);
const one = exact(1);
const hundredth = exact('0.01');

interface Share {
  share: Exact;
  conversions: Conversion[];
}

function bareShare(figure: Exact, conversions: Conversion[]): Share | 'ratio-ambiguous' | null {
  const side = compare(figure, one);
  if (side === 0) return 'ratio-ambiguous';
  if (side < 0) return { share: figure, conversions };
  return { share: multiply(figure, hundredth), conversions: [...conversions, 'percent'] };
}

function writtenShare(text: string): Share | 'ratio-ambiguous' | null {
  const fraction = /^(\S+?) ?\/ ?(\S+)$/.exec(text);
  if (fraction) {
    const [part, whole] = [magnitude(fraction[1]!), magnitude(fraction[2]!)];
    const share = part && whole && divide(part.value, whole.value);
    return share && { share, conversions: ['number'] };
  }
  const percent = /^(.+?) ?%$/.exec(text) ?? /^百分之(.+)$/.exec(text);
  if (percent) {
    const found = magnitude(percent[1]!);
    return found && { share: multiply(found.value, hundredth), conversions: found.conversions };
  }
  const tenths = /^(.+?)成([一二三四五六七八九]?)$/.exec(text);
  if (tenths) {
    const [whole, half] = [magnitude(tenths[1]!), tenths[2] ? magnitude(tenths[2]) : { value: exact(0) }];
    const share = whole && half && { n: whole.value.n * 10n + half.value.n * whole.value.d, d: whole.value.d * 100n };
    return share && { share, conversions: ['number'] };
  }
  const found = magnitude(text);
  return found && bareShare(found.value, found.conversions);
}

/**
 * A share as a fraction of 1, exact in its shortest decimal (`79.6%` → 0.796). `kind` tells how a spreadsheet holds the cell: a number
 * formatted as a percentage is a share already. A bare figure above 1 is read as per cent; exactly 1 could be either and is asked about.
 * Below 0, above 100 % and endless decimals (2/3) are `number` problems.
 */
export function readRatio(input: string | number, kind?: 'percent' | 'number' | 'text'): Read<number> {
  let found: Share | 'ratio-ambiguous' | null;
  let approximate = false;
  if (typeof input === 'number') {
    const figure = parseExact(input);
    found = figure && (kind === 'percent' ? { share: figure, conversions: [] } : bareShare(figure, []));
  } else {
    const taken = takeApproximation(plain(input));
    approximate = taken.approximate;
    found = writtenShare(taken.text);
  }
  if (found === 'ratio-ambiguous') return problem('ratio-ambiguous');
  if (!found || found.share.n < 0n || compare(multiply(found.share, hundred), hundred) > 0) return problem('number');
  const share = toNumber(found.share);
  if (share === null) return problem('number');
  return value(share + 0, [...(typeof input === 'string' ? widths(input) : []), ...found.conversions], approximate);
}
