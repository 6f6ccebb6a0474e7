import { isPublic, noNotice, type NoticeKind } from '../../process/notice.ts';
import { refuse } from '../../process/decision.ts';
import { platformOf } from '../../process/life/life.ts';
import type { State } from '../../process/state.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { applicationFor, yearFor } from '../round/lookup.ts';
import type { Office } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { refusalError } from '../round/tell.ts';
import { roundWords } from '../round/words.ts';
import type { Notice } from './notice.ts';
import { cancellationNotices, reviewNotices, revocationNotices } from './of-platform.ts';
import { publicityNotices, recognitionNotices, requestNotices } from './of-round.ts';
import { noticeWords } from './words.ts';

/** What a document was asked of: every number it goes by, and the round it came in with. */
interface Subject {
  numbers: readonly string[];
  year: number;
}

async function subjectOf(state: State, id: string, host: Host): Promise<Subject> {
  const platform = platformOf(state, id);
  if (platform) return { numbers: [platform.number, platform.application], year: platform.year };
  // A number of neither kind: what it is nearly like is a platform's or a dossier's.
  if (!/^\d{4}-/.test(id)) await platformFor(state, id, host);
  const { year, application } = await applicationFor(state, id, host);
  const number = application.review?.number ?? application.recognised?.number;
  return { numbers: [application.id, ...(number === undefined ? [] : [number])], year: year.year };
}

/** Every document of a kind that the ledger calls for. */
async function all(
  kind: NoticeKind,
  { state, subject, year }: { state: State; subject: Subject | null; year: string | undefined },
  office: Office,
): Promise<{ notices: Notice[]; year: string }> {
  const { host } = office;
  switch (kind) {
    case 'request':
    case 'publicity':
    case 'recognition': {
      const round = yearFor(state, year ?? subject?.year.toString(), host);
      const of = { request: requestNotices, publicity: publicityNotices, recognition: recognitionNotices }[kind];
      return { notices: of(round, office), year: String(round.year) };
    }
    case 'review': {
      if (year !== undefined || !subject) {
        const round = yearFor(state, year, host).year;
        return { notices: await reviewNotices(round, office), year: String(round) };
      }
      const notices = [];
      for (const round of [...state.years.keys()].toSorted()) notices.push(...(await reviewNotices(round, office)));
      return { notices, year: '' };
    }
    default: {
      const notices = await { revocation: revocationNotices, cancellation: cancellationNotices }[kind](office);
      return { notices: notices.filter((one) => year === undefined || String(one.year) === year), year: year ?? '' };
    }
  }
}

/**
 * The documents asked for. Throws a CliError: 2 for a number nobody gave or none at all, 4 where nothing happened that one
 * could tell of (`notice/*`), or where another office than the authority would tell it (`act/authority`).
 */
export async function noticesFor(
  kind: NoticeKind,
  id: string | undefined,
  { year }: { year?: string },
  office: Office,
): Promise<Notice[]> {
  const { host } = office;
  if (isPublic(kind) && !office.authority) throw refusalError(refuse('act/authority').refusal, host);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value: year }));
  if ((kind === 'revocation' || kind === 'cancellation') && id === undefined && year === undefined)
    throw new CliError(exit.usage, 'usage/missing-option', noticeWords(host).idOrYear);
  const state = await office.read();
  const subject = id === undefined ? null : await subjectOf(state, id, host);
  const { notices, year: asked } = await all(kind, { state, subject, year }, office);
  const wanted = subject
    ? notices.filter(({ entries }) => entries.some((entry) => subject.numbers.includes(entry)))
    : notices;
  if (wanted.length > 0) return wanted;
  throw refusalError(noNotice(kind, { year: asked, id: id ?? '' }).refusal, host);
}
