/** Papers that are missing, of the wrong year, unsealed, cut off, empty or under another name. */
import { finish } from './finish.mjs';
import { stated } from './functions.mjs';
import { small } from './small.mjs';

export function missingMaterials() {
  const made = small({
    number: 4,
    operator: '昌吉杏雨塬创业服务有限公司',
    platform: '昌吉杏雨塬中小企业培训咨询平台',
    city: '昌吉',
    division: '652301',
    prefecture: '昌吉州',
    region: '昌吉市',
    address: '昌吉市杏雨街12号',
    body: '昌吉回族自治州工业和信息化局',
    functions: ['consulting', 'training'],
    activities: { 'management-consulting': 3, training: [3, 360] },
    more: { training: stated.training },
  });
  const { data, box } = made;
  const { materials } = data;
  delete materials['10.3b'];
  Object.assign(materials['10.3a'][0], {
    file: box.pdf('materials/2022年度审计报告.pdf'),
    title: '2022年度审计报告',
    fiscalYear: 2022,
  });
  materials['10.8b'][0].sealed = false;
  // A scan was saved as PDF; the list still names the picture.
  materials['10.4'][0].file = 'materials/不动产权证.jpg';
  delete data.accounts.auditOpinion;
  delete data.rules.quality.file;
  const scan = box.files.get('materials/不动产权证.pdf');
  const files = finish(made, { lists: ['services'] });
  files.set('materials/不动产权证.pdf', scan);
  files.set('materials/法人证书或营业执照.pdf', Buffer.alloc(0));
  const summary = files.get('materials/服务总结.pdf');
  files.set('materials/服务总结.pdf', summary.subarray(0, Math.floor(summary.length * 0.6)));
  return files;
}
