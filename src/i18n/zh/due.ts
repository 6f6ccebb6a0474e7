import type { NoteWords } from '../catalog.ts';
import { dueLife, rolesLife } from './due-life.ts';
import { materials } from './terms.ts';
import { contradictions, list, places, roles } from './terms-public.ts';

/** What is owed, by code. */
export const due = {
  'due/contradiction': {
    text: '{kind}（{names}），待专人处理',
    terms: { kind: contradictions, names: list },
  },
  'due/material': {
    text: '{id} 补正期限 {until}：{items}',
    terms: { items: { ...materials, ...list } },
  },
  'due/form': { text: '{year} 年度申报已于 {deadline} 截止，{count} 件待形式审查' },
  'due/objection': {
    text: '{id} 的异议 {objection}（{date} 收到{when}）{accepted?已于 {accepted} 受理，待决定}{!accepted?待受理}',
    terms: { when: { 'in-window': '', late: '，公示期后' } },
  },
  'due/calendar': { text: '公示期已于 {lastDay} 届满，缺少 {missing} 年放假安排，无法确定可认定日期' },
  'due/recognition': { text: '{year} 年度公示期满无异议 {count} 件，{from} 起可认定' },
  'due/publication': { text: '{year} 年度认定名单尚未在{place}公布', terms: { place: places } },
  ...dueLife,
} as const satisfies Record<string, NoteWords>;

/** Words of a board of what is due. */
export const dueBoard = {
  roles: { ...roles, ...rolesLife },
  overdue: '已逾期',
  since: '期限 {on}',
  skipped: '免予办理：{reason}（{by}，{on}）',
} as const;
