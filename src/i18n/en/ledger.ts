import type { LedgerCode } from '../../core/ledger-codes.ts';
import type { FindingWords } from '../catalog.ts';

/** What the ledger says of itself. */
export const ledger = {
  'ledger/changed': {
    message: 'the record was changed: its content does not match its hash',
    hint: 'Compare with the same file of another copy or a backup and put that in its place; if there is none, xjsme ledger recover shows what can be done.',
  },
  'ledger/missing': {
    message: 'records are missing before this one: numbers {from} to {to}',
    hint: 'Fetch them from another copy or a backup; if there is none, run xjsme ledger recover.',
  },
  'ledger/doubled': {
    message: 'record number {seq} stands here twice{other? (also at {other})}',
    hint: 'Run xjsme ledger recover; it takes out the second.',
  },
  'ledger/order': {
    message: 'record number {seq} stands in the wrong place',
    hint: 'Put the same file of another copy or a backup in its place.',
  },
  'ledger/chain': {
    message: 'record number {seq} does not follow the one before it',
    hint: 'The one before may have been replaced. Compare with the same file of another copy or a backup.',
  },
  'ledger/fork': {
    message:
      'there are two records number {seq}{other? (the other at {other})}: one stream was written on two machines',
    hint: 'Give each machine a stream of its own. Make a backup, then run xjsme ledger recover: the side written first stays, the other is set aside.',
  },
  'ledger/unreadable': {
    message: 'this line is no record of the ledger{why?: {why}}',
    hint: 'Do not edit the ledger by hand. Put another copy or a backup in its place; if there is none, run xjsme ledger recover.',
    terms: {
      why: {
        blank: 'a blank line',
        'not-a-line': 'not the format of a record',
        unended: 'it was not written to its end',
        'not-canonical': 'not in canonical form',
        schema: 'its content does not fit records of its kind',
      },
    },
  },
  'ledger/encoding': {
    message: 'the encoding was changed: {why}',
    hint: 'A ledger must stay as it was written: do not save it from an editor, and let no transfer convert its line ends. Put another copy or a backup in its place.',
    terms: { why: { bom: 'a byte order mark stands first', crlf: 'line ends became CRLF', utf8: 'not UTF-8' } },
  },
  'ledger/misplaced': {
    message: 'the record is in the wrong place: it belongs to {is} and stands in {where}',
    hint: 'The file may have been renamed or moved; put it back.',
  },
  'ledger/group': {
    message: 'the records of one command around number {seq} are not complete',
    hint: 'Records of one command stand together. Put another copy or a backup in place; if there is none, run xjsme ledger recover.',
  },
  'ledger/newer': {
    message: 'the record was written by a newer xjsme: {type} (version {v})',
    hint: 'Update xjsme, then open the ledger again.',
  },
  'ledger/foreign': {
    message: 'this file does not belong into the folder ledger',
    hint: 'Move it elsewhere; the folder holds the ledger and nothing else.',
  },
  'ledger/seen-missing': {
    message: 'records of stream {stream} are missing: when this one was written, number {seq} was there',
    hint: 'The ledger was not copied whole, or was cut. Complete ledger/{stream}.',
  },
  'ledger/seen-differs': {
    message: 'record number {seq} of stream {stream} is not the one that was there when this one was written',
    hint: 'That stream may have been rewritten; compare with another copy.',
  },
  'ledger/checkpoint-missing': {
    message: 'record number {seq} of stream {stream}, which the checkpoint names, is missing ({standing} are here)',
    hint: 'The end of the ledger was cut off, or it was not copied whole. Fetch it from another copy or a backup.',
  },
  'ledger/checkpoint-differs': {
    message: 'record number {seq} of stream {stream} is not the one of the checkpoint',
    hint: 'The ledger was rewritten after the checkpoint. Compare with another copy or a backup.',
  },
  'ledger/torn': {
    message: '{bytes} bytes at the end were not written to their end (after a crash); they are not counted',
    hint: 'Nothing to do: the next write moves them to set-aside.',
  },
  'ledger/clock': {
    message: 'the clock says {now}, which is before the last record, {last}',
    hint: 'Set the clock and run this again. If the clock is right and the last record was not, add --accept-clock.',
  },
  'ledger/locked': {
    message: 'another process is using the ledger{host?: {host}, process {pid}}',
    hint: 'Try again in a while. If it surely runs no more, delete ledger/lock and try again.',
  },
  'ledger/moved': {
    message: 'another program changed a file of the ledger just before writing, so nothing was written: {file}',
    hint: 'Pause synchronising software and run this command again.',
  },
  'ledger/full': {
    message: 'the disk is full, nothing was written ({why})',
    hint: 'Make room and run this command again; the ledger is unharmed.',
  },
  'ledger/read-only': {
    message: 'writing is not allowed here, nothing was written ({why})',
    hint: 'Look at the rights of the folder; the ledger is unharmed.',
  },
  'ledger/write': {
    message: 'writing failed ({why})',
    hint: 'Look at the disk and run this command again; the ledger is unharmed.',
  },
  'ledger/bad-checkpoint': {
    message: 'there is no checkpoint in this file that could be used',
    hint: 'A checkpoint is what xjsme ledger checkpoint prints, or the lines stream:number:hash on a published list.',
  },
} as const satisfies Readonly<Record<LedgerCode, FindingWords>>;
