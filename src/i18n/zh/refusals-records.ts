/** Refusals of what is recorded of a platform after its recognition (Art. 14, 16, 17). */
export const refusalsRecords = {
  'record/date': {
    message: '{number}：所记日期 {date} 晚于办理日期 {on}',
    hint: '请核对日期；补录以前的事项时请用 --on。',
  },
  'record/before': {
    message: '{number}：所记日期 {date} 早于认定日期 {recognised}',
    hint: '请核对平台编号和日期。',
  },
  'record/year': {
    message: '{number}：{date} 时 {year} 年尚未开始',
    hint: '请核对年度。',
  },
  'inspection/satisfaction': {
    message: '满意度人数不符：发放 {sample}，有效 {valid}，满意 {satisfied}',
    hint: '应为 发放数 ≥ 有效数 ≥ 满意数。',
  },
  'activity/reason': {
    message: '{number} 请假未参加“{name}”，没有写明理由',
    hint: '请用 --reason 写明理由；是否认可用 --accepted yes 或 no。',
  },
  'complaint/office': {
    message: '投诉 {complaint} 应由 {number} 的主管单位（{office}）或认定机关查处，本单位不能办结',
    hint: '请将情况报主管单位。',
  },
  'complaint/closed': {
    message: '投诉 {complaint} 已于 {date} 办结（{result}），不能改为另一结论',
    hint: '结论确有错误的，请先撤回该记录。',
    terms: { result: { verified: '查证属实', unfounded: '查无实据' } },
  },
  'complaint/ambiguous': {
    message: '有几件投诉都是 {complaint}（{numbers}）',
    hint: '请用 --platform 指明平台。',
  },
  'change/later': {
    message: '{number}：{later} 已登记更晚的变更（{to}），不能再登记 {date} 的',
    hint: '请核对日期；漏记的变更请先撤回后一项再依次登记。',
  },
};
