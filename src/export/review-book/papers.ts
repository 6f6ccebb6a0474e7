import { type Lang, reviewBookWords } from '../words.ts';
import { type Block, type Cell, factBlock, figure, grouped, note, table, text } from './blocks.ts';
import { type BookFile, type BookMaterial, fileTotals, type ReviewBook } from './book.ts';

const short = (sha256: string): Cell => ({ small: sha256 });

function pagesOf(file: BookFile, lang: Lang): string {
  const words = reviewBookWords(lang);
  if (file.type !== 'pdf') return words.notPdf;
  if (file.name === null) return words.dash;
  return file.pages === null ? words.pagesUnknown : String(file.pages);
}

/** One row for each file, so that none hides behind another; an item without files has one row all the same. */
function rowsOf({ item, title, status, required, waived, files }: BookMaterial, lang: Lang): Cell[][] {
  const words = reviewBookWords(lang);
  const head: Cell = [title, { small: `${item} ${required ? words.required : words.optional}` }];
  const state: Cell = waived === null ? status : [status, waived];
  if (files.length === 0) return [[head, state, words.dash, words.dash, words.dash, words.dash]];
  return files.map((file, i): Cell[] => [
    i === 0 ? head : { small: item },
    i === 0 ? state : '',
    [file.name ?? words.fileGone, ...(file.type === null ? [] : [{ small: file.type }])],
    grouped(file.bytes),
    pagesOf(file, lang),
    short(file.sha256),
  ]);
}

/** Every material with its status, and every file by its digest; what is not as received is said and not shown. */
export function materials(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const { state, manifest, now } = book.dossier;
  const { item, status, file, bytes, pages, digest } = words.materialHeads;
  const { files, bytes: all, pages: sum, unknown } = fileTotals(book);
  const known = state === 'same' || state === 'changed';
  const totals = words.totals(files, grouped(all), sum) + (known && unknown > 0 ? words.totalsUnknown(unknown) : '');
  return [
    {
      kind: 'list',
      items: [{ code: state, text: words.dossier[state], tone: state === 'same' ? 'good' : 'doubt' }],
    },
    ...factBlock([
      [words.manifest, manifest],
      ...(now === null || now === manifest ? [] : [[words.manifestNow, now] as const]),
    ]),
    table(
      words.sections.materials,
      [text(item), text(status), text(file), figure(bytes), figure(pages), text(digest)],
      book.materials.flatMap((one) => rowsOf(one, lang)),
    ),
    note(totals),
  ];
}

export function pictures(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  if (book.pictures === null) return [note(words.picturesOff)];
  const shown = book.pictures.map((one) => ({
    ...one,
    caption: [one.of.join(words.comma), one.name, words.size(one.width, one.height), one.sha256].join(words.semicolon),
  }));
  const left = book.leftOut.map((one): Cell[] => [
    [one.name, { small: one.of.join(words.comma) }],
    grouped(one.bytes),
    words.leftOutWhy[one.why],
    short(one.sha256),
  ]);
  const { file, bytes, digest } = words.materialHeads;
  return [
    ...(shown.length > 0
      ? [{ kind: 'pictures', pictures: shown, note: words.pictureNote } as const]
      : left.length === 0
        ? [note(words.noPictures)]
        : []),
    ...(left.length > 0
      ? [table(words.leftOut, [text(file), figure(bytes), text(words.source), text(digest)], left)]
      : []),
  ];
}
