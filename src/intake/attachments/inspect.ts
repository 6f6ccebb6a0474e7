import { nfc } from '../../core/values/text.ts';
import { createHash, hash } from 'node:crypto';
import type { Attachment } from '../../core/attachment.ts';
import { type Bytes, CHUNK, type Content, type Opened, type Unopened, unopened } from '../folder/content.ts';
import type { FileRef, Folder } from '../folder/folder.ts';
import { extensionOf } from '../folder/names.ts';
import { zipNames } from './archive.ts';
import { inspectPdf, type PdfFacts } from './pdf.ts';
import { jpgIsComplete, pngIsComplete } from './picture.ts';
import { type FileType, HEAD, sniff, typeOfExtension, zipKind } from './sniff.ts';

export type Damage = 'pdf-truncated' | 'jpg-truncated' | 'png-truncated' | 'zip-broken';

/** Below this many bytes no PDF, picture or office paper can hold anything. */
const TINY = 100;

/** No scan is as large; reading one would keep a whole batch waiting. */
const LARGEST = 1024 * 1024 * 1024;

interface Facts {
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  /** By content; `null` for an empty file. A broken zip keeps the type its extension promises. */
  type: FileType | null;
  pdf?: PdfFacts;
  damaged?: Damage;
}

/**
 * What can be known about an attachment from its bytes alone. `path` is as written where there is no such file; then
 * bytes are 0, sha256 is `''`, type `null`. `extension` is lower case, without dot. `typeMatches` is true as well where
 * the extension promises nothing known, and for an empty file. `tiny` is 1 to 99 bytes, and no text.
 */
export interface Inspected extends Attachment, Facts {
  type: FileType | null;
  pdf?: PdfFacts;
  damaged?: Damage;
  /** For `unreadable`: an errno name, `special`, or the code of a zip problem. */
  detail?: string;
}

function sha256(bytes: Bytes): string {
  if (bytes.size <= CHUNK) return hash('sha256', bytes.at(0, bytes.size), 'hex');
  const digest = createHash('sha256');
  for (let offset = 0; offset < bytes.size; offset += CHUNK) digest.update(bytes.at(offset, CHUNK));
  return digest.digest('hex');
}

const zipBased: ReadonlySet<FileType | null> = new Set<FileType>(['docx', 'xlsx', 'pptx', 'ofd']);

function typed(bytes: Bytes): Pick<Facts, 'type' | 'pdf' | 'damaged'> {
  const type = sniff(bytes.at(0, HEAD));
  if (type === 'jpg') return jpgIsComplete(bytes) ? { type } : { type, damaged: 'jpg-truncated' };
  if (type === 'png') return pngIsComplete(bytes) ? { type } : { type, damaged: 'png-truncated' };
  if (type === 'pdf') {
    const pdf = inspectPdf(bytes);
    return pdf.complete ? { type, pdf } : { type, pdf, damaged: 'pdf-truncated' };
  }
  if (type !== 'zip') return { type };
  const names = zipNames(bytes);
  return names ? { type: zipKind(names) } : { type, damaged: 'zip-broken' };
}

/** Lives as long as the folder's content objects: a file named twice is hashed once. */
const known = new WeakMap<Content, Opened<Facts>>();

function factsOf(content: Content): Opened<Facts> {
  const before = known.get(content);
  if (before) return before;
  const read = content.use((bytes) =>
    bytes.size > LARGEST ? null : { bytes: bytes.size, sha256: sha256(bytes), ...typed(bytes) },
  );
  const facts: Opened<Facts> = !read.ok ? read : read.value ? { ok: true, value: read.value } : unopened('too-large');
  known.set(content, facts);
  return facts;
}

const nothing = (path: string, { why, near, detail }: Unopened): Inspected => ({
  path: nfc(path),
  exists: why === 'too-large' ? 'unreadable' : why,
  ...(near !== undefined && { near }),
  ...(detail !== undefined && { detail }),
  bytes: 0,
  sha256: '',
  type: null,
  extension: extensionOf(path),
  typeMatches: true,
  tiny: false,
});

/** A file of a folder's listing. */
export function inspectFile(file: FileRef): Inspected {
  const facts = factsOf(file.content);
  if (!facts.ok) return nothing(file.path, facts.problem);
  const { bytes, damaged } = facts.value;
  const promised = typeOfExtension(file.path);
  // What a broken zip held cannot be told any more; that it is broken is said, and not the wrong type besides.
  const type = damaged === 'zip-broken' && zipBased.has(promised) ? promised : facts.value.type;
  return {
    path: file.path,
    exists: 'yes',
    ...facts.value,
    type,
    extension: extensionOf(file.path),
    typeMatches: type === null || promised === null || promised === type,
    tiny: bytes > 0 && bytes < TINY && type !== 'text',
  };
}

/** A file by its path as written in the dossier. Never throws for what is in, or wrong with, the file. */
export function inspect(folder: Folder, path: string): Inspected {
  const file = folder.open(path);
  return file.ok ? inspectFile(file.value) : nothing(path, file.problem);
}
