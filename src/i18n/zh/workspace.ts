/** Words of a workspace, its settings and `init` and `doctor`. */

type Named = Readonly<Record<string, string>>;

const system: Named = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  ENOENT: '找不到',
  ENAMETOOLONG: '名称太长',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件太多',
  ELOOP: '链接绕成了圈',
};

export const workspace = {
  unnamed: '未命名单位',
  comma: '、',
  semicolon: '；',
  systemError: (code: string): string => system[code] ?? code,

  // Finding it.
  none: '这里不是工作目录：从当前文件夹向上没有找到 xjsme.yaml',
  noneHint: '新建工作目录请运行 xjsme init；已有工作目录请先进入该文件夹，或用环境变量 XJSME_WORKSPACE 指明。',
  notThere: ({ folder }: { folder: string }): string =>
    `环境变量 XJSME_WORKSPACE 所指的文件夹没有 xjsme.yaml：${folder}`,

  // Reading it.
  unreadable: ({ detail }: { detail: string }): string => `设置文件无法读取：${detail}`,
  unreadableHint: '请改正后再运行；写法见 xjsme init 生成的文件。',
  tooLarge: '文件太大，不像设置文件',
  notText: '文件不是 UTF-8 或 GB 18030 文本',
  more: ({ count }: { count: number }): string => `另有 ${count} 处`,
  invalidHint: ({ file }: { file: string }): string => `请改正 ${file} 后再运行。`,
  unknownKey: ({ key }: { key: string }): string => `不认识的设置“${key}”。`,
  meant: ({ key }: { key: string }): string => `应写为 ${key}。`,
  belongsTo: ({ key }: { key: string }): string => `${key} 应写在 settings 下。`,
  missingKey: ({ key }: { key: string }): string =>
    `缺少 ${key}${key === 'format' ? '，请在文件开头写：format: xjsme-workspace/1' : ''}`,
  notOneOf: ({ key, text, allowed }: { key: string; text: string; allowed: string }): string =>
    `${key} 的取值只能是：${allowed}；现为：${text}`,
  wrongType: ({ key, text, type }: { key: string; text: string; type: string }): string => {
    const types: Named = { string: '一段文字', integer: '整数', array: '列表', object: '“键: 值”的形式' };
    return `${key === '' ? '设置文件' : `${key} `}应为${types[type] ?? type}，现为：${text}`;
  },
  outOfRange: ({ key, text, limit, least }: { key: string; text: string; limit: number; least: boolean }): string =>
    `${key} 不应${least ? '小于' : '大于'} ${limit}，现为：${text}`,
  noFigure: ({ key, text }: { key: string; text: string }): string => `${key} 应为 0.5 或 1/2 这样的数，现为：${text}`,
  wrongValue: ({ key, text }: { key: string; text: string }): string => `${key} 的取值不对：${text}`,
  noRegion: ({ text }: { text: string }): string => `region 不是新疆的行政区划代码：${text}`,
  regionCode: ({ text, code }: { text: string; code: string }): string => `region 请写六位代码：${text} 为 "${code}"`,
  officeOfUser: 'office 只能写在工作目录的 xjsme.yaml 中',

  // Writing it.
  notWritable: ({ file, why }: { file: string; why: string }): string => `无法写入 ${file}：${why}`,
  notWritableHint: '未作改动的部分保持原样。请检查文件夹的权限和磁盘空间，或换一个文件夹。',

  // Who acts, when and why.
  actor: {
    none: '没有写明经办人',
    empty: '经办人是空的',
    long: '经办人姓名过长（最多 60 个字）',
    control: '经办人姓名中有看不见的控制字符',
    personal: '经办人姓名中不应有身份证号、银行卡号、电话号码或电子邮箱',
    hint: '请用 --as 姓名，或设环境变量 XJSME_ACTOR，或在 xjsme.yaml（或个人设置）中写 actor: 姓名。',
  },
  text: {
    empty: ({ option }: { option: string }): string => `${option} 是空的`,
    emptyHint: '请写明内容；它将记入账本。',
    personal: ({ option }: { option: string }): string => `${option} 中有身份证号、银行卡号、电话号码或电子邮箱`,
    personalHint: '账本永久保存，不记个人号码。请去掉号码后再运行。',
  },
  onHint: '--on 为该事项的办理日期；不写即为今天（北京时间）。',

  // The names of settings.
  settings: {
    keys: {
      format: '格式',
      workspace: '工作目录',
      office: '单位名称',
      level: '单位层级',
      region: '所在地区',
      actor: '经办人',
      pack: '规则包',
      settings: '设置',
      calendars: '日历文件',
      templates: '模板目录',
      lang: '语言',
    } as Named,
    packKeys: {
      'functions.mode': '功能要求',
      'welfare.basis': '公益服务占比口径',
      'welfare.maxDiscountPrice': '低收费上限（占标准价）',
      'staff.qual': '学历与职称',
      'cluster.minShare': '主要服务集聚区企业的比例',
      'evidence.mode': '佐证要求',
      'activities.information': '信息服务活动口径',
      'satisfaction.minSample': '满意度最小样本',
      'satisfaction.grades': '计为满意的等次',
      'freeFirms.period': '免费服务统计期间',
      'materials.soonDays': '即将到期天数',
      'relax.extra': '另可放宽的条款',
      'panel.min': '每个平台的评审专家人数',
      'panel.fields': '评审专家须有的专业',
      'panel.aggregate': '专家评分的汇总方法',
      'panel.passLine': '专家评审合格分',
      'publicity.days': '公示工作日数',
      'publicity.firstDay': '公示首日是否计入',
      'recognition.validity': '有效期起算',
      'summary.firstYear': '年度工作总结自哪一年起报送',
      'summary.due': '年度工作总结的报送期限',
      'papers.due': '汇总报告和检查报告的报送期限',
      'complaints.min': '多次投诉：查证属实的件数',
      'triennial.rectify': '复核可否限期整改',
    } as Named,
    levels: {
      region: '自治区',
      prefecture: '地州市',
      'industry-office': '自治区行业管理办公室',
      association: '行业协会',
      national: '国家',
      office: '本单位',
    } as Named,
  },

  // The comments in a new xjsme.yaml.
  about: {
    file: '本单位评审工作的设置。改后即生效；xjsme doctor 列出每项设置的取值和出处。',
    office: '单位名称，用于公告、名单和导出文件',
    level: '单位层级：region 自治区，prefecture 地州市，industry-office 自治区行办，association 行业协会',
    region: '所在地区的行政区划代码（六位），如 "650000" 自治区，"653100" 喀什地区',
    actor: '经办人，记入账本；也可用 --as 或环境变量 XJSME_ACTOR 临时指定',
    name: '张三',
    pack: '规则包：内置编号（xj-2012），或本目录下的文件（./本地规则.yaml）',
    settings: '与规则包不同的设置，只写不同之处；可用的设置见 xjsme rules show',
    calendars: '本单位的日历文件，用于尚未内置的年份或自治区另行通知的放假安排',
    templates: '导出文书所用模板的文件夹',
    folder: '模板',
  },

  init: {
    dir: '工作目录（没有则新建）',
    office: '单位名称（默认 未命名单位）',
    level: '单位层级：region、prefecture、industry-office、association（默认 region）',
    region: '所在地区：代码、名称或简称（默认 650000）',
    as: '经办人姓名',
    dryRun: '只说明将做什么，不写任何文件',
    json: '以 JSON 输出',
    warning: '提醒：',
    unnamed: '没有写单位名称，暂记为“未命名单位”；请在 xjsme.yaml 的 office 中填写。',
    inside: ({ folder }: { folder: string }): string =>
      `上级文件夹 ${folder} 已是工作目录；在新目录之内运行的命令只用新目录。`,
    levelRegion: ({ level, region }: { level: string | undefined; region: string }): string =>
      `单位层级（${level}）与所在地区（${region}）不相称，请核对 xjsme.yaml 的 level 和 region。`,
    noFolder: '没有写明文件夹',
    isFile: ({ file }: { file: string }): string => `${file} 是文件，不是文件夹`,
    badRegion: ({ text }: { text: string }): string => `--region 不是新疆的地区代码、名称或简称：${text}`,
    badOffice: '--office 应为 1 至 100 个字的单位名称',
    exists: ({ key, is, asked }: { key: string; is: string; asked: string | null }): string =>
      `这里已是工作目录，${key} 为“${is}”，与所给的“${asked}”不同；未作改动`,
    existsHint: ({ file }: { file: string }): string => `要改设置，请直接编辑 ${file}。`,
    done: ({ folder }: { folder: string }): string => `已建立工作目录 ${folder}`,
    would: ({ folder }: { folder: string }): string => `将建立工作目录 ${folder}（尚未写入任何文件）`,
    nothing: ({ folder }: { folder: string }): string => `工作目录 ${folder} 已在，设置相同，未作改动。`,
    parts: {
      'ledger/': '账本，请一并备份',
      '.gitignore': '不纳入版本管理的内容',
      '.gitattributes': '版本管理时不改换行符，以免摘要不符',
      '.xjsme/workspace.schema.json': '供编辑器提示用，可随时删去',
      'xjsme.yaml': '设置',
    } as Named,
    values: '设置：',
    next: '下一步：',
    nextOpen: ({ year }: { year: string }): string =>
      `xjsme batch open --year ${year} --notice 文号 --deadline 截止日期`,
    nextCheck: 'xjsme check 申报材料/',
  },

  doctor: {
    workspace: ({ folder }: { folder: string }): string => `工作目录：${folder}`,
    outside: '工作目录：无（当前文件夹及其上级没有 xjsme.yaml）',
    titles: {
      settings: '设置',
      tool: '程序',
      pack: '所用规则包',
      calendar: '所用日历',
      ledger: '账本',
      packSettings: '规则包的设置',
    },
    origins: { flag: '命令行', environment: '环境变量', workspace: '工作目录', user: '个人设置', default: '默认' },
    version: '版本',
    id: '编号',
    digest: '摘要',
    overridden: '本单位改动的设置',
    authority: '认定机关',
    here: (yes: boolean): string => (yes ? '（即本单位）' : '（不是本单位：不能开启批次、公示、认定、公布）'),
    years: '已知年份',
    missing: '缺放假通知的年份',
    provisional: '含推算日期的年份',
    state: '状况',
    states: {
      none: () => '尚无记录',
      sound: ({ events }: { events: number }) => `完好，${events} 条`,
      damaged: ({ events }: { events: number }) => `有损坏，可读 ${events} 条`,
      unverified: () => '有记录，未能校验',
    },
    stream: '本机写入',
    noStream: '尚未写入（首次写入时取名）',
    streams: '已有记录流',
    damage: '损坏',
    torn: '未写完的末行',
    lock: '锁',
    free: '未锁',
    held: ({ holder }: { holder: string }): string => `已锁：${holder}`,
    setAside: '另存的残行',
    unreadable: '无法查看的文件夹',
    strays: '不属于账本的文件',
    writable: '可写',
    cache: '缓存（可删）',
    yesNo: (yes: boolean): string => (yes ? '是' : '否'),
    nothing: '无',
    ends: {
      outside: '新建工作目录请运行 xjsme init。核对材料（xjsme check）不需要工作目录。',
      damaged: '账本有损坏。请先停止写入，运行 xjsme ledger verify 查看每处，再从备份恢复。',
      unverified: '账本有记录，但未能校验。请运行 xjsme ledger verify。',
      calendar: ({ year }: { year: number }): string =>
        `其余正常。${year} 年的放假通知尚未录入，涉及该年的公示期无法计算；请备日历文件，以 xjsme calendar check 核对后写入 calendars。`,
      sound: '一切正常。',
    },
  },
};
