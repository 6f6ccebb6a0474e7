import { firstYear, lastYear } from './calendar.mjs';
import { roundSteps } from './round-steps.mjs';
import { storyOf } from './story.mjs';
import { reviewSteps } from './review-steps.mjs';
import { superviseSteps } from './supervise-steps.mjs';

export const usual = { seed: 2012, years: `${firstYear}..${lastYear}`, platforms: 43 };

/**
 * The whole history as command lines: a pure function of what is asked.
 * @param asked `seed`, `years` as `2014..2026`, `platforms` as a number
 * @returns `steps`: in the order of their official dates, each `{ on, args, code, files }`: words of a command without its
 *   `--on`, the exit it must end with, files to be written before it (path → text). `platforms`, `years`, `end`: who and when.
 */
export function planOf(asked = {}) {
  const { seed, years, platforms } = { ...usual, ...asked };
  const [from, to = from] = years.split('..').map(Number);
  const story = storyOf({ seed, from, to, count: Number(platforms) });
  const dated = [
    ...story.years.flatMap((year) => roundSteps(year, story)),
    ...story.years.flatMap((year) => reviewSteps(year, story)),
    ...story.years.flatMap((year) => superviseSteps(year, story)),
  ];
  const steps = dated.filter(({ on }) => on <= story.end).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const office = ['--office', '自治区评审办（样例）', '--level', 'region', '--as', '王敏'];
  const settings = [['xjsme.yaml', workspace]];
  const first = { on: null, args: ['init', '.', ...office], code: 0, files: [] };
  const allow = { on: null, args: ['doctor'], code: 0, files: settings };
  return { ...story, steps: [first, allow, ...steps] };
}

/** As `init` writes it, and what Art. 15 does not know: a confirmation with something to put right. */
const workspace = `format: xjsme-workspace/1
office: 自治区评审办（样例）
level: region
actor: 王敏
settings:
  triennial.rectify: true
`;
