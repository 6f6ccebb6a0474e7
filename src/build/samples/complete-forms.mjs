/** The complete dossier in its two other forms: a workbook, and YAML with its lists in CSV files. */
import { complete } from './complete.mjs';
import { gb18030, utf8, utf8Bom } from './csv.mjs';
import { tableOf } from './csv-lists.mjs';
import { dossierWorkbook } from './workbook-of.mjs';
import { dossierYaml } from './yaml.mjs';

export function completeExcel() {
  const { data, files } = complete();
  return new Map([['dossier.xlsx', dossierWorkbook(data)], ...files]);
}

/** How each list is written: WPS with a mark, Excel for Windows, and plain with units in the header. */
const lists = {
  staff: ['人员名册', utf8Bom],
  services: ['服务台账', gb18030],
  activities: ['服务活动', utf8],
  institutions: ['集聚服务机构', utf8Bom],
  equipment: ['仪器设备', utf8],
  fees: ['服务收费', gb18030],
};

/** Each list in another dialect of CSV. */
export function completeCsv() {
  const { data, files } = complete();
  const written = new Map();
  const named = Object.fromEntries(
    Object.entries(lists).map(([list, [name, encode]]) => {
      const path = `lists/${name}.csv`;
      written.set(path, encode(tableOf(list, data[list])));
      return [list, path];
    }),
  );
  const comment = '长列表放在 lists/ 里，用 Excel 或 WPS 编辑；long lists live in CSV files';
  return new Map([['dossier.yaml', dossierYaml({ ...data, ...named }, 0, comment)], ...written, ...files]);
}
