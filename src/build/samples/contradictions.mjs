/** Evidence that speaks against itself: a person has to settle each point; nothing is missing and nothing fails. */
import { withWrongCheck } from './codes.mjs';
import { filing, stated } from './functions.mjs';
import { finish } from './finish.mjs';
import { small } from './small.mjs';

function muddle({ data, box }) {
  const { operator, recommendation, accounts, institutions, services, staff, activities, materials } = data;
  operator.creditCode = withWrongCheck(operator.creditCode);
  // 28 for certain and one of unclear size in the ledger, 36 on the form.
  data.served[2023] = 36;
  services.push(
    { ...services[5], date: '2023-12-14', size: 'large' },
    { ...services[8], date: '2023-12-20', client: services[8].client.replace('有限公司', '厂') },
  );
  recommendation.measured.satisfaction.sample = 45;
  // 356.8 万元 entered as yuan.
  accounts.totalAssets = 356.8;
  accounts.auditOpinion = '保留意见';
  data.premises = [{ address: '克拉玛依市白碱滩区银泉路9号', area: 260, tenure: 'leased', leaseUntil: '2026-08-31' }];
  institutions[1].affiliated = true;
  staff.push({ ...staff[2], post: '兼职顾问', fullTime: false });
  activities[1].evidence = activities[0].evidence;
  data.declared = { trainingAttendances: 1200 };
  data.credit.courtCases = [{ date: '2023-05-18', authority: '克拉玛依市某区人民法院', note: '服务合同纠纷，已调解' }];
  materials['10.3b'][0].file = box.add(
    'materials/2023年度专项审计.pdf',
    box.files.get('materials/2023年度审计报告.pdf'),
  );
  materials['10.4'] = [
    {
      file: box.pdf('materials/房屋租赁合同.pdf'),
      title: '房屋租赁合同',
      validUntil: '2026-08-31',
      address: '克拉玛依市独山子区沙枣路3号',
    },
  ];
  materials['10.7'] = [filing(box)];
}

export function contradictions() {
  const made = small({
    number: 7,
    operator: '克拉玛依银泉坳企业服务有限公司',
    platform: '克拉玛依银泉坳中小企业服务平台',
    city: '克拉玛依',
    division: '650203',
    prefecture: '克拉玛依市',
    region: '克拉玛依市',
    address: '克拉玛依市克拉玛依区驼铃路66号',
    body: '克拉玛依市工业和信息化局',
    functions: ['consulting', 'training'],
    assets: 3568000,
    served: 29,
    servedBefore: [27, 22],
    activities: { 'management-consulting': 3, training: [3, 300] },
    more: { training: stated.training },
  });
  muddle(made);
  return finish(made);
}
