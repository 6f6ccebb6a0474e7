import type { Decision } from '../../src/process/decision.ts';
import { acceptObjection, dismissObjection, fileObjection, upholdObjection } from '../../src/process/objection.ts';
import { publish } from '../../src/process/publication.ts';
import { publicise, restartPublicity } from '../../src/process/publicity.ts';
import { asked, digest, letter, on, round, windows } from './given-public.ts';

const { september, yearEnd } = windows;

const publicising = (given: ReturnType<typeof round>, more = {}) =>
  publicise(given.state, 2024, asked(september, more), on('2024-09-02'));

function objected(more = {}) {
  const given = round();
  const [application] = given.publicised(['2024-001']);
  const objection = given.objected('2024-001', '2024-09-03', more);
  const day = on('2024-09-05');
  return {
    ...given,
    application: application!,
    objection,
    accept: (handler = '李四') => acceptObjection(given.year(), objection, { handler, reason: null }, day),
    dismiss: () => dismissObjection(given.year(), objection, { reason: '不实' }, day),
    uphold: () => upholdObjection(given.year(), objection, { reason: '属实' }, day),
  };
}

/** Every no of these acts, met. */
export const refused: Record<string, () => Decision> = {
  'publicity/nothing': () => publicising(round()),
  'publicity/personal': () => {
    const given = round();
    given.proposed('2024-001', { operator: { name: '某人（650102199001011237）', creditCode: null, region: null } });
    return publicising(given);
  },
  'publicity/calendar': () => {
    const given = round();
    given.proposed('2024-001');
    return publicising(given, { window: { missing: 2025 } });
  },
  'publicity/not-running': () => {
    const restart = { ...asked(september), ids: ['2024-001'], why: 'interrupted' as const, reason: '中断' };
    return restartPublicity(round().state, 2024, restart, on('2024-09-02'));
  },
  'publicity/functions': () => {
    const given = round();
    given.publicised(['2024-001']);
    const functions = { '2024-001': ['technology' as const] };
    const restart = {
      ...asked(windows.restarted),
      ids: ['2024-001'],
      why: 'corrected' as const,
      reason: '更正',
      functions,
    };
    return restartPublicity(given.state, 2024, restart, on('2024-09-05'));
  },
  'objection/not-publicised': () => {
    const given = round();
    return fileObjection(given.year(), given.proposed('2024-001'), letter('2024-09-03'), on('2024-09-03'));
  },
  'objection/before': () => {
    const { year, application } = objected();
    return fileObjection(year(), application, letter('2024-09-01'), on('2024-09-03'));
  },
  'objection/date': () => {
    const { year, application } = objected();
    return fileObjection(year(), application, letter('2024-09-04'), on('2024-09-03'));
  },
  'objection/recognised': () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    given.recognised('2024-09-12');
    return fileObjection(given.year(), application!, letter('2024-09-10'), on('2024-09-13'));
  },
  'objection/closed': () => {
    const given = objected();
    given.happens(given.dismiss(), '2024-09-05');
    return given.uphold();
  },
  'objection/accepted': () => {
    const given = objected();
    given.happens(given.accept(), '2024-09-05');
    return given.accept('王五');
  },
  'objection/not-accepted': () => objected().uphold(),
  'objection/anonymous': () => objected({ from: 'anonymous', realName: false, facts: false }).accept(),
  'recognise/nothing': () => round().recognised('2024-09-12'),
  'recognise/window': () => {
    const given = round();
    given.publicised(['2024-001']);
    return given.recognised('2024-09-11');
  },
  'recognise/calendar': () => {
    const given = round();
    given.publicised(['2024-001'], yearEnd);
    return given.recognised('2025-01-06');
  },
  'recognise/document-date': () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    given.recognised('2024-09-12', { ids: ['2024-001'], document: '新经信企业〔2024〕12号' });
    return given.recognised('2024-09-13', { document: '新经信企业〔2024〕12号' });
  },
  'recognise/objection': () => objected().recognised('2024-09-12'),
  'publish/not-recognised': () => publish(round().state, 2024, { places: [], list: digest('x') }, on('2024-09-12')),
};
