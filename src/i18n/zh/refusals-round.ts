/** Refusals of the round up to the meeting. `message`: what stands in the way; `hint`: what to do. */
export const refusalsRound = {
  'act/authority': {
    message: '本单位不是规则包所定的认定机关，不能办理此事',
    hint: '请由认定机关办理；地州按第十九条自行认定的，请使用本单位的规则包。',
  },
  'act/future': { message: '办理日期 {on} 晚于今天（{today}）', hint: '请核对 --on。' },
  'act/before': { message: '办理日期 {on} 早于 {what} 上一步的日期 {lastOn}', hint: '请核对 --on。' },
  'batch/exists': {
    message: '{year} 年批次已于 {on} 开始（{notice}，截止 {deadline}），一年只开展一次',
    hint: '通知或截止日期有误的，在收到材料之前可以先撤回（batch undo），再重新开始。',
  },
  'batch/none': { message: '{year} 年批次尚未开始', hint: '请先用 batch open 开始批次，或核对材料中的 year。' },
  'batch/before-opening': { message: '收件日期 {on} 早于 {year} 年批次开始的日期 {opened}', hint: '请核对 --on。' },
  'batch/form-over': {
    message: '{id} 的形式审查已经结束，不能再换材料',
    hint: '确需更换的，请先撤回上一步。',
  },
  'batch/other-operator': { message: '{id} 不是同一运营单位的申报', hint: '请核对受理号和材料。' },
  'application/ended': { message: '{id} 已经办结（{why}）', hint: '请用 xjsme batch show {id} 查看经过。' },
  'application/contradiction': {
    message: '{id} 有矛盾尚未处理：{key}',
    hint: '请由具名人员处理后再继续。',
  },
  'application/ambiguous': { message: '受理号 {id} 有两份申报', hint: '请先确定由哪一份保留这个号。' },
  'application/changed': {
    message: '{id} 的材料与受理时不一致：{path}',
    hint: '请恢复受理时的文件，或将改动后的材料作为新版本收件并写明理由。',
  },
  'application/recognised': { message: '{id} 已经认定（{number}）', hint: '认定后的事项按第十四条至第十六条办理。' },
  'application/kind': {
    message: '{id} 是{kind}，不办理这一步',
    hint: '新申报按第十一条评审，复核按第十五条测评和决定；请看 batch status 的下一步。',
    terms: { kind: { application: '新申报', triennial: '三年复核' } },
  },
  'review/decided': {
    message: '{id} 的复核已于 {on} 作出决定（{result}）',
    hint: '复核决定不能撤回。确认后整改不合格的，可予撤销（第十五条）；有第十六条情形的，按取消办理。',
    terms: { result: { confirmed: '予以确认', revoked: '予以撤销' } },
  },
  'application/publicised': {
    message: '{id} 正在公示，不能办理此事',
    hint: '公示有误的，请更正后重新公示；有异议的，请按异议办理。',
  },
  'form/lacking': {
    message: '{id} 缺少必需材料或材料无效：{items}',
    hint: '请发补正通知；由具名人员认可的，用 review form {id} --waive 项目 --reason … 写明理由。',
  },
  'form/over': { message: '{id} 已过这一步', hint: '要改上一步，请先撤回并写明理由。' },
  'request/until': { message: '{id} 的补正期限 {until} 不晚于通知日期 {on}', hint: '请核对 --until。' },
  'waive/not-lacking': { message: '{id} 的材料 {item} 不缺也不无效，无须认可', hint: '请核对项目编号。' },
  'answer/not-open': { message: '{id} 没有这个待判定的问题：{question}', hint: '请用 batch show 查看待判定的问题。' },
  'answer/not-relaxable': {
    message: '{id} 的 {question} 不属于可以放宽的条件',
    hint: '请用 met（符合）或 unmet（不符合）答复。',
  },
  'answer/relax-only': {
    message: '{id} 的 {question} 未达到标准，只能决定是否放宽',
    hint: '请用 relaxed（同意放宽）或 denied（不予放宽）答复。',
  },
  'meeting/form': { message: '{id} 尚未通过形式审查', hint: '请先完成形式审查。' },
  'meeting/panel': { message: '{id} 的专家评审尚未结束', hint: '请先汇总专家评分。' },
  'meeting/conflict': {
    message: '{id} 计入评分的专家 {experts} 有利害关系，评审结果不能使用',
    hint: '请撤回评审结束，登记回避后重新汇总。',
  },
  'meeting/not-recommended': {
    message: '{id} 的专家评审结果 {result} 分，低于合格分 {passLine}',
    hint: '拟不认定的请写明理由；仍要提出的，请用 --reason 写明理由。',
  },
  'meeting/site': { message: '{id} 尚无现场考察记录', hint: '请先记录现场考察。' },
  'meeting/site-doubtful': { message: '{id} 的现场考察存疑，尚未处理', hint: '请写明如何核实。' },
  'meeting/site-false': { message: '{id} 的现场考察结果为不属实', hint: '不能列入拟认定名单。' },
  'meeting/questions': {
    message: '{id} 有 {count} 个问题尚未判定：{questions}',
    hint: '请逐项由具名人员判定并写明理由。',
  },
  'meeting/gate': { message: '{id} 不符合条件：{clauses}；得分不能抵扣', hint: '不能列入拟认定名单。' },
  'meeting/functions': {
    message: '{id} 的这些功能不能认定：{functions}（{clauses}）',
    hint: '请只列申报过且全部符合第七条要求的功能。',
  },
  'meeting/already': { message: '{id} 已经列入拟认定名单', hint: '要改认定的功能，请先撤回上一步并写明理由。' },
  'undo/nothing': {
    message: '{id} 没有可以撤回的记录（{type}）',
    hint: '收件和异议不能撤回：申报单位撤回申报的，请用 review withdraw；异议请作出决定。',
  },
  'undo/other': {
    message: '{id} 的上一步不是所指的记录，而是 {event}（{type}）',
    hint: '只能撤回最近一步，请用 batch show 或 ledger log 核对。',
  },
  'undo/official': { message: '{id} 的上一步（{type}）是对外的正式行为，不能撤回', hint: '请以另一正式行为更正。' },
  'settle/settled': { message: '矛盾 {key} 已由 {by} 于 {on} 处理', hint: '如有错误，请以新的记录更正。' },
  'settle/keep': { message: '请从这几方中选定保留的一方：{sides}', hint: '用 --keep 写受理号或序号。' },
};
