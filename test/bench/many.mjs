/** Many dossiers made from the samples: `yaml N` with a 300-row CSV list and five attachments of 40 KB, `excel N`. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The complete sample with its services in a CSV of 300 rows: about 10 KB of YAML. */
export function makeYaml(folder, count) {
  const source = join(samples, 'complete');
  const text = readFileSync(join(source, 'dossier.yaml'), 'utf8');
  const from = text.indexOf('\nservices:');
  const to = text.slice(from + 1).search(/\n(?=[a-z])/i) + from + 1;
  const yaml = `${text.slice(0, from)}\nservices: services.csv${text.slice(to)}`;
  const head = '服务日期,服务对象,企业规模,是否集聚区内,功能类别,服务方式,收费（元）,标准价（元）,公益性服务,低收费服务\n';
  const functions = ['信息', '技术', '创业', '培训', '融资', '咨询'];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `2023-${month}-15,试验企业${i % 90}有限公司,${i % 2 ? '小型' : '微型'},${i % 3 ? '是' : '否'},${functions[i % 6]},${i % 4 ? '线下' : '线上'},${i % 3 ? 800 : 0},1000,${i % 3 ? '否' : '是'},否`;
  });
  const csv = `${head}${rows.join('\n')}\n`;
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, 'a'), Buffer.from('\nstartxref\n9\n%%EOF\n')]);
  for (let i = 0; i < count; i++) {
    const dossier = join(folder, `d${String(i).padStart(5, '0')}`);
    mkdirSync(join(dossier, 'materials'), { recursive: true });
    writeFileSync(join(dossier, 'dossier.yaml'), yaml);
    writeFileSync(join(dossier, 'services.csv'), csv);
    for (let n = 1; n <= 5; n++) writeFileSync(join(dossier, 'materials', `${n}.pdf`), pdf);
  }
  return yaml;
}

export function makeExcel(folder, count) {
  const source = join(samples, 'complete-excel');
  for (let i = 0; i < count; i++) {
    const dossier = join(folder, `e${String(i).padStart(5, '0')}`);
    mkdirSync(dossier, { recursive: true });
    copyFileSync(join(source, 'dossier.xlsx'), join(dossier, 'dossier.xlsx'));
    for (const name of readdirSync(source)) if (name !== 'dossier.xlsx') cpSync(join(source, name), join(dossier, name), { recursive: true });
  }
}
