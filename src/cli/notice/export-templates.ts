import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { templateSchema, templateTexts } from '../../export/generated/templates.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { put } from '../words.ts';
import { writeFileWhole } from '../round/files.ts';
import { officeOf } from '../round/office.ts';
import { hanging } from '../round/tell.ts';
import { noticeWords } from './words.ts';

interface Flags {
  out?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** `export templates`: the built-in templates, to be changed, with their schema for an editor. What is there already is kept. */
export async function exportTemplates(flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const words = noticeWords(host);
  const dir =
    flags.out === undefined ? (office.templates ?? join(office.root, 'templates')) : resolve(host.cwd, flags.out);
  const files = [
    ...Object.entries(templateTexts).map(([name, text]): [string, string] => [`${name}.yaml`, text]),
    ['template.schema.json', templateSchema] as const,
  ].map(([name, text]) => {
    const file = join(dir, name);
    return { file, text, kept: existsSync(file) };
  });
  if (!flags.dryRun) for (const { file, text, kept } of files) if (!kept) writeFileWhole(file, text, host);
  const shown = files.map(({ file, kept }) => ({ file: relative(host.cwd, file), kept }));
  if (flags.json) {
    const dryRun = flags.dryRun === true;
    await host.out(json({ schema: 'xjsme/templates/1', dryRun, out: relative(host.cwd, dir) || '.', files: shown }));
    return exit.done;
  }
  const lines = shown.map(({ file, kept }) =>
    put(kept ? words.kept : flags.dryRun ? words.would : words.written, { file }),
  );
  await host.out(`${lines.flatMap((line) => hanging(line, host.width)).join('\n')}\n`);
  return exit.done;
}
