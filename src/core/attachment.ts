/** What a file turned out to be, by its bytes; found out once by intake, judged by the law. */
export interface Attachment {
  /** Relative to the dossier, `/` between parts, NFC. */
  path: string;
  exists: 'yes' | 'no' | 'outside' | 'unreadable' | 'directory';
  /** A file of nearly this name, where the name as written leads nowhere. */
  near?: string;
  bytes: number;
  /** 64 hex digits; '' where there is no file. */
  sha256: string;
  /** By content: pdf, jpg, png, docx …; null where it is none we know. */
  type: string | null;
  extension: string;
  typeMatches: boolean;
  pdf?: { complete: boolean; encrypted: boolean };
  /** Why it is damaged, e.g. `pdf-truncated`. */
  damaged?: string;
  tiny: boolean;
}
