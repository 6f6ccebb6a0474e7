import type { RefusalCode } from '../../core/refusals.ts';
import type { FindingWords } from '../catalog.ts';
import { functions } from './terms.ts';
import { list, personalKinds, publicFields, results } from './terms-public.ts';

/** Publicity, objections, recognition, publication: what a rule says no to, and what to do. */
export const publicRefusals = {
  'publicity/nothing': {
    message: '{year} 年度没有可公示的拟认定申报{held?，另有 {held} 件矛盾待处理}',
    hint: '先经会审提出拟认定名单；有矛盾的先由专人处理',
  },
  'publicity/personal': {
    message: '{id} 的{field}中含有{kind}，不得公示{more?（另有 {more} 处）}',
    hint: '请在公示内容中删去个人信息后再办理；号码本身不显示、不入账',
    terms: { field: publicFields, kind: personalKinds },
  },
  'publicity/calendar': {
    message: '{on} 起的公示期须用 {year} 年放假安排，目前缺少',
    hint: '请在工作区日历文件中补充该年放假通知后再公示；工作日不作推测',
  },
  'publicity/not-running': {
    message: '{id?{id} }不在公示中，无从重新公示',
    hint: '请核对受理号；尚未公示的先办理公示',
  },
  'publicity/functions': {
    message: '{id} 更正后的服务功能须在申报的功能之内（{applied}），且只有因更正而重新公示时才可变更',
    hint: '请核对服务功能；需变更的，重新公示的缘由应为更正',
    terms: { applied: { ...functions, ...list } },
  },

  'objection/not-publicised': { message: '{id} 尚未公示，不能登记公示异议', hint: '其他来信来访按信访或投诉办理' },
  'objection/before': {
    message: '对 {id} 的异议收到于 {date}，早于公示开始日 {start}',
    hint: '请核对收到日期；公示前的反映不作公示异议',
  },
  'objection/date': {
    message: '对 {id} 的异议收到于 {date}，晚于登记日期 {on}',
    hint: '请核对收到日期和登记日期',
  },
  'objection/recognised': {
    message: '{id} 已于 {on} 认定（{number}），不再受理公示异议',
    hint: '请按第十六条第（四）项作为投诉登记',
  },
  'objection/closed': {
    message: '异议 {objection} 已于 {on} 办结：{result}',
    hint: '办结有误的，先撤回该决定再重新办理',
    terms: { result: results },
  },
  'objection/accepted': {
    message: '异议 {objection} 已受理，承办人 {handler}',
    hint: '请由承办人核查后作出决定；更换承办人的，先撤回受理',
  },
  'objection/not-accepted': { message: '异议 {objection} 尚未受理，不能认定成立', hint: '请先受理并核查' },
  'objection/anonymous': {
    message: '异议 {objection} {lacking}，不予受理',
    hint: '登记在案即可；请写明理由予以办结',
    terms: {
      lacking: { name: '未署真实姓名或单位', facts: '没有具体事实', both: '未署真实姓名或单位，也没有具体事实' },
    },
  },

  'recognise/nothing': {
    message: '{id?{id} 不在公示中}{!id?{year} 年度没有公示中的申报}，不能认定',
    hint: '请先办理公示，期满无异议的再认定',
  },
  'recognise/window': {
    message: '{id} 公示期至 {lastDay}，最早 {from} 可认定，{on} 尚早',
    hint: '请在公示期满后的下一个工作日起办理',
  },
  'recognise/calendar': {
    message: '{id} 公示期至 {lastDay}，缺少 {year} 年放假安排，无法确定可认定日期',
    hint: '请在工作区日历文件中补充该年放假通知后再认定',
  },
  'recognise/document-date': {
    message: '文号 {document} 的文件日期为 {date}，与 {on} 不符',
    hint: '同一份认定文件只有一个日期；补充认定的，请另行发文',
  },
  'recognise/objection': {
    message: '{id} 有异议未办结（{objections}），不能认定',
    hint: '请先核查并作出决定；其他申报不受影响',
    terms: { objections: list },
  },

  'publish/not-recognised': { message: '{year} 年度尚无认定的平台，不能公布名单', hint: '请先办理认定' },
} as const satisfies Partial<Record<RefusalCode, FindingWords>>;
