import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { world } from '../cli/workspace/world.ts';
import { type Counts, history, type Plan, type Told } from './history.ts';

interface Listed {
  number: string;
  platform: string;
  status: string;
  validFrom: string;
  validUntil: string;
  operator: { creditCode: string; name: string };
  terms: { from: string; until: string }[];
}

const { planOf, countsOn, standingOf } = await history();
const place = world();
let clock = Date.UTC(2026, 6, 1);
/** Every command a second after the last; the days it speaks of are given. */
const run = (args: readonly string[]) => place.run(args, { now: () => (clock += 1000) });

/** Where a platform stands, in the words of the reckoning: of those in force, whether a review ever confirmed them. */
const standing = ({ status, terms }: Listed): string =>
  status === 'valid' || status === 'ending' ? (terms.length > 1 ? 'confirmed' : 'active') : status;

async function listOn(day: string): Promise<{ text: string; all: Listed[] }> {
  const { code, out, err } = await run(['platform', 'list', '--as-of', day, '--json']);
  expect([code, err]).toEqual([0, '']);
  return { text: out, all: (JSON.parse(out) as { platforms: Listed[] }).platforms };
}

const ends = ({ years, end }: Plan): string[] => years.map((year) => (end < `${year}-12-31` ? end : `${year}-12-31`));
const plan = planOf();
/** Day → what the program said when the ledger stood there. */
const then = new Map<string, string>();

beforeAll(async () => {
  const days = ends(plan);
  const remember = async (before: string) => {
    while (days[0] !== undefined && days[0] < before) {
      const day = days.shift()!;
      then.set(day, (await listOn(day)).text);
    }
  };
  for (const { on, args, code, files } of plan.steps) {
    if (on) await remember(on);
    for (const [path, text] of files) place.write(path, text);
    const line = on === null ? args : [...args, '--on', on];
    const ran = await run(line);
    expect([ran.code, ran.code === code ? '' : ran.out + ran.err], line.join(' ')).toEqual([code, '']);
  }
  await remember('9999');
}, 400_000);

describe('three review cycles, 2014–2026', () => {
  it('are of over forty platforms in all fourteen prefectures, recommended by every kind of body', () => {
    expect(plan.platforms.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plan.platforms.map(({ prefecture }) => prefecture)).size).toBe(14);
    expect(new Set(plan.platforms.map(({ bodyKind }) => bodyKind)).size).toBe(3);
    expect(plan.years).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  // By hand from the story, so that neither the program nor the reckoning is its own witness.
  it.each([
    ['2016-12-31', { active: 12 }],
    ['2017-12-31', { active: 11, confirmed: 1, rectifying: 1, 'review-pending': 1, expired: 1, cancelled: 1 }],
    ['2018-12-31', { active: 10, confirmed: 3, revoked: 1, cancelled: 3, lapsed: 2 }],
    ['2020-12-31', { active: 8, confirmed: 6, revoked: 2, cancelled: 6, lapsed: 3 }],
    [
      '2026-06-30',
      { active: 9, confirmed: 17, rectifying: 1, 'review-pending': 1, expired: 1, revoked: 4, cancelled: 6, lapsed: 4 },
    ],
  ])('on %s they stand as the story says', async (day, counts) => {
    const none = Object.fromEntries(Object.keys(countsOn([], day)).map((one) => [one, 0]));
    expect(counted((await listOn(day)).all)).toEqual({ ...none, ...counts });
  });

  it.each(ends(plan))('on %s all that were ever recognised add up, and --as-of says so for ever', async (day) => {
    const { text, all } = await listOn(day);
    expect(counted(all)).toEqual(countsOn(plan.platforms, day));
    expect(all.length).toBe(plan.platforms.filter(({ facts }) => facts[0]!.on <= day).length);
    expect(text).toBe(then.get(day));
  });

  it('on the day of every fact, and the day before, each stands as reckoned', async () => {
    const days = [...new Set(plan.platforms.flatMap(({ facts }) => facts.map(({ on }) => on)))].filter(
      (on) => on <= plan.end,
    );
    for (const day of days.toSorted().filter((_, index) => index % 4 === 0)) {
      const { all } = await listOn(day);
      const expected = plan.platforms
        .map((one) => [one.number, standingOf(one, day)])
        .filter(([, one]) => one !== null);
      expect([day, all.map((one) => [one.number, standing(one)])]).toEqual([day, expected]);
    }
  });
});

const counted = (all: readonly Listed[]): Counts => {
  const counts = countsOn([], plan.end);
  for (const one of all) counts[standing(one)]!++;
  return counts;
};

const of = (key: string): Told => plan.platforms.find((one) => one.key === key)!;
async function seenOn(key: string, day: string): Promise<Listed> {
  return (await listOn(day)).all.find(({ number }) => number === of(key).number)!;
}

describe('one platform after the other', () => {
  it('recognised on 29 February, is valid to the 28th, and so is every later term', async () => {
    expect((await seenOn('2016/0', '2022-03-01')).terms).toMatchObject([
      { from: '2016-02-29', until: '2019-02-28' },
      { until: '2022-02-28' },
      { until: '2025-02-28' },
    ]);
    expect((await seenOn('2020/1', '2020-03-01')).validUntil).toBe('2023-02-28');
  });

  it.each([
    ['2019-02-28', 'ending'],
    ['2019-03-01', 'review-pending'],
    ['2019-04-09', 'review-pending'],
    ['2019-04-10', 'valid'],
  ])('its review decided after its term, is on %s %s', async (day, status) => {
    expect((await seenOn('2016/0', day)).status).toBe(status);
  });

  it('cancelled while its review was under way: the review is over with it', async () => {
    expect((await seenOn('2015/2', '2018-08-20')).status).toBe('cancelled');
    const { out } = await run(['batch', 'status', '--year', '2018', '--json']);
    const { applications } = JSON.parse(out) as { applications: { platform: string; stage: string }[] };
    expect(applications.find(({ platform }) => platform === of('2015/2').name)?.stage).toBe('platform-ended');
  });

  it('renamed between two cycles: each day knows the name of that day, and its next review was found', async () => {
    const [before, after] = [await seenOn('2014/0', '2018-09-02'), await seenOn('2014/0', '2020-03-01')];
    expect(before.platform).toBe(of('2014/0').name);
    expect(after.platform).toBe('乌鲁木齐晴岭坡中小企业公共服务平台');
    expect(after.terms).toHaveLength(3);
  });

  it('of one operator there are two, each with its own number and end', async () => {
    const { all } = await listOn('2019-12-31');
    const own = all.filter(({ operator }) => operator.creditCode === of('2014/0').creditCode);
    expect(own.map(({ number, validUntil }) => [number, validUntil])).toEqual([
      ['XJ2014-001', '2020-10-28'],
      ['XJ2018-001', '2021-10-29'],
    ]);
  });

  it.each(['16.1', '16.2', '16.3', '16.4', '16.5'])(
    'one was cancelled on ground %s, after it was heard',
    async (ground) => {
      const { number } = plan.platforms.find(({ fate }) => fate.cancelled?.[0] === ground)!;
      const { out } = await run(['platform', 'history', number, '--json']);
      const types = (JSON.parse(out) as { events: { type: string }[] }).events.map(({ type }) => type);
      const steps = types.filter((type) => type.startsWith('cancellation.') || type === 'platform.cancelled');
      expect(steps).toEqual([
        'cancellation.proposed',
        'cancellation.notified',
        'cancellation.heard',
        'platform.cancelled',
      ]);
    },
  );
});

describe('at the end', () => {
  it('what Art. 16 watches is what the story has, and nothing else', async () => {
    const { out } = await run(['platform', 'watch', '--as-of', plan.end, '--json']);
    const { watched } = JSON.parse(out) as { watched: { platform: string; ground: string }[] };
    const grounds = plan.platforms.flatMap(({ number, fate }) =>
      [...(fate.cancelled ? [fate.cancelled[0]] : []), ...(fate.watched ?? [])].map((ground) => `${number} ${ground}`),
    );
    expect([...new Set(watched.map(({ platform, ground }) => `${platform} ${ground}`))].toSorted()).toEqual(
      grounds.toSorted(),
    );
  });

  it('what is owed names the review to be measured and the one that was not filed', async () => {
    const { out } = await run(['due', '--on', plan.end, '--json']);
    const { due } = JSON.parse(out) as { due: { code: string; key: string; platform: string | null }[] };
    const codes = (key: string) => due.filter(({ platform }) => platform === of(key).number).map(({ code }) => code);
    expect(codes('2023/0')).toContain('due/measurement');
    expect(codes('2023/1')).toContain('due/lapse');
    for (const key of ['2015/0', '2015/1', '2014/2']) expect(codes(key)).toEqual([]);
  });

  it('the ledger is sound', async () => {
    expect(await run(['ledger', 'verify'])).toMatchObject({ code: 0 });
  });

  it('in another place of the world, without a locale, a day of the past is the same', () => {
    const bin = fileURLToPath(new URL('../../bin/xjsme.js', import.meta.url));
    const args = [bin, 'platform', 'list', '--as-of', '2019-12-31', '--json'];
    const env = { PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', TZ: 'America/Los_Angeles', NO_COLOR: '1' };
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: place.root, env, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, then.get('2019-12-31')]);
  });
});

describe('the plan', () => {
  it('is the same for one seed, and another for another', () => {
    const asked = { years: '2014..2017', platforms: 12 };
    expect(planOf(asked)).toEqual(planOf(asked));
    expect(planOf(asked).platforms).toHaveLength(12);
    const fates = (seed: number) => planOf({ seed }).platforms.map(({ facts }) => facts);
    expect(fates(1)).not.toEqual(fates(2));
  });
});
