import type { SheetCode } from '../../core/sheet-codes.ts';
import type { FindingWords } from '../catalog.ts';
import type { scoreSheet as zh } from '../zh/sheets.ts';

/** Words on a score sheet. */
export const scoreSheet: typeof zh = {
  title: 'Score sheet',
  names: { form: 'Score sheet', info: 'System' },
  colon: ': ',
  comma: ', ',
  basis: (document: string, year: number) => `Basis: ${document}    Round: ${year}`,
  application: 'Application',
  platform: 'Platform',
  operator: 'Operator',
  functions: 'Functions',
  expert: 'Expert',
  fields: 'Fields',
  named: (name: string, id: string) => `${name} (${id})`,
  pack: 'Rule pack',
  howTo:
    'Fill in "Points" for each item, from 0 to its maximum, with at most one decimal. The reference is calculated by the settings of the rule pack; it informs and does not replace your judgement. Points never make up for a condition of Art. 6.',
  columns: {
    id: 'Id',
    title: 'Indicator',
    proof: 'Definition and evidence',
    value: 'Figures',
    reference: 'Reference',
    max: 'Max',
    points: 'Points',
    remark: 'Remarks',
  },
  proof: 'Evidence:',
  noProof: 'Evidence: none found',
  measured: 'Measured: ',
  required: 'Required: ',
  status: 'Result: ',
  labels: { total: 'Total', recommend: 'Recommend?', opinion: 'Opinion' },
  answers: { yes: 'recommend', no: 'do not recommend' },
  statement:
    'I have no interest in this platform, in who recommends it or in the institutions that serve through it. If I had, I would recuse myself and not fill in this sheet.',
  signature: 'Signature',
  date: 'Date',
  pages: 'page &P of &N',
  limits: (max: string) => ({
    title: 'Points',
    prompt: `0 to ${max}, at most one decimal`,
    error: `Give a number from 0 to ${max}.`,
  }),
  choice: { title: 'Recommend?', error: 'Choose "recommend" or "do not recommend".' },
  infoNote: 'This page is for reading the scores back. Please do not change, hide or delete it.',
  infoHeads: { key: 'key', value: 'value' },
};

/** What is said of a score sheet that came back. `item`: what is scored, by its title. */
export const sheetProblems: Readonly<Record<SheetCode, FindingWords>> = {
  'sheet/unreadable': {
    message: 'this file cannot be read.',
    hint: 'open it in Excel or WPS, save it as .xlsx and import it again.',
  },
  'sheet/foreign': {
    message: 'this is no score sheet of xjsme: the page with its identity is not there.',
    hint: 'import the sheet that was sent to the expert; if the page was deleted, issue a new sheet to be filled in.',
  },
  'sheet/version': {
    message: 'the sheet has the format "{found}"; this program reads {known}.',
    hint: 'import it with the version that issued it, or issue a new sheet.',
  },
  'sheet/info-hidden': {
    message: 'the page "{sheet}" is hidden, so nobody can tell which sheet this is.',
    hint: 'unhide it in Excel or WPS, save and import again.',
  },
  'sheet/info-damaged': {
    message: 'the page with the identity of the sheet lacks or spoils: {keys}.',
    hint: 'issue a new sheet to be filled in.',
  },
  'sheet/info-changed': {
    message: 'the page with the identity of the sheet was changed after it was issued.',
    hint: 'issue a new sheet to be filled in.',
  },
  'sheet/form-hidden': {
    message: 'the page "{sheet}" is hidden, so the points cannot be read.',
    hint: 'unhide it in Excel or WPS, save and import again.',
  },
  'sheet/two-forms': {
    message: 'the file has more than one page of scores: {sheets}; which one counts is not clear.',
    hint: 'leave one, save and import again.',
  },
  'sheet/header': {
    message: 'the heads were changed; not found: {missing}.',
    hint: 'write the heads as they were (id, maximum, points, remarks) and import again.',
  },
  'sheet/item-missing': {
    message: 'the row of "{item}" is gone.',
    hint: 'put it back, with its id in the first column, and import again.',
  },
  'sheet/item-twice': {
    message: '"{item}" stands twice, also at {cell}.',
    hint: 'delete the row that is too many and import again.',
  },
  'sheet/item-unknown': {
    message: 'this row has points "{points}", but {id?its id "{id}"}{!id?it has no id and} is nothing that is scored.',
    hint: 'points stand only in the row of an item, which has a maximum.',
  },
  'sheet/points-empty': {
    message: '"{item}" has no points.',
    hint: 'ask the expert to fill them in; 0 where none are given.',
  },
  'sheet/points-uncached': {
    message: 'the points of "{item}" are a formula whose result was not saved.',
    hint: 'open and save the file once, or write the number.',
  },
  'sheet/points-number': {
    message: 'the points "{points}" of "{item}" are no number.',
    hint: 'write a definite number, e.g. 15.5.',
  },
  'sheet/points-negative': {
    message: 'the points {points} of "{item}" are below 0.',
    hint: 'ask the expert to correct them.',
  },
  'sheet/points-above': {
    message: 'the points {points} of "{item}" exceed the maximum {max}.',
    hint: 'ask the expert to correct them.',
  },
  'sheet/points-grain': {
    message: 'the points {points} of "{item}" have more than one decimal.',
    hint: 'points have at most one decimal: ask the expert to correct them.',
  },
  'sheet/recommend': {
    message: 'the answer "{value}" does not say whether to recommend.',
    hint: 'write "recommend" or "do not recommend".',
  },
  'sheet/maximum': {
    message: 'the maximum of "{item}" was changed to "{shown}" on the sheet; {max} still counts, as issued.',
    hint: 'the maximum is set by the rule pack, not on a sheet.',
  },
  'sheet/total': {
    message: 'the total {stated} on the sheet is not the sum {total} of its points; the sum counts.',
    hint: 'ask the expert.',
  },
  'sheet/recommend-empty': {
    message: 'the sheet does not say whether to recommend.',
    hint: 'if it should, ask the expert to fill it in and import again.',
  },
  'sheet/points-text': {
    message: 'the points "{written}" of "{item}" are read as {points}.',
    hint: 'if that is wrong, write the number.',
  },
};
