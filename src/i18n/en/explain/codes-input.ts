import type { CodeExplained } from '../../catalog.ts';
import type { input as zh } from '../../zh/explain/codes-input.ts';

const safe = 'Dossiers come from outside and are checked before they are read: better not read than read wrongly.';
const read = 'What cannot be read cannot be reviewed; the advice is then "unreadable", never "fails".';

export const input = {
  'input/none': {
    what: 'The folder has no main file.',
    why: 'The main file (dossier.yaml or dossier.xlsx) is the door to a dossier; it lists the attachments.',
  },
  'input/not-found': { what: 'There is nothing at this path.', why: read },
  'input/unreadable': { what: 'The file or folder is there, but the system refuses to read it.', why: read },
  'input/too-large': {
    what: 'A file, table or zip is larger than what is read.',
    why: 'Dossiers are far smaller; such files are strays or attacks.',
  },
  'input/too-many-files': {
    what: 'There are too many files or levels; the rest was not read.',
    why: 'Probably the wrong folder. Reading a part in silence would lose facts.',
  },
  'input/more': {
    what: 'There are too many findings of one kind; the rest is counted, not listed.',
    why: 'Hundreds of the same kind mostly have one cause, and would bury everything else.',
  },
  'input/encoding': {
    what: 'The encoding of a text file is not known.',
    why: 'A wrong guess turns characters into others, so none is made.',
  },
  'input/empty': { what: 'The file has no content.', why: read },
  'input/wrong-format': {
    what: 'The content is not what the extension says, such as an old .xls or a web page named .xlsx.',
    why: 'Content decides, not the name; old formats convert badly, so save anew.',
  },
  'input/encrypted': { what: 'The workbook has a password.', why: 'Passwords are neither asked for nor broken.' },
  'input/two-mains': {
    what: 'A folder has two main files; one was read.',
    why: 'They may differ; the applicant must say which holds.',
  },
  'input/link': { what: 'A link was not followed.', why: 'It may lead to what is no part of the dossier.' },
  'list/not-found': {
    what: 'The main file names a list that is not there.',
    why: 'Lists are what clauses are counted from; a missing one is not zero.',
  },
  'list/outside': {
    what: 'The list lies outside the dossier.',
    why: 'A dossier must be whole, so that it can be reviewed again after it has moved.',
  },
  'list/unreadable': { what: 'The list is there but cannot be read.', why: read },
  'yaml/syntax': { what: 'The YAML cannot be understood.', why: 'Where a text is ambiguous, nothing is guessed.' },
  'yaml/duplicate-key': {
    what: 'A key stands twice in one group.',
    why: 'Nobody can say which value holds, so neither is taken.',
  },
  'yaml/aliases': { what: 'Too many aliases (&, *), or one that holds itself.', why: safe },
  'yaml/too-deep': { what: 'The content is nested too deeply.', why: safe },
  'yaml/documents': {
    what: 'The file holds several documents, parted by ---.',
    why: 'One file a platform; reading the first only would lose the rest.',
  },
  'yaml/tag': {
    what: 'A YAML tag (like !!str) is not used.',
    why: 'The field decides the type of a value, not a tag.',
  },
  'yaml/not-a-mapping': {
    what: 'The file is not "key: value" at its top.',
    why: 'A dossier is filled in by fields; see a sample for their names.',
  },
  'zip/broken': { what: 'The zip is damaged or cut short.', why: read },
  'zip/bomb': { what: 'The zip would become abnormally large; it was not unpacked.', why: safe },
  'zip/encrypted': { what: 'The zip has a password.', why: 'Passwords are neither asked for nor broken.' },
  'zip/unsafe-name': { what: 'A name in the zip leads out of the folder, or is a link.', why: safe },
  'zip/duplicate-entry': {
    what: 'The zip holds two files of one name.',
    why: 'Different programs take different ones, so the content is not certain.',
  },
  'zip/unsupported': {
    what: 'The zip is not packed in the ordinary way.',
    why: 'Only what every system can open is read.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
