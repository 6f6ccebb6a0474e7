import { addYears } from '../core/dates.ts';
import { checkCreditCode } from '../core/identifiers/creditCode.ts';
import { checkRegistrationNumber } from '../core/identifiers/registrationNumber.ts';
import { pointerOf } from '../core/place.ts';
import { servicesOf } from './clients.ts';
import type { Inquiry } from './inquiry.ts';

/** Looks at single rows and identifiers, whichever clause they belong to. */
export function reviewRows(inquiry: Inquiry): void {
  reviewCodes(inquiry);
  reviewStartups(inquiry);
  reviewDates(inquiry);
}

function reviewCode(inquiry: Inquiry, code: string | undefined, ...parts: readonly (string | number)[]): void {
  if (code === undefined) return;
  const result = checkCreditCode(code);
  if (result.ok) return;
  const pointer = pointerOf(...parts);
  inquiry.report({
    code: 'id/credit-code',
    args: { code, reason: result.reason, suggestion: result.suggestion ?? '' },
    at: inquiry.dossier.at(pointer),
    pointer,
  });
}

/** Credit codes with both check digits, and the licence number of the years before (GB 32100, GB 11714). */
function reviewCodes(inquiry: Inquiry): void {
  const { data, at } = inquiry.dossier;
  reviewCode(inquiry, data.operator.creditCode, 'operator', 'creditCode');
  data.institutions?.forEach((row, index) => reviewCode(inquiry, row.creditCode, 'institutions', index, 'creditCode'));
  data.services?.forEach((row, index) => reviewCode(inquiry, row.creditCode, 'services', index, 'creditCode'));
  const number = data.operator.registrationNumber;
  const pointer = '/operator/registrationNumber';
  if (number && /^\d{15}$/.test(number) && !checkRegistrationNumber(number).ok) {
    inquiry.report({ code: 'id/registration-number', args: { number }, at: at(pointer), pointer });
  }
}

/** 创业服务 is for founders and firms within three years of founding (Art. 5(3); a definition, not a condition). */
function reviewStartups(inquiry: Inquiry): void {
  for (const row of servicesOf(inquiry, inquiry.year) ?? []) {
    if (row.function !== 'startup' || !row.clientFoundedOn || addYears(row.clientFoundedOn, 3) >= row.date) continue;
    const pointer = pointerOf('services', row.index, 'clientFoundedOn');
    inquiry.report({
      code: 'service/older-startup',
      args: { client: row.client, founded: row.clientFoundedOn },
      at: inquiry.dossier.at(pointer),
      pointer,
    });
  }
}

/** Rows dated after the day of judgement: written ahead, or a slip of the year. */
function reviewDates(inquiry: Inquiry): void {
  const { data, at } = inquiry.dossier;
  for (const list of ['services', 'activities'] as const) {
    data[list]?.forEach((row, index) => {
      if (row.date === undefined || row.date <= inquiry.asOf) return;
      const pointer = pointerOf(list, index, 'date');
      inquiry.report({
        code: 'date/after-day',
        args: { date: row.date, asOf: inquiry.asOf },
        at: at(pointer),
        pointer,
      });
    });
  }
}
