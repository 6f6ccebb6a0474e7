/** Names of people and firms; all are invented. */
import { creditCode } from './codes.mjs';

export const people = [
  '王志远',
  '阿依努尔·买买提',
  '李雪梅',
  '努尔江·叶尔肯',
  '古丽米热·艾合买提',
  '马晓龙',
  '张建疆',
  '艾力·卡德尔',
  '陈思雨',
  '迪丽拜尔·吐尔逊',
  '巴特尔·孟克',
  '刘文博',
  '热依汗·阿卜力孜',
  '赵敏',
  '吐尔洪·依明',
  '周海燕',
  '哈丽旦·玉素甫',
  '沙吾列·哈布力',
  '杨瑞',
  '买买提江·斯拉木',
  '孙佳宁',
  '阿不都热合曼·库尔班',
  '田永强',
  '米娜瓦尔·司马义',
];

/** Title, certificate number and schooling, best first; the last two are neither college nor intermediate. */
export const qualifications = [
  ['硕士研究生', '高级工程师'],
  ['本科', '高级经济师'],
  ['本科', '工程师'],
  ['本科', '会计师'],
  ['大专', '经济师'],
  ['本科', '人力资源管理师'],
  ['硕士研究生', '知识产权师'],
  ['本科', '助理工程师'],
  ['大专', '无'],
  ['本科', '无'],
  ['中专', '工程师'],
  ['本科', '经济师'],
];
export const unqualified = ['高中', '无'];

const places = [
  '晴岭坡',
  '雪杉湾',
  '驼铃滩',
  '杏雨塬',
  '禾漠源',
  '石榴畔',
  '沙枣岸',
  '云雀岭',
  '红柳汀',
  '胡杨屿',
  '星砾原',
  '棉语田',
  '葡影廊',
  '天畔渠',
  '鹿苑坪',
  '麦浪沟',
  '玉泉塬',
  '金穗屿',
  '银泉坳',
  '霞帔岭',
];
const trades = [
  '食品',
  '机械',
  '纺织',
  '电子商务',
  '建材',
  '果业',
  '农机',
  '印务',
  '包装',
  '乳业',
  '仓储',
  '软件',
  '服饰',
  '家具',
  '环保科技',
  '文化传媒',
  '馕业',
];

/** Three years before the round at most: what Art. 5(3) calls a start-up. */
const founded = ['2021-04-12', '2021-11-03', '2022-03-18', '2022-08-09'];
const sizes = ['micro', 'small', 'micro', 'small', 'medium'];

/**
 * Distinct client firms.
 *
 * @param from offset, so that no two samples share a client
 * @param city what the names begin with
 */
export const clients = (count, from, city, division) =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i;
    return {
      name: `${city}${places[n % places.length]}${trades[n % trades.length]}有限公司`,
      code: creditCode('91', division, n),
      size: sizes[i % sizes.length],
      founded: founded[(i >> 3) % founded.length],
      // Seven of ten.
      inside: i % 10 < 7,
    };
  });
