import type { FindingWords } from '../catalog.ts';
import type { input as zh } from '../zh/findings-input.ts';

/** The dossier as a whole could not be read, or not all of it. */
export const input = {
  'input/none': {
    message: 'no dossier in {path}',
    hint: 'the folder needs a dossier.yaml or dossier.xlsx; xjsme new dossier makes one',
  },
  'input/not-found': { message: 'cannot find {path}{near?; is it {near}}', hint: 'check the path and the name' },
  'input/unreadable': {
    message: 'cannot read {path}{detail? ({detail})}',
    hint: 'see whether another program holds the file and you may read it; copy it again if need be',
    terms: {
      detail: {
        special: 'not an ordinary file',
        EACCES: 'no permission',
        EPERM: 'no permission',
        EIO: 'disk error',
        ECHANGED: 'changed while being read',
        ELOOP: 'links in a circle',
        ENAMETOOLONG: 'path too long',
        outside: 'a link that leads out of the folder',
        directory: 'a folder',
        no: 'no longer there',
        name: 'its name is in another encoding: rename it',
        'zip/broken': 'the zip is damaged',
        'zip/bomb': 'larger than the zip says',
        internal: 'internal error, see stderr',
      },
    },
  },
  'input/too-large': {
    message:
      '{path?{path} is too large: {bytes} bytes, at most {limit}}{unit?too much: at most {limit} {unit}}{sheet?sheet "{sheet}": }{what}',
    hint: 'split the file, or leave out what is no part of the application',
    terms: {
      unit: { bytes: 'bytes', rows: 'rows' },
      what: {
        columns: 'too many columns, at most {limit}',
        rows: 'too many rows, at most {limit}',
        cells: 'too many cells, at most {limit}',
        texts: 'too many texts',
        'merged-areas': 'too many merged areas',
      },
    },
  },
  'input/too-many-files': {
    message: 'too many files or folders too deep: at most {files} files and {depth} levels',
    hint: 'keep only the application, one folder a platform',
  },
  'input/more': {
    message: '{count} findings of one kind ({code}); only the first {told} are listed',
    hint: 'mend those listed first, then check again',
  },
  'input/encoding': { message: 'the file is neither UTF-8 nor GB18030 (GBK) text', hint: 'save it as UTF-8' },
  'input/empty': { message: 'the file is empty', hint: 'see whether this is the right file' },
  'input/wrong-format': {
    message: 'such a file cannot be read: its content is {actual}',
    hint: 'open it in Excel or WPS and save it as .xlsx; if it is one, correct its extension',
    terms: {
      actual: {
        xls: 'an old Excel file (.xls)',
        et: 'a WPS table (.et)',
        xlsb: 'a binary workbook (.xlsb)',
        ods: 'an OpenDocument table (.ods)',
        html: 'a web page (HTML)',
        docx: 'a Word document',
        text: 'plain text',
        zip: 'another zip',
        xlsx: 'a workbook (.xlsx)',
        unknown: 'something unknown',
      },
    },
  },
  'input/encrypted': { message: 'the file has a password', hint: 'take the password off' },
  'input/two-mains': {
    message: 'two main files: {used} was read, {ignored} was not',
    hint: 'keep one, the one that is right',
  },
  'input/link': {
    message: '{path} is a link and was not read ({why})',
    hint: 'put the file itself into the folder',
    terms: {
      why: {
        directory: 'to a folder',
        outside: 'out of the folder',
        no: 'to nothing',
        unreadable: 'to a file that cannot be read',
        zip: 'to a zip',
      },
    },
  },
  'list/not-found': {
    message: 'cannot find the list {file}{near?; is it {near}}',
    hint: 'put the file into the folder and check its name',
  },
  'list/outside': {
    message: 'the list {file} is outside the folder',
    hint: 'copy it into the folder and name it by a relative path',
  },
  'list/unreadable': { message: 'cannot read the list {file}', hint: 'see whether it opens; save it again if need be' },
  'yaml/syntax': {
    message: 'wrong YAML: {reason}',
    hint: 'see the line: indent by spaces, a space after each colon, quotes and brackets in pairs',
    terms: {
      reason: {
        BAD_INDENT: 'wrong indentation',
        TAB_AS_INDENT: 'a tab as indentation; use spaces',
        MISSING_CHAR: 'a colon, quote, bracket or space is missing',
        UNEXPECTED_TOKEN: 'something here does not belong',
        BAD_SCALAR_START: 'the value begins with a reserved character: put it in quotes',
        BAD_DQ_ESCAPE: 'wrong backslash in double quotes; use single quotes',
        BLOCK_AS_IMPLICIT_KEY: 'two "key: value" on one line',
        MULTILINE_IMPLICIT_KEY: 'a key over several lines: the line above may lack its colon',
        FULL_WIDTH_COLON: 'the colon is full-width (：): write a plain one and a space after it',
        BLOCK_IN_FLOW: 'no indented lists inside brackets',
        BAD_COLLECTION_TYPE: 'a list and "key: value" are mixed',
        KEY_OVER_1024_CHARS: 'the key is too long',
        BAD_ALIAS: 'wrong alias',
        UNRESOLVED_ALIAS: 'nothing is named by the alias "{detail}"',
        KEY_NOT_SCALAR: 'a key must be a text',
        MERGE_SOURCE: 'the merge key << takes "key: value" only',
        RESOURCE_EXHAUSTION: 'too complex',
        UNEXPECTED: 'cannot be parsed{detail? ({detail})}',
      },
    },
  },
  'yaml/duplicate-key': { message: '"{key}" stands twice', hint: 'keep one; several of a kind go into a list' },
  'yaml/aliases': {
    message: 'too many aliases (at most {aliases}, {values} values), or one that holds itself',
    hint: 'write the values out',
  },
  'yaml/too-deep': { message: 'deeper than {limit} levels', hint: 'check indentation and brackets against a sample' },
  'yaml/documents': {
    message: 'several YAML documents (---) in one file',
    hint: 'one file a platform: delete the others',
  },
  'yaml/tag': { message: 'the tag {tag} has no effect', hint: 'delete it; put a value in quotes to keep it a text' },
  'yaml/not-a-mapping': {
    message: 'not "key: value"',
    hint: 'start from a sample; the first line is format: xjsme-dossier/1',
  },
  'zip/broken': {
    message: 'the zip is broken: {why}{name? ({name})}',
    hint: 'pack or copy it again',
    terms: {
      why: {
        'no-directory': 'no directory; perhaps it was cut short',
        directory: 'wrong directory',
        'local-header': 'a header differs from the directory',
        data: 'the content cannot be unpacked',
        size: 'a size differs from the directory',
        checksum: 'wrong checksum',
      },
    },
  },
  'zip/bomb': {
    message: 'the zip is abnormal and was not unpacked: {why}',
    hint: 'pack the application itself and nothing else',
    terms: {
      why: {
        entries: '{count} files, at most {limit}',
        ratio: 'packed more than {limit} times{name? ({name})}',
        size: '{size} bytes unpacked, at most {limit}',
        overlap: 'contents overlap ({name})',
        'size-lies': 'larger than it says ({name})',
      },
    },
  },
  'zip/encrypted': { message: 'the zip has a password{name? ({name})}', hint: 'pack it again without' },
  'zip/unsafe-name': {
    message: 'unsafe name in the zip: {name} ({why})',
    hint: 'pack it again with ordinary software, names without paths',
    terms: { why: { path: 'leads out of the folder', link: 'a link' } },
  },
  'zip/duplicate-entry': {
    message: 'two files of one name in the zip: {name}',
    hint: 'rename or delete one and pack again',
  },
  'zip/unsupported': {
    message: 'this way of packing is not supported: {why}{name? ({name})}',
    hint: 'pack again with the system’s own zip',
    terms: { why: { zip64: 'ZIP64', 'multi-disk': 'several volumes', method: 'method {method}' } },
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
