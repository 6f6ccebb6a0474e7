import type { registerWords as zh } from '../zh/life-register.ts';

/** Words of the register, the folder for auditors, the filters of the log, and of taking back a record of a platform. */
export const registerWords: typeof zh = {
  undo: {
    describe: 'take back a record of a platform, unless it is an official act',
    event: 'the record to take back: the beginning of its hash (8 digits or more), see ledger log --platform',
    latest: 'the latest record of {number} that can be taken back is “{act}” ({event})',
    name: 'Name the record with --event, so that running the command twice does not take back two.',
  },
  log: {
    actor: 'only acts of this person',
    platform: 'only acts on this platform: application, recognition, reviews and all after',
    article: 'only acts under this article, e.g. 15, 16.4',
    from: 'only acts of this official date and later',
    to: 'only acts of this official date and earlier',
    badArticle: 'no act is taken under this article: {value}',
    articles: 'Write it as 15 or 16.4. ',
    badType: 'no such type of event: {value}',
    types: 'Types are for example {types}. ',
    comma: ', ',
    noActor: 'nobody of this name acted: {name}',
    backwards: '--from {from} is after --to {to}',
  },
  export: {
    describe: 'export: the public register, a folder for auditors',
    register: 'the public register: every platform ever recognised, JSON and CSV, without personal data (Art. 13)',
    audit:
      'a folder for auditors: the ledger as it is, schemas, checkpoint, how to verify it; BagIt 1.0 layout (Art. 18)',
    dryRun: 'check all the same and write no file',
    json: 'say as JSON which files were written',
    year: 'list only events of this year for reading; the ledger is always whole',
    platform: 'list only events of this platform for reading; the ledger is always whole',
  },
  told: {
    register: 'public register: {count} platform(s) as of {asOf}',
    audit: 'folder for auditors: {count} event(s) listed for reading, latest official date {asOf}',
    written: 'written: {file}',
    would: 'would write: {file}',
    same: 'there already, the same: {file}',
  },
  audit: {
    folder: 'audit',
    notEmpty: 'the folder holds something else: {dir}',
    notEmptyHint: 'Name an empty folder with --out; a folder for auditors never overwrites.',
  },
  stats: {
    describe: 'figures: applications, recognitions, reviews, platforms; by region, function, year, stage and more',
    by: 'one table alone: region, function, year, stage, outcome, time, clause or status',
    year: 'only the round of this year and platforms recognised in it',
    xlsx: 'write a workbook',
  },
};
