import { plain } from '../values/text.ts';

/** `college`: 大专及以上, finished. `degree-only`: a degree is named but no schooling. `unknown`: a person has to ask. */
export type EducationLevel = 'college' | 'below' | 'degree-only' | 'unknown';

// GB/T 4658-2006. x0 names a stage and not whether it was finished; x2 and x3 are 结业 and 肄业.
const collegeCodes = new Set(['11', '14', '17', '21', '28', '31']);
const belowCodes = new Set(
  '12 13 15 16 18 19 22 23 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70 71 73 80 81 83'.split(' '),
);

const none = /^(?:无|没有|暂无|[-—–/]+|)$/;
const unfinished = /结业|肄业|未毕业|辍学|退学/;
const ongoing = /在读|就读|在校|应届|预科/;
const stage = /^(?:研究生|大学本科|大学专科)教育$/;
const college =
  /研究生|本科|大专|专科|高职|大普|专升本|大学(?:普通班|毕业|学历|文化)|^(?:全日制|在职|成人|自考|函授)?大学$/;
const lower = /中专|中师|中等|中职|职高|职业高中|高中|技校|技工|中技|初中|小学|文盲/;
const starts = /(?:高中|中专|初中)起点|高职高专/g;
const degree = /学士|硕士|博士|MBA|MPA/i;

/**
 * Whether someone's schooling reaches 大专 (Art. 6(4)), from a code of GB/T 4658-2006, its name or a short form. An empty cell or 无 means
 * none, hence `below`; null means that nobody was asked.
 */
export function educationLevel(text: string | number | null | undefined): EducationLevel {
  if (text === null || text === undefined) return 'unknown';
  const bare = plain(String(text)).replace(/\s/g, '');
  if (none.test(bare)) return 'below';
  if (/^\d+$/.test(bare)) return collegeCodes.has(bare) ? 'college' : belowCodes.has(bare) ? 'below' : 'unknown';
  if (unfinished.test(bare)) return 'below';
  if (ongoing.test(bare) || stage.test(bare)) return 'unknown';
  return byWords(bare);
}

function byWords(text: string): EducationLevel {
  const bare = text.replace(starts, (start) => (start === '高职高专' ? '大专' : ''));
  const [reaches, falls] = [college.test(bare.replace('中等专科', '中专')), lower.test(bare)];
  if (/以下/.test(bare)) return falls && !reaches ? 'below' : 'unknown';
  if (/以上/.test(bare)) return reaches && !falls ? 'college' : 'unknown';
  if (reaches !== falls) return reaches ? 'college' : 'below';
  return !reaches && degree.test(bare) ? 'degree-only' : 'unknown';
}
