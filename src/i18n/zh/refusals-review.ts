/** Refusals of the triennial review (Art. 15). */
export const refusalsReview = {
  'review/unknown-number': {
    message: '没有认定编号为 {number} 的平台{near?，相近的有：{near}}',
    hint: '请核对材料中的认定编号（recognised.number）；已认定的平台见 xjsme platform list。',
  },
  'review/unknown-platform': {
    message: '按运营单位和名称找不到要复核的平台：{platform}（{operator}）{near?，相近的有：{near}}',
    hint: '请在材料中写明认定编号（recognised.number）。',
  },
  'review/which': {
    message: '{operator} 有多个平台（{numbers}），看不出复核的是哪一个',
    hint: '请在材料中写明认定编号（recognised.number）。',
  },
  'review/operator': {
    message: '{number} 的运营单位是 {known}（{knownCode}），与材料中的 {operator}（{code}）不是同一单位',
    hint: '编号写错的请更正；运营单位确已变更的，请先登记变更（platform change）。',
  },
  'review/other-platform': {
    message: '{id} 不是 {number} 的复核材料，不能以此更换',
    hint: '请核对受理号和材料。',
  },
  'review/not-due': {
    message: '{number} 有效期至 {validUntil}，{year} 年尚不需要复核',
    hint: '有效期三年，每三年复核一次；请在 {due} 年的批次报送。',
  },
  'review/filed': {
    message: '{number} 已在 {year} 年批次报送复核材料（{id}），尚未作出决定',
    hint: '请先办结那一份；不再办理的，由平台撤回。',
  },
  'review/measured': {
    message: '{id} 已有测评意见，不能再换材料',
    hint: '确需更换的，请先撤回测评意见并写明理由，再重新测评。',
  },
  'review/no-opinion': {
    message: '{id} 还没有当地中小企业主管部门或行办的测评意见，不能作出决定',
    hint: '请先登记测评情况及意见。',
  },
  'review/reason': {
    message: '{id} {against}，予以确认的须写明理由',
    hint: '请用 --reason 写明理由；不合格的，予以撤销。',
    terms: {
      against: {
        ' ': '',
        fails: '核对结论为不符合条件',
        unqualified: '测评意见为不合格',
        lacking: '缺少必需材料',
        rectifying: '前次确认要求的整改尚未办结',
      },
    },
  },
  'review/rectify': {
    message: '{id} 不能确认并限期整改：本办法只有确认和撤销两种决定',
    hint: '确认的去掉 --rectify-until 和 --matters；规则包另有规定的，由其设置 triennial.rectify 决定。',
  },
  'review/until': { message: '{id} 的整改期限 {until} 不晚于决定日期 {on}', hint: '请核对 --rectify-until。' },
  'review/rectifying': {
    message: '{id}（{number}）正在整改，期限 {until}，此前不能撤销',
    hint: '整改不合格的，请先登记整改结果。',
  },
  'review/nothing': {
    message: '{year} 年批次没有可以一并确认的复核',
    hint: '只确认测评合格、没有疑点和待核事实的；其余请逐个决定。',
  },
  'measure/association': {
    message: '{id} 须由当地中小企业主管部门或自治区行办测评，行业协会（{body}）不能出具意见',
    hint: '协会推荐的平台，由运营单位所在地州市的主管部门测评{region?（{region}）}。',
  },
  'measure/region': {
    message:
      '{id} 须由运营单位所在地州市的主管部门测评{seat?（{seat}）}，{body} {region?属于 {region}}{!region?的地区不详}',
    hint: '请核对 --body；名称看不出地区的，请用 --region 写明。',
  },
  'measure/date': {
    message: '{id} 的测评日期 {date} 不在复核当年年初（{from}）与登记（{on}）之间',
    hint: '请核对 --date。',
  },
  'measure/lacking': {
    message: '{id} 缺少必需材料或材料无效：{items}，不能登记测评意见',
    hint: '请通知补正；由具名人员认可的，用 review form {id} --waive 项目 --reason … 写明理由。',
  },
  'lapse/filed': {
    message: '{number} 已于 {on} 报送复核材料（{id}），不能按未复核失效办理',
    hint: '请就复核作出决定，或由平台撤回。',
  },
  'lapse/running': {
    message: '{number} 有效期至 {validUntil}，到 {on} 尚未届满',
    hint: '届满次日起才可认定失效。',
  },
  'lapse/deadline': {
    message: '{number} 在 {year} 年批次仍可报送复核材料，截止日期为 {due}，到 {on} 尚未截止',
    hint: '截止次日起才可认定失效。',
  },
  'rectified/none': { message: '{number} 没有待完成的整改', hint: '只有限期整改的确认才登记整改结果。' },
  'rectified/date': {
    message: '{number} 的整改核查日期 {date} 不在作出决定（{from}）与登记（{on}）之间',
    hint: '请核对 --date。',
  },
  'remind/nobody': { message: '{year} 年没有需要通知复核的平台', hint: '到期情况见 xjsme review triennial。' },
  'remind/over': {
    message: '{number} 在 {year} 年内已没有可以报送的日期（{on}）',
    hint: '请核对 --year 和 --on。',
  },
};
