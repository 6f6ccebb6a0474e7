import type { LedgerCode } from '../../core/ledger-codes.ts';
import type { FindingWords } from '../catalog.ts';

/** What the ledger says of itself. */
export const ledger = {
  'ledger/changed': {
    message: '记录被改动：内容与其哈希不符',
    hint: '请用其他副本或备份中的同名文件核对替换；没有的，运行 xjsme ledger recover 查看如何处理',
  },
  'ledger/missing': {
    message: '此处之前缺少记录：第 {from} 至 {to} 号',
    hint: '请从其他副本或备份取回缺少的记录；没有的，运行 xjsme ledger recover',
  },
  'ledger/doubled': {
    message: '第 {seq} 号记录重复{other?（另一条在 {other}）}',
    hint: '请运行 xjsme ledger recover 移出重复的一行',
  },
  'ledger/order': { message: '第 {seq} 号记录的位置不对', hint: '请用其他副本或备份中的同名文件替换' },
  'ledger/chain': {
    message: '第 {seq} 号记录与前一条不衔接',
    hint: '前一条可能被整条替换。请用其他副本或备份中的同名文件核对',
  },
  'ledger/fork': {
    message: '第 {seq} 号记录有两条{other?（另一条在 {other}）}：同一账本流在两台机器上各写了一条',
    hint: '每台机器应使用自己的账本流。请先备份，再运行 xjsme ledger recover：先写的一支保留，另一支移出备查',
  },
  'ledger/unreadable': {
    message: '这一行不是账本记录{why?：{why}}',
    hint: '账本请勿手工编辑。请用其他副本或备份替换；没有的，运行 xjsme ledger recover',
    terms: {
      why: {
        blank: '空行',
        'not-a-line': '格式不对',
        unended: '没有写完',
        'not-canonical': '不是规范写法',
        schema: '内容不符合该类记录的格式',
      },
    },
  },
  'ledger/encoding': {
    message: '文字编码被改动：{why}',
    hint: '账本须原样保存，请勿用编辑器另存，传输时请勿转换换行。请用其他副本或备份替换',
    terms: { why: { bom: '开头多了 BOM', crlf: '换行变成了 CRLF', utf8: '不是 UTF-8' } },
  },
  'ledger/misplaced': {
    message: '记录放错了地方：属于 {is}，却在 {where}',
    hint: '文件可能被改名或移动，请放回原处',
  },
  'ledger/group': {
    message: '第 {seq} 号记录所在的一组记录不完整',
    hint: '一次操作的记录应连在一起。请用其他副本或备份替换；没有的，运行 xjsme ledger recover',
  },
  'ledger/newer': {
    message: '记录由更新版本的 xjsme 写成：{type}（版本 {v}）',
    hint: '请升级 xjsme 后再打开',
  },
  'ledger/foreign': {
    message: 'ledger 文件夹内有不属于账本的文件',
    hint: '请移到别处；ledger 文件夹只放账本',
  },
  'ledger/seen-missing': {
    message: '缺少账本流 {stream} 的记录：本条写入时已见到其第 {seq} 号',
    hint: '账本可能没有拷贝完整，或被截短。请补齐 ledger/{stream}',
  },
  'ledger/seen-differs': {
    message: '账本流 {stream} 的第 {seq} 号记录与本条写入时见到的不同',
    hint: '该账本流可能被改写，请与其他副本核对',
  },
  'ledger/checkpoint-missing': {
    message: '账本流 {stream} 缺少校验点上的第 {seq} 号记录（现有 {standing} 条）',
    hint: '账本末尾被截去，或没有拷贝完整。请从其他副本或备份取回',
  },
  'ledger/checkpoint-differs': {
    message: '账本流 {stream} 的第 {seq} 号记录与校验点不同',
    hint: '校验点之后账本被改写。请与其他副本或备份核对',
  },
  'ledger/torn': {
    message: '末尾有 {bytes} 字节没有写完（断电或中断所致），未计入',
    hint: '不必处理：下次写入时会自动移到 set-aside 备查',
  },
  'ledger/clock': {
    message: '本机时间 {now} 早于上一条记录 {last}',
    hint: '请校正本机时间后重试；上一条时间有误、本机时间无误的，加 --accept-clock',
  },
  'ledger/locked': {
    message: '账本正由另一进程使用{host?：{host}，进程 {pid}}',
    hint: '请稍后再试。确认对方已不在运行的，可删除 ledger/lock 后重试',
  },
  'ledger/moved': {
    message: '写入前账本文件被其他程序改动，未写入：{file}',
    hint: '请暂停同步软件，重新运行本命令',
  },
  'ledger/full': { message: '磁盘已满，未写入（{why}）', hint: '请腾出空间后重新运行本命令；账本未受影响' },
  'ledger/read-only': { message: '没有写入权限，未写入（{why}）', hint: '请检查文件夹权限；账本未受影响' },
  'ledger/write': { message: '写入失败（{why}）', hint: '请检查磁盘后重新运行本命令；账本未受影响' },
  'ledger/bad-checkpoint': {
    message: '文件中没有可用的账本校验点',
    hint: '校验点是 xjsme ledger checkpoint 的输出，或公示名单上“账本流:号:哈希”的各行',
  },
} as const satisfies Readonly<Record<LedgerCode, FindingWords>>;
