import type { audit as zh } from '../zh/audit.ts';

/** Words of the folder for auditors (Art. 18). */
export const audit: typeof zh = {
  columns: [
    'official date',
    'actor',
    'act',
    'article',
    'platform',
    'receipt',
    'in words',
    'state',
    'place in the ledger',
    'hash',
  ],
  undone: 'taken back',
  description: 'Ledger of the review of SME public service demonstration platforms, for auditors (Art. 18)',
  readme: {
    title: 'For auditors',
    what: [
      'This folder was exported by {office} in the layout of BagIt 1.0 (RFC 8493); the latest act in it is of {latest}. It can be verified without xjsme, by what any system has: bash, sha256sum, sed, grep, awk, find, diff. Run the commands in this folder, where bagit.txt stands.',
      '- `data/ledger/`: the ledger, byte for byte as the authority keeps it, always whole; one event a line, one stream a subfolder.\n- `data/events.csv`, `data/events.json`: {events} event(s) for reading, each with its article and its place in the ledger, which alone decides.\n- `data/schemas/`: JSON Schema 2020-12; `event.schema.json` of a line, `events/` of what each type of event says.\n- `data/checkpoint.txt`: where each stream stands, `stream:seq:hash`, and a digest of these lines.',
    ],
    steps: {
      files: {
        title: 'The files are whole',
        before: 'Compare the digest of every file:',
        after: 'Each command says OK; files that differ, are missing or are too many are named.',
      },
      line: {
        title: 'One event',
        before:
          'A line begins with `{"hash":"64 hexadecimal digits",`; the SHA-256 of the bytes that follow, without the line break, is that hash. Here of the last and of the first line of a file: the hash it states, then the hash it has:',
        after: 'Each pair is the same unless the line was changed. For another line write its number for `1` in `1p`.',
      },
      lines: {
        title: 'Every event',
        before: 'Line by line (about a hundred a second):',
        after: 'It says nothing if all are right; others are named by file and stated hash.',
      },
      chain: {
        title: 'One follows the other',
        before: '`prev` of an event is the hash of the one before it in its stream:',
        after: 'It says OK for each stream; a line that is missing, inserted or moved shows as a difference.',
      },
      checkpoint: {
        title: 'The checkpoint',
        before: 'How many lines each stream has, and the hash of the last one, as the checkpoint says:',
        after: 'It says OK if they agree.',
      },
      digest: {
        title: 'The digest of the checkpoint',
        before: 'The last line of the checkpoint is the SHA-256 of its heads in canonical JSON (RFC 8785):',
        after: 'The 64 hexadecimal digits of both lines are the same.',
      },
      published: {
        title: 'Against what was published',
        before:
          'Every list the authority published bears the checkpoint of its day, `stream:seq:hash`. Take one, and see whether that event still has that hash, for instance `{head}`:',
        after: 'It says `{hash}`. Only a list that was kept outside the authority proves anything.',
      },
    },
    limits: [
      'This finds events that were changed, removed, inserted or moved, and files that are missing or spoiled.',
      'This folder alone does not show that the end was cut off, or a whole stream rewritten, before it was exported: for that compare a checkpoint published earlier (the last step). Nor does a ledger prove that what it says is true.',
    ],
  },
};
