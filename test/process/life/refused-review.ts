import { addYears } from '../../../src/core/dates.ts';
import type { Decision } from '../../../src/process/decision.ts';
import { confirmBatch } from '../../../src/process/life/confirm-batch.ts';
import { closeRectification, lapse } from '../../../src/process/life/lapse.ts';
import { remind } from '../../../src/process/life/remind.ts';
import { on } from '../given-desk.ts';
import { filed, type Reviewing, reviewing } from './given-review.ts';

const rectify = { until: '2024-12-31', matters: '补齐设备' };
const confirmation = { document: '新工信企业〔2024〕40号', reason: null, rectify: null, mayRectify: false };

function rectifying(): Reviewing {
  const given = reviewing();
  given.at.measured();
  given.takes(given.confirm('2024-08-20', { rectify, mayRectify: true }), '2024-08-20');
  return given;
}

const measured = (asked = {}, more = {}): Reviewing => {
  const given = reviewing();
  given.at.measured(asked, more);
  return given;
};

const received = (more = {}): Reviewing => {
  const given = reviewing();
  given.at.filed(more);
  return given;
};

/** Every no of the triennial review, met. */
export const refused: Record<string, () => Decision> = {
  'review/unknown-number': () => reviewing().receive(filed('复核甲', { reviews: 'XJ2021-002' })),
  'review/unknown-platform': () => reviewing().receive(filed('复核甲', { reviews: undefined, name: '别的单位' })),
  'review/which': () =>
    reviewing({}, { number: 'XJ2021-002', platform: '平台乙' }).receive(
      filed('复核甲', { reviews: undefined, platform: '平台丙' }),
    ),
  'review/operator': () => reviewing().receive(filed('复核甲', { name: '别的单位' })),
  'review/other-platform': () =>
    received().receive(filed('复核乙'), '2024-06-10', { replaces: { id: '2024-009', reason: '…' } }),
  'review/not-due': () => reviewing({ validUntil: '2025-01-01' }).receive(filed()),
  'review/filed': () =>
    reviewing({ review: { year: 2023, application: '2023-004', received: 'r', on: '2023-06-01' } }).receive(filed()),
  'review/measured': () =>
    measured().receive(filed('复核乙'), '2024-07-20', { replaces: { id: '2024-001', reason: '…' } }),
  'review/no-opinion': () => received().confirm(),
  'review/reason': () => measured({ result: 'unqualified' }).confirm(),
  'review/rectify': () => measured().confirm('2024-08-20', { rectify }),
  'review/until': () =>
    measured().confirm('2024-08-20', { rectify: { ...rectify, until: '2024-08-20' }, mayRectify: true }),
  'review/rectifying': () => rectifying().revoke('2024-12-31'),
  'review/nothing': () => {
    const given = reviewing();
    return confirmBatch(given.state(), given.year(), confirmation, on('2024-08-20'));
  },
  'measure/association': () => received().measure({ kind: 'association', body: '自治区中小企业协会', region: null }),
  'measure/region': () => received().measure({ body: '喀什地区工业和信息化局', region: '653100' }),
  'measure/date': () => received().measure({ date: '2023-12-31' }),
  'measure/lacking': () => received({ lacking: { '15.2': 'invalid' } }).measure(),
  'lapse/filed': () => {
    const given = received();
    return lapse(given.state(), given.of(), '…', on('2024-12-01'));
  },
  'lapse/running': () => {
    const given = reviewing();
    return lapse(given.state(), given.of(), '…', on('2024-09-10'));
  },
  'lapse/deadline': () => {
    const given = reviewing({ validFrom: '2021-03-01', validUntil: '2024-03-01' });
    return lapse(given.state(), given.of(), '…', on('2024-06-30'));
  },
  'rectified/none': () => {
    const given = reviewing();
    return closeRectification(
      given.state(),
      given.of(),
      { result: 'passed', reason: '…', date: '2024-09-01' },
      on('2024-09-01'),
    );
  },
  'rectified/date': () => {
    const given = rectifying();
    return closeRectification(
      given.state(),
      given.of(),
      { result: 'passed', reason: '…', date: '2024-08-19' },
      on('2024-09-01'),
    );
  },
  'remind/nobody': () => {
    const given = reviewing({ validUntil: addYears('2024-09-10', 3) });
    return remind(given.state(), { year: 2024, platforms: null }, on('2024-03-01'));
  },
  'remind/over': () => {
    const given = reviewing();
    return remind(given.state(), { year: 2024, platforms: [given.of()] }, on('2025-01-01'));
  },
};
