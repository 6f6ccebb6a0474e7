import { personalKinds, publicFields } from './terms-public.ts';

/** Refusals of the documents that leave the office: no act to tell of, or personal data in one for the public. */
export const noticeRefusals = {
  'notice/request': {
    message: '{id?{id} 没有发出过补正要求}{!id?{year} 年没有发出过补正要求}，不能出具补正通知',
    hint: '请先登记需补正的材料和期限。',
  },
  'notice/publicity': {
    message: '{id?{id} 没有公示过}{!id?{year} 年没有公示过拟认定名单}，不能出具公示',
    hint: '请先登记公示。',
  },
  'notice/recognition': {
    message: '{id?{id} 没有被认定}{!id?{year} 年没有认定}，不能出具认定通知',
    hint: '请先作出认定。',
  },
  'notice/review': {
    message: '{id?{id} 没有作出复核决定}{!id?{year} 年没有作出复核决定}，不能出具复核结果通知',
    hint: '请先作出复核决定。',
  },
  'notice/revocation': {
    message: '{id?{id} 没有被撤销}{!id?{year} 年没有撤销}，不能出具撤销决定',
    hint: '请先作出撤销决定。',
  },
  'notice/cancellation': {
    message: '{id?{id} 没有被取消}{!id?{year} 年没有取消}，不能出具取消决定',
    hint: '请先按程序提出、告知、听取意见并作出取消决定。',
  },
  'notice/personal': {
    message: '{id} 的{field}中含有{kind}，公开的文书不得写出{more?（另有 {more} 处）}',
    hint: '请先更正该项，再导出；号码本身不显示。本单位的联系电话请写在模板中。',
    terms: {
      kind: personalKinds,
      field: {
        ...publicFields,
        reason: '理由',
        matters: '整改事项',
        document: '文号',
        notice: '申报通知',
        issuer: '发文单位',
        remark: '备注',
        measured: '测评意见',
        measuredBy: '测评单位',
        recognition: '认定文件',
        number: '认定编号',
        functions: '服务功能',
      },
    },
  },
};
