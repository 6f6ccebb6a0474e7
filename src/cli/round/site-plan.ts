import { join, relative, resolve } from 'node:path';

import { sitePlanMarkdown } from '../../export/site-plan/markdown.ts';
import { sitePlanXlsx } from '../../export/site-plan/xlsx.ts';
import { planSite } from '../../process/site.ts';
import type { Checked } from '../../report/checked.ts';
import { listed } from '../../report/marks.ts';
import type { Exit, Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from './act.ts';
import { watched } from './dossiers.ts';
import { writeFileWhole } from './files.ts';
import { digests } from './incoming.ts';
import { applicationFor } from './lookup.ts';
import { nextFor } from './next.ts';
import { required } from './required.ts';
import { roundWords } from './words.ts';
import { type Lying, lyingOf, planOf } from './site-rows.ts';

/** Met with nothing to spare: one less, and the clause would not be. */
const barely = ({ clauses }: Checked): string[] =>
  clauses
    .filter(
      ({ status, measured, unit, required: asked }) =>
        status === 'met' && unit !== 'function' && asked !== null && measured === asked.value,
    )
    .map(({ clause }) => clause);

interface PlanFlags extends ActFlags {
  seed?: string;
  out?: string;
}

/** `review site plan`: what to look at on the spot, sampled by a seed; names go on the printed plan, never into the ledger. */
export async function plan(id: string, flags: PlanFlags, host: Host): Promise<Exit> {
  required(flags, { seed: '--seed' }, 'xjsme review site plan', host);
  const { site: words } = roundWords(host);
  const dir = resolve(host.cwd, flags.out ?? words.planFolder);
  let lying: Lying | null = null;
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const { year, application } = await applicationFor(state, id, host);
      const now = await watched(office, application);
      lying = now === 'same' ? await lyingOf(office, application) : null;
      if (!lying) office.host.err(`${roundWords(host).remark}${put(words.changed, { id })}\n`);
      const data = lying?.dossier.data;
      const rows = {
        staff: data?.staff?.length ?? 0,
        services: data?.services?.length ?? 0,
        activities: data?.activities?.length ?? 0,
      };
      const weak = lying ? barely(lying.checked) : [];
      return planSite(year, application, { seed: office.text('--seed', flags.seed), rows, weak }, setting, digests.md5);
    },
    {
      after: async ({ office, state }) => {
        const { application } = await applicationFor(state, id, host);
        const { planned } = application.site;
        if (!lying || !planned) return [];
        const printed = planOf(application, planned, lying, office);
        const name = join(dir, `${words.planName}-${id}`);
        writeFileWhole(`${name}.md`, sitePlanMarkdown(printed, host.lang), host);
        writeFileWhole(`${name}.xlsx`, await sitePlanXlsx(printed, host.lang), host);
        const files = [`${name}.md`, `${name}.xlsx`].map((file) => relative(host.cwd, file));
        return [put(words.planWritten, { files: listed(files, host.lang) })];
      },
      next: nextFor(id),
    },
  );
}
