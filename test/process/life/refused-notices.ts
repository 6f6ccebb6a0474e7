import type { Decision } from '../../../src/process/decision.ts';
import { noNotice, noticeGate, noticeKinds } from '../../../src/process/notice.ts';

/** No document without its act; none for the public with personal data. */
export const refusedNotices: Record<string, () => Decision> = {
  ...Object.fromEntries(
    noticeKinds.map((kind) => [`notice/${kind}`, () => noNotice(kind, { year: '2024', id: '2024-001' })]),
  ),
  'notice/personal': () => noticeGate('XJ2024-001', { reason: '联系人电话13909915550' }, {})!,
};
