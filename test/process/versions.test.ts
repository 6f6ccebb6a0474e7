import { describe, expect, it } from 'vitest';
import type { EventData } from '../../src/process/event.ts';
import { compareVersions } from '../../src/process/versions.ts';
import { dossier } from './given-desk.ts';

describe('old and new side by side', () => {
  const version = (files: string, more: Parameters<typeof dossier>[1] = {}) =>
    ({ id: '2024-001', ...dossier(files, more) }) as EventData['application.received'];
  const paper = (...names: string[]) => names.map((one) => ({ bytes: 1, sha256: one.repeat(64), type: 'pdf' }));

  it('shows what changed and nothing else', () => {
    const before = version('甲', {
      open: { '6.5.cluster': 'query', '6.1.years': 'unmet', '6.1.prospects': 'human' },
      measured: { '6.5.cluster': '40/100', '6.1.years': '20' },
      lacking: { '10.6': 'missing', '10.3b': 'invalid' },
    });
    const after = version('乙', {
      open: { '6.5.cluster': 'query', '6.1.prospects': 'human' },
      measured: { '6.5.cluster': '45/100' },
      lacking: { '10.3b': 'invalid' },
      functions: ['finance', 'consulting'],
    });
    before.verdict.advice = 'needs-material';
    after.verdict.score.points = 78.5;
    before.verdict.materials[0]!.files = paper('a', 'b');
    after.verdict.materials[0]!.files = paper('b', 'c', 'd');
    expect(compareVersions(before, after)).toEqual({
      advice: { before: 'needs-material', after: 'ready' },
      points: { before: 76, after: 78.5 },
      clauses: [
        { of: '6.5.cluster', before: 'query 40/100', after: 'query 45/100' },
        { of: '6.1.years', before: 'unmet 20', after: '' },
      ],
      materials: [{ of: '10.6', before: 'missing', after: '' }],
      functions: { added: ['consulting'], removed: ['training'] },
      files: { added: 2, removed: 1 },
    });
  });

  it('of one and the same is empty', () => {
    const one = version('甲', { open: { '6.5.cluster': 'query' } });
    expect(compareVersions(one, one)).toMatchObject({ clauses: [], materials: [], files: { added: 0, removed: 0 } });
  });
});
