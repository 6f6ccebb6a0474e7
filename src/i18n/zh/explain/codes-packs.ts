import type { CodeExplained } from '../../catalog.ts';

const notice = '工作日以国务院和自治区的放假通知为准（第十一条公示期按工作日计）。';

export const packs = {
  'pack/schema': { what: '规则包的写法不符合格式。', why: '规则包就是条款数据，写错会判错，所以不带病使用。' },
  'pack/unknown-name': {
    what: '规则包用了程序中没有的名称。',
    why: '判定方式、取数方式等只能从已有的中选用，见 xjsme rules。',
  },
  'pack/params': { what: '条款缺少其判定方式必需的参数。', why: '缺下限或取数方式就无法判定。' },
  'pack/extends': {
    what: '沿用的规则包不存在。',
    why: '地州市参照制定的规则包（第十九条）沿用内置规则包，只写不同之处。',
  },
  'pack/duplicate': { what: '同一条款或材料写了两次。', why: '后写的会悄悄盖掉先写的。' },
  'calendar/schema': { what: '日历文件的写法不符合格式。', why: notice },
  'calendar/date': { what: '日历文件里的日期无效或不在该年内。', why: notice },
  'calendar/conflict': { what: '同一天既放假又上班，或写了两次。', why: notice },
  'calendar/weekday': { what: '所列日期与星期不合，列入没有作用。', why: '多半是日期抄错一天。' },
  'calendar/incomplete': {
    what: '按日历文件算出的全年工作日数不合常情。',
    why: '2012 年以来每年为 248 至 251 天，加上自治区放假最多再少 4 天；差得多多半是没有写全。',
  },
} as const satisfies Record<string, CodeExplained>;
