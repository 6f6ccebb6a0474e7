/** Words of the folder for auditors (Art. 18). */
export const audit = {
  columns: ['办理日期', '经办人', '事项', '依据', '认定编号', '受理号', '说明', '状态', '账本位置', '记录哈希'],
  undone: '已撤回',
  description: '中小企业公共服务示范平台评审账本，供审计、监察使用（办法第十八条）',
  readme: {
    title: '审计说明',
    what: [
      '本文件夹由{office}导出，采用 BagIt 1.0（RFC 8493）格式，最近一项记录的办理日期为 {latest}。不需要 xjsme，用常见系统自带的 bash、sha256sum、sed、grep、awk、find、diff 即可校验。以下各段命令在本文件夹（bagit.txt 所在处）运行。',
      '- `data/ledger/`：账本，与评审机关所存逐字节相同，总是全部；每行一条记录，一个子文件夹为一个账本流。\n- `data/events.csv`、`data/events.json`：可读清单，{events} 条，逐条注明依据和在账本中的位置；如与账本不一致，以账本为准。\n- `data/schemas/`：记录格式（JSON Schema 2020-12）；`event.schema.json` 为一行的格式，`events/` 为各类记录的内容。\n- `data/checkpoint.txt`：校验点，每个账本流一行“流:序号:哈希”，末行为其摘要。',
    ],
    steps: {
      files: {
        title: '文件完整',
        before: '逐个核对文件的摘要：',
        after: '每条命令输出 OK；有出入、缺少或多出的文件会被列出。',
      },
      line: {
        title: '一条记录',
        before:
          '每行开头是 `{"hash":"64 位十六进制",`，其后各字节（不含换行）的 SHA-256 即为该哈希。以下取一个文件的末行和首行，先看所载的哈希，再算一遍：',
        after: '两两相同即为未改动。其他行将 `1p` 换成行号。',
      },
      lines: {
        title: '全部记录',
        before: '逐行核对（每秒约百行）：',
        after: '没有输出即为全部相符；不符的会列出文件和所载的哈希。',
      },
      chain: {
        title: '前后衔接',
        before: '每条记录的 `prev` 是同一账本流上一条的哈希：',
        after: '每个账本流输出一行 OK；缺行、插入、换序会显示出差异。',
      },
      checkpoint: {
        title: '校验点',
        before: '每个账本流的条数和末行哈希，应与校验点一致：',
        after: '输出 OK 即为一致。',
      },
      digest: {
        title: '校验点的摘要',
        before: '校验点末行是各账本流“哈希、序号”的规范 JSON（RFC 8785）的 SHA-256：',
        after: '两行的 64 位十六进制相同即为一致。',
      },
      published: {
        title: '与公布的名单核对',
        before:
          '历次公布的名单上都印有当时的校验点“流:序号:哈希”。取其中一个，看账本中该序号的记录是否仍是这个哈希，例如 `{head}`：',
        after: '应输出 `{hash}`。请用评审机关以外留存的名单核对，才有证明力。',
      },
    },
    limits: [
      '校验能查出的：记录被改动、删去、插入、换序，文件缺失或损坏。',
      '只凭本文件夹查不出的：导出前末尾被截去，或整个账本流被重写。这两种情形须与当时公布的校验点核对（上文最后一项）。账本也不能证明所记的事本身属实。',
    ],
  },
};
