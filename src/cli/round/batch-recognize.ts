import { nextWorkday } from '../../calendar/window.ts';
import { recognise } from '../../process/recognition.ts';
import { stageOf } from '../../process/stage.ts';
import type { Exit, Host } from '../host.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { yearFor } from './lookup.ts';
import { required } from './required.ts';

interface Flags extends ActFlags {
  year?: string;
  document?: string;
  only?: readonly string[];
}

/** `batch recognize`: those whose publicity is over and who have no open objection (Art. 11); the others are named. */
export async function recognize(flags: Flags, host: Host): Promise<Exit> {
  required(flags, { document: '--document' }, 'xjsme batch recognize', host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const year = yearFor(state, flags.year ?? flags.only?.[0]?.slice(0, 4), host);
      for (const application of year.applications.values())
        if (stageOf(application) === 'publicised' && (flags.only?.includes(application.id) ?? true))
          await watched(office, application);
      const { calendar } = await office.calendar();
      const asked = {
        document: office.text('--document', flags.document),
        validity: office.pack.settings['recognition.validity'],
        nextWorkday: (day: string) => {
          const answer = nextWorkday(day, calendar);
          return answer.ok ? answer.date : null;
        },
        ...(flags.only ? { ids: flags.only } : {}),
      };
      return recognise(state, year.year, asked, setting);
    },
    {
      official: true,
      next: (_, { events }) =>
        events.flatMap(({ type, data }) => (type === 'batch.recognised' ? [`batch publish --year ${data.year}`] : [])),
    },
  );
}
