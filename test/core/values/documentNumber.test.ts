import { expect, it } from 'vitest';
import { documentNumber } from '../../../src/core/values/documentNumber.ts';

it.each([
  '新经信企业〔2024〕12号',
  '新经信企业【2024】12号',
  '新经信企业[2024]12号',
  '新经信企业(2024)12号',
  '新经信企业（2024）12号',
  '新经信企业［２０２４］１２号',
  '新经信企业〖2024〗12号',
  ' 新经信企业 〔 2024 〕 12 号 ',
  '新经信企业\u200b〔2024〕12号',
  // An opening bracket of one kind, a closing one of another.
  '新经信企业〔2024]12号',
])('%s', (text) => expect(documentNumber(text)).toEqual({ text: '新经信企业〔2024〕12号', usual: true }));

it.each([
  ['新经信企业〔2024〕012号', '新经信企业〔2024〕012号'],
  ['新经信企业〔24〕12号', '新经信企业〔24〕12号'],
  ['新经信企业2024-12', '新经信企业2024-12'],
  ['XJ-12', 'XJ-12'],
  ['〔2024〕12号', '〔2024〕12号'],
  ['', ''],
])('%s is unusual', (text, kept) => expect(documentNumber(text)).toEqual({ text: kept, usual: false }));
