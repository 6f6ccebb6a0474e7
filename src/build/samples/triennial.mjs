/** The review after three years (Art. 15): three years' figures instead of lists, and the four papers. */
import { finish } from './finish.mjs';
import { stated } from './functions.mjs';
import { small } from './small.mjs';

const year = (figures) => ({ satisfaction: 0.92, institutions: 3, clusterShare: 0.68, publicShare: 0.31, ...figures });

export function triennial() {
  const made = small({
    number: 9,
    operator: '伊犁鹿苑坪企业服务有限公司',
    platform: '伊犁鹿苑坪中小企业融资培训平台',
    city: '伊犁',
    division: '654002',
    prefecture: '伊犁州',
    region: '伊宁市',
    address: '伊宁市鹿苑路30号',
    body: '伊犁哈萨克自治州工业和信息化局',
    functions: ['training', 'finance'],
    registeredOn: '2015-10-20',
    assets: 4150000,
    valid: 50,
    satisfied: 46,
    more: { training: stated.training, finance: stated.finance },
  });
  const { data, box } = made;
  for (const list of ['institutions', 'staff', 'services', 'served', 'activities']) delete data[list];
  Object.assign(data, {
    kind: 'triennial',
    recognised: { number: 'XJSF-2021-007', document: '新工信企业〔2021〕55号', date: '2021-09-10' },
    yearly: {
      2021: year({
        totalAssets: 3380000,
        staff: 12,
        qualifiedStaff: 10,
        served: 44,
        trainingAttendances: 1150,
        matchmaking: 2,
        lectures: 3,
      }),
      2022: year({
        totalAssets: 3720000,
        staff: 13,
        qualifiedStaff: 11,
        served: 48,
        trainingAttendances: 1080,
        matchmaking: 2,
        lectures: 4,
      }),
      2023: year({
        totalAssets: 4150000,
        staff: 14,
        qualifiedStaff: 12,
        served: 53,
        trainingAttendances: 1340,
        matchmaking: 3,
        lectures: 4,
      }),
    },
    materials: {
      15.1: [{ file: box.pdf('materials/三年工作总结.pdf'), title: '2021—2023年工作总结', date: '2024-05-30' }],
      15.2: [{ ...data.materials['10.3a'][0] }],
      15.3: [{ ...data.materials['10.3b'][0] }],
      15.4: [
        {
          file: box.pdf('materials/年度运营情况测评表.pdf'),
          title: '年度运营情况测评表',
          date: '2024-06-28',
          signed: true,
          sealed: true,
        },
      ],
    },
  });
  data.materials['15.2'][0].file = box.pdf('materials/审计报告（2023年度）.pdf');
  data.materials['15.3'][0].file = box.pdf('materials/服务收支专项审计报告（2023年度）.pdf');
  return finish(made);
}
