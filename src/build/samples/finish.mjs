import { gb18030, utf8, utf8Bom } from './csv.mjs';
import { tableOf } from './csv-lists.mjs';
import { dossierYaml } from './yaml.mjs';

const csvFiles = {
  staff: ['人员名册', utf8Bom],
  services: ['服务台账', gb18030],
  activities: ['服务活动', utf8],
};

/** Papers nobody names are not handed in. */
function named(files, data) {
  const text = JSON.stringify(data);
  return [...files].filter(([path]) => text.includes(JSON.stringify(path)));
}

/**
 * The files of a dossier, main file first.
 *
 * @param depth folders between the dossier and the first below samples/
 * @param lists those that stand in CSV files: `staff`, `services`, `activities`
 */
export function finish({ data, box }, { depth = 0, lists = [], comment = '' } = {}) {
  const kept = named(box.files, data);
  const tables = lists
    .filter((list) => data[list])
    .map((list) => [list, `lists/${csvFiles[list][0]}.csv`, csvFiles[list][1](tableOf(list, data[list]))]);
  const main = { ...data, ...Object.fromEntries(tables.map(([list, path]) => [list, path])) };
  return new Map([
    ['dossier.yaml', dossierYaml(main, depth, comment)],
    ...tables.map(([, path, bytes]) => [path, bytes]),
    ...kept,
  ]);
}
