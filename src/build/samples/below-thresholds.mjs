/** One below every figure that can be measured, in Art. 6 and in each function of Art. 7. */
import { finish } from './finish.mjs';
import { agreement, filing, icp, stated } from './functions.mjs';
import { small } from './small.mjs';

const row = (firm, i, more) => ({
  date: `2023-${String(1 + (i % 12)).padStart(2, '0')}-${String(2 + ((i * 5) % 26)).padStart(2, '0')}`,
  client: firm.name,
  creditCode: firm.code,
  size: firm.size,
  inCluster: firm.inside,
  channel: 'offline',
  standardFee: 1000,
  ...more,
});

/**
 * 40 of 201 services are for the public benefit (19.9…%), and all of them go to 5 of the 29 firms, so that no other basis
 * reaches a fifth either. The free advice goes to two firms.
 */
function ledger(firms) {
  const free = Array.from({ length: 40 }, (_, i) =>
    row(firms[i % 5], i, { function: i % 5 < 2 ? 'consulting' : 'technology', fee: 0, publicBenefit: true }),
  );
  const paid = Array.from({ length: 161 }, (_, i) =>
    row(firms[i % 29], i, { function: 'information', fee: 1000, publicBenefit: false }),
  );
  return [...free, ...paid].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function belowThresholds() {
  const made = small({
    number: 5,
    operator: '石榴畔（吐鲁番）企业服务有限公司',
    platform: '吐鲁番石榴畔中小企业服务平台',
    city: '吐鲁番',
    division: '650402',
    prefecture: '吐鲁番市',
    region: '吐鲁番市高昌区',
    address: '吐鲁番市高昌区石榴路7号',
    body: '吐鲁番市工业和信息化局',
    functions: ['information', 'technology', 'startup', 'training', 'finance', 'consulting'],
    // Two years on 2024-06-29, a day after the recommendation.
    registeredOn: '2022-06-29',
    assets: 1999999.99,
    staff: 9,
    qualified: 7,
    served: 29,
    servedBefore: [29],
    valid: 250,
    satisfied: 199,
    institutions: 1,
    more: { ...stated },
  });
  const { data, box, firms } = made;
  firms.forEach((firm, i) => Object.assign(firm, { inside: i < 14 }));
  data.services = ledger(firms);
  data.consulting.freeFirms = [firms[0].name, firms[1].name];
  // Without a list of activities the declared figures count; with one, every activity would count for information too.
  delete data.activities;
  data.declared = {
    activitiesInformation: 2,
    activitiesTechnology: 2,
    activitiesStartup: 2,
    activitiesConsulting: 2,
    trainingAttendances: 999,
    matchmaking: 1,
    lectures: 2,
  };
  data.materials['10.7'] = [icp(box), filing(box), agreement(box)];
  return finish(made, { lists: ['services'], comment: '每项可量化指标都差一点；one short of every figure' });
}
