import type { Dossier } from '../../schema/generated/types.ts';
import { holdsPersonalNumber } from '../workspace/acts.ts';

/** Names, telephones, addresses and certificate numbers of persons in a dossier: of the applicant, its staff, its clients. */
export function personsIn(data: Dossier): ReadonlySet<string> {
  const { operator, recommendation, staff = [], services = [], consulting } = data;
  const { legalRepresentative, principal, contact } = operator;
  const found = [
    legalRepresentative,
    principal?.name,
    contact?.name,
    contact?.phone,
    contact?.email,
    recommendation?.signedBy,
    ...staff.flatMap(({ name, titleNumber }) => [name, titleNumber]),
    ...services.map(({ client }) => client),
    ...(consulting?.freeFirms ?? []).map((firm) => (typeof firm === 'string' ? firm : undefined)),
  ];
  return new Set(found.flatMap((text) => (text !== undefined && text.trim().length > 1 ? [text.trim()] : [])));
}

/** A name of a platform or a body, with whatever number or address of a person somebody wrote into it starred. */
export function withoutNumbers(text: string): string {
  if (!holdsPersonalNumber(text)) return text;
  const bare = text.replaceAll(/[\w.+-]+@[\w.-]+|[+(（]?\d[\d\s()（）-]{5,}\d[xX]?/g, '***');
  return holdsPersonalNumber(bare) ? '***' : bare;
}

/** A text of which nothing but persons' names is in doubt, e.g. the way to a folder: whatever names a person is starred. */
export function withoutPersons(text: string, persons: ReadonlySet<string>): string {
  let bare = text;
  for (const person of persons) if (bare.includes(person)) bare = bare.replaceAll(person, '***');
  return holdsPersonalNumber(bare) ? '***' : bare;
}

/** What offices call files and sheets. Longer words first, since a shorter one may be a part of them. */
const officeWords = new RegExp(
  [
    '中小企业|小微企业|专业技术|社会保险|不动产权|营业执照|法人证书|知识产权|产业集聚区|真实性声明|服务质量保证|三年指标|信用记录',
    '申报|申请|材料|清单|附件|附表|佐证|证明|人员|名册|花名册|名单|服务|台账|记录|活动|机构|集聚|合作|设备|仪器|设施|收费|价目|标准',
    '场所|场地|房产|租赁|制度|汇编|规章|流程|措施|规定|规划|目标|财务|审计|收支|专项|报告|总结|年度|季度|汇总|明细|统计|企业|单位|平台',
    '公共|示范|培训|技术|信息|创业|融资|咨询|管理|认定|推荐|意见|声明|承诺|照片|图片|扫描|合同|协议|发票|通知|签到|满意度|问卷|职称',
    '学历|证书|资质|备案|许可|文件|补正|修订|更新|复核|初审|定稿|正本|副本|全部|其他|上半年|下半年|表|单|册|书|件|页|份|第|期|年|月|日',
    '号|版|和|与|及|或|的|之|[一二三四五六七八九十]',
    'dossier|lists?|materials?|evidence|rules|staff|services|activities|institutions|equipment|fees|premises|recognitions|served|yearly',
    'scans?|photos?|docs?|files?|attachments?|sheet|img|image|report|audit|summary|management|consulting|training|technology|startup',
    'information|finance|matchmaking|tech-talk|project-promotion|startup-talk|startup-promotion|finance-lecture|icp?|ip|other|new|copy|v(?=\\d)',
  ].join('|'),
  'gi',
);

/**
 * A file's name, or a sheet's, as the ledger may hold it: what offices call such things, figures, the names of platform and
 * operator. Any other part of a path may name a person who stands in no field, and is starred; its kind of file stays.
 */
export function fileForLedger(path: string, persons: ReadonlySet<string>, known: readonly string[]): string {
  const shown = withoutPersons(path, persons);
  return shown
    .split('/')
    .map((part) => {
      const [, name, kind] = /^(.*?)((?:\.[A-Za-z0-9]{1,5})?)$/.exec(part)!;
      const unknown = known
        .reduce((left, word) => left.replaceAll(word, ''), name!)
        .replaceAll(officeWords, '')
        .replaceAll(/[\d\s\p{P}\p{S}]/gu, '');
      return unknown === '' && !part.includes('***') ? part : `***${kind}`;
    })
    .join('/');
}
