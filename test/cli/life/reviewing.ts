import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Host } from '../../../src/cli/host.ts';
import { officeOf } from '../../../src/cli/round/office.ts';
import type { Act } from '../../../src/process/event.ts';
import { type Round, round, samples, split } from '../round/round.ts';

/** Who files: the platforms recognised in the round of 2024, as they stand in `samples/round-2024`. */
export const filers = {
  'XJ2024-001': {
    platform: '乌鲁木齐星砾原咨询中小企业服务平台',
    operator: '乌鲁木齐星砾原咨询服务有限公司',
    creditCode: '91650102XX9000218L',
    region: '乌鲁木齐市天山区',
    body: '乌鲁木齐市工业和信息化局',
  },
  'XJ2024-002': {
    platform: '昌吉沙枣岸创业中小企业服务平台',
    operator: '昌吉沙枣岸创业服务有限公司',
    creditCode: '91652302XX9000226J',
    region: '阜康市',
    body: '昌吉回族自治州工业和信息化局',
  },
} as const;

export type Filer = keyof typeof filers;

/** On 30 December 2027: the round of 2027 is over, and so are the terms that began on 2024-10-21. */
export const late: Partial<Host> = { now: () => Date.UTC(2027, 11, 30, 4) };

export interface Reviewing extends Round {
  /** Runs a line in 2027; it must end with 0. Words on stderr are let through. */
  does(line: string): Promise<string>;
  /** The sample of a triennial dossier, three years later and of another platform; `change` has the last word. */
  file(folder: string, filer: Filer, change?: (yaml: string) => string): void;
  /** Writes an act that another command will write one day. */
  writes(act: Act, on: string): Promise<void>;
  /** Recognised in 2024, the round of 2027 opened, with the deadline of 2027-06-30. */
  begun(): Promise<void>;
}

const threeLater = (text: string): string => text.replaceAll(/20(?:2[1-4])(?=\D)/g, (year) => String(Number(year) + 3));

export function reviewing(): Reviewing {
  const place = round();
  const own: Reviewing = {
    ...place,
    line: (text, more) => place.run(text.split(' '), { ...late, ...more }),
    async json(...words) {
      return JSON.parse((await place.run([...split(words), '--json'], late)).out) as Record<string, unknown>;
    },
    async does(line) {
      const { code, out, err } = await own.line(line);
      expect([code, code === 0 ? '' : err + out], line).toEqual([0, '']);
      return out;
    },
    file(folder, filer, change = (yaml) => yaml) {
      const from = join(samples, 'triennial');
      for (const part of ['materials', 'rules']) {
        mkdirSync(place.path(folder, part), { recursive: true });
        for (const name of readdirSync(join(from, part)))
          cpSync(join(from, part, name), place.path(folder, part, threeLater(name)));
      }
      const { platform, operator, creditCode, region, body } = filers[filer];
      const yaml = threeLater(readFileSync(join(from, 'dossier.yaml'), 'utf8'))
        .replaceAll('伊犁鹿苑坪中小企业融资培训平台', platform)
        .replaceAll('伊犁鹿苑坪企业服务有限公司', operator)
        .replace('91654002XX90000905', creditCode)
        .replace('region: 伊宁市', `region: ${region}`)
        .replaceAll('伊宁市', region)
        .replace('伊犁哈萨克自治州工业和信息化局', body)
        .replace('number: XJSF-2024-007', `number: ${filer}`);
      place.write(`${folder}/dossier.yaml`, change(yaml));
    },
    async writes(act, on) {
      const office = await officeOf(place.host(late));
      const writing = { actor: '王敏', on, dryRun: false, full: false, acceptClock: false };
      await office.write(writing, async () => ({ ok: true, events: [act] }));
    },
    async begun() {
      await place.reach('recognised');
      await own.does('batch open --year 2027 --notice 新工信企业〔2027〕9号 --deadline 2027-06-30 --on 2027-03-01');
    },
  };
  return own;
}
