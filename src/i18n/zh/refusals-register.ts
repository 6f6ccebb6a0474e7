import { actNames } from './acts.ts';
import { personalKinds, publicFields } from './terms-public.ts';

/** Refusals of taking back a record of a platform, of the public register, of the folder for auditors. */
export const registerRefusals = {
  'undo/heard': {
    message: '{number} 的{type}已于 {on} 作为决定的依据，不能撤回',
    hint: '决定作出后，此前的程序记录须保留；确有错误的，请以新的决定更正。',
  },
  'undo/rests': {
    message: '{number} 的{type}之后还有依据它的记录：{under}（{event}）',
    hint: '请先撤回其后的那一项。',
    terms: { under: actNames },
  },
  'undo/of-platform': {
    message: '所指的是 {number} 的正式行为（认定、确认、撤销、取消或失效），不能撤回',
    hint: '请以另一正式行为更正；经过见 xjsme platform history。',
  },
  'undo/of-review': { message: '所指的是 {number} 的复核材料 {id} 上的记录', hint: '请在复核中撤回。' },
  'undo/no-record': {
    message: '{number} 最近没有可以撤回的记录',
    hint: '请用 xjsme ledger log --platform 查看，并用 --event 指明要撤回的一项。',
  },
  'undo/not-there': {
    message: '{id} 没有 {named} 这项可撤回的记录；最近一项是“{type}”（{event}）',
    hint: '请用 xjsme ledger log --platform 核对。',
  },
  'register/personal': {
    message: '{number} 的{field}中含有{kind}，名录不得写出{more?（另有 {more} 处）}',
    hint: '请先更正该项（如 xjsme platform change），再导出；号码本身不显示。',
    terms: {
      kind: personalKinds,
      field: {
        ...publicFields,
        number: '认定编号',
        document: '认定文件',
        'region.name': '所属地区',
        'ended.document': '终止文件',
        'terms.document': '历次文件',
        'confirmations.document': '确认文件',
        'formerNames.name': '曾用名称',
        'formerOperators.name': '曾用运营单位',
        title: '标题',
        issuer: '发布单位',
        basis: '依据',
      },
    },
  },
  'audit/empty': { message: '账本还没有记录', hint: '有记录之后再导出。' },
};
