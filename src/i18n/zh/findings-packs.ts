import type { FindingWords } from '../catalog.ts';

const key = { off: 'off（放假）', work: 'work（上班）', rest: 'rest（取消的调休上班）' };

/** Rule packs and an office's calendar file. */
export const packs = {
  'pack/schema': {
    message: '规则包{key?“{key}”}有误：{keyword}',
    hint: '请对照内置规则包改正',
    terms: {
      keyword: {
        required: '缺少 {detail}',
        additionalProperties: '不认识的键',
        enum: '应为 {detail} 之一',
        const: '应为 {detail}',
        type: '类型应为 {detail}',
        pattern: '写法不符合要求',
        format: '写法不符合要求',
        minimum: '不应小于 {detail}',
        minItems: '不应少于 {detail} 项',
        minLength: '不应为空',
        oneOf: '形式不符合要求',
      },
    },
  },
  'pack/unknown-name': {
    message: '没有名为“{name}”的{kind}{known?，可用：{known}}',
    hint: '请核对拼写；规则包只能使用已有的名称',
    terms: {
      kind: {
        condition: '判定方式',
        measure: '取数方式',
        check: '检查项',
        relaxation: '放宽规则',
        part: '评分部分',
        clause: '条款',
        function: '功能',
        setting: '设置项',
      },
    },
  },
  'pack/params': {
    message: '条款 {clause} 缺少参数：{needs}',
    hint: '请补写参数',
    terms: {
      needs: {
        measure: 'measure（取数方式）',
        threshold: 'min 或 setting（下限）',
        fields: 'fields（字段）',
        list: 'list（列表）',
        rule: 'rule（制度）',
        cite: 'cite（条款依据）',
        title: 'title（名称）',
        condition: 'condition（判定方式）',
        ' ': '、',
      },
    },
  },
  'pack/extends': {
    message: '找不到所沿用的规则包“{name}”{known?，可用：{known}}',
    hint: '只能沿用内置规则包；运行 xjsme rules list 查看',
  },
  'pack/duplicate': { message: '“{name}”写了两次', hint: '请只保留一处' },
  'calendar/schema': {
    message: '日历文件{problem}',
    hint: '请对照样例改正',
    terms: {
      key,
      problem: {
        'not-a-mapping': '此处应为“键: 值”的形式',
        'not-a-list': '的 {key} 应为日期列表',
        'unknown-key': '有不认识的键“{key}”，可用：{allowed}',
        required: '缺少 {key}',
        format: '的 format 应为 xjsme-calendar/1，现为“{value}”',
        'year-key': '的“{key}”不是四位年份',
        status: '的 status“{value}”无效，可用：{allowed}',
        'no-national': '没有 {year} 年的国家放假安排，不能只写 regional',
      },
    },
  },
  'calendar/date': {
    message: '“{value}”{problem}',
    hint: '写 2027-01-01，或起止日期 2027-01-01..2027-01-03',
    terms: {
      problem: {
        shape: '不是日期',
        'no-such-day': '没有这一天',
        'other-year': '不在 {year} 年内',
        order: '的起始日晚于截止日',
      },
    },
  },
  'calendar/conflict': {
    message: '{date} {problem}',
    hint: '请照放假通知核对，只保留一处',
    terms: { key, first: key, problem: { 'two-lists': '同时列在 {first}和 {key}中', twice: '在 {key}中重复' } },
  },
  'calendar/weekday': {
    message: '{date} {problem}',
    hint: '请照放假通知核对日期',
    terms: {
      problem: {
        'off-on-weekend': '本来就是周末，列入放假没有作用',
        'work-on-weekday': '是周一至周五，本来就上班',
        'rest-on-weekday': '是周一至周五，不是周末调休上班日',
      },
    },
  },
  'calendar/incomplete': {
    message: '按此文件 {year} 年有 {count} 个工作日，通常为 {least}–{most} 个',
    hint: '放假或调休日期可能没有写全，请照通知核对',
  },
} as const satisfies Record<string, FindingWords>;
