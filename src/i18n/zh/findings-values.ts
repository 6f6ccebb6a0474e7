import type { FindingWords } from '../catalog.ts';

/** Single values, identifiers, bodies and places. */
export const values = {
  'value/date': { message: '{label}“{text}”不是有效日期', hint: '请按 2024-06-30 填写实际存在的日期' },
  'value/month-only': { message: '{label}“{text}”只到月份', hint: '请补齐到日，如 2024-06-30' },
  'value/number': { message: '{label}“{text}”不是数字', hint: '请只填数字，单位写在列名或数字之后' },
  'value/ratio-ambiguous': { message: '{label}“{text}”可能是 1%，也可能是 100%', hint: '请写明百分号，如 100%' },
  'value/approximate': { message: '{label}“{text}”是约数，按其中的数字计', hint: '请填写准确数字' },
  'value/choice': { message: '{label}“{text}”不在可选项内：{allowed}', hint: '请从可选项中选一个填写' },
  'convert/full-width': {
    message: '{column}列有 {count} 处全角字符按半角读取，如“{first}”读作 {value}',
    hint: '读法无误的不用改',
  },
  'convert/unit': {
    message: '{column}列有 {count} 处按单位换算，如“{first}”读作 {value}',
    hint: '请核对单位，读法无误的不用改',
  },
  'convert/percent': {
    message: '{column}列有 {count} 处按百分数读取，如“{first}”读作 {value}',
    hint: '请核对，读法无误的不用改',
  },
  'convert/date': {
    message: '{column}列有 {count} 处日期写法已统一，如“{first}”读作 {value}',
    hint: '读法无误的不用改',
  },
  'convert/number': {
    message: '{column}列有 {count} 处数字写法已统一，如“{first}”读作 {value}',
    hint: '读法无误的不用改',
  },
  'schema/required': { message: '缺少{label}', hint: '请补填' },
  'schema/type': {
    message: '“{label}”的形式不对，应为{expected}',
    hint: '请对照样例改正',
    terms: {
      expected: {
        object: '一组“键: 值”',
        array: '列表',
        string: '文字',
        number: '数字',
        integer: '整数',
        boolean: '是或否',
        null: '空',
        oneOf: '样例中的一种形式',
        ' ': ' ',
        ',': '或',
      },
    },
  },
  'schema/enum': {
    message: '{label}{text?“{text}”}{allowed?不在可选项内：{allowed}}{!allowed?有重复}',
    hint: '请从可选项中选填，不要重复',
  },
  'schema/format': { message: '{label}{text?“{text}”}的写法不符合要求', hint: '请对照样例改正' },
  'schema/range': {
    message: '{label}超出范围，应{comparison} {limit}',
    hint: '请核对数字和单位',
    terms: { comparison: { '>=': '不小于', '<=': '不大于', '>': '大于', '<': '小于' } },
  },
  'schema/length': {
    message: '{label}的长度或条数{comparison} {limit}',
    hint: '请增删；详细内容可作为附件提交',
    terms: { comparison: { '>=': '不足', '<=': '超过' } },
  },
  'schema/version': { message: '格式应为 {expected}{found?，现为“{found}”}', hint: '请以本版本的样例为底稿重新填写' },
  'schema/unknown-key': {
    message: '“{key}”不认识，未读取{suggestion?，是否为 {suggestion}}',
    hint: '请改用样例中的键名或中文名称',
  },
  'schema/duplicate-key': { message: '{label}填了两次：“{first}”和“{second}”是同一项', hint: '请只保留一处' },
  'id/credit-code': {
    message: '统一社会信用代码 {code} 有误：{reason}{suggestion?；是否为 {suggestion}}',
    hint: '请对照证照原件核实；确属原件如此的，由审核人说明理由后放行',
    terms: {
      reason: {
        length: '应为 18 位',
        characters: '含有代码中不使用的字符，或位置不对',
        check: '末位校验码不符',
        'organisation-check': '第 9 至 17 位组织机构代码的校验码不符',
      },
    },
  },
  'id/registration-number': { message: '营业执照注册号 {number} 的校验码不符', hint: '请对照执照原件核实' },
  'id/resident-id': { message: '文件中有疑似居民身份证号 {count} 处', hint: '申报不需要身份证号，请删去后重新提交' },
  'region/unknown': { message: '不认识的地区“{text}”', hint: '请填写地州市、县市区名称或行政区划代码' },
  'region/former': { message: '“{text}”是旧名称，按“{now}”读取', hint: '可以不改' },
  'region/bingtuan': { message: '“{name}”属兵团，管辖须核实', hint: '请确认由自治区还是兵团受理' },
  'region/derived': { message: '推荐单位所在地区按“{body}”推定为{name}', hint: '推定不对的，请填写推荐单位所在地区' },
  'region/mismatch': {
    message: '地区不一致：{between}，{first}与{second}',
    hint: '请核实由哪个地州市推荐（第八条），改正或由审核人说明',
    terms: { between: { body: '推荐单位的名称与所填地区', operator: '运营单位所在地与推荐单位' } },
  },
  'recommender/not-entitled': {
    message: '“{body}”为{level}（{name}），不是地州市一级，推荐资格须核实',
    hint: '应由地州市中小企业主管部门、自治区行办或行业协会推荐（第八条）',
    terms: { level: { province: '省级', prefecture: '地州市', county: '县市区', 'bingtuan-city': '兵团城市' } },
  },
  'operator/same-elsewhere': {
    message: '{name}在另一份材料 {path} 中也是运营单位',
    hint: '请核实是否重复申报，同一单位一批只受理一份',
  },
} as const satisfies Record<string, FindingWords>;
