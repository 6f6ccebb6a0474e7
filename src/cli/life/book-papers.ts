import { type Place, pointerOf, showPlace } from '../../core/place.ts';
import type { BookFile, BookPicture, DossierState, LeftOut } from '../../export/review-book/book.ts';
import { inspect, inspectFile } from '../../intake/attachments/inspect.ts';
import { pdfPages } from '../../intake/attachments/pdf-pages.ts';
import { pictureSize } from '../../intake/attachments/picture-size.ts';
import { discover, type Found } from '../../intake/folder/discover.ts';
import type { FileRef } from '../../intake/folder/folder.ts';
import type { EventData } from '../../process/event.ts';
import type { Application } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { manifestOf } from '../check/files.ts';
import { sha256Hex } from '../round/incoming.ts';
import type { Office } from '../round/office.ts';
import { fileForLedger, personsIn, withoutPersons } from '../round/personal.ts';
import { type Lying, lyingOf } from '../round/site-rows.ts';
import { bookWords } from './book-words.ts';

/** Of one picture, of all together in bytes, and how many: what a page still opens with, and a mail still carries. */
const limits = { picture: 3 * 1024 * 1024, all: 24 * 1024 * 1024, count: 24, pixels: 60_000_000 };

const drawable: ReadonlySet<string | null> = new Set(['jpg', 'png']);
const pictures: ReadonlySet<string | null> = new Set(['jpg', 'png', 'gif', 'bmp', 'webp', 'heic', 'tif']);

export interface Papers {
  state: DossierState;
  /** The manifest as it is now; null where it cannot be told. */
  now: string | null;
  /** The dossier read again; only where it is as received. */
  lying: Lying | null;
  /** Where a figure stands. The ledger stars what it does not know in a name; a dossier as received still has it. */
  placeOf(clause: string, index: number, at: Place): Place;
  fileOf(file: { sha256: string; bytes: number; type: string | null }): BookFile;
  pictures(materials: EventData['application.received']['verdict']['materials']): {
    shown: BookPicture[];
    leftOut: LeftOut[];
  };
}

const nothing = (state: 'absent' | 'unrecorded'): Papers => ({
  state,
  now: null,
  lying: null,
  placeOf: (_clause, _index, at) => at,
  fileOf: (file) => ({ ...file, name: null, pages: null }),
  pictures: () => ({ shown: [], leftOut: [] }),
});

function stateOf(found: Found, lying: Lying | null, manifest: string): Pick<Papers, 'state' | 'now'> {
  const now = lying?.checked.manifest ?? (found.wholeFolder ? manifestOf(found, []) : null);
  return { now, state: now === manifest ? 'same' : 'changed' };
}

/**
 * The files of an application as they lie in its folder now, each held against the digests of the receipt: what differs
 * is never shown in the place of what was received.
 */
export async function papersOf(office: Office, application: Application): Promise<Papers> {
  const { path, manifest } = application;
  if (path === null) return nothing('unrecorded');
  const [found] = discover(path, office.root);
  if (!found || found.problems.some(({ code }) => code === 'input/not-found' || code === 'input/unreadable'))
    return nothing('absent');
  const lying = await lyingOf(office, application);
  const { state, now } = stateOf(found, lying, manifest);
  const known = [application.platform, application.operator.name];
  const persons = lying ? personsIn(lying.dossier.data) : new Set<string>();
  const nameOf = (file: string): string => clean(fileForLedger(file, persons, known));
  const byDigest = new Map<string, FileRef>();
  for (const file of found.folder.files()) {
    const { exists, sha256 } = inspectFile(file);
    if (exists === 'yes' && !byDigest.has(sha256)) byDigest.set(sha256, file);
  }
  const same = state === 'same' ? lying : null;
  return {
    state,
    now,
    lying: same,
    placeOf(clause, index, at) {
      const own = same?.checked.clauses.find((one) => one.clause === clause)?.evidence[index]?.at;
      if (!own || !samePlace(own, at)) return at;
      const bare = { ...own, file: withoutPersons(own.file, persons) };
      return 'sheet' in bare ? { ...bare, sheet: withoutPersons(bare.sheet, persons) } : bare;
    },
    fileOf(file) {
      const own = byDigest.get(file.sha256);
      if (!own) return { ...file, name: null, pages: null };
      const pages = file.type === 'pdf' ? own.content.use(pdfPages) : null;
      return { ...file, name: nameOf(own.path), pages: pages?.ok ? pages.value : null };
    },
    pictures: (materials) => choose(wantedOf(materials, same, found, office, nameOf), byDigest, nameOf),
  };
}

/** But for the names: those are what the ledger starred. */
function samePlace(a: Place, b: Place): boolean {
  if ('line' in a) return 'line' in b && a.line === b.line && a.col === b.col;
  return 'sheet' in a ? 'sheet' in b && a.cell === b.cell : !('line' in b || 'sheet' in b);
}

/** Digest → what it stands for: items of the materials; rows of activities too where the whole dossier is as received. */
function wantedOf(
  materials: EventData['application.received']['verdict']['materials'],
  lying: Lying | null,
  { folder }: Found,
  { host, pack }: Office,
  nameOf: (file: string) => string,
): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  const add = (sha256: string, of: string): void => {
    const known = wanted.get(sha256) ?? [];
    if (!known.includes(of)) wanted.set(sha256, [...known, of]);
  };
  for (const { item, files } of materials)
    for (const { sha256, type } of files) {
      const title = pack.materials.find((one) => one.item === item)?.title[host.lang];
      if (pictures.has(type)) add(sha256, `${item} ${title ?? ''}`.trim());
    }
  const activities = lying?.dossier.data.activities ?? [];
  activities.forEach(({ evidence = [] }, i) => {
    const at = lying!.dossier.at(pointerOf('activities', i)) as Place;
    for (const file of evidence) {
      const { exists, sha256, type } = inspect(folder, file);
      const place = showPlace({ ...at, file: nameOf(at.file) });
      if (exists === 'yes' && pictures.has(type)) add(sha256, `${bookWords(host).evidenceOf} ${clean(place)}`);
    }
  });
  return wanted;
}

function choose(
  wanted: ReadonlyMap<string, string[]>,
  byDigest: ReadonlyMap<string, FileRef>,
  nameOf: (file: string) => string,
): { shown: BookPicture[]; leftOut: LeftOut[] } {
  const shown: BookPicture[] = [];
  const leftOut: LeftOut[] = [];
  let room = limits.all;
  for (const [sha256, of] of wanted) {
    const file = byDigest.get(sha256);
    // What is not there as received is named among the materials, and not shown.
    if (!file) continue;
    const { bytes: size, type } = inspectFile(file);
    const name = nameOf(file.path);
    const leave = (why: LeftOut['why']): unknown => leftOut.push({ of, name, sha256, bytes: size, why });
    if (!drawable.has(type)) leave('kind');
    else if (size > limits.picture) leave('too-large');
    else if (shown.length === limits.count || size > room) leave('too-many');
    else {
      const measured = file.content.use((bytes) => pictureSize(bytes, type));
      const pixels = measured.ok ? measured.value : null;
      if (!pixels || pixels.width * pixels.height > limits.pixels) leave('too-many-pixels');
      else {
        const read = file.content.read(limits.picture);
        // It may have been exchanged since it was hashed.
        if (!read.ok || sha256Hex(read.value) !== sha256) continue;
        room -= size;
        shown.push({
          of,
          name,
          type: type === 'png' ? 'png' : 'jpg',
          sha256,
          ...pixels,
          bytes: new Uint8Array(read.value),
        });
      }
    }
  }
  return { shown, leftOut };
}
