import { problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

const done = '开通|备案|取得|建立|建成|签订|具备|公开|接入|链接|联网|缴纳|参保|认定|办理|上线|配备|设立';
const yes = new RegExp(`^(?:是的?|有|对|√|✓|✔|☑|y|yes|true|t|1|具备|符合|已?(?:${done})|已)$`);
const no = new RegExp(`^(?:不是|否|无|没有|错|×|✗|✘|x|☒|☐|n|no|false|f|0|不具备|不符合|未(?:${done})?|没)$`);

/** A yes or a no however it is marked (是/否, 有/无, √/×, Y/N, 1/0, 已/未). Anything else is a `choice` problem, never a no. */
export function readFlag(input: string | number | boolean): Read<boolean> {
  if (typeof input === 'boolean') return value(input);
  // Nearly every cell of a list.
  if (input === '是') return value(true);
  if (input === '否') return value(false);
  const text = plain(String(input)).toLowerCase();
  if (yes.test(text)) return value(true, widths(String(input)));
  return no.test(text) ? value(false, widths(String(input))) : problem('choice');
}
