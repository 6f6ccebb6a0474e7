import type { FindingWords } from '../catalog.ts';
import type { tables as zh } from '../zh/findings-tables.ts';
import { list } from './terms.ts';

/** Workbooks, tables and texts. */
export const tables = {
  'excel/broken': {
    message: 'the workbook is broken: {why}{part? ({part})}{sheet?, sheet "{sheet}"}{count?, places: {count}}',
    hint: 'open it in Excel or WPS and save it as a new .xlsx',
    terms: {
      why: {
        'missing-part': 'a part is missing',
        xml: 'wrong inner format',
        'sheet-list': 'wrong list of sheets, or two of one name',
        'row-number': 'wrong row number',
        'row-twice': 'a row stands twice',
        'cell-reference': 'wrong cell name',
        'cell-twice': 'a cell stands twice',
        'merged-area': 'wrong merged area',
        number: 'wrong number',
        'shared-string': 'wrong text index',
        boolean: 'wrong truth value',
        'cell-type': 'wrong cell type',
      },
    },
  },
  'excel/entities': {
    message:
      'the workbook defines entities of its own and is not read, for safety{part? ({part})}{sheet? (sheet "{sheet}")}',
    hint: 'save it as a new .xlsx in Excel or WPS',
  },
  'excel/macros': {
    message: 'the workbook has macros; none was run, only cells were read',
    hint: 'nothing to do; an .xlsx without macros is better',
  },
  'excel/hidden-sheet': {
    message: 'sheet "{sheet}" is {state} and was not read',
    hint: 'show it if it belongs to the application',
    terms: { state: { hidden: 'hidden', veryHidden: 'deeply hidden', visible: 'visible' } },
  },
  'excel/hidden-rows': {
    message: 'hidden or filtered rows in sheet "{sheet}", counted all the same: {count} (first: row {row})',
    hint: 'delete those that should not count',
  },
  'excel/formula-uncached': {
    message: 'formulas without a result in sheet "{sheet}": {count} (first: {cell})',
    hint: 'open it in Excel or WPS, recalculate and save',
  },
  'excel/formula-error': {
    message: 'cells with the error {value} in sheet "{sheet}": {count} (first: {cell})',
    hint: 'correct the formula, or write the figure',
  },
  'excel/digits-lost': {
    message: '{label} was typed as a number and lost its last digits: "{text}"',
    hint: 'format the column as text and type it again from the original',
  },
  'table/unknown-sheet': {
    message: 'unknown sheet "{sheet}", not read{suggestion?; is it "{suggestion}"}',
    hint: 'name it as in the sample if it belongs to the application',
  },
  'table/unknown-column': {
    message: 'unknown column "{column}", not read{suggestion?; is it "{suggestion}"}',
    hint: 'name it as in the sample; a column of remarks may stay',
  },
  'table/duplicate-column': { message: 'column "{column}" stands twice', hint: 'keep one' },
  'table/no-header': {
    message: '{list}: no header row; expected such columns as {expected}',
    hint: 'keep the header row of the sample, without merged cells',
    terms: { expected: list },
  },
  'table/skipped-rows': {
    message: 'rows of totals, remarks and the like, not read as data: {count} (first: row {first})',
    hint: 'fill in the missing columns of those that are data',
  },
  'table/duplicate-value': {
    message: '{label} stands twice: {first?"{first}" and }"{second}"',
    hint: 'find out which is right and delete the other',
  },
  'csv/quote': {
    message: 'wrong quotes in the CSV: {reason}',
    hint: 'export it again from Excel or WPS, or complete the quotes of that line',
    terms: { reason: { unclosed: 'a double quote is not closed', 'text-after': 'text after the closing quote' } },
  },
  'csv/ragged-row': {
    message:
      'rows with more cells than the header, the rest not read: {count} (first: line {line}, {cells} instead of {expected})',
    hint: 'a comma in a text perhaps lacks its quotes; correct it and export again',
  },
  'text/control-character': {
    message: 'invisible control characters{char? ({char})}{count?, places: {count}}',
    hint: 'delete them and type the text again',
  },
  'text/formula': {
    message: 'may be run as a formula{kind? ({kind})}{text?: "{text}"}{count?, places: {count}}; nothing was run',
    hint: 'make it plain text; in a spreadsheet program click no link and enable no external data',
    terms: {
      kind: {
        text: 'text that begins with = + - @',
        hyperlink: 'link formula',
        webservice: 'web formula',
        dde: 'call of another program',
        external: 'reference to another workbook',
      },
    },
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
