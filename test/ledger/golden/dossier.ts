import { createHash } from 'node:crypto';
import type { EventData } from '../../../src/process/event.ts';

export const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
export const digest = (text: string): string => `sha256:${hex(text)}`;

export type Received = EventData['application.received'];
type Clause = Received['verdict']['clauses'][number];

export const pack = { id: 'xj-2012', digest: digest('pack') };
export const calendar = digest('calendar');
const file = { file: 'dossier.yaml', line: 12, col: 3 };

export const clause = (id: string, status: Clause['status'], more: Partial<Clause> = {}): Clause => ({
  clause: id,
  cite: '第六条',
  status,
  measured: null,
  required: null,
  unit: null,
  shortBy: null,
  shortUnit: null,
  cause: null,
  points: null,
  evidence: [],
  ...more,
});

export const verdict: Received['verdict'] = {
  advice: 'needs-material',
  score: { points: 78.5, max: 100, parts: [{ id: 'team', points: 12, max: 15 }] },
  clauses: [
    clause('6.4.team', 'human'),
    clause('6.4.staff', 'relaxable', {
      measured: '8',
      required: { op: '>=', value: '10' },
      unit: 'people',
      shortBy: '2',
      evidence: [{ name: 'staff.total', value: '8', at: file }],
    }),
  ],
  materials: [
    { item: '10.1', cite: '第十条（一）', status: 'missing', required: true, files: [] },
    { item: '10.8b', cite: '第十条（八）', status: 'invalid', required: true, files: [] },
    {
      item: '10.2',
      cite: '第十条（二）',
      status: 'present',
      required: true,
      files: [{ bytes: 812, sha256: hex('licence'), type: 'pdf' }],
    },
  ],
  findings: [{ code: 'region/mismatch', severity: 'error', clause: '6.1.legal-person', at: file }],
};

/** What a dossier says, without its number. */
export const told = (platform: string, more: Partial<Received> = {}): Omit<Received, 'id' | 'year' | 'kind'> => ({
  platform,
  operator: { name: `${platform}服务中心`, creditCode: null, region: '653100' },
  recommender: { body: '喀什地区工业和信息化局', kind: 'prefecture' as const, region: '653100' },
  functions: ['training' as const, 'finance' as const],
  path: `申报/${platform}`,
  manifest: digest(platform),
  pack,
  calendar,
  asOf: '2024-06-30',
  verdict,
  parties: [{ role: 'operator' as const, code: null, name: hex(`${platform}服务中心`) }],
  ...more,
});
