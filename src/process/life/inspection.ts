import { canonical } from '../../core/canonical.ts';
import { type Decision, refuse, type Setting, unchanged } from '../decision.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { bare, ended, outside, recordRefused, type Undated, yearRefused } from './record.ts';

export type AskedReport = Undated<'report.received'>;
export type AskedInspection = Undated<'inspection.recorded'>;

/** Information that a platform reported (Art. 16(5)). The same once more, or without a date, changes nothing. */
export function recordReport(state: State, platform: Platform, asked: AskedReport, setting: Setting): Decision {
  const { number } = platform;
  const { topic, file } = asked;
  const date = asked.date ?? setting.on;
  const refused = recordRefused(platform, date, setting);
  if (refused) return refused;
  const known = lifeOf(state, number).reports.some(
    (one) =>
      one.topic === topic &&
      canonical(one.file) === canonical(file) &&
      (asked.date === null || asked.date === one.date),
  );
  if (known) return unchanged;
  const data = { platform: number, date, topic, file };
  return { ok: true, events: [{ type: 'report.received', data }], remarks: ended(platform, setting) };
}

/**
 * What an inspection found (Art. 17). Refused: `act/*`, `record/*`, `inspection/satisfaction` where more answers are valid
 * than were asked for, or more satisfied than valid.
 */
export function recordInspection(state: State, platform: Platform, asked: AskedInspection, setting: Setting): Decision {
  const { number } = platform;
  const { year, satisfaction } = asked;
  const date = asked.date ?? setting.on;
  const refused = recordRefused(platform, date, setting) ?? yearRefused(number, year, date);
  if (refused) return refused;
  if (satisfaction) {
    const { sample, valid, satisfied } = satisfaction;
    if (valid > sample || satisfied > valid) return refuse('inspection/satisfaction', { sample, valid, satisfied });
  }
  const known = lifeOf(state, number).inspections.some((one) => {
    const dated = { ...bare(one), date: asked.date === null ? null : one.date };
    return canonical(dated) === canonical(asked);
  });
  if (known) return unchanged;
  return {
    ok: true,
    events: [{ type: 'inspection.recorded', data: { ...asked, platform: number, date } }],
    remarks: [...ended(platform, setting), ...outside(platform, year)],
  };
}
