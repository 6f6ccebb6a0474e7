import type { CodeExplained } from '../../catalog.ts';
import type { tables as zh } from '../../zh/explain/codes-tables.ts';

export const tables = {
  'excel/broken': {
    what: 'The workbook is wrong inside.',
    why: 'A repair may lose data, so none is made: save it anew and compare.',
  },
  'excel/entities': {
    what: 'The XML of the workbook defines entities.',
    why: 'No spreadsheet program writes them; they can blow a file up or read other files.',
  },
  'excel/macros': {
    what: 'The workbook has macros.',
    why: 'They are not run; but values may have been written by them, so the reviewer is told.',
  },
  'excel/hidden-sheet': {
    what: 'A sheet is hidden and was not read.',
    why: 'Hidden sheets are mostly drafts and would count twice; leaving them out in silence would lose data.',
  },
  'excel/hidden-rows': {
    what: 'Rows are hidden or filtered, and counted all the same.',
    why: 'The reviewer does not see them, yet they add to persons and firms.',
  },
  'excel/formula-uncached': {
    what: 'A formula has no saved result.',
    why: 'Nothing is calculated here, so that no figure differs from what the applicant saw.',
  },
  'excel/formula-error': {
    what: 'A cell holds an error such as #REF! or #DIV/0!.',
    why: 'An error is neither zero nor empty.',
  },
  'excel/digits-lost': {
    what: 'A code of 18 characters was typed as a number; spreadsheets keep 15 digits.',
    why: 'The lost digits cannot be had back (GB 32100-2015: 18 characters).',
  },
  'table/unknown-sheet': {
    what: 'The name of a sheet is not known, so it was not read.',
    why: 'A misspelt name would leave the whole sheet out, so it is said.',
  },
  'table/unknown-column': {
    what: 'The name of a column is not known, so it was not read.',
    why: 'A misspelt name would leave the whole column out, so it is said.',
  },
  'table/duplicate-column': { what: 'Two columns have one name.', why: 'Nobody can say which values hold.' },
  'table/no-header': {
    what: 'No row with the names of columns was found.',
    why: 'Columns are told by name, never guessed by position.',
  },
  'table/skipped-rows': {
    what: 'Rows of totals and remarks were not read as data.',
    why: 'A total would count as one more person or firm; leaving it out in silence might lose data.',
  },
  'table/duplicate-value': { what: 'One thing was filled in twice.', why: 'Nobody can say which value holds.' },
  'csv/quote': {
    what: 'Double quotes do not pair, or text follows them.',
    why: 'All rows and columns after it would shift (RFC 4180).',
  },
  'csv/ragged-row': {
    what: 'Some rows have more cells than the header.',
    why: 'A comma in a text was probably taken for a separator: the row may have shifted.',
  },
  'text/control-character': {
    what: 'A text has invisible control characters.',
    why: 'They make two names differ that look alike, and can change what is shown.',
  },
  'text/formula': {
    what: 'A text looks like a formula, or a formula reaches for the web, a file or a program.',
    why: 'Nothing is ever run here; a spreadsheet program might.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
