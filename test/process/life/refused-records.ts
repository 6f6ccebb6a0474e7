import type { Decision } from '../../../src/process/decision.ts';
import { recordActivity } from '../../../src/process/life/activity.ts';
import { recordSummary } from '../../../src/process/life/annual.ts';
import { recordChange } from '../../../src/process/life/change.ts';
import { ambiguous, closeComplaint } from '../../../src/process/life/complaint.ts';
import { recordInspection } from '../../../src/process/life/inspection.ts';
import { on } from '../given-desk.ts';
import { asked, closer, complained, recognised } from './given-records.ts';

/** Every no to a record of a platform, met. */
export const refusedRecords: Record<string, () => Decision> = {
  'record/date': () => {
    const { state, platform } = recognised();
    return recordSummary(state(), platform, asked.summary({ date: '2025-01-21' }), on('2025-01-20'));
  },
  'record/before': () => {
    const { state, platform } = recognised();
    return recordSummary(state(), platform, asked.summary({ date: '2024-07-19' }), on('2024-08-01'));
  },
  'record/year': () => {
    const { state, platform } = recognised();
    return recordSummary(state(), platform, asked.summary({ year: 2026 }), on('2025-01-20'));
  },
  'inspection/satisfaction': () => {
    const { state, platform } = recognised();
    const satisfaction = { sample: 40, valid: 36, satisfied: 37 };
    return recordInspection(state(), platform, asked.inspection({ satisfaction }), on('2024-11-05'));
  },
  'activity/reason': () => {
    const { state, platform } = recognised();
    return recordActivity(state(), platform, asked.activity({ participation: 'excused' }), on('2025-05-01'));
  },
  'complaint/office': () => {
    const { state, platform, complaint } = complained();
    const closing = { result: 'verified', reason: '属实' } as const;
    return closeComplaint(state(), platform, complaint, closing, closer('2024-11-01', { authority: false }));
  },
  'complaint/closed': () => {
    const { state, platform, complaint, does, life } = complained();
    const close = (result: 'verified' | 'unfounded', one = complaint) =>
      closeComplaint(state(), platform, one, { result, reason: '经核' }, closer('2024-11-01'));
    does(close('verified'), '2024-11-01');
    return close('unfounded', life().complaints[0]);
  },
  'complaint/ambiguous': () => ambiguous('C2024-01', ['XJ2024-001', 'XJ2024-002']),
  'change/later': () => {
    const { state, platform, does } = recognised();
    does(recordChange(state(), platform, asked.change(), on('2025-03-10')), '2025-03-10');
    const earlier = asked.change({ to: '另一个名称', date: '2025-03-04' });
    return recordChange(state(), platform, earlier, on('2025-03-11'));
  },
};
