import type { FindingWords } from '../catalog.ts';
import { materials as item } from './terms.ts';

/** Materials (Art. 9, 10, 15) and their files. */
export const materials = {
  'material/missing': {
    message: '缺少材料 {item}{need?（{need}）}',
    hint: '请补交，并在材料清单中写明文件',
    terms: { item, need: { icp: '网站备案证明', training: '培训资质或备案证明' } },
  },
  'material/file-missing': {
    message: '材料 {item} 的文件{file?“{file}”}不存在{near?，是否为“{near}”}',
    hint: '请补交文件，或改正材料清单中的文件名',
    terms: { item },
  },
  'material/file-outside': {
    message: '材料 {item} 的文件“{file}”不在申报材料文件夹内',
    hint: '请把文件拷入文件夹，改用相对路径',
    terms: { item },
  },
  'material/file-unreadable': {
    message: '材料 {item} 的文件“{file}”读不了',
    hint: '请检查文件能否打开，重新提交',
    terms: { item },
  },
  'material/file-empty': {
    message: '材料 {item} 的文件“{file}”是空文件',
    hint: '请重新扫描或拷贝后提交',
    terms: { item },
  },
  'material/file-type': {
    message: '材料 {item} 的文件“{file}”扩展名为 {extension}，内容为 {type}',
    hint: '请用正确的程序打开，另存为 PDF 后提交',
    terms: {
      item,
      type: { text: '纯文本', zip: '压缩包', 'doc-ole': '旧版 Office 或加密文件', unknown: '无法识别的格式' },
    },
  },
  'material/file-damaged': {
    message: '材料 {item} 的文件“{file}”损坏：{reason}',
    hint: '请重新扫描或拷贝后提交',
    terms: {
      item,
      reason: {
        'pdf-truncated': 'PDF 不完整',
        'jpg-truncated': 'JPG 图片不完整',
        'png-truncated': 'PNG 图片不完整',
        'zip-broken': '内部结构损坏',
      },
    },
  },
  'material/file-encrypted': {
    message: '材料 {item} 的文件“{file}”设有密码',
    hint: '请取消密码后提交',
    terms: { item },
  },
  'material/wrong-year': {
    message: '材料 {item} {year?为 {year} 年度}{!year?未注明会计年度}，应为 {asked} 年度',
    hint: '请提交上一年度的报告；已是该年度的，请填写会计年度',
    terms: { item },
  },
  'material/expired': {
    message: '材料 {item} 有效期至 {until}，在 {asOf} 已过期',
    hint: '请提交在有效期内的证明',
    terms: { item },
  },
  'material/undated': {
    message: '材料 {item} {date?落款日期 {date} 晚于 {asOf}}{!date?没有落款日期}',
    hint: '请补签日期，并在材料清单中填写',
    terms: { item },
  },
  'material/unsealed': {
    message: '材料 {item} 未{mark}',
    hint: '请补办后重新提交',
    terms: { item, mark: { sealed: '盖章', signed: '签字' } },
  },
  'material/level': {
    message: '材料 {item} 为{level}认定，不在规定之列',
    hint: '请提交地州市示范平台认定、自治区以上部门或全国性行业协会的认定文件',
    terms: {
      item,
      level: {
        prefecture: '地州市',
        regional: '自治区',
        national: '国家',
        'national-association': '全国性行业协会',
        county: '县级',
        'regional-association': '自治区行业协会',
      },
    },
  },
  'material/measurement': {
    message: '推荐表缺少{name}测评',
    hint: '请推荐单位补填测评情况（第九条）',
    terms: { name: { operation: '运营情况', results: '服务业绩', satisfaction: '满意度' } },
  },
  'material/expires-soon': {
    message: '材料 {item} 有效期至 {until}，认定前后即将到期',
    hint: '请准备续期证明',
    terms: { item },
  },
  'material/address': {
    message: '材料 {item} 载明地址“{address}”，与“{operator}”不一致',
    hint: '请核实是否同一场所，必要时补充说明',
    terms: { item },
  },
  'material/issuer': {
    message: '材料 {item} {reason}',
    hint: '请核实审计报告由会计师事务所出具，并填写出具单位',
    terms: {
      item,
      reason: {
        none: '未填出具单位',
        kind: '由“{issuer}”出具，看不出是会计师事务所',
        differs: '由“{issuer}”出具，与所填审计机构“{auditor}”不一致',
      },
    },
  },
  'material/ask': {
    message: '材料 {item} 须人工核实：{about}',
    hint: '请审核人看原件；申报单位可在材料清单中补填有关项目',
    terms: {
      item,
      about: {
        lease: '租赁合同没有写明租赁期',
        sealed: '未注明是否盖章',
        signed: '未注明是否签字',
        level: '看不出认定级别',
        platform: '地州市的认定看不出是示范平台认定',
        'need-icp': '看不出哪份是网站备案证明',
        'need-training': '看不出哪份是培训资质或备案证明',
        finance: '融资服务是否需要许可',
        testing: '检验检测服务是否需要资质',
      },
    },
  },
  'material/same-file': {
    message: '材料 {item} 的“{file}”与材料 {other} 的“{otherFile}”是同一文件',
    hint: '请核实是否放错文件；确属一份文件兼作两项的，由审核人确认',
    terms: { item, other: item },
  },
  'material/same-file-elsewhere': {
    message: '“{file}”与另一份申报材料的 {path} 完全相同',
    hint: '请核实是否冒用或误放其他单位的材料',
  },
  'material/unlisted': {
    message: '有 {count} 个文件未列入材料清单{files?：{files}}',
    hint: '属于申报材料的，请列入材料清单',
  },
} as const satisfies Record<string, FindingWords>;
