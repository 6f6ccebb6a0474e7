import { showPlace } from '../../core/place.ts';
import { clean } from '../../report/clean.ts';
import { columns } from '../../report/table.ts';
import { displayWidth, wrap } from '../../report/width.ts';
import type { DoctorDocument, ShownSetting } from './diagnosis.ts';
import type { WorkspaceWords } from './words.ts';

type Row = readonly [name: string, value: string];

/** Everything a command would work with, in a screen or two. */
export function doctorText(document: DoctorDocument, words: WorkspaceWords, width: number): string {
  const { doctor } = words;
  const { pack, authority, calendar, tool } = document;
  const own = document.settings.filter(({ name }) => !name.startsWith('settings.'));
  const ofPack = document.settings.filter(({ name }) => name.startsWith('settings.'));
  const parts: [title: string, rows: readonly Row[]][] = [
    [
      doctor.titles.tool,
      [
        [doctor.version, `${tool.name} ${tool.version}`],
        ['Node', `${tool.node} ${tool.platform}`],
      ],
    ],
    [
      doctor.titles.pack,
      [
        [doctor.id, pack.id],
        [doctor.digest, pack.digest],
        [doctor.overridden, pack.overridden.length === 0 ? doctor.nothing : pack.overridden.join(words.comma)],
        [
          doctor.authority,
          `${words.settings.levels[authority.level] ?? authority.level}${authority.here === null ? '' : doctor.here(authority.here)}`,
        ],
      ],
    ],
    [
      doctor.titles.calendar,
      [
        [doctor.digest, calendar.digest],
        [doctor.years, `${calendar.from}–${calendar.to}`],
        [doctor.missing, listed(calendar.missing, words, doctor.nothing)],
        [doctor.provisional, listed(calendar.provisional, words, doctor.nothing)],
      ],
    ],
    [doctor.titles.ledger, ledgerRows(document, words)],
  ];
  return [
    document.workspace === null ? doctor.outside : doctor.workspace({ folder: clean(document.workspace) }),
    settingsTable(doctor.titles.settings, own, words.settings.keys, words, width),
    ...parts.map(([title, rows]) => section(title, rows, width)),
    settingsTable(doctor.titles.packSettings, ofPack, words.settings.packKeys, words, width),
    wrap(verdict(document, words), width).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

const listed = (years: readonly number[], { comma }: WorkspaceWords, nothing: string): string =>
  years.length === 0 ? nothing : years.join(comma);

const section = (title: string, rows: readonly Row[], width: number): string =>
  `${title}\n${columns(
    rows.map(([name, value]) => [`  ${name}`, clean(value)]),
    { column: 1, width },
  )}`;

const shownValue = (value: unknown, nothing: string): string =>
  value === null || (Array.isArray(value) && value.length === 0)
    ? nothing
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);

function settingsTable(
  title: string,
  settings: readonly ShownSetting[],
  names: Readonly<Record<string, string>>,
  { doctor }: WorkspaceWords,
  width: number,
): string {
  const rows = settings.map(({ name, value, origin, at }) => {
    const key = name.replace(/^settings\./, '');
    const from = `${doctor.origins[origin]}${at ? ` ${showPlace(at)}` : ''}`;
    return [`  ${key}`, names[key] ?? '', clean(shownValue(value, doctor.nothing)), clean(from)];
  });
  // The name in words can be missed first; at last each setting takes the lines it needs.
  const tables = [
    () => columns(rows, { column: 2, width }),
    () =>
      columns(
        rows.map(([key, , value, from]) => [key!, value!, from!]),
        { column: 1, width },
      ),
    () => rows.flatMap(([key, , value, from]) => stacked([key!.trim(), value!, from!], width)).join('\n'),
  ];
  for (const table of tables) {
    const text = table();
    if (text.split('\n').every((line) => displayWidth(line) <= width)) return `${title}\n${text}`;
  }
  return `${title}\n${tables.at(-1)!()}`;
}

const stacked = ([key, value, from]: readonly [string, string, string], width: number): string[] => [
  ...wrap(`${key}  ${value}`, width - 2).map((line) => `  ${line}`),
  ...wrap(from, width - 4).map((line) => `    ${line}`),
];

function ledgerRows({ ledger, stream, writable, cache }: DoctorDocument, words: WorkspaceWords): Row[] {
  const { doctor } = words;
  if (ledger === null) return [[doctor.state, doctor.nothing]];
  const { lock } = ledger;
  const holder = lock && [lock.host, lock.pid === null ? null : `pid ${lock.pid}`].filter((part) => part !== null);
  return [
    [doctor.state, doctor.states[ledger.state]({ events: ledger.events })],
    [doctor.stream, stream ?? doctor.noStream],
    [doctor.streams, ledger.streams.length === 0 ? doctor.nothing : ledger.streams.join(' ')],
    ...ledger.damages.map(({ code, file, line }): Row => [doctor.damage, `${file}:${line} ${code}`]),
    ...ledger.torn.map(({ file, line }): Row => [doctor.torn, `${file}:${line}`]),
    [doctor.lock, lock === null ? doctor.free : doctor.held({ holder: holder!.join(' ') || lock.file })],
    ...(ledger.setAside.length > 0 ? [[doctor.setAside, ledger.setAside.join(' ')] as Row] : []),
    ...(ledger.unreadable.length > 0 ? [[doctor.unreadable, ledger.unreadable.join(' ')] as Row] : []),
    ...(ledger.strays.length > 0 ? [[doctor.strays, ledger.strays.join(' ')] as Row] : []),
    [doctor.writable, doctor.yesNo(writable!.folder && writable!.ledger)],
    [doctor.cache, cache === null ? doctor.nothing : cache.join(' ') || '.xjsme'],
  ];
}

function verdict({ workspace, ledger, calendar }: DoctorDocument, { doctor }: WorkspaceWords): string {
  if (workspace === null) return doctor.ends.outside;
  if (ledger?.state === 'damaged') return doctor.ends.damaged;
  if (ledger?.state === 'unverified') return doctor.ends.unverified;
  const [year] = calendar.missing;
  return year === undefined ? doctor.ends.sound : doctor.ends.calendar({ year });
}
