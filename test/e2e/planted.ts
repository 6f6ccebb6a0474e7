import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookOf } from '../intake/excel/build.ts';
import { head } from './good.ts';

/** Nobody's: the check digits are wrong. */
export const residentIds = ['650102199003070010', '653101198512310010'] as const;
const [id, other] = residentIds;
/** A terminal would turn red, change its title, erase the line or write backwards. */
const nasty = `\u001b[31m\u009b2K\u001b]0;t\u0007\u202e\r`;

const cell = (text: string): string =>
  `<c t="inlineStr"><is><t>${text.replaceAll(/[\u0000-\u001f]/g, '_x001B_')}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<row>${cells.map(cell).join('')}</row>`;

const yaml = `${head}${JSON.stringify(`${nasty}${id}`)}: 1
"id${id}": { "${other}": 1 }
premises: [ { address: "\\e[31m\\x9b2K\\u202e\\a${id}", area: "${other}" } ]
staff: 人员.csv
services: "台账.xlsx"
activities: [ { date: "${id}", name: "${id}", kind: "${other}", evidence: ["evidence/${id}.jpg"] } ]
consulting: { hotline: true, freeFirms: ["${id}"] }
recognitions: [ { name: "${other}", level: "${id}" } ]
credit: { penalties: ["${id} 受过处罚"], courtCases: [], taxRecord: unknown, note: "身份证 ${id}" }
materials: { "10.1": [ { file: "materials/${id}.pdf", title: "${id} 的报告" } ], "${id}": [ { file: "../${other}.pdf" } ] }
`;

/** A dossier with resident ID numbers and terminal sequences in every place a report may quote. */
export function plant(root: string): string {
  const folder = `${id}\u001b[31m红\u202e`;
  const files: Record<string, string | Uint8Array> = {
    'dossier.yaml': yaml,
    '人员.csv': `姓名,学历,\u001b[31m${id},身份证号${other}\n\u009b2K王志远,\u001b]0;t${id},${id},${other}\n${'王小明,本科,,\n'.repeat(30)}"${id}",本科,1,2\n`,
    '台账.xlsx': bookOf({
      sheets: [
        `<sheetData>${row('服务日期', '服务对象', '收费', `${nasty}${id}`)}${row(`${id}`, `${nasty}客户`, `${other}`, id)}</sheetData>`,
        '<sheetData/>',
      ],
      list: `<sheet name="台账${id}" sheetId="1" r:id="rId1"/><sheet name="_x001B_[31m${other}" sheetId="2" state="hidden" r:id="rId2"/>`,
    }),
    [`附件/${nasty.replaceAll('\r', '')}${other}.pdf`]: 'no pdf',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, name)), { recursive: true });
    writeFileSync(join(root, folder, name), content);
  }
  symlinkSync('/etc/hosts', join(root, folder, `附件/${id}.jpg`));
  const broken = join(root, `${other}\u009b31m`);
  mkdirSync(broken);
  writeFileSync(join(broken, 'dossier.yaml'), `a: "${id}\n\u001b]0;t\u0007b: *${other}\n`);
  return folder;
}
