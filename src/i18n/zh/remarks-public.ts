import type { NoteWords } from '../catalog.ts';
import { list } from './terms-public.ts';

/** What is said beside a decision on publicity, objections and recognition. */
export const publicRemarks = {
  'publicity/left-out': { text: '{id} 有矛盾待处理（{key}），本次未公示' },
  'publicity/provisional': { text: '公示期至 {lastDay}，所用放假安排为推算（暂定），以正式通知为准' },
  'objection/same': { text: '与已登记的 {objection} 相同，未重复登记；确属另一件的，请附其材料' },
  'objection/late': { text: '{objection} 收到于 {date}，在公示期（至 {lastDay}）之后，由专人决定' },
  'objection/not-acceptable': { text: '{objection} 未署实名或没有具体事实，登记在案，不予受理' },
  'recognise/document': { text: '文号“{document}”不是常见写法（如 新经信企业〔2024〕12号），请核对' },
  'recognise/left-out': {
    text: '{id} 暂不认定：{cause}',
    terms: {
      cause: {
        'recognise/objection': '有异议未办结（{objections}）',
        'recognise/window': '公示期未满，最早 {from} 可认定',
        'recognise/calendar': '缺少 {year} 年放假安排',
        'application/contradiction': '有矛盾待处理（{key}）',
        'act/before': '最近一项记录的日期为 {lastOn}，在认定日期之后',
      },
      objections: list,
    },
  },
} as const satisfies Record<string, NoteWords>;
