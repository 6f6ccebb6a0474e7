import type { Due, Owing } from '../duty.ts';
import type { Platform, State } from '../state.ts';
import type { LifeSettings } from './clock.ts';
import { complaints, hearing } from './duties-cases.ts';
import { papers } from './duties-papers.ts';
import { deciding, filing, rectifying } from './duties-review.ts';
import { inspections, reports, summaries } from './duties-yearly.ts';
import { lifeOf } from './life.ts';
import { measuringOffice } from './office.ts';
import { officeName, supervisors } from './offices.ts';
import type { Life } from './state.ts';

interface Asked {
  state: State;
  platform: Platform;
  life: Life;
  /** Who runs the platform, and who supervises it. */
  operator: Owing;
  office: Owing;
  /** Who measures it for its review: where the operator has moved, another. */
  measurer: Owing;
  day: string;
  settings: LifeSettings;
}

/** What is owed of one kind by or for one platform. */
export type Duty = (asked: Asked) => Due[];

const duties: readonly Duty[] = [hearing, complaints, rectifying, deciding, filing, summaries, reports, inspections];

/** What is owed after recognition (Art. 14–17) on a day. Of a platform that has ended, nothing. */
export function lifeDuties(state: State, day: string, settings: LifeSettings): Due[] {
  const all = supervisors(state);
  return all.flatMap((one) => {
    const office: Owing = { role: 'office', name: one.name };
    const own = one.platforms
      .filter(({ ended }) => ended === null || day < ended.on)
      .flatMap((platform) => {
        const life = lifeOf(state, platform.number);
        const operator: Owing = { role: 'operator', name: platform.operator.name };
        const measurer: Owing = { role: 'office', name: officeName(all, measuringOffice(platform)) };
        const asked = { state, platform, life, operator, office, measurer, day, settings };
        return duties.flatMap((duty) => duty(asked));
      });
    return [...own, ...papers(state, one, day, settings)];
  });
}
