import { yearOf } from '../../core/dates.ts';
import { authority, type Due, owed } from '../duty.ts';
import type { Duty } from './duties.ts';
import { openCancellation } from './life.ts';

/** Art. 16: a cancellation on its way: the notice, the reply of the platform until its day, then the decision. */
export const hearing: Duty = ({ platform, life, operator, day }) => {
  const open = openCancellation(life);
  if (!open) return [];
  const { number } = platform;
  const { ground, proposed, notified, heard } = open;
  const about = {
    code: 'due/hearing' as const,
    key: `hearing:${number}:${proposed.event.slice(0, 8)}`,
    year: yearOf(proposed.on),
    platform: number,
  };
  const args = { number, name: platform.platform, ground, proposed: proposed.on };
  const own = (step: string, next: string, more: Due['args'] = {}): Due[] => [
    owed({ ...about, owedTo: operator, args: { ...args, ...more, step }, next }),
  ];
  if (heard) return own('decide', `platform cancel ${number} --decide --document … --reason …`, { heard: heard.date });
  if (!notified) return own('notify', `platform cancel ${number} --notify --until …`);
  const { until } = notified;
  const next = `platform cancel ${number} --heard … --summary …`;
  // A reply is a right: nothing is overdue where none came.
  if (day > until) return own('record', next, { until });
  return [
    owed({
      ...about,
      owedBy: operator,
      owedTo: authority,
      dueOn: until,
      args: { ...args, step: 'reply', until },
      next,
    }),
  ];
};

/** Art. 16(4): a complaint is looked into by the office of the platform. */
export const complaints: Duty = ({ platform, life, office }) =>
  life.complaints
    .filter(({ closed }) => closed === null)
    .map(({ complaint, date }): Due => {
      const { number } = platform;
      return owed({
        code: 'due/complaint',
        key: `complaint:${number}:${complaint}`,
        year: yearOf(date),
        platform: number,
        owedBy: office,
        args: { number, name: platform.platform, complaint, date },
        next: `platform complaint close ${complaint} --result … --reason …`,
      });
    });
